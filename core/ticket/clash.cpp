#include "core/ticket/clash.h"

#include <ranges>

namespace baton::ticket {

namespace {

template <class... Fs> struct Overloaded : Fs...
{
    using Fs::operator()...;
};

using OneField = std::optional<Field>;

// Whether both people want the same.
bool isSame(const Activity &theirs, const Command &mine)
{
    return std::visit(Overloaded{[](const PriorityChanged &fact, const ChangePriority &command) {
                                     return fact.priority == command.priority;
                                 },
                                 [](const ImpactChanged &fact, const ChangeImpact &command) {
                                     return fact.impact == command.impact;
                                 },
                                 [](const ServiceChanged &fact, const ChangeService &command) {
                                     return fact.service == command.service;
                                 },
                                 [](const RequesterChanged &fact, const ChangeRequester &command) {
                                     return fact.requester == command.requester;
                                 },
                                 [&](const SubjectChanged &, const ChangeSubject &command) {
                                     return theirs.text == command.subject;
                                 },
                                 [](const Assigned &fact, const Assign &command) {
                                     return fact.team == command.team &&
                                            fact.technician == command.technician;
                                 },
                                 [](const Resumed &, const Resume &) { return true; },
                                 [](const Reopened &, const Reopen &) { return true; },
                                 [](const Closed &, const Close &) { return true; },
                                 [](const auto &, const auto &) { return false; }},
                      theirs.fact, mine);
}

} // namespace

std::optional<Field> fieldOf(const Command &command)
{
    return std::visit(
        Overloaded{[](const ChangeSubject &) -> OneField { return Field::Subject; },
                   [](const ChangeRequester &) -> OneField { return Field::Requester; },
                   [](const ChangeService &) -> OneField { return Field::Service; },
                   [](const ChangePriority &) -> OneField { return Field::Priority; },
                   [](const UndoPriority &) -> OneField { return Field::Priority; },
                   [](const ChangeImpact &) -> OneField { return Field::Impact; },
                   [](const Assign &) -> OneField { return Field::Holder; },
                   [](const Accept &) -> OneField { return Field::Holder; },
                   [](const Return &) -> OneField { return Field::Holder; },
                   [](const Pause &) -> OneField { return Field::State; },
                   [](const Resume &) -> OneField { return Field::State; },
                   [](const Resolve &) -> OneField { return Field::State; },
                   [](const Reopen &) -> OneField { return Field::State; },
                   [](const Close &) -> OneField { return Field::State; },
                   [](const auto &) -> OneField { return std::nullopt; }},
        command);
}

std::optional<Field> fieldOf(const Fact &fact)
{
    return std::visit(
        Overloaded{[](const SubjectChanged &) -> OneField { return Field::Subject; },
                   [](const RequesterChanged &) -> OneField { return Field::Requester; },
                   [](const ServiceChanged &) -> OneField { return Field::Service; },
                   [](const PriorityChanged &) -> OneField { return Field::Priority; },
                   [](const ImpactChanged &) -> OneField { return Field::Impact; },
                   [](const Assigned &) -> OneField { return Field::Holder; },
                   [](const Accepted &) -> OneField { return Field::Holder; },
                   [](const Returned &) -> OneField { return Field::Holder; },
                   [](const Paused &) -> OneField { return Field::State; },
                   [](const Resumed &) -> OneField { return Field::State; },
                   [](const Resolved &) -> OneField { return Field::State; },
                   [](const Reopened &) -> OneField { return Field::State; },
                   [](const Closed &) -> OneField { return Field::State; },
                   [](const MergedInto &) -> OneField { return Field::State; },
                   [](const auto &) -> OneField { return std::nullopt; }},
        fact);
}

const Activity *clashOf(std::span<const Activity> history, qint64 seen, const Command &command,
                        PersonId actor)
{
    const auto field = fieldOf(command);
    if (!field)
        return nullptr;
    for (const auto &activity : std::views::reverse(history)) {
        if (activity.seq <= seen)
            return nullptr;
        if (fieldOf(activity.fact) != field)
            continue;
        const bool theirs = !activity.actor.isNull() && activity.actor != actor;
        return theirs && !isSame(activity, command) ? &activity : nullptr; // the last one counts
    }
    return nullptr;
}

QString wordsOf(const Command &command)
{
    return std::visit(Overloaded{[](const ChangePriority &each) { return each.reason; },
                                 [](const Assign &each) { return each.note; },
                                 [](const Return &each) { return each.note; },
                                 [](const Restore &each) { return each.how; },
                                 [](const Resolve &each) { return each.solution; },
                                 [](const auto &) { return QString{}; }},
                      command);
}

} // namespace baton::ticket
