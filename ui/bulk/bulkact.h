#pragma once

#include "core/ticket/command.h"

#include <QString>
#include <QTimeZone>

#include <functional>

namespace baton::ui {

/// One act on several tickets, and its sentences before and after for so many of them.
struct BulkAct
{
    ticket::Command command;
    std::function<QString(int)> will; // "3 tickets will get priority 2."
    std::function<QString(int)> done; // "3 tickets have priority 2."
};

[[nodiscard]] BulkAct bulkTake(TeamId team, PersonId me);
[[nodiscard]] BulkAct bulkHandOff(TeamId team, const QString &name);
[[nodiscard]] BulkAct bulkGive(TeamId team, PersonId technician, const QString &name);
[[nodiscard]] BulkAct bulkPriority(ticket::Priority priority);
[[nodiscard]] BulkAct bulkImpact(ticket::Impact impact);
[[nodiscard]] BulkAct bulkService(ServiceId service, const QString &name);
[[nodiscard]] BulkAct bulkAddTag(const QString &tag);
[[nodiscard]] BulkAct bulkRemoveTag(const QString &tag);
[[nodiscard]] BulkAct bulkSnooze(Instant until, Instant now, const QTimeZone &zone);
[[nodiscard]] BulkAct bulkEndSnooze();
[[nodiscard]] BulkAct bulkPause(Instant wakeUp, Instant now, const QTimeZone &zone);
[[nodiscard]] BulkAct bulkResume();
[[nodiscard]] BulkAct bulkResolve();
[[nodiscard]] BulkAct bulkReopen();
[[nodiscard]] BulkAct bulkClose();
[[nodiscard]] BulkAct bulkFollow();
[[nodiscard]] BulkAct bulkUnfollow();

} // namespace baton::ui
