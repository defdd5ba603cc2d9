#include "ui/queue/queueview.h"

#include "ui/queue/pickedtickets.h"
#include "ui/queue/queuecolumns.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuepainter.h"
#include "ui/queue/rowanchor.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace baton::ui {

QueueView::QueueView(QueueModel *model, QWidget *parent)
    : QAbstractItemView{parent}, m_model{model}, m_header{new QHeaderView{Qt::Horizontal, this}},
      m_anchor{new RowAnchor{this}}
{
    m_header->setModel(model);
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    connect(m_header, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
    connect(model, &QAbstractItemModel::modelAboutToBeReset, m_anchor, &RowAnchor::remember);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        updateGeometries();
        viewport()->update();
    });
    connect(model, &QueueModel::looksChanged, this, &QueueView::keepFading);
    connect(model->picked(), &PickedTickets::changed, viewport(), qOverload<>(&QWidget::update));
}

int QueueView::height(int row) const
{
    return row == currentIndex().row() && m_model->shape().headingAt(row) < 0 ? tallHeight
                                                                              : rowHeight;
}

int QueueView::top(int row) const
{
    const int tall = currentIndex().row();
    const bool below = tall >= 0 && row > tall;
    return row * rowHeight + (below ? height(tall) - rowHeight : 0);
}

int QueueView::wholeHeight() const
{
    return top(m_model->rowCount());
}

int QueueView::lastOffset() const
{
    return std::max(0, wholeHeight() - viewport()->height());
}

TicketId QueueView::ticketAt(int row) const
{
    return m_model->idAt(row);
}

int QueueView::rowOf(TicketId ticket) const
{
    return m_model->rowOf(ticket);
}

int QueueView::seenAt(int row) const
{
    return row < 0 ? 0 : top(row) - verticalOffset();
}

int QueueView::firstSeen() const
{
    return rowAtHeight(verticalOffset());
}

int QueueView::rowAtHeight(int y) const
{
    if (y < 0 || y >= wholeHeight())
        return -1;
    const int tall = currentIndex().row();
    if (tall < 0 || y < top(tall))
        return y / rowHeight;
    if (y < top(tall) + height(tall))
        return tall;
    return (y - height(tall) + rowHeight) / rowHeight;
}

QRect QueueView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {m_header->sectionViewportPosition(index.column()), top(index.row()) - verticalOffset(),
            m_header->sectionSize(index.column()), height(index.row())};
}

QModelIndex QueueView::indexAt(const QPoint &point) const
{
    const int row = rowAtHeight(point.y() + verticalOffset());
    return row < 0 ? QModelIndex{}
                   : m_model->index(row, std::max(0, m_header->logicalIndexAt(point.x())));
}

void QueueView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int from = top(index.row());
    const int to = from + height(index.row());
    const int seen = viewport()->height();
    auto *bar = verticalScrollBar();
    if (hint == PositionAtCenter)
        bar->setValue((from + to - seen) / 2);
    else if (hint == PositionAtTop || from < bar->value())
        bar->setValue(from);
    else if (hint == PositionAtBottom || to > bar->value() + seen)
        bar->setValue(to - seen);
}

int QueueView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void QueueView::chooseRow(int row)
{
    setCurrentIndex(m_model->index(row, 0));
}

void QueueView::settleOn(int row)
{
    setAutoScroll(false); // the chosen row may have gone far; the eye stays
    chooseRow(row);
    setAutoScroll(true);
    m_anchor->restore();
}

void QueueView::setSelection(const QRect &area, QItemSelectionModel::SelectionFlags flags)
{
    const int row = rowAtHeight(area.center().y() + verticalOffset());
    if (row >= 0)
        selectionModel()->select(m_model->index(row, 0), flags | QItemSelectionModel::Rows);
}

QRegion QueueView::visualRegionForSelection(const QItemSelection &) const
{
    return QRegion{viewport()->rect()};
}

void QueueView::paintEvent(QPaintEvent *)
{
    QPainter painter{viewport()};
    painter.fillRect(viewport()->rect(), colours().base);
    if (m_model->rowCount() == 0)
        return paintSkeleton(painter);
    const QueuePainter rows{*m_model, *m_header, font()};
    int row = std::max(0, rowAtHeight(verticalOffset()));
    for (; row < m_model->rowCount(); ++row) {
        const QRect area{0, top(row) - verticalOffset(), viewport()->width(), height(row)};
        if (area.top() > viewport()->height())
            return;
        const bool chosen = row == currentIndex().row();
        rows.paint(painter, area, row,
                   !chosen      ? QueuePainter::Look::Plain
                   : hasFocus() ? QueuePainter::Look::Focused
                                : QueuePainter::Look::Chosen);
    }
}

void QueueView::paintSkeleton(QPainter &painter) const
{
    if (!m_model->isAsking() || !m_model->isSlow())
        return;
    const QueuePainter rows{*m_model, *m_header, font()};
    for (int y = 0; y < viewport()->height(); y += rowHeight)
        rows.paintSkeleton(painter, {0, y, viewport()->width(), rowHeight}, y / rowHeight);
}

void QueueView::updateGeometries()
{
    setViewportMargins(0, rowHeight, 0, 0);
    m_header->setGeometry(0, 0, viewport()->width(), rowHeight);
    fitColumns(*m_header, viewport()->width());
    auto *bar = verticalScrollBar();
    // A list that fits gets no scroll bar for the moment in which it holds a row.
    setVerticalScrollBarPolicy(lastOffset() == 0 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    bar->setRange(0, lastOffset() + m_anchor->slack());
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(rowHeight);
    QAbstractItemView::updateGeometries();
}

void QueueView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    updateGeometries(); // the tall row has moved
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
}

void QueueView::dataChanged(const QModelIndex &, const QModelIndex &, const QList<int> &)
{
    viewport()->update();
}

void QueueView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    viewport()->update();
}

void QueueView::reset()
{
    QAbstractItemView::reset();
    updateGeometries();
    m_anchor->restore();
    viewport()->update();
}

// Painted again and again while a ground fades; not at all where the system asks for less motion.
void QueueView::keepFading()
{
    viewport()->update();
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    bool fading = false;
    int row = std::max(0, rowAtHeight(verticalOffset()));
    const int end = row + viewport()->height() / rowHeight + 2;
    for (; moves && row < end; ++row)
        fading = fading || m_model->freshness(m_model->idAt(row)) > 0;
    if (!fading || m_fading)
        return;
    m_fading = true;
    QTimer::singleShot(30, this, [this] {
        m_fading = false;
        keepFading();
    });
}

} // namespace baton::ui
