#pragma once

#include <QtGlobal>

namespace baton::test {

/// What the disk does wrong.
enum class Fault : quint8 {
    ReadFails,
    ReadIsShort, // fewer bytes than asked for: a file that was cut
    WriteFails,
    DiskFull,
    SyncFails,
    LockRefused, // once; SQLite asks again
    LockHeld,    // by somebody who does not let go
    DeleteFails,
    Vanished, // from there on nothing works, until it returns
};

/// While it lives, every database of this process that is opened lies on a disk that does wrong
/// when it is told to: a VFS of our own over the system's (https://www.sqlite.org/vfs.html).
class FaultyFiles
{
public:
    FaultyFiles();
    FaultyFiles(const FaultyFiles &) = delete;
    FaultyFiles &operator=(const FaultyFiles &) = delete;
    ~FaultyFiles();

    /// From now on, the `step`th call (1 is the next one) that the fault concerns does wrong.
    void arm(Fault fault, int step);
    /// Everything works again; true where the fault has come.
    bool disarm();
};

} // namespace baton::test
