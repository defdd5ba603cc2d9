#include "core/storage/verdict.h"

#include "core/storage/migration.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <mutex>
#include <set>

using namespace Qt::StringLiterals;

namespace baton::storage {

namespace {

constexpr qsizetype headerSize = 100;

quint32 numberAt(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

// https://www.sqlite.org/fileformat.html, section 1.3
FileHeader read(const QByteArray &bytes, const QString &path)
{
    FileHeader header;
    header.size = QFileInfo{path}.size();
    header.isWal = bytes.at(18) == 2;
    header.version = static_cast<int>(numberAt(bytes, 60));
    header.applicationId = numberAt(bytes, 68);
    const auto written = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 pageSize = written == 1 ? 65'536 : written;
    const bool countHolds = numberAt(bytes, 24) == numberAt(bytes, 92);
    const bool mayBeUnfinished =
        QFileInfo::exists(path + u"-wal"_s) || QFileInfo::exists(path + u"-journal"_s);
    if (pageSize > 0 && countHolds && !mayBeUnfinished)
        header.pagesMissing =
            std::max<qint64>(0, qint64{numberAt(bytes, 28)} - header.size / pageSize);
    return header;
}

Result<FileHeader> headerOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::PermissionDenied, {path}, file.errorString());
    const auto bytes = file.read(headerSize);
    if (bytes.isEmpty())
        return failure(ErrorCode::NotADatabase, {path, u"empty"_s});
    if (!bytes.startsWith("SQLite format 3"))
        return failure(ErrorCode::NotADatabase, {path});
    if (bytes.size() < headerSize)
        return failure(ErrorCode::Damaged, {path, u"cut"_s});
    return read(bytes, path);
}

std::optional<Error> refusalOf(const FileHeader &header, const Verdict &verdict)
{
    const auto &path = verdict.path;
    if (header.pagesMissing > 0)
        return Error{ErrorCode::Damaged, {path, u"cut"_s}, {}};
    if (verdict.place.kind != PlaceKind::Local && header.isWal)
        return Error{ErrorCode::UnsafePlace, {path, u"wal"_s}, {}};
    // A write-ahead log may hold newer ones: what is opened is asked again.
    const bool isSettled = !QFileInfo::exists(path + u"-wal"_s);
    if (isSettled && header.applicationId != quint32{applicationId})
        return Error{ErrorCode::WrongApplication, {path}, {}};
    if (isSettled && header.version > newestVersion())
        return Error{ErrorCode::NewerVersion, {path, QString::number(header.version)}, {}};
    return std::nullopt;
}

std::optional<Error> refusalOf(const QFileInfo &info)
{
    const auto path = info.filePath();
    if (info.isSymLink() && !info.exists())
        return Error{ErrorCode::FileMissing, {path, info.symLinkTarget()}, {}};
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {path}, {}};
    if (info.isDir())
        return Error{ErrorCode::FileIsDirectory, {path}, {}};
    return std::nullopt;
}

std::optional<Error> refusalOf(const Verdict &verdict)
{
    const auto &place = verdict.place;
    if (place.kind == PlaceKind::UnsafeShare)
        return Error{
            ErrorCode::UnsafePlace, {verdict.path, place.fileSystem, place.unsoundOption}, {}};
    switch (verdict.probe.locks) {
    case LockProbe::Ignored:
    case LockProbe::NeverFree:
    case LockProbe::Unseen:
        return Error{ErrorCode::UnsafePlace, {verdict.path, u"locks"_s}, {}};
    case LockProbe::NotTried:
    case LockProbe::NoHelper:
    case LockProbe::NotPossible:
    case LockProbe::Sound:
        break;
    }
    return std::nullopt;
}

struct OpenFiles
{
    std::mutex mutex;
    std::multiset<QString> paths;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

} // namespace

Verdict examine(const QString &path, Probing probing, const QString &helper)
{
    Verdict verdict;
    const QFileInfo info{path};
    verdict.path = path;
    verdict.place = placeOf(path);
    verdict.refusal = refusalOf(info);
    if (verdict.refusal)
        return verdict;
    verdict.path = info.canonicalFilePath();
    verdict.isWritable = info.isWritable();
    const bool isShare = verdict.place.kind == PlaceKind::NetworkShare;
    verdict.mode = !verdict.isWritable ? OpenMode::ReadOnly
                   : isShare           ? OpenMode::Shared
                                       : OpenMode::Local;
    if (verdict.isWritable &&
        (probing == Probing::Always || (probing == Probing::WhereShared && isShare)))
        verdict.probe = probeLocks(QFileInfo{verdict.path}.path(), helper);
    verdict.refusal = refusalOf(verdict);
    if (OpenMark::isHeld(verdict.path))
        return verdict;
    const auto header = headerOf(verdict.path);
    if (header)
        verdict.header = *header;
    if (!verdict.refusal)
        verdict.refusal = header ? refusalOf(*header, verdict) : std::optional{header.error()};
    return verdict;
}

OpenMark::OpenMark(QString path) : m_path{std::move(path)}
{
    const std::scoped_lock lock{openFiles().mutex};
    openFiles().paths.insert(m_path);
}

OpenMark::~OpenMark()
{
    const std::scoped_lock lock{openFiles().mutex};
    openFiles().paths.erase(openFiles().paths.find(m_path));
}

bool OpenMark::isHeld(const QString &path)
{
    const std::scoped_lock lock{openFiles().mutex};
    return openFiles().paths.contains(path);
}

} // namespace baton::storage
