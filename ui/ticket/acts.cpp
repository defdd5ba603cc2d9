#include "ui/ticket/acts.h"

#include "core/base/whendone.h"
#include "core/ticket/undo.h"
#include "core/words/sentences.h"
#include "ui/ticket/status.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace baton::ui {

namespace {

constexpr size_t mostUndoable = 50;

QString numberOf(const desk::TicketView &view)
{
    return words::ticketNumber(view.ticket.number);
}

} // namespace

Instant defaultWakeUp(Instant now, const QTimeZone &zone)
{
    auto when = QDateTime::fromMSecsSinceEpoch(toMs(now), zone);
    for (int days = 0; days < 2;) {
        when = when.addDays(1);
        days += when.date().dayOfWeek() <= 5 ? 1 : 0;
    }
    return fromMs(when.toMSecsSinceEpoch());
}

TicketActs::TicketActs(QObject *parent) : QObject{parent}, m_delay{new QTimer{this}}
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(10s);
    connect(m_delay, &QTimer::timeout, this, &TicketActs::send);
}

void TicketActs::setDesk(desk::Desk *desk)
{
    flush();
    m_desk = desk;
    m_undoable.clear();
}

void TicketActs::setReplyDelay(std::chrono::milliseconds delay)
{
    m_delay->setInterval(delay);
}

QFuture<Result<desk::Receipt>> TicketActs::execute(const ticket::Command &command) const
{
    return m_desk->execute(command, m_me.person);
}

void TicketActs::run(TicketId id, const ticket::Command &command, const QString &words,
                     const std::optional<Undoable> &back)
{
    if (!m_desk)
        return;
    whenDone(execute(command), this, [this, id, words, back](const Result<desk::Receipt> &receipt) {
        if (!receipt) {
            Q_EMIT refused(words::sentence(receipt.error()));
            return;
        }
        if (back)
            remember(*back, *receipt);
        Q_EMIT done(id, words, back && back->command);
    });
}

void TicketActs::remember(Undoable back, const desk::Receipt &receipt)
{
    back.version = receipt.version;
    m_undoable.push_back(std::move(back));
    if (m_undoable.size() > mostUndoable)
        m_undoable.erase(m_undoable.begin());
}

void TicketActs::perform(const desk::TicketView &view, const ticket::Command &command,
                         const QString &said)
{
    if (!m_desk)
        return;
    whenDone(execute(command), this,
             [this, before = view.ticket, command, said](const Result<desk::Receipt> &receipt) {
                 if (!receipt) {
                     Q_EMIT refused(words::sentence(receipt.error()));
                     return;
                 }
                 const ticket::Done did{as<TicketId>(receipt->stream), receipt->version,
                                        SystemClock{}.now()};
                 const auto back = ticket::undoOf(before, command, did);
                 if (back)
                     remember({did.ticket, back, tr("Taken back: %1").arg(said)}, *receipt);
                 else
                     rememberItStays(before.id, tr("That stays as it is: %1").arg(said));
                 Q_EMIT done(before.id, said, back.has_value());
             });
}

void TicketActs::take(const desk::TicketView &view)
{
    const auto &ticket = view.ticket;
    const auto team = m_me.team ? m_me.team : ticket.team;
    std::optional<Undoable> back;
    if (ticket.team)
        back = Undoable{ticket.id, ticket::Assign{ticket.id, ticket.team, ticket.technician, {}},
                        tr("%1 is back where it was.").arg(numberOf(view))};
    const auto said = tr("You have taken %1.").arg(numberOf(view));
    if (ticket.technician.isNull() && ticket.team == team)
        run(ticket.id, ticket::Accept{ticket.id}, said, back);
    else
        run(ticket.id, ticket::Assign{ticket.id, team, m_me.person, {}}, said, back);
}

void TicketActs::handOff(const desk::TicketView &view, TeamId team, const QString &name,
                         const QString &note)
{
    const auto &ticket = view.ticket;
    std::optional<Undoable> back;
    if (ticket.team)
        back = Undoable{ticket.id, ticket::Assign{ticket.id, ticket.team, ticket.technician, {}},
                        tr("%1 is back with %2.").arg(numberOf(view), view.row.team)};
    run(ticket.id, ticket::Assign{ticket.id, team, {}, note},
        tr("%1 went to %2.").arg(numberOf(view), name), back);
}

void TicketActs::giveBack(const desk::TicketView &view, ticket::ReturnCause cause,
                          const QString &note)
{
    perform(view, ticket::Return{view.ticket.id, cause, note},
            tr("%1 went back to where it came from.").arg(numberOf(view)));
}

