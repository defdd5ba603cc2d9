#include "ui/ticket/status.h"

#include "core/words/sentences.h"
#include "core/words/status.h"

namespace baton::ui {

QString requesterName(const desk::TicketView &view)
{
    return words::requesterName(view);
}

QString statusSentence(const desk::TicketView &view, PersonId reader)
{
    return words::statusSentence(view, reader, QTimeZone::systemTimeZone());
}

QString headline(const desk::TicketView &view, const InForce &inForce)
{
    return joinedByDots(
        {words::name(view.ticket.kind) + QLatin1Char{' '} + words::ticketNumber(view.ticket.number),
         inForce.targets ? words::name(view.ticket.priority) : QString{}, view.service,
         view.requester.name, view.department});
}

QString lastWords(const desk::TicketView &view)
{
    const auto *entry = words::lastWordsOf(view);
    return entry == nullptr ? QString{} : entry->activity.text->simplified();
}

QString joinedByDots(const QStringList &parts)
{
    QStringList kept;
    for (const auto &part : parts) {
        if (!part.isEmpty())
            kept.append(part);
    }
    return kept.join(QStringLiteral(" · "));
}

} // namespace baton::ui
