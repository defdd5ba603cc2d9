#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/desk/history.h"
#include "core/desk/rulebook.h"
#include "core/storage/database.h"

#include <span>

namespace baton::desk {

/// How an import went; refused rows are described by the reader that refused them.
struct ImportReceipt
{
    BatchId batch;
    qint64 tickets = 0;
    qint64 activities = 0;
    qint64 alreadyThere = 0; // tickets of this source that are in the file already
    bool nothingNew = false; // equal content was imported before
};

/// One import under way: blocks its caller, so use it on a worker thread. Destroyed before
/// publish(), it leaves nothing behind.
class Importer
{
public:
    /// Begins to stage; `onPublished` is called after the commit that makes it visible.
    [[nodiscard]] static Result<std::unique_ptr<Importer>> begin(storage::Database &database,
                                                                 const Clock &clock,
                                                                 const HistorySource &source,
                                                                 std::function<void()> onPublished);
    Importer(const Importer &) = delete;
    Importer &operator=(const Importer &) = delete;
    ~Importer();

    /// True if equal content is visible already; then stage() and publish() add nothing.
    [[nodiscard]] bool isKnown() const;
    /// Records the tickets (each whole, or none of the chunk on error); `names` holds at least
    /// every name they point at.
    [[nodiscard]] Result<void> stage(const HistoryNames &names,
                                     std::span<const HistoryTicket> tickets);
    /// Makes everything staged visible by one commit.
    [[nodiscard]] Result<ImportReceipt> publish();

private:
    struct State;
    explicit Importer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Deletes what imports left behind that were broken off (killed, power lost): never visible to
/// anybody, their lease is over. What cannot be now is at the next opening. Blocks.
void sweepAbandoned(storage::Database &database, Instant now);

/// Takes an import back: its tickets and names are hidden, the log keeps them.
[[nodiscard]] Result<ImportReceipt> withdrawBatch(storage::Session &session, BatchId id,
                                                  Instant now);

} // namespace baton::desk
