#pragma once

#include <QStyledItemDelegate>

namespace baton::ui {

/// Paints rows of the queue: fixed height, grey but for what is late; the clock as bar and words.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace baton::ui
