#include "ui/ticket/unanswered.h"

#include "ui/ticket/status.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr qsizetype longestQuestion = 400; // characters of the question

struct Unanswered
{
    Q_DECLARE_TR_FUNCTIONS(Unanswered)
};

template <class Fact> const ticket::Activity *newest(const desk::TicketView &view)
{
    for (const auto &entry : std::views::reverse(view.activities)) {
        if (std::holds_alternative<Fact>(entry.activity.fact))
            return &entry.activity;
    }
    return nullptr;
}

QString askedOn(const desk::TicketView &view)
{
    const auto *asked = newest<ticket::Replied>(view);
    if (asked == nullptr)
        asked = newest<ticket::Paused>(view);
    const auto at = asked == nullptr ? view.asOf : asked->occurredAt;
    return QLocale{}.toString(
        QDateTime::fromMSecsSinceEpoch(toMs(at), QTimeZone::systemTimeZone()).date(),
        QLocale::LongFormat);
}

// Our own last words to the requester, marked as a quotation.
QString question(const desk::TicketView &view)
{
    const auto *asked = newest<ticket::Replied>(view);
    if (asked == nullptr || !asked->text)
        return {};
    auto lines = asked->text->trimmed().left(longestQuestion).split(u'\n');
    return u"> "_s + lines.join(u"\n> "_s) + u"\n\n"_s;
}

} // namespace

bool isUnanswered(const desk::TicketView &view)
{
    const auto &ticket = view.ticket;
    return ticket.category == ticket::Category::Pending &&
           ticket.pauseReason == ticket::PauseReason::Requester && ticket.wakeUpAt &&
           *ticket.wakeUpAt <= view.asOf;
}

QString reminderText(const desk::TicketView &view)
{
    const auto first = requesterName(view);
    return Unanswered::tr("Hello %1,\n\nwe asked you on %2 and wait for your answer:")
               .arg(first, askedOn(view)) +
           u"\n\n"_s + question(view) +
           Unanswered::tr("Is it still so? Without a word from you we take it as solved.");
}

QString unansweredSolution(const desk::TicketView &view)
{
    return Unanswered::tr("No answer to our question of %1. Write to us, and it is opened again.")
        .arg(askedOn(view));
}

} // namespace baton::ui
