#pragma once

#include "core/desk/targetproposal.h"
#include "core/desk/whatif.h"
#include "core/storage/worker.h"

#include <QFuture>

#include <mutex>

namespace baton::desk {

/// Asks other rules of the whole history, on a thread and a connection of its own, so that nobody
/// waits for it. One question at a time: a newer one breaks off the one before.
class Rehearsal
{
public:
    explicit Rehearsal(QString path);
    Rehearsal(const Rehearsal &) = delete;
    Rehearsal &operator=(const Rehearsal &) = delete;
    ~Rehearsal();

    [[nodiscard]] QFuture<Result<WhatIfAnswer>> ask(WhatIfQuestion question, Instant now);
    [[nodiscard]] QFuture<Result<TargetProposal>> propose(ProposalQuestion question, Instant now);
    /// Gives the memory back.
    void forget();

private:
    /// Runs a job once the book has caught up, on the worker.
    template <class Answer, class Job>
    [[nodiscard]] QFuture<Result<Answer>> post(std::shared_ptr<Progress> progress, Job job);
    [[nodiscard]] Result<void> catchUp(storage::Session &session, Progress &progress);
    void breakOff(const std::shared_ptr<Progress> &newer);

    QString m_path;
    std::mutex m_mutex;
    std::shared_ptr<Progress> m_asked;
    std::unique_ptr<storage::Connection> m_connection; // these on the worker alone
    EventBook m_book;
    House m_house;
    storage::Worker m_worker; // ends first
};

} // namespace baton::desk
