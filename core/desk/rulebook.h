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
    /// Damaged where a stored version cannot be read: the file was changed behind our back.
    [[nodiscard]] static Result<std::shared_ptr<const Rulebook>> read(storage::Session &session);

    /// For the folds; valid as long as this object.
    [[nodiscard]] sla::Rules rules() const;
    [[nodiscard]] const std::vector<sla::Policy> &policies() const { return m_policies; }
    [[nodiscard]] QString policyName(PolicyId id) const;
    /// Its newest version that was in force at `at` and saved before `known`; else the first.
    [[nodiscard]] const calendar::WorkCalendar *calendar(CalendarId id, Instant at,
                                                         Instant known) const;

private:
    struct CalendarVersion
    {
        Instant effectiveFrom;
        Instant savedAt;
        std::shared_ptr<const calendar::WorkCalendar> calendar;
    };
    std::vector<sla::Policy> m_policies;
    QHash<CalendarId, std::vector<CalendarVersion>> m_calendars; // ascending
};

} // namespace baton::desk
