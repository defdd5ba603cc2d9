#include "ui/queue/rowanchor.h"

#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"

#include <QMouseEvent>
#include <QScrollBar>

namespace baton::ui {

namespace {

constexpr int restingAfter = 5'000; // ms; a pointer that lies still is not about to click

} // namespace

RowAnchor::RowAnchor(QueueView *view) : QObject{view}, m_view{view}
{
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    m_resting.setSingleShot(true);
    m_resting.setInterval(restingAfter);
    connect(&m_resting, &QTimer::timeout, this, &RowAnchor::letGo);
    // Whoever scrolls back gives up the room beyond the end.
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_slack = std::clamp(value - m_view->lastOffset(), 0, m_slack); });
}

bool RowAnchor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress)
        pointerMoved(static_cast<QMouseEvent *>(event)->position().toPoint());
    if (event->type() == QEvent::Leave)
        letGo();
    return QObject::eventFilter(watched, event);
}

void RowAnchor::pointerMoved(QPoint at)
{
    m_pointer = at;
    m_resting.start();
}

void RowAnchor::letGo()
{
    m_pointer.reset();
    m_resting.stop();
    if (std::exchange(m_slack, 0) > 0)
        m_view->updateGeometries();
}

int RowAnchor::rowToKeep() const
{
    const int pointed = m_pointer ? m_view->indexAt(*m_pointer).row() : -1;
    if (pointed >= 0 && !m_view->ticketAt(pointed).isNull())
        return pointed;
    if (m_view->verticalScrollBar()->value() == 0)
        return -1;
    const int chosen = m_view->currentIndex().row();
    const int y = chosen < 0 ? -1 : m_view->seenAt(chosen);
    return y >= 0 && y <= m_view->viewport()->height() ? chosen : m_view->firstSeen();
}

void RowAnchor::remember()
{
    const int row = rowToKeep();
    m_ticket = m_view->ticketAt(row);
    m_y = m_view->seenAt(row);
}

void RowAnchor::restore()
{
    const int row = m_view->rowOf(m_ticket);
    if (row < 0)
        return;
    auto *bar = m_view->verticalScrollBar();
    const int wanted = bar->value() + m_view->seenAt(row) - m_y;
    m_slack = m_pointer ? std::max(0, wanted - m_view->lastOffset()) : 0;
    m_view->updateGeometries();
    bar->setValue(wanted);
}

} // namespace baton::ui
