#include "core/desk/rulebook.h"

#include "core/calendar/calendarspec.h"
#include "core/sla/policyjson.h"

namespace baton::desk {

namespace {

// Not saved yet: it reaches no ticket but those that are put under it.
// Of what is not in the file.
constexpr qint64 noStream = std::numeric_limits<qint32>::max();
constexpr auto notYet = Instant::max() - std::chrono::milliseconds{1};

} // namespace

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
        const auto id = as<CalendarId>(version.stream);
        book->m_calendars[id].push_back(
            {id, version.version, version.effectiveFrom, version.savedAt,
             std::make_shared<const calendar::CalendarSpec>(*spec),
             std::make_shared<const calendar::WorkCalendar>(*std::move(compiled))});
    }
    return book;
}

sla::Rules Rulebook::rules() const
{
    return {m_policies,
            [this](CalendarId id, Instant at, Instant known) { return calendar(id, at, known); },
            [this](CalendarId id, int version) { return calendarVersion(id, version); }};
}

QString Rulebook::policyName(PolicyId id) const
{
    const sla::Policy *newest = nullptr;
    for (const auto &policy : m_policies) {
        if (policy.id == id && (newest == nullptr || policy.version > newest->version))
            newest = &policy;
    }
    return newest == nullptr ? QString{} : newest->name;
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

const calendar::WorkCalendar *Rulebook::calendarVersion(CalendarId id, int version) const
{
    for (const auto &each : m_calendars.value(id)) {
        if (each.version == version)
            return each.calendar.get();
    }
    return nullptr;
}

int Rulebook::versionOf(CalendarId id, const calendar::WorkCalendar *calendar) const
{
    for (const auto &each : m_calendars.value(id)) {
        if (each.calendar.get() == calendar)
            return each.version;
    }
    return 0;
}

std::vector<Rulebook::CalendarVersion> Rulebook::newestCalendars() const
{
    std::vector<CalendarVersion> newest;
    for (const auto &versions : m_calendars)
        newest.push_back(versions.back());
    std::ranges::sort(newest, {}, &CalendarVersion::id);
    return newest;
}

std::shared_ptr<Rulebook> Rulebook::with(sla::Policy policy, Instant now) const
{
    auto book = std::make_shared<Rulebook>(*this);
    if (policy.id.isNull())
        policy.id = PolicyId{noStream};
    policy.version = 1;
    for (const auto &each : m_policies) {
        if (each.id == policy.id)
            policy.version = std::max(policy.version, each.version + 1);
    }
    policy.effectiveFrom = now;
    policy.savedAt = notYet;
    book->m_policies.push_back(std::move(policy));
    return book;
}

Result<std::shared_ptr<Rulebook>> Rulebook::with(CalendarId id, const calendar::CalendarSpec &spec,
                                                 Instant now) const
{
    auto compiled = calendar::WorkCalendar::compile(spec);
    if (!compiled)
        return std::unexpected(compiled.error());
    auto book = std::make_shared<Rulebook>(*this);
    auto &versions = book->m_calendars[id];
    versions.push_back({id, versions.empty() ? 1 : versions.back().version + 1, now, notYet,
                        std::make_shared<const calendar::CalendarSpec>(spec),
                        std::make_shared<const calendar::WorkCalendar>(*std::move(compiled))});
    return book;
}

std::shared_ptr<const Rulebook>
Rulebook::asIf(sla::Policy policy, std::shared_ptr<const calendar::WorkCalendar> hours) const
{
    auto book = std::make_shared<Rulebook>(*this);
    std::erase_if(book->m_policies,
                  [&policy](const sla::Policy &each) { return each.id == policy.id; });
    const auto found = m_calendars.constFind(policy.calendar);
    if (!hours && found != m_calendars.constEnd())
        hours = found->back().calendar;
    // A calendar of its own: the other policies go on counting in theirs.
    policy.calendar = hours ? CalendarId{noStream} : CalendarId{};
    if (hours)
        book->m_calendars[policy.calendar] = {{policy.calendar, 1, {}, {}, {}, std::move(hours)}};
    if (policy.id.isNull())
        policy.id = PolicyId{noStream};
    policy.version = 1;
    policy.effectiveFrom = policy.savedAt = {};
    book->m_policies.push_back(std::move(policy));
    return book;
}

} // namespace baton::desk
