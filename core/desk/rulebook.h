#pragma once

#include "core/calendar/workcalendar.h"
#include "core/sla/clock.h"
#include "core/storage/session.h"

#include <QHash>

#include <memory>

namespace baton::desk {

/// Every policy version and compiled calendar, as of one commit; immutable, shared.
class Rulebook
{
public:
    struct CalendarVersion
    {
        CalendarId id;
        int version = 0;
        Instant effectiveFrom;
        Instant savedAt;
        std::shared_ptr<const calendar::CalendarSpec> spec;
        std::shared_ptr<const calendar::WorkCalendar> calendar;
    };

    /// Damaged where a stored version cannot be read: the file was changed behind our back.
    [[nodiscard]] static Result<std::shared_ptr<const Rulebook>> read(storage::Session &session);

    /// For the folds; valid as long as this object.
    [[nodiscard]] sla::Rules rules() const;
    [[nodiscard]] const std::vector<sla::Policy> &policies() const { return m_policies; }
    [[nodiscard]] QString policyName(PolicyId id) const;
    /// Its newest version that was in force at `at` and saved before `known`; else the first.
    [[nodiscard]] const calendar::WorkCalendar *calendar(CalendarId id, Instant at,
                                                         Instant known) const;
    /// One version by its number; null where there is none.
    [[nodiscard]] const calendar::WorkCalendar *calendarVersion(CalendarId id, int version) const;
    /// The version number of one of our calendars; 0 for one that is not ours.
    [[nodiscard]] int versionOf(CalendarId id, const calendar::WorkCalendar *calendar) const;
    /// Every calendar's newest version, in the order of ids.
    [[nodiscard]] std::vector<CalendarVersion> newestCalendars() const;

    /// The same book with one more version each, in force from `now` on for tickets put under it.
    [[nodiscard]] std::shared_ptr<Rulebook> with(sla::Policy policy, Instant now) const;
    [[nodiscard]] Result<std::shared_ptr<Rulebook>>
    with(CalendarId id, const calendar::CalendarSpec &spec, Instant now) const;
    /// The book as if this policy had always been in force, instead of the one with its id; in the
    /// hours given, else in the newest version of its calendar.
    [[nodiscard]] std::shared_ptr<const Rulebook>
    asIf(sla::Policy policy, std::shared_ptr<const calendar::WorkCalendar> hours = {}) const;

private:
    std::vector<sla::Policy> m_policies;
    QHash<CalendarId, std::vector<CalendarVersion>> m_calendars; // ascending
};

} // namespace baton::desk
