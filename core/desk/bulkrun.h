#pragma once

#include "core/desk/bulk.h"

#include <QFuture>
#include <QPromise>

#include <functional>

namespace baton::desk {

/// An order carried out part by part, so that others' commands come in between; progress and answer
/// by a future. Kept alive by what it waits for.
class BulkRun : public std::enable_shared_from_this<BulkRun>
{
public:
    /// Writes one part in a transaction of its own.
    using Write = std::function<QFuture<Result<BulkReceipt>>(std::vector<BulkItem> part)>;

    BulkRun(BulkOrder order, Write write) : m_order{std::move(order)}, m_write{std::move(write)} {}
    [[nodiscard]] QFuture<Result<BulkReceipt>> start();

    static constexpr qsizetype part = 25;

private:
    void next();
    void finish(std::optional<Error> error = {});

    BulkOrder m_order;
    Write m_write;
    QPromise<Result<BulkReceipt>> m_promise;
    BulkReceipt m_receipt;
    size_t m_at = 0;
};

} // namespace baton::desk
