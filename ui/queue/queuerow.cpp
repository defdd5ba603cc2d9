#include "ui/queue/queuerow.h"

#include "core/desk/standing.h"
#include "core/words/queuewords.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace baton::ui {

namespace {

constexpr auto ageOfFullBar = 72h; // "bar full at 3 days"
constexpr double atRisk = 0.85;

QString tr(const char *text)
{
    return QCoreApplication::translate("queue", text);
}

bool isOver(ticket::Category category)
{
    return category == ticket::Category::Resolved || category == ticket::Category::Closed;
}

bool runs(const desk::TicketRow &row)
{
    return row.clock && !row.clock->stoppedAt && row.clock->dueAt &&
           row.clock->outcome != sla::Outcome::Paused;
}

// Who must act, in one word; a team only where it is not one's own.
QString heldBy(const desk::TicketRow &row, bool mine, const QString &myTeam)
{
    if (mine)
        return tr("you");
    if (!row.technician.isEmpty())
        return row.technician;
    return row.team.isEmpty() || row.team == myTeam ? tr("nobody") : row.team;
}

QString clockText(const desk::TicketRow &row, Instant now, const QTimeZone &zone)
{
    if (isOver(row.category))
        return row.clock && row.clock->stoppedAt ? words::name(row.clock->outcome) : QString{};
    if (!row.clock)
        return words::length(now - row.reportedAt);
    if (row.clock->stoppedAt)
        return words::name(row.clock->outcome);
    if (!runs(row))
        return words::name(sla::Outcome::Paused);
    return words::dueInList(*row.clock->dueAt, now, zone);
}

double shareOf(Instant from, Instant to, Instant now)
{
    const auto whole = std::chrono::duration<double>{to - from};
    const auto gone = std::chrono::duration<double>{now - from};
    return whole.count() <= 0 ? 1 : std::clamp(gone / whole, 0.0, 1.0);
}

double usedShareOf(const desk::TicketRow &row, Instant now)
{
    if (!row.clock)
        return shareOf(row.reportedAt, row.reportedAt + ageOfFullBar, now);
    const auto &clock = *row.clock;
    if (clock.stoppedAt || !clock.dueAt)
        return clock.outcome == sla::Outcome::Breached ? 1 : 0;
    return shareOf(clock.startedAt, *clock.dueAt, now);
}

Trouble troubleOf(const desk::TicketRow &row, double share, Instant now)
{
    if (!runs(row))
        return Trouble::None;
    const auto due = *row.clock->dueAt;
    if (due < now)
        return Trouble::Late;
    return share > atRisk && due < now + 8h ? Trouble::Soon : Trouble::None;
}

QString clockHint(const desk::TicketRow &row, Instant now, const QTimeZone &zone)
{
    if (!row.clock)
        return tr("Reported %1, %2 ago")
            .arg(words::exactTime(row.reportedAt, zone), words::length(now - row.reportedAt));
    if (!row.clock->dueAt)
        return words::name(row.clock->metric);
    return tr("%1: due %2")
        .arg(words::name(row.clock->metric), words::exactTime(*row.clock->dueAt, zone));
}

} // namespace

QueueRow queueRow(desk::TicketRow row, PersonId me, const QString &myTeam, Instant now)
{
    QueueRow answer;
    const auto zone = QTimeZone::systemTimeZone();
    answer.mine = !me.isNull() && row.technicianId == me;
    answer.closed = isOver(row.category);
    answer.usedShare = usedShareOf(row, now);
    answer.trouble = troubleOf(row, answer.usedShare, now);
    answer.why = words::whyNow(row, desk::reasonOf(row, me, now), now, zone);
    answer.texts = {words::ticketNumber(row.number),
                    row.subject,
                    row.requester,
                    heldBy(row, answer.mine, myTeam),
                    row.team,
                    words::name(row.priority),
                    words::name(row.category),
                    words::shortTime(row.reportedAt, now, zone),
                    words::shortTime(row.updatedAt, now, zone),
                    row.tags.join(QStringLiteral(", ")),
                    words::name(row.kind),
                    row.handOffs == 0 ? QString{} : QString::number(row.handOffs),
                    clockText(row, now, zone)};
    answer.hints = answer.texts;
    answer.hints[HeldBy] = row.technician.isEmpty() ? row.team
                           : row.team.isEmpty()     ? row.technician
                                                : row.technician + QStringLiteral(", ") + row.team;
    answer.hints[Opened] = words::exactTime(row.reportedAt, zone);
    answer.hints[Updated] = words::exactTime(row.updatedAt, zone);
    answer.hints[Clock] = clockHint(row, now, zone);
    answer.row = std::move(row);
    return answer;
}

} // namespace baton::ui
