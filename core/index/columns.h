#pragma once

#include "core/index/slotrows.h"
#include "core/index/subjectorder.h"
#include "core/org/org.h"
#include "core/storage/ticketstore.h"

#include <QHash>

#include <limits>

namespace baton::index {

/// Seconds since 1990, the grain of lists and boards; `noSecond` for "none".
using Second = quint32;
inline constexpr Second noSecond = std::numeric_limits<Second>::max();
inline constexpr Second secondsPerDay = 86'400;
[[nodiscard]] Second toSecond(Instant at);
[[nodiscard]] Second toSecond(const std::optional<Instant> &at);
[[nodiscard]] Instant fromSecond(Second second);

/// Numbers small and dense for ids that are not; 0 stands for the null id.
template <class IdType> class Dictionary
{
public:
    Dictionary() : m_ids{IdType{}} { m_positions.insert(IdType{}, 0); }
    [[nodiscard]] quint32 add(const IdType &id)
    {
        const auto found = m_positions.constFind(id);
        if (found != m_positions.constEnd())
            return *found;
        const auto position = static_cast<quint32>(m_ids.size());
        m_ids.push_back(id);
        m_positions.insert(id, position);
        return position;
    }
    [[nodiscard]] IdType idAt(quint32 position) const { return m_ids[position]; }
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_ids.size()); }
    [[nodiscard]] const std::vector<IdType> &ids() const { return m_ids; }

private:
    std::vector<IdType> m_ids;
    QHash<IdType, quint32> m_positions;
};

/// What a list shows of one promise: its cohort's due and how it stands.
struct PromiseColumns
{
    std::vector<Second> due;     // the due first broken, else the last one (R7)
    std::vector<quint8> outcome; // sla::Outcome, or noOutcome
    std::vector<quint8> policy;  // in ColumnSet::policies; 0 for none, or for the 256th on
};
inline constexpr quint8 noOutcome = 255;
/// The metrics that lists and boards know, in the order of Columns::promises.
inline constexpr std::array listedMetrics{sla::Metric::FirstResponse, sla::Metric::NextResponse,
                                          sla::Metric::Restore, sla::Metric::Resolve};

enum class Verdict : quint8 { Unknown, Met, Missed };
enum TicketFlag : quint8 {
    Removed = 1,
    Imported = 2,
    Merged = 4,
    HasFiles = 8,
    HasOpenSteps = 16,
    HasLinks = 32, // other than to a parent
};
inline constexpr int impactShift = 6; // ticket::Impact stands in the two highest bits of the flags

struct HandOffRow
{
    quint32 slot = 0;
    Second at = 0;
    Second wait = noSecond; // seconds to the next act
    quint16 from = 0;
    quint16 to = 0;
    quint8 bounce = 0;
    quint8 cause = 0; // of a return: 1 + ticket::ReturnCause; 0: no return
    quint8 padding[2]{};
};
struct SpanRow
{
    quint32 slot = 0;
    Second from = 0;
    quint32 pending = 0; // seconds
    quint32 queue = 0;
    quint32 touch = 0;
    quint16 team = 0;
    quint8 agreement = 0; // the team's OLA: 1 + sla::Outcome of the stay; 0: none
    quint8 padding = 0;
};
/// What hangs on few tickets. What `value` means: Tag, Parent: a position in the dictionary of
/// tags, of parents; Follower: among the people; Snooze: until which second.
enum class PartKind : quint8 { Tag, Follower, Parent, Snooze };
struct PartRow
{
    quint32 slot = 0;
    quint32 value = 0;
    PartKind kind = PartKind::Tag;
    quint8 padding[3]{};
};
/// Where the time of a promise to resolve went that is broken or still runs, in seconds.
struct WentRow
{
    quint32 slot = 0;
    std::array<quint32, handoff::allSpent.size()> open{}; // by handoff::Spent
    quint32 outside = 0;
};
inline constexpr quint32 deadSlot = std::numeric_limits<quint32>::max();

