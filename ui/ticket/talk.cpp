#include "ui/ticket/talk.h"

#include "core/words/sentences.h"
#include "core/words/status.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton::ui {

Talk talkOf(const desk::TicketView &view, PersonId me)
{
    Talk talk;
    for (const auto &entry : view.activities) {
        const auto &activity = entry.activity;
        talk.last = std::max(talk.last, activity.seq);
        const bool said = std::holds_alternative<ticket::RequesterWrote>(activity.fact) ||
                          std::holds_alternative<ticket::Replied>(activity.fact) ||
                          std::holds_alternative<ticket::Noted>(activity.fact);
        if (said && (me.isNull() || activity.actor != me))
            talk.others.push_back(activity.seq);
    }
    std::ranges::sort(talk.others);
    return talk;
}

QHash<QString, QString> cannedValues(const desk::TicketView &view, const Me &me)
{
    QHash<QString, QString> values{
        {u"requester.name"_s, view.requester.name},
        {u"requester.first"_s, words::firstName(view.requester.name)},
        {u"ticket.number"_s, words::ticketNumber(view.ticket.number)},
        {u"ticket.subject"_s, view.ticket.subject},
        {u"me.name"_s, me.name},
        {u"team.name"_s, me.teamName.isEmpty() ? view.row.team : me.teamName}};
    if (view.row.clock && view.row.clock->dueAt && !view.row.clock->stoppedAt)
        values.insert(u"due"_s, words::shortTime(*view.row.clock->dueAt, view.asOf,
                                                 QTimeZone::systemTimeZone()));
    return values;
}

QHash<QString, QString> sampleValues()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("house", text); };
    const auto name = tr("Anna Sample");
    return {{u"requester.name"_s, name},       {u"requester.first"_s, words::firstName(name)},
            {u"ticket.number"_s, u"1024"_s},   {u"ticket.subject"_s, tr("The printer is silent")},
            {u"me.name"_s, tr("Mira Sample")}, {u"team.name"_s, tr("Service Desk")},
            {u"due"_s, tr("Tue 14:00")}};
}

} // namespace baton::ui
