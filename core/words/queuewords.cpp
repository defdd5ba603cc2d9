#include "core/words/queuewords.h"

#include "core/words/sentences.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("baton::words", text);
}

// "restore is due at 11:30", "resolve was due Mon 10:17"; empty without a running clock.
QString dueClause(const desk::TicketRow &row, Instant now, const QTimeZone &zone)
{
    if (!row.clock || row.clock->stoppedAt || !row.clock->dueAt)
        return {};
    const auto what = nameWithin(row.clock->metric);
    const auto when = shortTime(*row.clock->dueAt, now, zone);
    return *row.clock->dueAt < now ? tr("%1 was due %2").arg(what, when)
                                   : tr("%1 is due %2").arg(what, when);
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? tr("%1.").arg(first) : tr("%1, and %2.").arg(first, second);
}

QString urgencyName(desk::UrgencyGroup group)
{
    switch (group) {
    case desk::UrgencyGroup::ActNow:
        return tr("Act now");
    case desk::UrgencyGroup::DueToday:
        return tr("Due today");
    case desk::UrgencyGroup::ThisWeek:
        return tr("Later this week");
    case desk::UrgencyGroup::Later:
        return tr("Later");
    case desk::UrgencyGroup::Undated:
        return tr("Without a due");
    case desk::UrgencyGroup::Waiting:
        return tr("Waiting");
    case desk::UrgencyGroup::Over:
        return tr("Over");
    }
    return {};
}

QString wakeSentence(const desk::TicketRow &row, Instant now, const QTimeZone &zone)
{
    if (desk::isSnoozed(row, now))
        return tr("Snoozed until %1.").arg(shortTime(*row.snoozedUntil, now, zone));
    return row.wakesAt ? tr("Waits until %1.").arg(shortTime(*row.wakesAt, now, zone))
                       : tr("Waits, and nobody said until when.");
}

QString wokeClause(const desk::TicketRow &row, Instant now, const QTimeZone &zone)
{
    const auto when = shortTime(desk::wakeOf(row).value_or(now), now, zone);
    return row.snoozedUntil && desk::wakeOf(row) == row.snoozedUntil
               ? tr("Next for you: snoozed until %1").arg(when)
               : tr("Next for you: what it waited for was to come %1").arg(when);
}

// Small numbers are words where a sentence begins.
QString atTheBeginning(qint64 number)
{
    const std::array words{tr("None"), tr("One"), tr("Two"),   tr("Three"), tr("Four"),
                           tr("Five"), tr("Six"), tr("Seven"), tr("Eight"), tr("Nine")};
    return number < std::ssize(words) ? words[static_cast<size_t>(number)]
                                      : QString::number(number);
}

// "Two wake at 14:00", "One wakes Thu 08:00".
QString wakesAt(qint64 number, Instant when, Instant now, const QTimeZone &zone)
{
    const auto day = [&zone](Instant at) {
        return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date();
    };
    const bool today = day(when) == day(now);
    const auto time = shortTime(when, now, zone);
    if (number == 1)
        return (today ? tr("One wakes at %1") : tr("One wakes %1")).arg(time);
    return (today ? tr("%1 wake at %2") : tr("%1 wake %2")).arg(atTheBeginning(number), time);
}

} // namespace

QString whyNow(const desk::TicketRow &row, desk::Reason reason, Instant now, const QTimeZone &zone)
{
    const auto due = dueClause(row, now, zone);
    const auto age = length(now - row.reportedAt);
    const auto whom = row.requester.isEmpty() ? tr("the requester") : row.requester;
    switch (reason) {
    case desk::Reason::Replied:
        return joined(tr("Next for you: %1 has waited %2 for your answer")
                          .arg(whom, length(now - row.requesterWaits.value_or(now))),
                      due);
    case desk::Reason::Late:
    case desk::Reason::DueSoon:
        return tr("Next for you: %1.").arg(due);
    case desk::Reason::Woke:
        return joined(wokeClause(row, now, zone), due);
    case desk::Reason::Yours:
        return joined(tr("Yours, reported %1 ago").arg(age), due);
    case desk::Reason::Unassigned:
        return joined(tr("Nobody has taken it; reported %1 ago").arg(age), due);
    case desk::Reason::Others:
        return joined(tr("%1 has it").arg(row.technician), due);
    case desk::Reason::Waiting:
        return wakeSentence(row, now, zone);
    case desk::Reason::Over:
        return {};
    }
    return {};
}

QString heading(desk::GroupKey key, const desk::ListGroup &group)
{
    switch (key) {
    case desk::GroupKey::Urgency:
        return urgencyName(static_cast<desk::UrgencyGroup>(group.code));
    case desk::GroupKey::Priority:
        return name(static_cast<ticket::Priority>(group.code == 99 ? 0 : group.code));
    case desk::GroupKey::State:
        return name(static_cast<ticket::Category>(group.code));
    case desk::GroupKey::Team:
        return group.name.isEmpty() ? tr("No team") : group.name;
    case desk::GroupKey::Technician:
    case desk::GroupKey::Requester:
        return group.name.isEmpty() ? tr("Nobody") : group.name;
    case desk::GroupKey::None:
        break;
    }
    return {};
}

QString nextWake(const desk::ListGroup &group, Instant now, const QTimeZone &zone)
{
    return group.nextWake ? tr("next wakes %1").arg(shortTime(*group.nextWake, now, zone))
                          : QString{};
}

QString wakes(const std::vector<desk::ListGroup> &groups, Instant now, const QTimeZone &zone)
{
    qint64 waiting = 0;
    for (const auto &group : groups)
        waiting += group.count;
    const auto next =
        std::ranges::find_if(groups, [](const auto &group) { return group.nextWake.has_value(); });
    if (waiting == 0)
        return tr("None of yours waits for anything.");
    if (next == groups.end())
        return waiting == 1 ? tr("One of yours waits, and nobody said until when.")
                            : tr("%1 of yours wait, and nobody said until when.")
                                  .arg(atTheBeginning(waiting));
    const auto first = wakesAt(next->nextWakes, *next->nextWake, now, zone);
    const auto more = waiting - next->nextWakes;
    if (more == 0)
        return tr("%1.").arg(first);
    return more == 1 ? tr("%1, and one more waits.").arg(first)
                     : tr("%1, and %2 more wait.").arg(first).arg(more);
}

QString dueInList(Instant due, Instant now, const QTimeZone &zone)
{
    return due < now + 2h ? untilDue(due, now) : shortTime(due, now, zone);
}

} // namespace baton::words