/// Every field that a list, a filter or a board uses, as arrays by slot; slots are in the order of
/// ids. About 170 bytes a ticket, hand-offs, spans and folded subject included.
struct Columns
{
    std::vector<qint64> id;
    std::vector<qint64> number;
    std::vector<Second> reported;
    std::vector<Second> updated;
    std::vector<Second> resolved;
    std::vector<Second> wake;             // when a pause or a snooze ends, the later one
    std::vector<Second> due;              // of the running clock due next
    std::vector<Second> sourceResolution; // seconds from opened to resolved, by the source
    std::vector<quint32> requester;
    std::vector<quint32> technician;
    std::vector<quint16> team;
    std::vector<quint16> service;
    std::vector<quint16> handOffCount;
    std::vector<quint16> bounceCount;
    std::vector<quint16> revisitCount;
    std::vector<quint8> kind;
    std::vector<quint8> category;
    std::vector<quint8> priority;
    std::vector<quint8> reopenings;
    std::vector<quint8> sourceReopenings;
    std::vector<quint8> verdict;
    std::vector<quint8> flags;
    std::array<PromiseColumns, listedMetrics.size()> promises;
    std::vector<quint32> handOffFirst;
    std::vector<quint32> spanFirst;
    std::vector<quint16> spanCount;
    std::vector<quint32> subjectFrom;
    std::vector<quint32> subjectSize;

    std::vector<HandOffRow> handOffs;
    std::vector<SpanRow> spans;
    std::string subjects; // folded to lower case, UTF-8
    SlotRows<PartRow> parts;
    SlotRows<WentRow> went;

    /// Calls `visit` with every array by slot: the one list of them.
    template <class Self, class Visit> static void eachArray(Self &self, Visit visit)
    {
        visit(self.id), visit(self.number), visit(self.reported), visit(self.updated);
        visit(self.resolved), visit(self.wake), visit(self.due), visit(self.sourceResolution);
        visit(self.requester), visit(self.technician), visit(self.team), visit(self.service);
        visit(self.handOffCount), visit(self.bounceCount), visit(self.revisitCount);
        visit(self.kind), visit(self.category), visit(self.priority), visit(self.reopenings);
        visit(self.sourceReopenings), visit(self.verdict), visit(self.flags);
        for (auto &promise : self.promises)
            visit(promise.due), visit(promise.outcome), visit(promise.policy);
        visit(self.handOffFirst), visit(self.spanFirst), visit(self.spanCount);
        visit(self.subjectFrom), visit(self.subjectSize);
    }
    [[nodiscard]] size_t size() const { return id.size(); }
    [[nodiscard]] ticket::Impact impact(size_t slot) const
    {
        return static_cast<ticket::Impact>(flags[slot] >> impactShift);
    }
    [[nodiscard]] std::string_view subject(size_t slot) const
    {
        return {subjects.data() + subjectFrom[slot], subjectSize[slot]};
    }
};

/// The columns with the dictionaries that their small numbers stand for. Not thread-safe.
class ColumnSet
{
public:
    /// Puts a ticket in or replaces it.
    void put(const storage::TicketRecord &record);
    void remove(TicketId id);
    void clear() { *this = ColumnSet{}; }
    /// Gathers what is in use; what was replaced is gone from memory and from the next snapshot.
    void compact();

    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] Columns &columns() { return m_columns; }
    [[nodiscard]] std::optional<size_t> slotOf(TicketId id) const;
    /// Every slot, removed ones too, by subject.
    [[nodiscard]] const std::vector<quint32> &bySubject() const
    {
        return m_bySubject.slots(m_columns);
    }
    /// Takes over an order kept in a file; one that cannot be is worked out anew when asked for.
    void takeOrder(std::vector<quint32> slots);

    Dictionary<TeamId> teams;
    Dictionary<PersonId> people;
    Dictionary<ServiceId> services;
    Dictionary<PolicyId> policies;
    Dictionary<QString> tags;
    Dictionary<TicketId> parents;

private:
    [[nodiscard]] size_t slotFor(TicketId id);
    void writeClocks(size_t slot, const storage::TicketRecord &record);
    void writeCustody(size_t slot, const storage::TicketRecord &record);
    void writeAgreements(size_t slot, const std::vector<sla::Clock> &clocks);
    void writeSubject(size_t slot, const QString &subject);
    void writeParts(size_t slot, const ticket::Ticket &ticket);
    void writeWent(size_t slot, const std::optional<handoff::TimeWent> &went);
    void compactTags();
    void compactIfWorthIt();

    Columns m_columns;
    mutable SubjectOrder m_bySubject; // worked out when asked for
    size_t m_dead = 0;
};

/// How a subject is compared: lower case, UTF-8.
[[nodiscard]] QByteArray folded(const QString &text);

} // namespace baton::index
