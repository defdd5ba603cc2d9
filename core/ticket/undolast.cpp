#include "core/ticket/undolast.h"

#include "core/ticket/evolve.h"

#include <algorithm>

namespace baton::ticket {

namespace {

using Did = std::optional<Command>;

// Which command led to the first activity of an act; `act` are all of them.
class Reading
{
public:
    Reading(const Ticket &before, const std::vector<Activity> &act) : m_before{before}, m_act{act}
    {
    }
    [[nodiscard]] Did command() const { return std::visit(*this, m_act.front().fact); }

    Did operator()(const SubjectChanged &) const { return ChangeSubject{m_before.id, text()}; }
    Did operator()(const RequesterChanged &fact) const
    {
        return ChangeRequester{m_before.id, fact.requester};
    }
    Did operator()(const ServiceChanged &fact) const
    {
        return ChangeService{m_before.id, fact.service};
    }
    Did operator()(const PriorityChanged &fact) const
    {
        return fact.undoes ? Did{} : ChangePriority{m_before.id, fact.priority, {}};
    }
    Did operator()(const ImpactChanged &fact) const
    {
        return ChangeImpact{m_before.id, fact.impact};
    }
    Did operator()(const Assigned &fact) const
    {
        return Assign{m_before.id, fact.team, fact.technician, {}};
    }
    Did operator()(const Accepted &) const { return Accept{m_before.id}; }
    Did operator()(const Returned &fact) const { return Return{m_before.id, fact.cause, {}}; }
    Did operator()(const Paused &fact) const
    {
        return Pause{m_before.id, fact.reason, fact.wakeUpAt.value_or(Instant{})};
    }
    Did operator()(const Resumed &) const { return Resume{m_before.id}; }
    Did operator()(const Resolved &) const { return Resolve{m_before.id, {}, {}}; }
    Did operator()(const Reopened &) const { return Reopen{m_before.id}; }
    Did operator()(const Closed &) const { return Close{m_before.id}; }
    Did operator()(const MergedInto &fact) const { return Merge{m_before.id, fact.survivor}; }
    Did operator()(const Absorbed &fact) const { return Merge{fact.merged, m_before.id}; }
    Did operator()(const TagAdded &) const { return AddTag{m_before.id, text()}; }
    Did operator()(const TagRemoved &fact) const
    {
        const auto tag = std::ranges::find(m_before.tags, fact.seq, &Tag::seq);
        return tag == m_before.tags.end() ? Did{} : RemoveTag{m_before.id, tag->name};
    }
    Did operator()(const Linked &fact) const { return Link{m_before.id, fact.other, fact.kind}; }
    Did operator()(const Unlinked &fact) const
    {
        return Unlink{m_before.id, fact.other, fact.kind};
    }
    Did operator()(const Followed &fact) const { return Follow{m_before.id, fact.person}; }
    Did operator()(const Unfollowed &fact) const { return Unfollow{m_before.id, fact.person}; }
    Did operator()(const Snoozed &fact) const { return Snooze{m_before.id, fact.until}; }
    Did operator()(const SnoozeEnded &) const { return EndSnooze{m_before.id}; }
    Did operator()(const TimeSpent &fact) const { return LogTime{m_before.id, fact.minutes}; }
    Did operator()(const TimeCorrected &fact) const
    {
        return CorrectTime{m_before.id, fact.minutes};
    }
    Did operator()(const StepAdded &) const
    {
        AddSteps added{m_before.id, {}};
        for (const auto &activity : m_act)
            added.steps << activity.text.value_or(QStringLiteral("?")); // redacted: still a step
        return added;
    }
    Did operator()(const StepDone &fact) const
    {
        return SetStep{m_before.id, fact.seq, StepState::Done};
    }
    Did operator()(const StepReopened &fact) const
    {
        return SetStep{m_before.id, fact.seq, StepState::Open};
    }
    Did operator()(const StepRemoved &fact) const
    {
        return m_act.size() == 1 ? Did{SetStep{m_before.id, fact.seq, StepState::Removed}} : Did{};
    }
    Did operator()(const SplitOff &fact) const { return Split{m_before.id, fact.seq, {}}; }
    Did operator()(const SplitUndone &fact) const { return UndoSplit{fact.ticket}; }

    // Made, said, deleted, begun or taken from elsewhere: that stays.
    Did operator()(const Created &) const { return {}; }
    Did operator()(const RequesterWrote &) const { return {}; }
    Did operator()(const Replied &) const { return {}; }
    Did operator()(const Noted &) const { return {}; }
    Did operator()(const NoReplyNeeded &) const { return {}; }
    Did operator()(const WorkStarted &) const { return {}; }
    Did operator()(const Restored &) const { return {}; }
    Did operator()(const MergeUndone &) const { return {}; }
    Did operator()(const Touched &) const { return {}; }
    Did operator()(const SourceFacts &) const { return {}; }
    Did operator()(const Redacted &) const { return {}; }
    Did operator()(const RulesApplied &) const { return {}; }
    Did operator()(const PriorityExplained &) const { return {}; }
    Did operator()(const Attached &) const { return {}; }

private:
    [[nodiscard]] QString text() const { return m_act.front().text.value_or(QString{}); }

    const Ticket &m_before;
    const std::vector<Activity> &m_act;
};

} // namespace

std::optional<Command> undoOfLast(TicketId id, std::span<const Activity> history, Instant now)
{
    const auto last = std::ranges::max_element(history, {}, &Activity::seq);
    if (last == history.end())
        return std::nullopt;
    std::vector<Activity> before;
    std::vector<Activity> act;
    for (const auto &activity : history)
        (activity.act == last->act ? act : before).push_back(activity);
    std::ranges::sort(act, {}, &Activity::seq);
    std::ranges::sort(before, {}, &Activity::seq);
    const auto was = ticketFrom(id, before);
    const auto command = Reading{was, act}.command();
    if (!command)
        return std::nullopt;
    const auto *split = std::get_if<SplitOff>(&act.front().fact);
    return undoOf(was, *command, {split != nullptr ? split->ticket : id, last->seq, now});
}

} // namespace baton::ticket
