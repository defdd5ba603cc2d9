#pragma once

#include "core/desk/desk.h"
#include "core/desk/endmark.h"
#include "core/desk/house.h"
#include "core/desk/rehearsal.h"
#include "core/storage/database.h"
#include "core/storage/worker.h"

#include <QRandomGenerator>
#include <QTimer>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace baton::desk {

/// What a desk is made of: the file, the index and the two threads that work on them. For the
/// sources of Desk alone.
struct Desk::Parts
{
    Parts(const Clock &clock_, std::unique_ptr<storage::Database> database_,
          std::unique_ptr<IndexKeeper> keeper_)
        : clock{clock_}, database{std::move(database_)}, keeper{std::move(keeper_)},
          rehearsal{database->path()},
          presence{clock_, database->path(), holder, database->isReadOnly()}
    {
        house = keeper->house();
    }

    const Clock &clock;
    // This program among those that have the file open.
    const qint64 holder = static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1);
    // What jobs of the database use outlives it: those that wait are done before it ends.
    House writing; // used on the writer alone
    std::mutex houseMutex;
    House house; // a copy of the keeper's, for readers
    std::atomic<bool> followPosted = false;
    std::atomic<bool> fillPosted = false;
    std::atomic<bool> ending = false;
    std::function<void(const ChangeSet &)> tell; // set before the first question
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<IndexKeeper> keeper; // used on `index` alone
    QTimer poll;
    std::array<std::atomic<quint64>, searchSeats> asked; // the newest question of each seat
    std::atomic<size_t> searching = searchSeats;         // whose question runs now
    std::optional<EndMark> endMark;
    Rehearsal rehearsal;
    Presence presence;
    storage::Worker copies;
    storage::Worker index; // ends first

    House currentHouse()
    {
        const std::scoped_lock lock{houseMutex};
        return house;
    }
    void shareHouse(const House &newer)
    {
        const std::scoped_lock lock{houseMutex};
        if (newer.seen() >= house.seen())
            house = newer;
    }
    /// Catches up, on the index worker. Whoever does it, a question too, tells what has changed:
    /// the index learns of each change once.
    Result<void> follow()
    {
        const auto changes = keeper->follow();
        shareHouse(keeper->house());
        if (!changes)
            return std::unexpected(changes.error());
        if (!changes->isEmpty() && !ending && tell)
            tell(*changes);
        return {};
    }
    /// Runs a question on the index worker, after it has caught up.
    template <class Job> auto ask(Job job)
    {
        using Answer = decltype(job(*keeper));
        QPromise<Answer> promise;
        auto future = promise.future();
        promise.start();
        index.post([this, job = std::move(job), promise = std::move(promise)]() mutable {
            if (const auto followed = follow(); !followed)
                promise.addResult(Answer{std::unexpected(followed.error())});
            else
                promise.addResult(job(*keeper));
            promise.finish();
        });
        return future;
    }
    /// Runs a search before whatever waits, unless the same seat has asked something newer.
    template <class Answer, class Job> QFuture<Result<Answer>> askNow(SearchSeat seat, Job job)
    {
        const auto at = static_cast<size_t>(seat);
        const auto turn = ++asked[at];
        if (searching == at)
            keeper->interruptSearch();
        QPromise<Result<Answer>> promise;
        auto future = promise.future();
        promise.start();
        index.postFirst(
            [this, at, turn, job = std::move(job), promise = std::move(promise)]() mutable {
                Result<Answer> answer = std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
                searching = at;
                if (asked[at] == turn && follow()) {
                    auto found = job(*keeper);
                    if (found || asked[at] == turn)
                        answer = std::move(found);
                }
                searching = searchSeats;
                promise.addResult(std::move(answer));
                promise.finish();
            });
        return future;
    }
    template <class Job> auto read(Job job)
    {
        using Answer = std::invoke_result_t<Job, storage::Session &, const House &>;
        return database->read([this, job = std::move(job)](storage::Session &session) -> Answer {
            auto known = currentHouse();
            if (const auto read = known.refresh(session); !read)
                return std::unexpected(read.error());
            shareHouse(known);
            return job(session, known);
        });
    }
};

} // namespace baton::desk
