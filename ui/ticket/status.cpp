#include "ui/ticket/status.h"

#include "core/words/sentences.h"

#include <QCoreApplication>

#include <ranges>

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("status", text);
}

QString pendingSentence(const desk::TicketView &view)
{
    const auto &ticket = view.ticket;
    auto whom = requesterName(view);
    if (ticket.pauseReason == ticket::PauseReason::Supplier)
        whom = tr("a supplier");
    else if (ticket.pauseReason == ticket::PauseReason::PlannedDate)
        whom = tr("a planned date");
    if (!ticket.wakeUpAt)
        return tr("Waiting for %1.").arg(whom);
    return tr("Waiting for %1; wakes %2.")
        .arg(whom, words::shortTime(*ticket.wakeUpAt, view.asOf, QTimeZone::systemTimeZone()));
}

QString openSentence(const desk::TicketView &view)
{
    if (!view.row.technician.isEmpty())
        return tr("%1 is working on it.").arg(view.row.technician);
    return view.row.team.isEmpty() ? tr("Nobody holds it.")
                                   : tr("Held by %1, nobody in particular.").arg(view.row.team);
}

} // namespace

QString requesterName(const desk::TicketView &view)
{
    return view.requester.name.isEmpty() ? tr("the requester") : view.requester.name;
}

QString statusSentence(const desk::TicketView &view)
{
    const auto &ticket = view.ticket;
    const auto when = [&](const std::optional<Instant> &at) {
        return at ? words::shortTime(*at, view.asOf, QTimeZone::systemTimeZone()) : QString{};
    };
    switch (ticket.category) {
    case ticket::Category::New:
        return tr("New: nobody has started on it yet.");
    case ticket::Category::Open:
        return openSentence(view);
    case ticket::Category::Pending:
        return pendingSentence(view);
    case ticket::Category::Resolved:
        return tr("Resolved %1.").arg(when(ticket.resolvedAt));
    case ticket::Category::Closed:
        return ticket.mergedInto ? tr("Merged into another ticket.")
                                 : tr("Closed %1.").arg(when(ticket.closedAt));
    }
    return {};
}

QString headline(const desk::TicketView &view)
{
    return joinedByDots(
        {words::name(view.ticket.kind) + QLatin1Char{' '} + words::ticketNumber(view.ticket.number),
         words::name(view.ticket.priority), view.service, view.requester.name, view.department});
}

QString lastWords(const desk::TicketView &view)
{
    for (const auto &entry : std::views::reverse(view.activities)) {
        const auto &activity = entry.activity;
        if (std::holds_alternative<ticket::RequesterWrote>(activity.fact) && activity.text)
            return activity.text->simplified();
    }
    return {};
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
