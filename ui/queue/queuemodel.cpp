#include "ui/queue/queuemodel.h"

#include "core/base/whendone.h"
#include "core/desk/filtertext.h"
#include "core/words/queuewords.h"
#include "ui/queue/pickedtickets.h"

#include <QTimeZone>
#include <QTimer>

namespace baton::ui {

namespace {

constexpr int pagesKept = 64;
constexpr qint64 pleasant = 150; // ms until a place that waits is shown
constexpr qint64 fading = 600;   // ms
constexpr int minute = 60'000;   // ms; in which "in 48 min" is true

} // namespace

QueueModel::QueueModel(QObject *parent)
    : QAbstractTableModel{parent}, m_pages{pagesKept}, m_picked{new PickedTickets{this}}
{
    auto *ticking = new QTimer{this};
    connect(ticking, &QTimer::timeout, this, &QueueModel::tick);
    ticking->start(minute);
    m_question.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_clock.start();
}

void QueueModel::setDesk(desk::Desk *desk)
{
    beginResetModel();
    m_desk = desk;
    m_ids.reset();
    m_shape.set(0, {}, desk::GroupKey::None);
    m_pages.clear();
    m_requested.clear();
    m_changedAt.clear();
    m_picked->clear();
    ++m_generation;
    endResetModel();
    if (desk != nullptr)
        connect(desk, &desk::Desk::changed, this, &QueueModel::applyChanges);
}

void QueueModel::setMe(PersonId me, TeamId team)
{
    if (m_question.me == me && m_question.myTeam == team)
        return;
    m_question.me = me;
    m_question.myTeam = team;
    m_pages.clear();
    m_requested.clear();
    refresh();
}

void QueueModel::setInForce(const InForce &inForce)
{
    if (std::exchange(m_inForce, inForce) == inForce)
        return;
    m_pages.clear();
    m_requested.clear();
    refresh();
}

void QueueModel::setReadMarks(const SharedMarks &marks)
{
    m_marks = marks;
    Q_EMIT looksChanged();
}

void QueueModel::ask(const QString &filter, const desk::SortChoice &sort, desk::GroupKey group)
{
    m_question.filter = filter;
    m_question.sort = sort.key;
    m_question.order = sort.order;
    m_question.group = group;
    const auto parsed = index::parseFilter(filter);
    m_searches = parsed && index::searchesWords(*parsed);
    refresh();
}

void QueueModel::refresh()
{
    if (!m_desk)
        return;
    const auto generation = ++m_generation;
    m_asking = true;
    beginWaiting();
    whenDone(m_desk->list(m_question), this,
             [this, generation](const Result<desk::QueueAnswer> &answer) {
                 if (generation != m_generation)
                     return;
                 m_asking = false;
                 m_isRefused = !answer;
                 if (!answer)
                     return Q_EMIT refused(answer.error());
                 m_answeredAt = answer->asOf;
                 take(*answer);
                 Q_EMIT answered(*answer);
                 Q_EMIT looksChanged(); // rows that the file did not give are asked for again
             });
}

void QueueModel::refreshAfterOutage()
{
    if (m_isRefused && !m_asking)
        refresh();
}

void QueueModel::take(const desk::QueueAnswer &answer)
{
    const bool same =
        m_ids && *m_ids == *answer.ids && !m_shape.isGrouped() && answer.groups.empty();
    if (same)
        return;
    beginResetModel();
    m_ids = answer.ids;
    m_shape.set(total(), answer.groups, m_question.group);
    m_pages.clear();
    m_requested.clear();
    endResetModel();
}

void QueueModel::beginWaiting() const
{
    m_waiting.start();
    QTimer::singleShot(pleasant + 10, this, &QueueModel::looksChanged);
}

bool QueueModel::isSlow() const
{
    return m_waiting.isValid() && m_waiting.elapsed() >= pleasant;
}

void QueueModel::applyChanges(const desk::ChangeSet &changes)
{
    const auto now = m_clock.elapsed();
    m_changedAt.removeIf([now](const auto &entry) { return now - entry.value() > fading; });
    for (const auto id : changes.tickets) {
        m_changedAt.insert(id, now);
        if (const auto position = m_shape.positionAt(rowOf(id)); position >= 0) {
            m_requested.remove(position / pageSize);
            fetch(position / pageSize);
        }
    }
    if (changes.names || changes.everything) {
        m_pages.clear();
        m_requested.clear();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    Q_EMIT looksChanged();
    refresh(); // what has come in or gone; the same ids keep their rows
}

double QueueModel::freshness(TicketId id) const
{
    const auto at = m_changedAt.constFind(id);
    if (at == m_changedAt.constEnd())
        return 0;
    return std::max(0.0, 1.0 - static_cast<double>(m_clock.elapsed() - *at) / fading);
}

bool QueueModel::isUnread(const QueueRow &row) const
{
    return m_marks->isUnread(row.row.id, row.row.version, row.row.updatedAt);
}

void QueueModel::markSeen(TicketId id, qint64 version, Instant updatedAt)
{
    if (m_marks->look(id, version, updatedAt))
        Q_EMIT looksChanged();
}

void QueueModel::toggleGroup(int row)
{
    const int group = m_shape.headingAt(row);
    if (group < 0)
        return;
    const auto count = static_cast<int>(m_shape.group(group).count);
    const bool folded = m_shape.isFolded(group);
    folded ? beginInsertRows({}, row + 1, row + count) : beginRemoveRows({}, row + 1, row + count);
    m_shape.toggle(group);
    folded ? endInsertRows() : endRemoveRows();
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

TicketId QueueModel::idAt(int row) const
{
    const auto position = m_shape.positionAt(row);
    return position >= 0 && position < total() ? (*m_ids)[static_cast<size_t>(position)]
                                               : TicketId{};
}

int QueueModel::rowOf(TicketId id) const
{
    if (!m_ids || id.isNull())
        return -1;
    const auto found = std::ranges::find(*m_ids, id);
    return found == m_ids->end() ? -1 : m_shape.rowOf(found - m_ids->begin());
}

std::span<const TicketId> QueueModel::ids() const
{
    return m_ids ? std::span<const TicketId>{*m_ids} : std::span<const TicketId>{};
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shape.rows();
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant QueueModel::headingData(int group, int column, int role) const
{
    const auto &heading = m_shape.group(group);
    switch (role) {
    case Qt::DisplayRole:
        return column == Subject ? words::heading(m_shape.key(), heading) : QString{};
    case Qt::AccessibleTextRole:
        return tr("%1, %n ticket(s)", nullptr, static_cast<int>(heading.count))
            .arg(words::heading(m_shape.key(), heading));
    case HeadingRole:
        return true;
    case FoldedRole:
        return m_shape.isFolded(group);
    case CountRole:
        return heading.count;
    case NoteRole:
        return words::nextWake(heading, SystemClock{}.now(), QTimeZone::systemTimeZone());
    default:
        return {};
    }
}

QVariant QueueModel::spoken(const QueueRow &row, int column) const
{
    const auto &text = row.texts[static_cast<size_t>(column)];
    return column == Subject && m_picked->contains(row.row.id) ? tr("%1, selected").arg(text)
                                                               : text;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (const int group = m_shape.headingAt(index.row()); group >= 0)
        return headingData(group, index.column(), role);
    const auto *row = rowAt(index.row());
    if (row == nullptr)
        return {};
    const auto column = static_cast<size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row->texts[column];
    case Qt::AccessibleTextRole:
        return spoken(*row, index.column());
    case Qt::ToolTipRole:
        return column == Subject && row->hit ? row->hit->snippet.text : row->hints[column];
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnName(section);
}

} // namespace baton::ui
