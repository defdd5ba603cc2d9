#include "core/desk/rehearsal.h"

#include "core/storage/database.h"

#include <QPromise>

namespace baton::desk {

namespace {

// A connection of our own, opened by the first question.
template <class Answer, class Job> Result<Answer>
onConnection(std::unique_ptr<storage::Connection> &connection, const QString &path, Job &job)
{
    try {
        if (!connection)
            connection = std::make_unique<storage::Connection>(path, storage::Access::ReadOnly);
    } catch (const storage::SqlError &error) {
        return std::unexpected(error.toError());
    }
    return storage::Database::run(*connection, job, false);
}

} // namespace

Rehearsal::Rehearsal(QString path) : m_path{std::move(path)} {}

Rehearsal::~Rehearsal()
{
    breakOff({});
}

template <class Answer, class Job>
QFuture<Result<Answer>> Rehearsal::post(std::shared_ptr<Progress> progress, Job job)
{
    breakOff(progress);
    QPromise<Result<Answer>> promise;
    auto future = promise.future();
    promise.start();
    m_worker.post([this, progress = std::move(progress), job = std::move(job),
                   promise = std::move(promise)]() mutable {
        auto reading = [&](storage::Session &session) -> Result<Answer> {
            if (const auto read = catchUp(session, *progress); !read)
                return std::unexpected(read.error());
            return job(m_book, m_house);
        };
        promise.addResult(onConnection<Answer>(m_connection, m_path, reading));
        promise.finish();
    });
    return future;
}

Result<void> Rehearsal::catchUp(storage::Session &session, Progress &progress)
{
    if (progress.cancelled)
        return failure(ErrorCode::Cancelled);
    if (const auto read = m_house.refresh(session); !read)
        return read;
    return m_book.follow(session, progress);
}

QFuture<Result<WhatIfAnswer>> Rehearsal::ask(WhatIfQuestion question, Instant now)
{
    const auto progress = question.progress;
    return post<WhatIfAnswer>(
        progress, [question = std::move(question), now](const EventBook &book, const House &house) {
            return answer(question, book, house, now);
        });
}

QFuture<Result<TargetProposal>> Rehearsal::propose(ProposalQuestion question, Instant now)
{
    const auto progress = question.progress;
    return post<TargetProposal>(
        progress, [question = std::move(question), now](const EventBook &book, const House &house) {
            return proposalFrom(question, book, house, now);
        });
}

void Rehearsal::forget()
{
    breakOff({});
    m_worker.post([this] { m_book = {}; });
}

void Rehearsal::breakOff(const std::shared_ptr<Progress> &newer)
{
    const std::scoped_lock lock{m_mutex};
    if (m_asked && m_asked != newer)
        m_asked->cancelled = true;
    m_asked = newer;
}

} // namespace baton::desk
