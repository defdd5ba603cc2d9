#pragma once

#include "core/base/id.h"

#include <QAbstractItemView>

class QHeaderView;

namespace baton::ui {

class QueueModel;
class RowAnchor;

/// The list of the queue. Rows have one height but for the chosen one, which is two lines high;
/// headings stand between groups. What it does costs the rows that are seen, however many there
/// are.
class QueueView final : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit QueueView(QueueModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QHeaderView *header() const { return m_header; }
    /// Chooses the next ticket that many rows away; headings are stepped over.
    void step(int tickets);
    void chooseRow(int row);
    /// Chooses a row of a new answer; what is held on the screen stays where it is.
    void settleOn(int row);
    void pickAll();

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void updateGeometries() override;

    /// Null for a heading and for no row.
    [[nodiscard]] TicketId ticketAt(int row) const;
    [[nodiscard]] int rowOf(TicketId ticket) const;
    /// Pixels from the upper edge of what is seen; 0 for no row.
    [[nodiscard]] int seenAt(int row) const;
    [[nodiscard]] int firstSeen() const;
    /// Where the list is scrolled to its end.
    [[nodiscard]] int lastOffset() const;

    static constexpr int tallHeight = 60;

Q_SIGNALS:
    void headingPressed(int row);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &area, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &) const override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to,
                     const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int top(int row) const; // in the whole list
    [[nodiscard]] int height(int row) const;
    [[nodiscard]] int rowAtHeight(int y) const;
    [[nodiscard]] int wholeHeight() const;
    void paintSkeleton(QPainter &painter) const;
    void keepFading();
    void pickTo(int row);

    QueueModel *m_model;
    QHeaderView *m_header;
    RowAnchor *m_anchor;
    TicketId m_rangeFrom; // where selecting with Shift began
    bool m_fading = false;
};

} // namespace baton::ui
