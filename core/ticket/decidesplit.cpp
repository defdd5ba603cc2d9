#include "core/ticket/decision.h"

#include "core/ticket/evolve.h"

using namespace Qt::StringLiterals;

namespace baton::ticket {

Result<Happenings> Decision::operator()(const Merge &) const
{
    if (!m_context.other || m_context.other->id == m_ticket.id)
        return failure(ErrorCode::InvalidValue, {u"survivor"_s, u"same"_s});
    if (m_ticket.mergedInto || m_context.other->mergedInto)
        return failure(ErrorCode::AlreadyDone, {u"merged"_s});
    return Happenings{
        {m_ticket.id, MergedInto{m_context.other->id}, {}, {}},
        {m_context.other->id, Absorbed{m_ticket.id, m_ticket.reportedAt}, {}, {}},
    };
}

namespace {

// The survivor's report instant before this merge: its own, or what other merges left it.
Instant reportWithout(std::span<const Activity> history, TicketId merged)
{
    Instant reportedAt;
    for (const auto &activity : history) {
        if (const auto *created = std::get_if<Created>(&activity.fact))
            reportedAt = created->reportedAt;
        const auto *absorbed = std::get_if<Absorbed>(&activity.fact);
        if (absorbed != nullptr && absorbed->merged != merged)
            reportedAt = std::min(reportedAt, absorbed->reportedAt);
    }
    return reportedAt;
}

// The message that this ticket was split off with, where the original has it back.
qint64 messageBackFrom(std::span<const Activity> original, TicketId split)
{
    qint64 seq = 0;
    bool back = false;
    for (const auto &activity : original) {
        if (const auto *off = std::get_if<SplitOff>(&activity.fact); off && off->ticket == split) {
            seq = off->seq;
            back = false;
        }
        const auto *undone = std::get_if<SplitUndone>(&activity.fact);
        back = back || (undone != nullptr && undone->ticket == split);
    }
    return back ? seq : 0;
}

} // namespace

Result<Happenings> Decision::operator()(const UndoMerge &) const
{
    if (m_ticket.mergedInto.isNull() || !m_context.other)
        return failure(ErrorCode::NotAllowed, {u"not_merged"_s});
    if (const auto seq = messageBackFrom(m_context.otherHistory, m_ticket.id); seq != 0)
        return Happenings{
            // its message is its own again
            {m_ticket.id, MergeUndone{m_context.other->id, {}}, {}, {}},
            {m_context.other->id, SplitOff{m_ticket.id, seq}, {}, {}},
        };
    const auto reportedAt = reportWithout(m_context.otherHistory, m_ticket.id);
    return Happenings{
        {m_ticket.id, MergeUndone{m_context.other->id, {}}, {}, {}},
        {m_context.other->id, MergeUndone{m_ticket.id, reportedAt}, {}, {}},
    };
}

// R10: the new ticket starts when the message came, with the people and the team of the original.
Result<Happenings> Decision::operator()(const Split &command) const
{
    if (command.subject.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, {u"subject"_s, u"empty"_s});
    if (!m_context.other || m_context.other->id == m_ticket.id)
        return failure(ErrorCode::NotFound, {u"ticket"_s});
    const auto still = belonging(m_context.history);
    const auto message = std::ranges::find(still, command.seq, &Activity::seq);
    const auto *wrote =
        message == still.end() ? nullptr : std::get_if<RequesterWrote>(&message->fact);
    if (wrote == nullptr || !message->text)
        return failure(ErrorCode::NotFound, {u"message"_s});
    const auto created = m_context.other->id;
    const auto when = message->occurredAt;
    Happenings happenings{
        {created,
         Created{m_ticket.kind, m_context.other->number, m_ticket.requester, wrote->channel,
                 m_ticket.priority, m_ticket.service, when, Impact::Unknown, m_ticket.id},
         command.subject.trimmed(), when},
        {created, *wrote, message->text, when},
    };
    if (m_ticket.team)
        happenings.push_back({created, Assigned{m_ticket.team, {}}, {}, when});
    for (const auto &file : m_ticket.attachments) {
        if (file.of == command.seq) // its message is the second activity there
            happenings.push_back(
                {created, Attached{file.digest, file.size, file.mime, 2}, file.name, when});
    }
    happenings.push_back({m_ticket.id, SplitOff{created, command.seq}, {}, {}});
    return happenings;
}

Result<Happenings> Decision::operator()(const UndoSplit &) const
{
    if (m_ticket.splitFrom.isNull() || !m_context.other ||
        m_context.other->id != m_ticket.splitFrom)
        return failure(ErrorCode::NotAllowed, {u"not_split"_s});
    if (m_ticket.mergedInto || m_context.other->mergedInto)
        return failure(ErrorCode::AlreadyDone, {u"merged"_s});
    return Happenings{
        {m_ticket.id, MergedInto{m_context.other->id}, {}, {}},
        {m_context.other->id, SplitUndone{m_ticket.id}, {}, {}},
    };
}

} // namespace baton::ticket
