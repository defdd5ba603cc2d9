#include "tests/support/faultyfiles.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace baton::test {

namespace {

constexpr const char *vfsName = "baton-faulty";

// One plan for the process: the tests that use it run one after the other.
std::atomic<Fault> planned{Fault::ReadFails};
std::atomic<int> stepsLeft{0}; // 0: nothing is to happen
std::atomic<bool> hasCome{false};

enum class Call : quint8 { Read, Write, Sync, Lock, Delete, Other };

bool concerns(Fault fault, Call call)
{
    switch (fault) {
    case Fault::ReadFails:
    case Fault::ReadIsShort:
        return call == Call::Read;
    case Fault::WriteFails:
    case Fault::DiskFull:
        return call == Call::Write;
    case Fault::SyncFails:
        return call == Call::Sync;
    case Fault::LockRefused:
    case Fault::LockHeld:
        return call == Call::Lock;
    case Fault::DeleteFails:
        return call == Call::Delete;
    case Fault::Vanished:
        return true;
    }
    return false;
}

int codeOf(Fault fault, Call call)
{
    switch (fault) {
    case Fault::ReadIsShort:
        return SQLITE_IOERR_SHORT_READ;
    case Fault::DiskFull:
        return SQLITE_FULL;
    case Fault::LockRefused:
    case Fault::LockHeld:
        return SQLITE_BUSY;
    default:
        break;
    }
    switch (call) {
    case Call::Read:
        return SQLITE_IOERR_READ;
    case Call::Write:
        return SQLITE_IOERR_WRITE;
    case Call::Sync:
        return SQLITE_IOERR_FSYNC;
    case Call::Lock:
        return SQLITE_IOERR_LOCK;
    case Call::Delete:
        return SQLITE_IOERR_DELETE;
    case Call::Other:
        break;
    }
    return SQLITE_IOERR;
}

// What a call answers instead of being done; SQLITE_OK: it is done.
int wrongAnswer(Call call)
{
    const auto fault = planned.load();
    if (stepsLeft == 0 || !concerns(fault, call))
        return SQLITE_OK;
    if (stepsLeft > 1) {
        --stepsLeft;
        return SQLITE_OK;
    }
    if (fault != Fault::Vanished && fault != Fault::LockHeld)
        stepsLeft = 0; // once
    hasCome = true;
    return codeOf(fault, call);
}

struct File
{
    sqlite3_file base;
    sqlite3_file *real; // lies behind this one
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

template <class Done> int unless(Call call, Done done)
{
    const int wrong = wrongAnswer(call);
    return wrong == SQLITE_OK ? done() : wrong;
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at)
{
    const int wrong = wrongAnswer(Call::Read);
    if (wrong == SQLITE_IOERR_SHORT_READ)
        std::memset(bytes, 0, static_cast<size_t>(count)); // as the contract of xRead wants it
    return wrong == SQLITE_OK ? real(file)->pMethods->xRead(real(file), bytes, count, at) : wrong;
}

int unlockShm(sqlite3_file *file, int offset, int n, int flags)
{
    // Letting go is never refused.
    if ((flags & SQLITE_SHM_UNLOCK) != 0)
        return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
    return unless(Call::Lock,
                  [&] { return real(file)->pMethods->xShmLock(real(file), offset, n, flags); });
}

const sqlite3_io_methods methods{
    .iVersion = 2, // no memory mapping: every read is a call
    .xClose =
        [](sqlite3_file *file) {
            return real(file)->pMethods != nullptr ? real(file)->pMethods->xClose(real(file))
                                                   : SQLITE_OK;
        },
    .xRead = readFile,
    .xWrite =
        [](sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at) {
            return unless(Call::Write, [&] {
                return real(file)->pMethods->xWrite(real(file), bytes, count, at);
            });
        },
    .xTruncate =
        [](sqlite3_file *file, sqlite3_int64 size) {
            return unless(Call::Other,
                          [&] { return real(file)->pMethods->xTruncate(real(file), size); });
        },
    .xSync =
        [](sqlite3_file *file, int flags) {
            return unless(Call::Sync,
                          [&] { return real(file)->pMethods->xSync(real(file), flags); });
        },
    .xFileSize =
        [](sqlite3_file *file, sqlite3_int64 *size) {
            return unless(Call::Other,
                          [&] { return real(file)->pMethods->xFileSize(real(file), size); });
        },
    .xLock =
        [](sqlite3_file *file, int level) {
            return unless(Call::Lock,
                          [&] { return real(file)->pMethods->xLock(real(file), level); });
        },
    .xUnlock = [](sqlite3_file *file,
                  int level) { return real(file)->pMethods->xUnlock(real(file), level); },
    .xCheckReservedLock =
        [](sqlite3_file *file, int *held) {
            return real(file)->pMethods->xCheckReservedLock(real(file), held);
        },
    .xFileControl =
        [](sqlite3_file *file, int op, void *argument) {
            return real(file)->pMethods->xFileControl(real(file), op, argument);
        },
    .xSectorSize = [](sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); },
    .xDeviceCharacteristics =
        [](sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); },
    .xShmMap =
        [](sqlite3_file *file, int page, int size, int extend, void volatile **memory) {
            return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
        },
    .xShmLock = unlockShm,
    .xShmBarrier = [](sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); },
    .xShmUnmap = [](sqlite3_file *file,
                    int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

sqlite3_vfs *system(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = reinterpret_cast<File *>(file);
    own->base.pMethods = nullptr;
    own->real = reinterpret_cast<sqlite3_file *>(own + 1);
    own->real->pMethods = nullptr;
    return unless(Call::Other, [&] {
        const int code = system(vfs)->xOpen(system(vfs), name, own->real, flags, outFlags);
        if (own->real->pMethods != nullptr)
            own->base.pMethods = &methods;
        return code;
    });
}

sqlite3_vfs &faultyVfs()
{
    static sqlite3_vfs vfs = [] {
        auto *below = sqlite3_vfs_find(nullptr);
        auto made = *below;
        made.szOsFile = static_cast<int>(sizeof(File)) + below->szOsFile;
        made.pNext = nullptr;
        made.zName = vfsName;
        made.pAppData = below;
        made.xOpen = openFile;
        made.xDelete = [](sqlite3_vfs *self, const char *name, int sync) {
            return unless(Call::Delete,
                          [&] { return system(self)->xDelete(system(self), name, sync); });
        };
        made.xAccess = [](sqlite3_vfs *self, const char *name, int flags, int *answer) {
            return system(self)->xAccess(system(self), name, flags, answer);
        };
        made.xFullPathname = [](sqlite3_vfs *self, const char *name, int size, char *out) {
            return system(self)->xFullPathname(system(self), name, size, out);
        };
        return made;
    }();
    return vfs;
}

} // namespace

FaultyFiles::FaultyFiles()
{
    sqlite3_vfs_register(&faultyVfs(), 1);
}

FaultyFiles::~FaultyFiles()
{
    stepsLeft = 0;
    sqlite3_vfs_unregister(&faultyVfs());
    sqlite3_vfs_register(system(&faultyVfs()), 1);
}

void FaultyFiles::arm(Fault fault, int step)
{
    planned = fault;
    hasCome = false;
    stepsLeft = step;
}

bool FaultyFiles::disarm()
{
    stepsLeft = 0;
    return hasCome;
}

} // namespace baton::test
