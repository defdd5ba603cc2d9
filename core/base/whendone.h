#pragma once

#include <QFutureWatcher>

#include <utility>

namespace baton {

/// Calls `then(answer)` on the thread of `context` when the future is done; not at all when
/// `context` has gone by then. (QFuture::then(context, ...) aborts in Qt 6.4 in that case.)
template <class T, class Then> void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>{context};
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             then(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace baton
