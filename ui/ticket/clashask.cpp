#include "ui/ticket/clashask.h"

#include "core/ticket/clash.h"
#include "core/words/sentences.h"
#include "ui/ticket/choiceline.h"

#include <QCoreApplication>

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("clash", text);
}

QString nameOf(ticket::Field field)
{
    switch (field) {
    case ticket::Field::Subject:
        return tr("Subject");
    case ticket::Field::Requester:
        return tr("Requester");
    case ticket::Field::Service:
        return tr("Service");
    case ticket::Field::Priority:
        return tr("Priority");
    case ticket::Field::Impact:
        return tr("Can they work?");
    case ticket::Field::Holder:
        return tr("Held by");
    case ticket::Field::State:
        return tr("State");
    }
    return {};
}

// "Anna Weber changed the priority to P1, 14:02."
QString theirs(const desk::NamedActivity &entry, Instant now)
{
    const auto &activity = entry.activity;
    const auto when = words::shortTime(activity.recordedAt, now, QTimeZone::systemTimeZone());
    return tr("%1, %2: %3.").arg(entry.actor, when, words::activityText(entry));
}

// What one's own act would have come to; what was typed stands beside it.
QString mine(const Clash &clash)
{
    const auto typed = ticket::wordsOf(clash.command).simplified();
    return typed.isEmpty() ? tr("Yours: %1").arg(clash.said)
                           : tr("Yours: %1 Your words: %2").arg(clash.said, typed);
}

} // namespace

void askClash(ChoiceLine *line, TicketActs *acts, const desk::TicketView &now, const Clash &clash)
{
    const auto field = ticket::fieldOf(clash.command);
    const auto other = std::ranges::find_if(
        std::views::reverse(now.activities), [&](const desk::NamedActivity &entry) {
            return entry.activity.seq > clash.seen && ticket::fieldOf(entry.activity.fact) == field;
        });
    if (!field || other == std::views::reverse(now.activities).end())
        return acts->perform(now, clash.command, clash.said, clash.back);
    const auto keep = [acts, clash] { acts->keepWords(clash.ticket, clash.command); };
    line->ask({tr("%1: changed meanwhile").arg(nameOf(*field)),
               {tr("Keep theirs"), tr("Use mine")},
               ChoiceLine::Field::None,
               {},
               theirs(*other, now.asOf) + u'\n' + mine(clash),
               {},
               keep},
              [acts, now, clash, keep](int choice, const QString &) -> QString {
                  if (choice == 1)
                      acts->perform(now, clash.command, clash.said, clash.back);
                  else
                      keep();
                  return {};
              });
}

} // namespace baton::ui
