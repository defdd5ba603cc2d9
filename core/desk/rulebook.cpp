#include "core/desk/rulebook.h"

#include "core/calendar/calendarspec.h"
#include "core/sla/policyjson.h"

namespace baton::desk {

Result<std::shared_ptr<const Rulebook>> Rulebook::read(storage::Session &session)
{
    auto book = std::make_shared<Rulebook>();
    auto store = session.rules();
    for (const auto &version : store.policies()) {
        auto policy = sla::policyFromJson(version.spec);
        if (!policy)
            return std::unexpected(policy.error());
        policy->id = as<PolicyId>(version.stream);
        policy->version = version.version;
        policy->effectiveFrom = version.effectiveFrom;
        policy->savedAt = version.savedAt;
        book->m_policies.push_back(*std::move(policy));
    }
    for (const auto &version : store.calendars()) {
        const auto spec = calendar::fromJson(version.spec);
        if (!spec)
            return std::unexpected(spec.error());
        auto compiled = calendar::WorkCalendar::compile(*spec);
        if (!compiled)
            return std::unexpected(compiled.error());
        book->m_calendars[as<CalendarId>(version.stream)].push_back(
            {version.effectiveFrom, version.savedAt,
             std::make_shared<const calendar::WorkCalendar>(*std::move(compiled))});
    }
    return book;
}

sla::Rules Rulebook::rules() const
{
    return {m_policies,
            [this](CalendarId id, Instant at, Instant known) { return calendar(id, at, known); }};
}

QString Rulebook::policyName(PolicyId id) const
{
    const auto found = std::ranges::find(m_policies, id, &sla::Policy::id);
    return found == m_policies.end() ? QString{} : found->name;
}

const calendar::WorkCalendar *Rulebook::calendar(CalendarId id, Instant at, Instant known) const
{
    const auto found = m_calendars.constFind(id);
    if (found == m_calendars.constEnd())
        return nullptr;
    const auto *chosen = &found->front();
    for (const auto &version : *found) {
        if (version.effectiveFrom <= at && version.savedAt < known)
            chosen = &version;
    }
    return chosen->calendar.get();
}

} // namespace baton::desk
