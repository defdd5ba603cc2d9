// The rows of the queue, fetched by the page as they are painted.
#include "core/base/whendone.h"
#include "ui/queue/queuemodel.h"

namespace baton::ui {

// Time passes: dues come nearer, what was put aside wakes. Rows stay until the new ones are there.
void QueueModel::tick()
{
    for (const auto page : m_pages.keys()) {
        if (page * pageSize < total())
            fetch(page);
    }
    refresh();
}

void QueueModel::fetch(qint64 page) const
{
    if (m_requested.contains(page) || !m_desk || !m_ids)
        return;
    if (m_requested.isEmpty())
        beginWaiting();
    m_requested.insert(page);
    const auto from = page * pageSize;
    const auto to = std::min<qint64>(from + pageSize, total());
    std::vector<TicketId> ids{m_ids->begin() + from, m_ids->begin() + to};
    auto *self = const_cast<QueueModel *>(this); // a view asks const; the answer comes later
    whenDone(m_desk->rows(std::move(ids)), self,
             [self, page, ids = m_ids](const Result<std::vector<desk::TicketRow>> &rows) {
                 if (ids != self->m_ids)
                     return;
                 if (rows)
                     self->takePage(page, *rows);
                 else
                     self->missPage(page, rows.error());
             });
}

// Asked for again when the list is, or when it is painted after that.
void QueueModel::missPage(qint64 page, const Error &error)
{
    m_requested.remove(page);
    if (!std::exchange(m_isRefused, true))
        Q_EMIT refused(error);
}

void QueueModel::takePage(qint64 page, const std::vector<desk::TicketRow> &rows)
{
    const auto now = SystemClock{}.now();
    auto *answer = new Page;
    QString myTeam;
    for (const auto &row : rows) {
        if (!m_question.me.isNull() && row.technicianId == m_question.me)
            myTeam = row.team;
    }
    for (const auto &row : rows)
        answer->push_back(queueRow(shownOf(row, m_inForce), m_question.me, myTeam, now));
    m_pages.insert(page, answer);
    m_requested.remove(page);
    if (!answer->empty())
        rowsChanged(page * pageSize, page * pageSize + std::ssize(*answer) - 1);
    if (m_searches)
        askHits(page, rows);
}

// The rows are there at once; where the words stand follows.
void QueueModel::askHits(qint64 page, const std::vector<desk::TicketRow> &rows)
{
    std::vector<TicketId> ids;
    ids.reserve(rows.size());
    for (const auto &row : rows)
        ids.push_back(row.id);
    whenDone(m_desk->hits(std::move(ids), m_question.filter), this,
             [this, page, list = m_ids](const Result<std::vector<desk::SearchHit>> &hits) {
                 if (hits && list == m_ids)
                     takeHits(page, *hits);
             });
}

void QueueModel::takeHits(qint64 page, const std::vector<desk::SearchHit> &hits)
{
    auto *rows = m_pages.object(page);
    for (size_t i = 0; rows != nullptr && i < std::min(rows->size(), hits.size()); ++i) {
        if ((*rows)[i].row.id == hits[i].row.id)
            (*rows)[i].hit = hits[i];
    }
    rowsChanged(page * pageSize, page * pageSize + std::ssize(hits) - 1);
}

// Headings may stand between; folded rows are nowhere.
void QueueModel::rowsChanged(qint64 first, qint64 last)
{
    int from = -1;
    int to = -1;
    for (auto position = first; position <= last; ++position) {
        const int row = m_shape.rowOf(position);
        if (row < 0)
            continue;
        from = from < 0 ? row : from;
        to = row;
    }
    if (from >= 0)
        Q_EMIT dataChanged(index(from, 0), index(to, columns - 1));
}

const QueueRow *QueueModel::rowAt(int row) const
{
    const auto position = m_shape.positionAt(row);
    if (position < 0)
        return nullptr;
    const auto *page = m_pages.object(position / pageSize);
    if (page == nullptr) {
        fetch(position / pageSize);
        return nullptr;
    }
    const auto at = static_cast<size_t>(position % pageSize);
    return at < page->size() ? &(*page)[at] : nullptr;
}

} // namespace baton::ui