void TicketActs::resolve(const desk::TicketView &view, const QString &solution,
                         std::optional<Instant> happenedAt)
{
    const auto id = view.ticket.id;
    run(id, ticket::Resolve{id, solution, happenedAt}, tr("%1 is resolved.").arg(numberOf(view)),
        Undoable{id, ticket::Reopen{id}, tr("%1 is open again.").arg(numberOf(view))});
}

void TicketActs::pause(const desk::TicketView &view, ticket::PauseReason reason, Instant wakeUp)
{
    const auto id = view.ticket.id;
    const auto until = words::shortTime(wakeUp, SystemClock{}.now(), QTimeZone::systemTimeZone());
    run(id, ticket::Pause{id, reason, wakeUp}, tr("%1 waits until %2.").arg(numberOf(view), until),
        Undoable{id, ticket::Resume{id}, tr("%1 goes on.").arg(numberOf(view))});
}

void TicketActs::resume(const desk::TicketView &view)
{
    const auto &ticket = view.ticket;
    std::optional<Undoable> back;
    if (ticket.wakeUpAt)
        back = Undoable{ticket.id,
                        ticket::Pause{ticket.id,
                                      ticket.pauseReason.value_or(ticket::PauseReason::Requester),
                                      *ticket.wakeUpAt},
                        tr("%1 waits again.").arg(numberOf(view))};
    run(ticket.id, ticket::Resume{ticket.id}, tr("%1 goes on.").arg(numberOf(view)), back);
}

void TicketActs::pauseOrResume(const desk::TicketView &view)
{
    if (view.ticket.category == ticket::Category::Pending)
        return resume(view);
    pause(view, ticket::PauseReason::Requester,
          defaultWakeUp(SystemClock{}.now(), QTimeZone::systemTimeZone()));
}

void TicketActs::restore(const desk::TicketView &view, ticket::RestoredBy by, const QString &how,
                         std::optional<Instant> happenedAt)
{
    const auto id = view.ticket.id;
    run(id, ticket::Restore{id, by, how, happenedAt},
        tr("%1 can work again.").arg(requesterName(view)),
        Undoable{id, {}, tr("That %1 can work again stays said.").arg(requesterName(view))});
}

void TicketActs::reopen(const desk::TicketView &view)
{
    const auto id = view.ticket.id;
    run(id, ticket::Reopen{id}, tr("%1 is open again.").arg(numberOf(view)),
        Undoable{id, ticket::Resolve{id, {}, {}}, tr("%1 is resolved.").arg(numberOf(view))});
}

void TicketActs::setPriority(const desk::TicketView &view, ticket::Priority priority,
                             const QString &reason)
{
    const auto id = view.ticket.id;
    run(id, ticket::ChangePriority{id, priority, reason},
        tr("%1 has %2 now.").arg(numberOf(view), words::name(priority)),
        Undoable{id, ticket::UndoPriority{id},
                 tr("%1 has %2 again.").arg(numberOf(view), words::name(view.ticket.priority))});
}

void TicketActs::offerUndo(const QString &words, std::function<void()> back)
{
    remember({{}, {}, {}, 0, std::move(back)}, {});
    Q_EMIT done({}, words, true);
}

void TicketActs::undo()
{
    if (m_waiting) {
        m_delay->stop();
        const auto back = *std::exchange(m_waiting, std::nullopt);
        Q_EMIT replyTakenBack(back.ticket, back.message);
        Q_EMIT done(back.ticket, tr("The reply is back in its field."), false);
        return;
    }
    if (m_undoable.empty()) {
        Q_EMIT done({}, tr("There is nothing to undo."), false);
        return;
    }
    const auto back = m_undoable.back();
    m_undoable.pop_back();
    if (back.back)
        return back.back();
    if (back.command)
        return takeBack(back);
    const bool more = canUndo();
    Q_EMIT done(back.ticket,
                more ? tr("%1 Once more undoes what was before.").arg(back.words) : back.words,
                more);
}

// What a colleague has done since is not pulled from under them.
void TicketActs::takeBack(const Undoable &back)
{
    if (!m_desk)
        return;
    whenDone(m_desk->ticket(back.ticket), this, [this, back](const Result<desk::TicketView> &view) {
        if (!view)
            return Q_EMIT refused(words::sentence(view.error()));
        const auto other = std::ranges::find_if(view->activities, [&](const auto &entry) {
            return entry.activity.seq > back.version && !entry.activity.actor.isNull() &&
                   entry.activity.actor != m_me.person;
        });
        if (other == view->activities.end())
            return run(back.ticket, *back.command, back.words);
        Q_EMIT refused(tr("%1 was changed since by %2, so it stays as it is. Open it to see what "
                          "is still right.")
                           .arg(numberOf(*view), other->actor));
    });
}

void TicketActs::rememberItStays(TicketId ticket, const QString &why)
{
    remember({ticket, {}, why}, {});
}

} // namespace baton::ui
