#pragma once

#include "core/desk/execution.h"

#include <atomic>
#include <memory>
#include <span>

namespace baton::desk {

/// Set from any thread: what has not begun is left alone.
using StopFlag = std::shared_ptr<std::atomic<bool>>;

/// One act on many tickets; the ticket that `act` names does not matter.
struct BulkQuestion
{
    ticket::Command act;
    std::vector<TicketId> tickets;
    StopFlag stop = {};
};

/// What is to be done to one ticket, as it was at `version`; a ticket that has moved on since is
/// left as it is. 0: whatever it is.
struct BulkItem
{
    ticket::Command command;
    qint64 version = 0;
};
/// A ticket that cannot be acted on, and why.
struct BulkRefusal
{
    TicketId ticket;
    qint64 number = 0;
    QString subject;
    Error error;
};

/// What the act would do. Nothing is written.
struct BulkPreview
{
    std::vector<BulkItem> ready;
    std::vector<BulkRefusal> refused;
};

struct BulkOrder
{
    std::vector<BulkItem> items;
    StopFlag stop = {};
};
/// What was done: `undo` is the order that takes all of it back.
struct BulkReceipt
{
    std::vector<TicketId> done;
    std::vector<BulkItem> undo;
    std::vector<BulkRefusal> refused; // among them what a colleague changed meanwhile
    bool wasStopped = false;
};
/// So many tickets at most are acted on at once.
inline constexpr size_t mostOfBulk = 10'000;

/// Whether an act can be done to many: it makes no ticket and tells nobody anything.
[[nodiscard]] bool canBeBulk(const ticket::Command &act);
/// The same act on another ticket.
[[nodiscard]] ticket::Command onTicket(ticket::Command act, TicketId ticket);
[[nodiscard]] Result<BulkPreview> previewBulk(storage::Session &session,
                                              const Circumstances &circumstances,
                                              const BulkQuestion &question);
/// Carries out a part of an order, inside one write transaction; an error takes that part back.
[[nodiscard]] Result<BulkReceipt> carryOut(storage::Session &session,
                                           const Circumstances &circumstances,
                                           std::span<const BulkItem> items);
/// One more part of the same order.
void append(BulkReceipt &receipt, BulkReceipt part);

} // namespace baton::desk
