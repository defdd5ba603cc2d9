#include "ui/queue/queuemodel.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"

#include <QTimeZone>

namespace baton::ui {

namespace {

constexpr int pageSize = 64;
constexpr int pagesKept = 64;

QString heldBy(const desk::TicketRow &row)
{
    return row.technician.isEmpty() ? row.team : row.technician;
}

bool isOver(ticket::Category category)
{
    return category == ticket::Category::Resolved || category == ticket::Category::Closed;
}

// The clock in words: what is left or how late, how it ended, or simply the age.
QString clockText(const desk::TicketRow &row, Instant now)
{
    if (!row.clock)
        return isOver(row.category) ? QString{} : words::length(now - row.reportedAt);
    const auto &clock = *row.clock;
    if (clock.stoppedAt)
        return words::name(clock.outcome);
    if (clock.outcome == sla::Outcome::Paused || !clock.dueAt)
        return words::name(sla::Outcome::Paused);
    return words::untilDue(*clock.dueAt, now);
}

double usedShareOf(const desk::TicketRow &row, Instant now)
{
    if (!row.clock || !row.clock->dueAt)
        return 0;
    if (row.clock->stoppedAt)
        return row.clock->outcome == sla::Outcome::Breached ? 1 : 0.5;
    const auto whole = std::chrono::duration<double>{*row.clock->dueAt - row.clock->startedAt};
    const auto gone = std::chrono::duration<double>{now - row.clock->startedAt};
    return whole.count() <= 0 ? 1 : std::clamp(gone / whole, 0.0, 1.0);
}

} // namespace

QueueModel::QueueModel(QObject *parent) : QAbstractTableModel{parent}, m_pages{pagesKept}
{
    m_question.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

void QueueModel::setDesk(desk::Desk *desk)
{
    beginResetModel();
    m_desk = desk;
    m_ids.reset();
    m_pages.clear();
    m_requested.clear();
    ++m_generation;
    endResetModel();
    if (desk != nullptr)
        connect(desk, &desk::Desk::changed, this, &QueueModel::applyChanges);
}

void QueueModel::ask(const QString &filter, desk::SortKey key, desk::SortOrder order)
{
    m_question.filter = filter;
    m_question.sort = key;
    m_question.order = order;
    refresh();
}

void QueueModel::refresh()
{
    if (!m_desk)
        return;
    const auto generation = ++m_generation;
    m_asking = true;
    whenDone(m_desk->list(m_question), this,
             [this, generation](const Result<desk::QueueAnswer> &answer) {
                 if (generation != m_generation)
                     return;
                 m_asking = false;
                 if (!answer)
                     return Q_EMIT refused(words::sentence(answer.error()));
                 if (!m_ids || *m_ids != *answer->ids) {
                     beginResetModel();
                     m_ids = answer->ids;
                     m_pages.clear();
                     m_requested.clear();
                     endResetModel();
                 }
                 Q_EMIT answered(total(), answer->searchReachPercent);
             });
}

void QueueModel::applyChanges(const desk::ChangeSet &changes)
{
    for (const auto id : changes.tickets) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        fetch(row / pageSize);
    }
    if (changes.names || changes.everything) {
        m_pages.clear();
        m_requested.clear();
        if (total() > 0)
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(total()) - 1, columns - 1));
    }
    refresh(); // what has come in or gone; the same ids keep their rows
}

TicketId QueueModel::idAt(int row) const
{
    return row >= 0 && row < total() ? (*m_ids)[static_cast<size_t>(row)] : TicketId{};
}

int QueueModel::rowOf(TicketId id) const
{
    if (!m_ids)
        return -1;
    const auto found = std::ranges::find(*m_ids, id);
    return found == m_ids->end() ? -1 : static_cast<int>(found - m_ids->begin());
}

desk::SortKey QueueModel::sortKeyOf(int column)
{
    switch (static_cast<Column>(column)) {
    case Number:
        return desk::SortKey::Number;
    case Subject:
        return desk::SortKey::Subject;
    case Requester:
        return desk::SortKey::Requester;
    case HeldBy:
        return desk::SortKey::Team;
    case Priority:
        return desk::SortKey::Priority;
    case State:
        return desk::SortKey::State;
    case Updated:
        return desk::SortKey::Updated;
    case Clock:
        return desk::SortKey::Due;
    }
    return desk::SortKey::Due;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(total());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

void QueueModel::fetch(int page) const
{
    if (m_requested.contains(page) || !m_desk || !m_ids)
        return;
    m_requested.insert(page);
    const auto from = static_cast<size_t>(page) * pageSize;
    const auto to = std::min(from + pageSize, m_ids->size());
    std::vector<TicketId> ids{m_ids->begin() + static_cast<std::ptrdiff_t>(from),
                              m_ids->begin() + static_cast<std::ptrdiff_t>(to)};
    auto *self = const_cast<QueueModel *>(this); // a view asks const; the answer comes later
    whenDone(m_desk->rows(std::move(ids)), self,
             [self, page, ids = m_ids](const Result<std::vector<desk::TicketRow>> &rows) {
                 if (rows && ids == self->m_ids)
                     self->take(page, *rows);
             });
}

void QueueModel::take(int page, const std::vector<desk::TicketRow> &rows)
{
    const auto now = SystemClock{}.now();
    auto *answer = new Page;
    for (const auto &row : rows)
        answer->push_back(prepared(row, now));
    m_pages.insert(page, answer);
    m_requested.remove(page); // asked for again once it has left the cache
    Q_EMIT dataChanged(index(page * pageSize, 0),
                       index(page * pageSize + static_cast<int>(rows.size()) - 1, columns - 1));
}

QueueModel::Prepared QueueModel::prepared(desk::TicketRow row, Instant now)
{
    Prepared answer;
    const auto zone = QTimeZone::systemTimeZone();
    answer.texts = {words::ticketNumber(row.number),
                    row.subject,
                    row.requester,
                    heldBy(row),
                    words::name(row.priority),
                    words::name(row.category),
                    words::shortTime(row.updatedAt, now, zone),
                    clockText(row, now)};
    answer.usedShare = usedShareOf(row, now);
    answer.closed = isOver(row.category);
    answer.late = row.clock && !row.clock->stoppedAt && row.clock->dueAt &&
                  *row.clock->dueAt < now && row.clock->outcome != sla::Outcome::Paused;
    answer.row = std::move(row);
    return answer;
}

const QueueModel::Prepared *QueueModel::rowAt(int row) const
{
    const auto *page = m_pages.object(row / pageSize);
    if (page == nullptr) {
        fetch(row / pageSize);
        return nullptr;
    }
    const auto at = static_cast<size_t>(row % pageSize);
    return at < page->size() ? &(*page)[at] : nullptr;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= total())
        return {};
    const auto *row = rowAt(index.row());
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row->texts[static_cast<size_t>(index.column())];
    case UsedShareRole:
        return row->usedShare;
    case LateRole:
        return row->late;
    case ClosedRole:
        return row->closed;
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("No.");
    case Subject:
        return tr("Subject");
    case Requester:
        return tr("Requester");
    case HeldBy:
        return tr("Held by");
    case Priority:
        return tr("Priority");
    case State:
        return tr("State");
    case Updated:
        return tr("Last");
    case Clock:
        return tr("Clock");
    }
    return {};
}

} // namespace baton::ui
