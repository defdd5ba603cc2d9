#include "core/words/status.h"

#include "core/words/sentences.h"

#include <QCoreApplication>

#include <ranges>

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("status", text);
}

template <class F> const desk::NamedActivity *lastOf(const QList<desk::NamedActivity> &activities)
{
    for (const auto &entry : std::views::reverse(activities)) {
        if (std::holds_alternative<F>(entry.activity.fact))
            return &entry;
    }
    return nullptr;
}

class Status
{
public:
    Status(const desk::TicketView &view, PersonId reader, const QTimeZone &zone)
        : m_view{view}, m_reader{reader}, m_zone{zone}
    {
    }
    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString when(Instant at) const { return shortTime(at, m_view.asOf, m_zone); }
    [[nodiscard]] QString over(const char *past, const std::optional<Instant> &at) const;
    [[nodiscard]] QString pending() const;
    [[nodiscard]] QString planned() const;
    [[nodiscard]] QString turn(const QString &what) const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString due() const;
    [[nodiscard]] QString due(const sla::Clock &clock) const;
    [[nodiscard]] bool isUnanswered() const;

    const desk::TicketView &m_view;
    PersonId m_reader;
    const QTimeZone &m_zone;
};

// A date says the day, a minute says the minute: "since Tue" is enough for a wait.
QString Status::pending() const
{
    const auto &ticket = m_view.ticket;
    if (ticket.pauseReason == ticket::PauseReason::PlannedDate)
        return planned();
    const bool supplier = ticket.pauseReason == ticket::PauseReason::Supplier;
    const auto whom = supplier ? tr("a supplier") : requesterName(m_view);
    const auto *paused = lastOf<ticket::Paused>(m_view.activities);
    const auto waiting =
        paused == nullptr
            ? tr("Waiting for %1").arg(whom)
            : tr("Waiting for %1 since %2").arg(whom, when(paused->activity.occurredAt));
    if (!ticket.wakeUpAt)
        return tr("%1.").arg(waiting);
    if (*ticket.wakeUpAt <= m_view.asOf)
        return tr("%1; the call back was due %2.").arg(waiting, when(*ticket.wakeUpAt));
    return tr("%1; call back %2.").arg(waiting, when(*ticket.wakeUpAt));
}

QString Status::planned() const
{
    const auto &wakeUp = m_view.ticket.wakeUpAt;
    if (!wakeUp)
        return tr("Waiting for a planned date.");
    return *wakeUp <= m_view.asOf ? tr("It was planned for %1.").arg(when(*wakeUp))
                                  : tr("Planned for %1; nothing to do before.").arg(when(*wakeUp));
}

QString Status::over(const char *past, const std::optional<Instant> &at) const
{
    return tr(past).arg(at ? when(*at) : tr("at an unknown time"));
}

QString Status::turn(const QString &what) const
{
    const auto &ticket = m_view.ticket;
    if (!ticket.technician.isNull() && ticket.technician == m_reader)
        return tr("Your turn: %1.").arg(what);
    if (!m_view.row.technician.isEmpty())
        return tr("%1 has it: %2.").arg(m_view.row.technician, what);
    if (!m_view.row.team.isEmpty())
        return tr("Nobody in %1 has taken it: %2.").arg(m_view.row.team, what);
    return tr("Nobody holds it: %1.").arg(what);
}

bool Status::isUnanswered() const
{
    const auto *wrote = lastOf<ticket::RequesterWrote>(m_view.activities);
    const auto *replied = lastOf<ticket::Replied>(m_view.activities);
    return wrote != nullptr &&
           (replied == nullptr || replied->activity.occurredAt < wrote->activity.occurredAt);
}

QString Status::due(const sla::Clock &clock) const
{
    const auto left = untilDue(*clock.dueAt, m_view.asOf);
    return *clock.dueAt < m_view.asOf ? tr("%1 is %2").arg(nameWithin(clock.metric), left)
                                      : tr("%1 is due %2").arg(nameWithin(clock.metric), left);
}

QString Status::due() const
{
    const sla::Clock *next = nullptr;
    for (const auto &clock : m_view.clocks) {
        const bool runs = !clock.stoppedAt && clock.dueAt && clock.outcome != sla::Outcome::Paused;
        if (runs && (next == nullptr || *clock.dueAt < *next->dueAt))
            next = &clock;
    }
    return next == nullptr ? QString{} : due(*next);
}

QString Status::why() const
{
    const auto promise = due();
    if (isUnanswered()) {
        const auto *wrote = lastOf<ticket::RequesterWrote>(m_view.activities);
        const auto said =
            tr("%1 wrote %2").arg(requesterName(m_view), when(wrote->activity.occurredAt));
        return promise.isEmpty() ? said : tr("%1, %2").arg(said, promise);
    }
    if (!promise.isEmpty())
        return promise;
    return tr("open since %1").arg(when(m_view.ticket.reportedAt));
}

QString Status::sentence() const
{
    return m_view.snoozedUntil
               ? tr("Snoozed until %1. %2").arg(when(*m_view.snoozedUntil), standing())
               : standing();
}

QString Status::standing() const
{
    const auto &ticket = m_view.ticket;
    switch (ticket.category) {
    case ticket::Category::New:
    case ticket::Category::Open:
        return turn(why());
    case ticket::Category::Pending:
        return pending();
    case ticket::Category::Resolved:
        return over("Resolved %1.", ticket.resolvedAt);
    case ticket::Category::Closed:
        return ticket.mergedInto ? tr("Merged into another ticket.")
                                 : over("Closed %1.", ticket.closedAt);
    }
    return {};
}

} // namespace

QString firstName(const QString &name)
{
    const auto comma = name.indexOf(QLatin1Char{','});
    const auto given = comma < 0 ? name : name.mid(comma + 1);
    const auto words = given.simplified().split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    return words.isEmpty() ? name.simplified() : words.first();
}

QString requesterName(const desk::TicketView &view)
{
    return view.requester.name.isEmpty() ? tr("the requester") : firstName(view.requester.name);
}

QString statusSentence(const desk::TicketView &view, PersonId reader, const QTimeZone &zone)
{
    return Status{view, reader, zone}.sentence();
}

const desk::NamedActivity *lastWordsOf(const desk::TicketView &view)
{
    const auto *wrote = lastOf<ticket::RequesterWrote>(view.activities);
    return wrote != nullptr && wrote->activity.text && !wrote->redacted ? wrote : nullptr;
}

} // namespace baton::words
