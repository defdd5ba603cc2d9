#include "core/desk/bulk.h"

#include "core/desk/rights.h"
#include "core/desk/ticketexecution.h"
#include "core/ticket/undo.h"

namespace baton::desk {

namespace {

TicketId ticketOf(const ticket::Command &command)
{
    return std::visit(
        []<class C>(const C &each) {
            if constexpr (requires { each.ticket; })
                return each.ticket;
            else
                return TicketId{};
        },
        command);
}

BulkRefusal refusalOf(const ticket::Ticket &ticket, const Error &error)
{
    return {ticket.id, ticket.number, ticket.subject, error};
}

// One that is gone has no number and no subject any more.
BulkRefusal refusalOf(TicketId id, const Error &error)
{
    return {id, 0, {}, error};
}

bool isStopped(const StopFlag &stop)
{
    return stop && stop->load(std::memory_order_relaxed);
}

} // namespace

bool canBeBulk(const ticket::Command &act)
{
    return !std::holds_alternative<ticket::Create>(act) &&
           !std::holds_alternative<ticket::Reply>(act) &&
           !std::holds_alternative<ticket::RecordRequesterMessage>(act) &&
           !std::holds_alternative<ticket::Redact>(act) &&
           !std::holds_alternative<ticket::Split>(act) &&
           !std::holds_alternative<ticket::UndoSplit>(act) &&
           !std::holds_alternative<ticket::Attach>(act) &&
           !std::holds_alternative<ticket::Detach>(act);
}

ticket::Command onTicket(ticket::Command act, TicketId ticket)
{
    std::visit(
        [ticket]<class C>(C &each) {
            if constexpr (requires { each.ticket; })
                each.ticket = ticket;
        },
        act);
    return act;
}

Result<BulkPreview> previewBulk(storage::Session &session, const Circumstances &circumstances,
                                const BulkQuestion &question)
{
    if (!canBeBulk(question.act))
        return failure(ErrorCode::NotAllowed, {QStringLiteral("bulk")});
    if (question.tickets.size() > mostOfBulk)
        return failure(ErrorCode::InvalidValue,
                       {QStringLiteral("bulk"), QStringLiteral("too_many")});
    BulkPreview preview;
    for (const auto id : question.tickets) {
        if (isStopped(question.stop))
            return failure(ErrorCode::Cancelled, {});
        const auto record = session.tickets().byId(id);
        if (!record) {
            preview.refused.push_back(refusalOf(id, record.error()));
            continue;
        }
        auto command = onTicket(question.act, id);
        const auto may = decideRight(circumstances, command);
        const auto allowed = may ? wouldExecute(session, circumstances, command) : may;
        if (allowed)
            preview.ready.push_back({std::move(command), record->ticket.version});
        else
            preview.refused.push_back(refusalOf(record->ticket, allowed.error()));
    }
    return preview;
}

Result<BulkReceipt> carryOut(storage::Session &session, const Circumstances &circumstances,
                             std::span<const BulkItem> items)
{
    BulkReceipt receipt;
    for (const auto &item : items) {
        const auto id = ticketOf(item.command);
        const auto before = session.tickets().byId(id);
        if (!before) {
            receipt.refused.push_back(refusalOf(id, before.error()));
            continue;
        }
        const auto &ticket = before->ticket;
        if (item.version != 0 && item.version != ticket.version) {
            const auto number = QString::number(ticket.number);
            receipt.refused.push_back(refusalOf(ticket, {ErrorCode::Conflict, {number}, {}}));
            continue;
        }
        // Refused before anything was written; but a conflict would have written already.
        const auto may = decideRight(circumstances, item.command);
        const auto done = may ? executeOnTicket(session, circumstances, item.command)
                              : Result<Receipt>{std::unexpected(may.error())};
        if (!done && done.error().code == ErrorCode::Conflict)
            return std::unexpected(done.error());
        if (!done) {
            receipt.refused.push_back(refusalOf(ticket, done.error()));
            continue;
        }
        receipt.done.push_back(id);
        if (auto back =
                ticket::undoOf(ticket, item.command, {id, done->version, circumstances.now}))
            receipt.undo.push_back({*std::move(back), done->version});
    }
    return receipt;
}

void append(BulkReceipt &receipt, BulkReceipt part)
{
    const auto move = [](auto &to, auto &from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()),
                  std::make_move_iterator(from.end()));
    };
    move(receipt.done, part.done);
    move(receipt.undo, part.undo);
    move(receipt.refused, part.refused);
}

} // namespace baton::desk
