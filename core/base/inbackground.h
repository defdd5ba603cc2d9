#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace baton {

/// Does pure work on values in a thread of Qt's pool. The job must not know a widget.
template <class Job> auto inBackground(Job job) -> QFuture<std::invoke_result_t<Job>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return future;
}

} // namespace baton
