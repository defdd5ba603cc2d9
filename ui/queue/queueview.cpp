#include "ui/queue/queueview.h"

#include "ui/queue/pickedtickets.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuepainter.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace baton::ui {

QueueView::QueueView(QueueModel *model, QWidget *parent)
    : QAbstractItemView{parent}, m_model{model}, m_header{new QHeaderView{Qt::Horizontal, this}}
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
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &QueueView::rememberAnchor);
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

void QueueView::step(int tickets)
{
    const int direction = tickets < 0 ? -1 : 1;
    int row = currentIndex().row();
    for (int left = std::abs(tickets); left > 0; --left) {
        int next = row + direction;
        while (m_model->shape().headingAt(next) >= 0)
            next += direction;
        if (next < 0 || next >= m_model->rowCount())
            break;
        row = next;
    }
    if (row >= 0 && row < m_model->rowCount())
        chooseRow(row);
}

void QueueView::chooseRow(int row)
{
    setCurrentIndex(m_model->index(row, 0));
}

QModelIndex QueueView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model->rowCount() - 1;
    const int page = std::max(1, viewport()->height() / rowHeight - 2);
    int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return last < 0 ? QModelIndex{} : m_model->index(std::clamp(row, 0, last), 0);
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
    auto *bar = verticalScrollBar();
    bar->setRange(0, std::max(0, wholeHeight() - viewport()->height()));
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

void QueueView::pickAll()
{
    const auto ids = m_model->ids();
    m_model->picked()->add(ids.first(std::min<size_t>(ids.size(), desk::mostOfBulk)));
}

// Selects from where the range began to this row, which becomes the chosen one.
void QueueView::pickTo(int row)
{
    if (m_rangeFrom.isNull())
        m_rangeFrom = m_model->idAt(currentIndex().row());
    const int from = m_model->rowOf(m_rangeFrom);
    if (row < 0 || row >= m_model->rowCount() || from < 0)
        return;
    std::vector<TicketId> range;
    for (int each = std::min(from, row); each <= std::max(from, row); ++each)
        range.push_back(m_model->idAt(each));
    m_model->picked()->extend(range);
    chooseRow(row);
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    const bool ranges = event->modifiers().testFlag(Qt::ShiftModifier) &&
                        (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up);
    const bool onlyModifier =
        event->text().isEmpty() && event->key() >= Qt::Key_Shift && event->key() <= Qt::Key_Alt;
    if (onlyModifier)
        return QAbstractItemView::keyPressEvent(event); // a range goes on
    if (!ranges) {
        m_rangeFrom = {};
        m_model->picked()->endRange();
        return QAbstractItemView::keyPressEvent(event);
    }
    const int by = event->key() == Qt::Key_Down ? 1 : -1;
    int row = currentIndex().row() + by;
    while (m_model->shape().headingAt(row) >= 0)
        row += by;
    pickTo(row);
}

void QueueView::mousePressEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() &&
        m_model->shape().headingAt(index.row()) >= 0)
        return m_model->toggleGroup(index.row());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier)
        return pickTo(index.row());
    m_rangeFrom = {};
    m_model->picked()->endRange();
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier)
        m_model->picked()->toggle(m_model->idAt(index.row()));
    QAbstractItemView::mousePressEvent(event);
}

// The row under the mouse stays where it is when others come and go; else the chosen one does, else
// the first that is seen.
void QueueView::rememberAnchor()
{
    const auto pointed = viewport()->mapFromGlobal(QCursor::pos());
    int row = viewport()->rect().contains(pointed) ? indexAt(pointed).row() : -1;
    if (row < 0 || m_model->idAt(row).isNull())
        row = currentIndex().row();
    const int y = row < 0 ? 0 : top(row) - verticalOffset();
    if (row < 0 || y < 0 || y > viewport()->height())
        row = rowAtHeight(verticalOffset());
    m_anchor = {m_model->idAt(row), row < 0 ? 0 : top(row) - verticalOffset()};
}

void QueueView::reset()
{
    QAbstractItemView::reset();
    updateGeometries();
    restoreAnchor();
    viewport()->update();
}

void QueueView::restoreAnchor()
{
    if (const int row = m_model->rowOf(m_anchor.ticket); row >= 0)
        verticalScrollBar()->setValue(top(row) - m_anchor.y);
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
