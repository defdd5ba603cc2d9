#include "ui/ticket/partasks.h"

#include "core/words/sentences.h"
#include "ui/ticket/choiceline.h"
#include "ui/ticket/moment.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

Instant now()
{
    return SystemClock{}.now();
}

QString said(Instant at)
{
    return words::shortTime(at, now(), QTimeZone::systemTimeZone());
}

} // namespace

void PartAsks::snooze(const desk::TicketView &view)
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto today = dayOf(now(), zone);
    const std::array moments{morningOf(today.addDays(1), zone), morningOf(nextMonday(today), zone),
                             morningOf(today.addDays(7), zone)};
    QStringList choices{tr("Tomorrow 08:00"), tr("Monday 08:00"), tr("In a week")};
    if (view.snoozedUntil)
        choices << tr("End the snooze");
    m_line->ask(
        {tr("Snooze until"), choices, ChoiceLine::Field::Answer, tr("or a day and hour: fri 14:00"),
         tr("Clocks run on. It comes back earlier when %1 writes.")
             .arg(view.requester.name.isEmpty() ? tr("the requester") : view.requester.name)},
        [this, view, moments, zone](int choice, const QString &typed) -> QString {
            if (choice == std::ssize(moments)) {
                m_acts->perform(
                    view, ticket::EndSnooze{view.ticket.id},
                    tr("%1 is no longer snoozed.").arg(words::ticketNumber(view.ticket.number)));
                return {};
            }
            const auto until = choice >= 0 ? std::optional{moments.at(static_cast<size_t>(choice))}
                                           : momentFrom(typed, now(), zone, Towards::Future);
            if (!until)
                return tr("That is no day or hour. Write fri, fri 14:00, 24 Dec or in 2 h.");
            if (*until <= now())
                return tr("%1 has passed. Write a day or hour to come.").arg(said(*until));
            snoozeUntil(view, *until);
            return {};
        });
}

void PartAsks::snoozeUntil(const desk::TicketView &view, Instant until)
{
    m_acts->perform(
        view, ticket::Snooze{view.ticket.id, until},
        tr("%1 is snoozed until %2.").arg(words::ticketNumber(view.ticket.number), said(until)));
}

void PartAsks::logTime(const desk::TicketView &view)
{
    constexpr std::array minutes{5, 15, 30, 60};
    QStringList choices;
    for (const int each : minutes)
        choices << words::length(std::chrono::minutes{each});
    m_line->ask(
        {tr("Time you have spent"), choices, ChoiceLine::Field::Answer, tr("or 20, 1:30, 2 h"), {}},
        [this, view, minutes](int choice, const QString &typed) -> QString {
            const auto spent = choice >= 0 ? std::optional{minutes.at(static_cast<size_t>(choice))}
                                           : minutesFrom(typed);
            if (!spent || *spent < 1 || *spent > 24 * 60)
                return tr("That is no length of time up to a day. Write 20, 1:30 or 2 h.");
            spend(view, *spent);
            return {};
        });
}

void PartAsks::spend(const desk::TicketView &view, int minutes)
{
    m_acts->perform(view, ticket::LogTime{view.ticket.id, minutes},
                    tr("%1 of work noted.").arg(words::length(std::chrono::minutes{minutes})));
}

void PartAsks::pause(const desk::TicketView &view)
{
    using ticket::PauseReason;
    const auto zone = QTimeZone::systemTimeZone();
    const auto soon = workingDaysOn(now(), zone, 2);
    const auto later = workingDaysOn(now(), zone, 5);
    const auto whom = view.requester.name.isEmpty() ? tr("the requester") : view.requester.name;
    m_line->ask({tr("Pause"),
                 {tr("For %1, until %2").arg(whom, said(soon)),
                  tr("For a supplier, until %1").arg(said(later))},
                 ChoiceLine::Field::Answer,
                 tr("or a planned day: fri 14:00"),
                 tr("Waiting for another team of ours is no pause: hand it off.")},
                [this, view, soon, later, zone](int choice, const QString &typed) -> QString {
                    if (choice == 0)
                        m_acts->pause(view, PauseReason::Requester, soon);
                    if (choice == 1)
                        m_acts->pause(view, PauseReason::Supplier, later);
                    if (choice >= 0)
                        return {};
                    const auto day = momentFrom(typed, now(), zone, Towards::Future);
                    if (!day)
                        return tr(
                            "That is no day or hour. Write fri, fri 14:00, 24 Dec or in 2 h.");
                    if (*day <= now())
                        return tr("%1 has passed. Write a day or hour to come.").arg(said(*day));
                    m_acts->pause(view, PauseReason::PlannedDate, *day);
                    return {};
                });
}

void PartAsks::giveBack(const desk::TicketView &view)
{
    using ticket::ReturnCause;
    static const std::array causes{ReturnCause::WrongTeam, ReturnCause::MissingInformation,
                                   ReturnCause::NoRights,  ReturnCause::NoKnowledge,
                                   ReturnCause::Supplier,  ReturnCause::Other};
    m_line->ask({tr("Give back, because of"),
                 {tr("Wrong team"), tr("Missing information"), tr("No rights"), tr("No knowledge"),
                  tr("Supplier"), tr("Something else")},
                 ChoiceLine::Field::Beside,
                 tr("What is missing (may stay empty)")},
                [this, view](int choice, const QString &note) -> QString {
                    m_acts->giveBack(view, causes.at(static_cast<size_t>(std::max(0, choice))),
                                     note);
                    return {};
                });
}

void PartAsks::followUp(const desk::TicketView &view)
{
    m_line->ask({tr("Solved too long ago to be reopened"), {tr("Make a follow-up ticket")}},
                [this, view](int, const QString &) -> QString {
                    m_acts->followUp(view);
                    return {};
                });
}

void PartAsks::followOrNot(const desk::TicketView &view)
{
    const auto &me = m_acts->me().person;
    const auto number = words::ticketNumber(view.ticket.number);
    if (std::ranges::find(view.ticket.followers, me) == view.ticket.followers.end())
        m_acts->perform(view, ticket::Follow{view.ticket.id, me}, tr("You follow %1.").arg(number));
    else
        m_acts->perform(view, ticket::Unfollow{view.ticket.id, me},
                        tr("You no longer follow %1.").arg(number));
}

} // namespace baton::ui
