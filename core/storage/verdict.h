#pragma once

#include "core/base/result.h"
#include "core/storage/lockprobe.h"
#include "core/storage/place.h"

namespace baton::storage {

/// How a file is opened; the word in the foot of the window.
enum class OpenMode : quint8 { Local, Shared, ReadOnly };

/// What the first bytes of the file say of it, read without SQLite.
struct FileHeader
{
    qint64 size = 0; // bytes
    bool isWal = false;
    int version = 0; // of the tables
    quint32 applicationId = 0;
    qint64 pagesMissing = 0; // of those the header counts; only said without a journal beside it
};

/// How a file can be opened, or why it cannot, and from what that follows.
struct Verdict
{
    QString path; // canonical, where the file is there
    OpenMode mode = OpenMode::Local;
    std::optional<Error> refusal;
    Place place;
    ProbeReport probe;
    std::optional<FileHeader> header;
    bool isWritable = true;
    bool hasNamesake = false; // another computer of this one's name has it open (desk/presence.h)
};

enum class Probing : quint8 { WhereShared, Always, Never };

/// Looks at the file and its folder; the file is not touched, and not even opened where this
/// program has it open already (closing it would drop the locks). Blocks.
[[nodiscard]] Verdict examine(const QString &path, Probing probing, const QString &helper);

/// While it lives, this program has the file open.
class OpenMark
{
public:
    explicit OpenMark(QString path);
    OpenMark(const OpenMark &) = delete;
    OpenMark &operator=(const OpenMark &) = delete;
    ~OpenMark();
    /// Whether any is held for this canonical path. From any thread.
    [[nodiscard]] static bool isHeld(const QString &path);

private:
    QString m_path;
};

} // namespace baton::storage
