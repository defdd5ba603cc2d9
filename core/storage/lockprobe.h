#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace baton::storage {

/// What two programs that tried the locks of a folder against each other saw.
enum class LockProbe : quint8 {
    NotTried,
    NoHelper,    // the second program could not be started
    NotPossible, // nothing can be written there
    Sound,
    Ignored,   // what one holds, the other takes as well
    NeverFree, // what one has let go, the other never gets
    Unseen,    // what one wrote, the other does not see
};

struct ProbeReport
{
    LockProbe locks = LockProbe::NotTried;
    /// How far the clock of the folder's computer is ahead of ours, to a second or so.
    std::optional<std::chrono::milliseconds> clockAhead;
};

/// Tries SQLite's locks in the folder with a file of its own, against a second process: `helper`
/// run as `helper probe-lock FILE`. Blocks, for at most ten seconds.
[[nodiscard]] ProbeReport probeLocks(const QString &folder, const QString &helper);
/// The second process' part: takes the file for itself and writes, without waiting. The answer is
/// its exit code.
[[nodiscard]] int answerLockProbe(const QString &file);
/// batondesk-cli beside this program; empty where it is not there.
[[nodiscard]] QString usualLockHelper();

} // namespace baton::storage
