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
    [[nodiscard]] const calendar::WorkCalendar *calendar(CalendarId id) const;

private:
    std::vector<sla::Policy> m_policies;
    QHash<CalendarId, std::shared_ptr<const calendar::WorkCalendar>> m_calendars;
};

} // namespace baton::desk
