#include "core/ticket/undo.h"

#include <algorithm>

namespace baton::ticket {

namespace {

using Back = std::optional<Command>;

class Undoing
{
public:
    Undoing(const Ticket &before, const Done &done) : m_before{before}, m_done{done} {}

    Back operator()(const ChangeSubject &) const
    {
        return ChangeSubject{m_before.id, m_before.subject};
    }
    Back operator()(const ChangePriority &) const { return UndoPriority{m_before.id}; }
    Back operator()(const ChangeImpact &) const
    {
        return ChangeImpact{m_before.id, m_before.impact, m_before.priority};
    }
    Back operator()(const ChangeService &) const
    {
        return ChangeService{m_before.id, m_before.service};
    }
    Back operator()(const ChangeRequester &) const
    {
        return m_before.requester ? Back{ChangeRequester{m_before.id, m_before.requester}}
                                  : std::nullopt;
    }
    Back operator()(const Assign &) const { return holderBefore(); }
    Back operator()(const Accept &) const { return holderBefore(); }
    Back operator()(const Return &) const { return holderBefore(); }
    Back operator()(const Pause &) const
    {
        return m_before.category == Category::Pending ? pauseBefore() : Back{Resume{m_before.id}};
    }
    Back operator()(const Resume &) const { return pauseBefore(); }
    Back operator()(const Resolve &) const { return Reopen{m_before.id}; }
    Back operator()(const Close &) const
    {
        return m_before.category == Category::Resolved ? std::nullopt : Back{Reopen{m_before.id}};
    }
    Back operator()(const Reopen &) const
    {
        return m_before.category == Category::Closed ? Back{Close{m_before.id}}
                                                     : Back{Resolve{m_before.id, {}, {}}};
    }
    Back operator()(const Merge &command) const { return UndoMerge{command.ticket}; }
    Back operator()(const UndoMerge &command) const
    {
        return m_before.mergedInto == m_before.splitFrom
                   ? Back{UndoSplit{command.ticket}}
                   : Back{Merge{command.ticket, m_before.mergedInto}};
    }
    Back operator()(const Split &) const { return UndoSplit{m_done.ticket}; }
    Back operator()(const UndoSplit &command) const { return UndoMerge{command.ticket}; }
    Back operator()(const AddTag &command) const { return RemoveTag{m_before.id, command.tag}; }
    Back operator()(const RemoveTag &command) const { return AddTag{m_before.id, command.tag}; }
    Back operator()(const Link &command) const
    {
        return Unlink{command.ticket, command.other, command.kind};
    }
    Back operator()(const Unlink &command) const
    {
        return Link{command.ticket, command.other, command.kind};
    }
    Back operator()(const Follow &command) const { return Unfollow{m_before.id, command.person}; }
    Back operator()(const Unfollow &command) const { return Follow{m_before.id, command.person}; }
    Back operator()(const Snooze &) const
    {
        if (m_before.snoozedUntil && *m_before.snoozedUntil > m_done.at)
            return Snooze{m_before.id, *m_before.snoozedUntil};
        return EndSnooze{m_before.id};
    }
    Back operator()(const EndSnooze &) const
    {
        return m_before.snoozedUntil ? Back{Snooze{m_before.id, *m_before.snoozedUntil}}
                                     : std::nullopt;
    }
    Back operator()(const LogTime &command) const
    {
        return CorrectTime{m_before.id, command.minutes};
    }
    Back operator()(const CorrectTime &command) const
    {
        return LogTime{m_before.id, command.minutes};
    }
    // A commit's activities follow each other: the last of them is the version after it.
    Back operator()(const AddSteps &command) const
    {
        const auto added = std::ranges::count_if(
            command.steps, [](const QString &step) { return !step.simplified().isEmpty(); });
        RemoveSteps remove{m_before.id, {}};
        for (auto seq = m_done.version - added + 1; seq <= m_done.version; ++seq)
            remove.seqs.push_back(seq);
        return remove;
    }
    Back operator()(const SetStep &command) const
    {
        const auto step = std::ranges::find(m_before.steps, command.seq, &ChecklistStep::seq);
        return step == m_before.steps.end() ? std::nullopt
                                            : Back{SetStep{m_before.id, command.seq, step->state}};
    }
    Back operator()(const RemoveSteps &command) const
    {
        return command.seqs.size() == 1 ? (*this)(SetStep{m_before.id, command.seqs.front()})
                                        : std::nullopt;
    }

    // Made, said, deleted or begun: that stays.
    Back operator()(const Create &) const { return {}; }
    Back operator()(const UndoPriority &) const { return {}; }
    Back operator()(const RecordRequesterMessage &) const { return {}; }
    Back operator()(const Reply &) const { return {}; }
    Back operator()(const AddNote &) const { return {}; }
    Back operator()(const DeclareNoReplyNeeded &) const { return {}; }
    Back operator()(const StartWork &) const { return {}; }
    Back operator()(const Restore &) const { return {}; }
    Back operator()(const Redact &) const { return {}; }
    Back operator()(const Attach &) const { return {}; }
    Back operator()(const Detach &) const { return {}; }

private:
    [[nodiscard]] Back holderBefore() const
    {
        return m_before.team ? Back{Assign{m_before.id, m_before.team, m_before.technician, {}}}
                             : std::nullopt;
    }
    [[nodiscard]] Back pauseBefore() const
    {
        return m_before.wakeUpAt
                   ? Back{Pause{m_before.id, m_before.pauseReason.value_or(PauseReason::Requester),
                                *m_before.wakeUpAt}}
                   : std::nullopt;
    }

    const Ticket &m_before;
    const Done &m_done;
};

} // namespace

std::optional<Command> undoOf(const Ticket &before, const Command &command, const Done &done)
{
    return std::visit(Undoing{before, done}, command);
}

} // namespace baton::ticket
