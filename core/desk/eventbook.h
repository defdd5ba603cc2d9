#pragma once

#include "core/sla/eventblock.h"
#include "core/storage/session.h"

#include <atomic>
#include <memory>
#include <unordered_map>

namespace baton::desk {

/// How far long work is, and the wish that it stop. Shared between threads.
struct Progress
{
    std::atomic<int> permille = 0;
    std::atomic<bool> cancelled = false;
};

/// The whole history as clocks see it, in memory: what a what-if asks. Follows the log; lives on
/// one thread, its blocks are read by many.
class EventBook
{
public:
    /// Reads what has come since the last time, everything at first. Cancelled on wish: what was
    /// read stays and the next time goes on from there.
    [[nodiscard]] Result<void> follow(storage::Session &session, Progress &progress);
    [[nodiscard]] const std::vector<std::shared_ptr<const sla::EventBlock>> &blocks() const
    {
        return m_blocks;
    }
    [[nodiscard]] size_t bytes() const;

private:
    [[nodiscard]] Result<void> readAll(storage::Session &session, Progress &progress);
    [[nodiscard]] Result<void> readChanges(storage::Session &session, Progress &progress);
    void clear();

    std::vector<std::shared_ptr<const sla::EventBlock>> m_blocks;
    storage::ChangeMark m_mark;
    TicketId m_next{1}; // the first ticket that is not read yet
    bool m_complete = false;
};

} // namespace baton::desk
