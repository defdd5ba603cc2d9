#include "core/desk/bulkrun.h"

namespace baton::desk {

QFuture<Result<BulkReceipt>> BulkRun::start()
{
    auto future = m_promise.future();
    m_promise.start();
    m_promise.setProgressRange(0, static_cast<int>(m_order.items.size()));
    next();
    return future;
}

void BulkRun::next()
{
    const auto &items = m_order.items;
    m_promise.setProgressValue(static_cast<int>(m_at));
    if (m_at == items.size())
        return finish();
    if (m_order.stop && *m_order.stop) {
        m_receipt.wasStopped = true;
        return finish();
    }
    const auto from = items.begin() + static_cast<std::ptrdiff_t>(m_at);
    const auto size = std::min<std::ptrdiff_t>(part, items.end() - from);
    m_at += static_cast<size_t>(size);
    // On the writer's thread, after the commit.
    m_write({from, from + size})
        .then(QtFuture::Launch::Sync, [self = shared_from_this()](const Result<BulkReceipt> &done) {
            if (!done)
                return self->finish(done.error());
            append(self->m_receipt, *done);
            self->next();
        });
}

// What was done before an error is in the file: the receipt says so and can take it back.
void BulkRun::finish(std::optional<Error> error)
{
    if (error && m_receipt.done.empty()) {
        m_promise.addResult(Result<BulkReceipt>{std::unexpected(*std::move(error))});
    } else {
        if (error) {
            m_receipt.wasStopped = true;
            m_receipt.refused.push_back({{}, 0, {}, *std::move(error)});
        }
        std::ranges::reverse(m_receipt.undo);
        m_promise.addResult(Result<BulkReceipt>{std::move(m_receipt)});
    }
    m_promise.finish();
}

} // namespace baton::desk
