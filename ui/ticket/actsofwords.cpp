#include "ui/ticket/acts.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/ticket/status.h"

#include <QTimer>

// What is said in a ticket, or makes one: words that were said stay said.
namespace baton::ui {

namespace {

ticket::Pause waitCommand(TicketId ticket)
{
    return {ticket, ticket::PauseReason::Requester,
            defaultWakeUp(SystemClock{}.now(), QTimeZone::systemTimeZone())};
}

ticket::Reply replyCommand(TicketId ticket, const Message &message)
{
    return {ticket, message.text, {}, message.happenedAt, message.files};
}

QString numberOf(const desk::TicketView &view)
{
    return words::ticketNumber(view.ticket.number);
}

} // namespace

void TicketActs::addNote(const desk::TicketView &view, const Message &message)
{
    if (!mayAct())
        return Q_EMIT noteRefused(view.ticket.id, message);
    const auto id = view.ticket.id;
    const auto &[text, files, happenedAt] = message;
    const auto command = text.isEmpty()
                             ? ticket::Command{ticket::Attach{id, files}}
                             : ticket::Command{ticket::AddNote{id, text, files, happenedAt}};
    const auto said = text.isEmpty() ? tr("The files are attached.") : tr("The note is saved.");
    const auto stays = text.isEmpty()
                           ? tr("The files stay: what is in the history is not taken back.")
                           : tr("The note stays: what was written is not taken back.");
    whenDone(execute(command), this,
             [this, id, message, said, stays](const Result<desk::Receipt> &receipt) {
                 if (!receipt) {
                     Q_EMIT noteRefused(id, message);
                     Q_EMIT refused(words::sentence(receipt.error()));
                     return;
                 }
                 rememberItStays(id, stays);
                 Q_EMIT noteSaved(id);
                 Q_EMIT done(id, said, false);
             });
}

void TicketActs::reply(const desk::TicketView &view, const Message &message, AfterReply after)
{
    if (!mayAct())
        return Q_EMIT replyTakenBack(view.ticket.id, message);
    send(); // one waits at a time
    m_waiting = Waiting{view.ticket.id, message, requesterName(view), after};
    m_delay->start();
    Q_EMIT done(view.ticket.id, tr("The reply to %1 is about to leave.").arg(m_waiting->to), true);
}

void TicketActs::send()
{
    m_delay->stop();
    const auto leaving = std::exchange(m_waiting, std::nullopt);
    if (!leaving || !m_desk)
        return;
    whenDone(
        execute(replyCommand(leaving->ticket, leaving->message)), this,
        [this, leaving = *leaving](const Result<desk::Receipt> &receipt) {
            if (!receipt) {
                Q_EMIT replyTakenBack(leaving.ticket, leaving.message);
                Q_EMIT refused(words::sentence(receipt.error()));
                return;
            }
            rememberItStays(
                leaving.ticket,
                tr("The reply to %1 has left and cannot be called back.").arg(leaving.to));
            Q_EMIT replySent(leaving.ticket);
            const auto said = tr("The reply to %1 has left.").arg(leaving.to);
            if (leaving.after == AfterReply::Wait)
                run(leaving.ticket, waitCommand(leaving.ticket),
                    tr("%1 The ticket waits for an answer.").arg(said),
                    Undoable{leaving.ticket, ticket::Resume{leaving.ticket}, tr("It goes on.")});
            else
                Q_EMIT done(leaving.ticket, said, false);
        });
}

void TicketActs::flush()
{
    m_delay->stop();
    const auto leaving = std::exchange(m_waiting, std::nullopt);
    if (!leaving || !m_desk)
        return;
    if (!execute(replyCommand(leaving->ticket, leaving->message)).result())
        return; // its draft is still there
    Q_EMIT replySent(leaving->ticket);
    if (leaving->after == AfterReply::Wait)
        execute(waitCommand(leaving->ticket)).waitForFinished();
}

void TicketActs::addAffected(const desk::TicketView &view, PersonId person, const QString &name,
                             const QString &said)
{
    if (!mayAct())
        return;
    const auto id = view.ticket.id;
    const Undoable back{id, ticket::Unfollow{id, person},
                        tr("%1 is no longer in %2.").arg(name, numberOf(view))};
    whenDone(execute(ticket::Follow{id, person}), this,
             [this, id, back, name, said,
              number = numberOf(view)](const Result<desk::Receipt> &receipt) {
                 if (!receipt) {
                     Q_EMIT refused(words::sentence(receipt.error()));
                     return;
                 }
                 remember(back, *receipt);
                 Q_EMIT affectedAdded(id);
                 Q_EMIT done(id, tr("%1 is in %2 now.").arg(name, number), true);
                 if (!said.isEmpty())
                     noteQuietly(id, tr("%1 called too: %2").arg(name, said));
             });
}

// What is said stays with the act before it, which can be taken back.
void TicketActs::noteQuietly(TicketId ticket, const QString &text)
{
    whenDone(execute(ticket::AddNote{ticket, text}), this,
             [this](const Result<desk::Receipt> &receipt) {
                 if (!receipt)
                     Q_EMIT refused(words::sentence(receipt.error()));
             });
}

void TicketActs::followUp(const desk::TicketView &view)
{
    const auto &before = view.ticket;
    ticket::Create create;
    create.kind = before.kind;
    create.subject = before.subject;
    create.requester = before.requester;
    create.priority = before.priority;
    create.service = before.service;
    create.team = before.team;
    create.follows = before.id;
    this->create(create, {});
}

void TicketActs::create(const ticket::Create &create, const std::optional<QString> &solution)
{
    if (!mayAct())
        return;
    whenDone(execute(create), this, [this, solution](const Result<desk::Receipt> &receipt) {
        if (!receipt) {
            Q_EMIT refused(words::sentence(receipt.error()));
            return;
        }
        const auto id = as<TicketId>(receipt->stream);
        const auto number = words::ticketNumber(receipt->number);
        rememberItStays(
            id, tr("%1 stays: a ticket is not deleted. Resolve it if it was a slip.").arg(number));
        Q_EMIT created(id, receipt->number);
        if (!solution)
            Q_EMIT done(id, tr("%1 is saved.").arg(number), false);
        else
            run(id, ticket::Resolve{id, *solution, {}}, tr("%1 is saved and resolved.").arg(number),
                Undoable{id, ticket::Reopen{id}, tr("%1 is open again.").arg(number)});
    });
}

} // namespace baton::ui
