#pragma once

#include "core/base/result.h"
#include "core/storage/sqlerror.h"

namespace baton::desk {

/// Does a job of the index worker; everything that SQL throws there means that the index or the
/// truth could not be read.
template <class Job> auto guarded(Job job) -> decltype(job())
{
    try {
        return job();
    } catch (const storage::SqlError &error) {
        return std::unexpected(error.toError());
    }
}

} // namespace baton::desk
