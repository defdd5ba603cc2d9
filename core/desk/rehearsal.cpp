#include "core/desk/rehearsal.h"

#include "core/storage/database.h"

#include <QPromise>

namespace baton::desk {

Rehearsal::Rehearsal(QString path) : m_path{std::move(path)} {}

Rehearsal::~Rehearsal()
{
    breakOff({});
}

QFuture<Result<WhatIfAnswer>> Rehearsal::ask(WhatIfQuestion question, Instant now)
{
    breakOff(question.progress);
    QPromise<Result<WhatIfAnswer>> promise;
    auto future = promise.future();
    promise.start();
    m_worker.post(
        [this, question = std::move(question), now, promise = std::move(promise)]() mutable {
            promise.addResult(answerTo(question, now));
            promise.finish();
        });
    return future;
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

Result<WhatIfAnswer> Rehearsal::answerTo(const WhatIfQuestion &question, Instant now)
{
    if (question.progress->cancelled)
        return failure(ErrorCode::Cancelled);
    auto job = [&](storage::Session &session) -> Result<WhatIfAnswer> {
        if (const auto read = m_house.refresh(session); !read)
            return std::unexpected(read.error());
        if (const auto read = m_book.follow(session, *question.progress); !read)
            return std::unexpected(read.error());
        return answer(question, m_book, m_house, now);
    };
    try {
        if (!m_connection)
            m_connection = std::make_unique<storage::Connection>(m_path, storage::Access::ReadOnly);
    } catch (const storage::SqlError &error) {
        return std::unexpected(error.toError());
    }
    return storage::Database::run(*m_connection, job, false);
}

} // namespace baton::desk
