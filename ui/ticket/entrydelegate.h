#pragma once

#include "ui/ticket/entries.h"

#include <QCache>
#include <QHash>
#include <QStyledItemDelegate>

class QTextDocument;

namespace baton::ui {

class Thumbnails;

/// Paints the entries of a conversation: the requester at the left edge, ours 48 px in; white for
/// what left, yellow and a lock for what is ours alone.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntryDelegate(QObject *parent = nullptr);

    /// The width entries are laid out for; heights are measured anew when it changes.
    void setWidth(int width);
    /// Forgets documents and heights: the look has changed.
    void forget();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// The address under a point of the view; empty where there is none.
    [[nodiscard]] QString addressAt(const QRect &item, const QModelIndex &index,
                                    const QPoint &point) const;
    [[nodiscard]] QStringList addressesOf(const QModelIndex &index) const;
    void setThumbnails(Thumbnails *thumbnails) { m_thumbnails = thumbnails; }
    /// The file under a point of the view.
    [[nodiscard]] std::optional<ticket::Attachment>
    fileAt(const QRect &item, const QModelIndex &index, const QPoint &point) const;
    /// Whether a point is on "Show all" of a text that is shown cut.
    [[nodiscard]] bool isShowAll(const QRect &item, const QModelIndex &index,
                                 const QPoint &point) const;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *, const QModelIndex &) const override {}
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    [[nodiscard]] QTextDocument &documentOf(const Entry &entry) const;
    [[nodiscard]] int textWidth(const Entry &entry) const;
    [[nodiscard]] QRect cardOf(const QRect &item, const Entry &entry) const;
    [[nodiscard]] QRect textOf(const QRect &item, const Entry &entry) const;
    [[nodiscard]] QRect filesOf(const QRect &item, const Entry &entry) const;
    [[nodiscard]] int heightOf(const Entry &entry, bool isOpen) const;
    void paintCard(QPainter &painter, const QRect &item, const Entry &entry,
                   const QStyleOptionViewItem &option) const;
    void paintHead(QPainter &painter, const QRect &card, const Entry &entry) const;
    void paintChanges(QPainter &painter, const QRect &item, const Entry &entry, bool isOpen) const;
    void paintRule(QPainter &painter, const QRect &item, const Entry &entry) const;

    Thumbnails *m_thumbnails = nullptr;
    int m_width = 600;
    mutable QCache<qint64, QTextDocument> m_documents{200};
    mutable QHash<qint64, int> m_heights; // of cards, by seq
};

} // namespace baton::ui
