#include "core/desk/rulespreview.h"

#include "core/desk/projection.h"
#include "core/sla/policychoice.h"
#include "core/ticket/evolve.h"

namespace baton::desk {

namespace {

using Key = std::pair<sla::Metric, int>;

// The promises that still run, by metric and instance.
std::map<Key, sla::Clock> running(const std::vector<sla::Clock> &clocks)
{
    std::map<Key, sla::Clock> answer;
    for (const auto &clock : clocks) {
        if (!clock.stoppedAt && clock.outcome != sla::Outcome::Withdrawn)
            answer.emplace(Key{clock.metric, clock.instance}, clock);
    }
    return answer;
}

bool isLate(const sla::Clock &clock)
{
    return clock.breachedAt.has_value();
}

// Looks at the open tickets one after the other.
class Preview
{
public:
    Preview(const Rulebook &before, const Rulebook &after, Instant now)
        : m_before{before}, m_after{after}
    {
        m_preview.asOf = now;
    }

    void take(const ticket::Ticket &ticket, const std::vector<ticket::Activity> &history)
    {
        ++m_preview.openTickets;
        const auto placed = placementOf(m_after, ticket, history, m_preview.asOf);
        if (!placed.isNew)
            return;
        m_preview.tickets.push_back(ticket.id);
        auto then = history;
        const auto seq = history.empty() ? 1 : history.back().seq + 1;
        then.push_back({seq, seq, m_preview.asOf, m_preview.asOf, {}, placed.rules, {}});
        const auto subject = subjectOf(ticket, history);
        compare(ticket, clocks(m_before, subject, history), clocks(m_after, subject, then));
    }
    RulesPreview finish()
    {
        for (const auto &entry : m_targets)
            m_preview.targets.push_back(entry.second);
        return std::move(m_preview);
    }

private:
    [[nodiscard]] std::map<Key, sla::Clock>
    clocks(const Rulebook &book, const sla::Subject &subject,
           const std::vector<ticket::Activity> &history) const
    {
        return running(
            sla::clocksAt(book.rules(), subject, sla::eventsOf(history), m_preview.asOf));
    }
    void compare(const ticket::Ticket &ticket, const std::map<Key, sla::Clock> &before,
                 const std::map<Key, sla::Clock> &after)
    {
        std::set<Key> keys;
        for (const auto &clock : before)
            keys.insert(clock.first);
        for (const auto &clock : after)
            keys.insert(clock.first);
        for (const auto &key : keys) {
            const auto was = before.find(key);
            const auto is = after.find(key);
            MovedPromise moved{ticket.id, ticket.number, ticket.subject, key.first,
                               ticket.priority};
            if (was != before.end()) {
                moved.before = was->second.dueAt;
                moved.wasLate = isLate(was->second);
            }
            if (is != after.end()) {
                moved.after = is->second.dueAt;
                moved.isLate = isLate(is->second);
            }
            if (moved.before != moved.after || moved.wasLate != moved.isLate)
                count(moved);
        }
    }
    void count(const MovedPromise &moved)
    {
        auto &target = m_targets[{moved.metric, moved.priority}];
        target.metric = moved.metric;
        target.priority = moved.priority;
        ++target.moved;
        if (moved.isLate && !moved.wasLate) {
            ++target.becomeLate;
            ++m_preview.becomeLate;
        } else if (moved.wasLate && !moved.isLate) {
            ++target.noLongerLate;
            ++m_preview.noLongerLate;
        }
        m_preview.moved.push_back(moved);
    }

    const Rulebook &m_before;
    const Rulebook &m_after;
    RulesPreview m_preview;
    std::map<std::pair<sla::Metric, ticket::Priority>, RulesPreview::Target> m_targets;
};

Result<std::shared_ptr<const Rulebook>> changed(const Rulebook &rules, const RulesChange &change,
                                                Instant now)
{
    std::shared_ptr<const Rulebook> book = std::make_shared<Rulebook>(rules);
    if (change.policy)
        book = book->with(*change.policy, now);
    if (!change.calendar)
        return book;
    auto spec = change.calendar->spec;
    if (spec.zone.steps.empty() && !spec.alwaysOpen) {
        auto zone = calendar::ZoneTransitions::ofZone(spec.zoneId);
        if (!zone)
            return std::unexpected(zone.error());
        spec.zone = *std::move(zone);
    }
    auto with = book->with(change.calendar->id, spec, now);
    if (!with)
        return std::unexpected(with.error());
    return *std::move(with);
}

} // namespace

RuleList ruleList(const Rulebook &rules)
{
    RuleList list;
    std::map<PolicyId, sla::Policy> newest;
    for (const auto &policy : rules.policies())
        newest.insert_or_assign(policy.id, policy); // ascending by version
    for (const auto &entry : newest)
        list.policies.push_back(entry.second);
    std::ranges::stable_sort(list.policies, {}, &sla::Policy::order);
    for (const auto &version : rules.newestCalendars())
        list.calendars.push_back(
            {version.id, version.version, version.effectiveFrom, *version.spec});
    return list;
}

Placement placementOf(const Rulebook &rules, const ticket::Ticket &ticket,
                      std::span<const ticket::Activity> history, Instant now)
{
    const auto all = rules.rules();
    sla::Subject present{ticket.kind, ticket.service};
    const auto *policy = sla::choosePolicy(all.policies, present, now);
    const auto has = sla::termsAt(all, subjectOf(ticket, history), sla::eventsOf(history), now);
    const auto number = [](const sla::Policy *each) {
        return each == nullptr ? std::pair{PolicyId{}, 0} : std::pair{each->id, each->version};
    };
    const auto *calendar =
        policy == nullptr ? nullptr : rules.calendar(policy->calendar, now, present.recordedAt);
    Placement placed;
    std::tie(placed.rules.policy, placed.rules.version) = number(policy);
    if (policy != nullptr)
        placed.rules.calendarVersion = rules.versionOf(policy->calendar, calendar);
    const bool otherHours = policy != nullptr && has.policy != nullptr && calendar != nullptr &&
                            has.calendar != calendar;
    placed.isNew = number(has.policy) != number(policy) || otherHours;
    return placed;
}

Result<RulesPreview> previewOf(storage::Session &session, const Rulebook &rules,
                               const RulesChange &change, Instant now)
{
    const auto after = changed(rules, change, now);
    if (!after)
        return std::unexpected(after.error());
    Preview preview{rules, **after, now};
    for (const auto id : session.tickets().openIds()) {
        const auto history = activitiesFrom(session.log().history(streamOf(id)));
        if (!history)
            return std::unexpected(history.error());
        auto sorted = *history;
        ticket::sortByOccurrence(sorted);
        preview.take(ticket::ticketFrom(id, sorted), *history);
    }
    return preview.finish();
}

} // namespace baton::desk
