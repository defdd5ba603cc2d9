// How one goes through the list, and selects in it.
#include "ui/queue/pickedtickets.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/widgets/theme.h"

#include <QMouseEvent>

namespace baton::ui {

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

} // namespace baton::ui
