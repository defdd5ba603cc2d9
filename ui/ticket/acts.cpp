#include "ui/ticket/acts.h"

#include "core/base/whendone.h"
#include "core/ticket/clash.h"
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
    letKeptGo();
    m_desk = desk;
    m_undoable.clear();
}

void TicketActs::setMe(const Me &me)
{
    if (me.person != m_me.person)
        send();
    m_me = me;
}

bool TicketActs::mayAct()
{
    if (m_desk && m_me.isAsked)
        Q_EMIT refused(tr("Say first who you are, at the top right. Nothing was changed."));
    return m_desk && !m_me.isAsked;
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
                         const QString &said, const QString &back)
{
    if (!mayAct())
        return keepWords(view.ticket.id, command);
    carryOut({view.ticket, {view.ticket.id, view.ticket.version, command, said, back}});
}

void TicketActs::carryOut(const Kept &kept)
{
    whenDone(m_desk->executeSeen(kept.act.command, m_me.person, kept.act.seen), this,
             [this, kept](const Result<desk::Receipt> &receipt) {
                 if (receipt)
                     didIt(kept.before, kept.act, *receipt);
                 else
                     refuse(kept, receipt.error());
             });
}

void TicketActs::tryAgain()
{
    if (!mayAct())
        return;
    const auto again = std::exchange(m_kept, {});
    Q_EMIT kept(0);
    std::ranges::for_each(again, [this](const Kept &kept) { carryOut(kept); });
}

// What was typed with them is not lost with the desk.
void TicketActs::letKeptGo()
{
    const auto gone = std::exchange(m_kept, {});
    for (const auto &kept : gone)
        keepWords(kept.act.ticket, kept.act.command);
    Q_EMIT kept(0);
}

void TicketActs::didIt(const ticket::Ticket &before, const Clash &act, const desk::Receipt &receipt)
{
    const ticket::Done did{as<TicketId>(receipt.stream), receipt.version, SystemClock{}.now()};
    const auto command = ticket::undoOf(before, act.command, did);
    const auto words = !act.back.isEmpty() ? act.back
                       : command           ? tr("Taken back: %1").arg(act.said)
                                           : tr("That stays as it is: %1").arg(act.said);
    remember({did.ticket, command, words}, receipt);
    Q_EMIT done(act.ticket, act.said, command.has_value());
}

void TicketActs::refuse(const Kept &kept, const Error &error)
{
    const auto &act = kept.act;
    if (isOfFile(error.code) || error.code == ErrorCode::Cancelled) {
        m_kept.push_back(kept);
        Q_EMIT this->kept(static_cast<int>(m_kept.size()));
        return Q_EMIT refused(words::sentence(error));
    }
    if (error.code == ErrorCode::Conflict && ticket::fieldOf(act.command))
        return Q_EMIT clashed(act);
    keepWords(act.ticket, act.command);
    Q_EMIT refused(words::sentence(error));
}

void TicketActs::keepWords(TicketId ticket, const ticket::Command &command)
{
    if (const auto typed = ticket::wordsOf(command); !typed.isEmpty())
        Q_EMIT noteRefused(ticket, Message{typed});
}

void TicketActs::take(const desk::TicketView &view)
{
    const auto &ticket = view.ticket;
    const auto team = m_me.team ? m_me.team : ticket.team;
    const auto said = tr("You have taken %1.").arg(numberOf(view));
    const auto back = tr("%1 is back where it was.").arg(numberOf(view));
    if (ticket.technician.isNull() && ticket.team == team)
        perform(view, ticket::Accept{ticket.id}, said, back);
    else
        perform(view, ticket::Assign{ticket.id, team, m_me.person, {}}, said, back);
}

void TicketActs::handOff(const desk::TicketView &view, TeamId team, const QString &name,
                         const QString &note)
{
    perform(view, ticket::Assign{view.ticket.id, team, {}, note},
            tr("%1 went to %2.").arg(numberOf(view), name),
            view.row.team.isEmpty() ? QString{}
                                    : tr("%1 is back with %2.").arg(numberOf(view), view.row.team));
}

void TicketActs::giveBack(const desk::TicketView &view, ticket::ReturnCause cause,
                          const QString &note)
{
    perform(view, ticket::Return{view.ticket.id, cause, note},
            tr("%1 went back to where it came from.").arg(numberOf(view)),
            tr("%1 is back where it was.").arg(numberOf(view)));
}

void TicketActs::resolve(const desk::TicketView &view, const QString &solution,
                         std::optional<Instant> happenedAt)
{
    perform(view, ticket::Resolve{view.ticket.id, solution, happenedAt},
            tr("%1 is resolved.").arg(numberOf(view)), tr("%1 is open again.").arg(numberOf(view)));
}

void TicketActs::pause(const desk::TicketView &view, ticket::PauseReason reason, Instant wakeUp)
{
    const auto until = words::shortTime(wakeUp, SystemClock{}.now(), QTimeZone::systemTimeZone());
    perform(view, ticket::Pause{view.ticket.id, reason, wakeUp},
            tr("%1 waits until %2.").arg(numberOf(view), until),
            view.ticket.category == ticket::Category::Pending
                ? tr("%1 waits again as before.").arg(numberOf(view))
                : tr("%1 goes on.").arg(numberOf(view)));
}

void TicketActs::resume(const desk::TicketView &view)
{
    perform(view, ticket::Resume{view.ticket.id}, tr("%1 goes on.").arg(numberOf(view)),
            view.ticket.wakeUpAt ? tr("%1 waits again.").arg(numberOf(view)) : QString{});
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
    perform(view, ticket::Restore{view.ticket.id, by, how, happenedAt},
            tr("%1 can work again.").arg(requesterName(view)),
            tr("That %1 can work again stays said.").arg(requesterName(view)));
}

void TicketActs::reopen(const desk::TicketView &view)
{
    perform(view, ticket::Reopen{view.ticket.id}, tr("%1 is open again.").arg(numberOf(view)),
            view.ticket.category == ticket::Category::Closed
                ? tr("%1 is closed again.").arg(numberOf(view))
                : tr("%1 is resolved.").arg(numberOf(view)));
}

void TicketActs::setPriority(const desk::TicketView &view, ticket::Priority priority,
                             const QString &reason)
{
    perform(view, ticket::ChangePriority{view.ticket.id, priority, reason},
            tr("%1 has %2 now.").arg(numberOf(view), words::name(priority)),
            tr("%1 has %2 again.").arg(numberOf(view), words::name(view.ticket.priority)));
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
    if (!mayAct())
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
