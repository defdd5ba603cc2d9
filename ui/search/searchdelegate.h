#pragma once

#include <QStyledItemDelegate>

namespace baton::ui {

/// Two lines a hit: the subject with who and when, then where the words stand and what surrounds
/// them. What was looked for is strong.
class SearchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace baton::ui
