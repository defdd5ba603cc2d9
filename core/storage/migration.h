#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <span>

namespace baton::storage {

inline constexpr int applicationId = 0x42544E44; // "BTND", in the header of every file of ours
inline constexpr int rulesVersion = 2;           // of the folds whose answers the file caches

/// One file of resources/migrations: statements parted by a line "-- @".
struct Migration
{
    int version = 0; // user_version after it
    const char *sql = nullptr;
};

/// Every migration there has been, in order.
[[nodiscard]] std::span<const Migration> migrations();
[[nodiscard]] int newestVersion();

/// What a file says of itself before anything is written to it.
struct FileFacts
{
    int applicationId = 0;
    int version = 0;
    [[nodiscard]] bool isEmpty() const { return applicationId == 0 && version == 0; }
};
[[nodiscard]] FileFacts factsOf(Connection &connection);

/// Runs the migrations after `from` up to `to`, each in one transaction that also sets
/// user_version. Throws SqlError; a failed one leaves the file as it was before it.
void migrate(Connection &connection, int from, int to);

} // namespace baton::storage
