#include "core/words/verdictwords.h"

#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace baton::words {

namespace {

using desk::LockProbe;
using desk::OpenMode;
using desk::PlaceKind;

constexpr std::chrono::seconds clocksMayDiffer{2};

QString tr(const char *text)
{
    return QCoreApplication::translate("baton::words", text);
}

QString placeWords(const storage::Place &place)
{
    switch (place.kind) {
    case PlaceKind::Local:
        return tr("%1, a local disk").arg(place.fileSystem);
    case PlaceKind::NetworkShare:
        return tr("%1, a share whose locks are known to hold").arg(place.fileSystem);
    case PlaceKind::UnsafeShare:
        return place.unsoundOption.isEmpty()
                   ? tr("%1, a share whose locks do not hold").arg(place.fileSystem)
                   : tr("%1, mounted with %2: its locks hold on one computer only")
                         .arg(place.fileSystem, place.unsoundOption);
    }
    return {};
}

QString probeWords(LockProbe probe, bool isLocal)
{
    switch (probe) {
    case LockProbe::NotTried:
        return isLocal ? tr("not tried: disks of this kind are known to keep them")
                       : tr("not tried");
    case LockProbe::NoHelper:
        return tr("not tried: batondesk-cli, the second program it takes, could not be started");
    case LockProbe::NotPossible:
        return tr("not tried: nothing can be written into the folder");
    case LockProbe::Sound:
        return tr("tried with a second program: they hold, and are let go");
    case LockProbe::Ignored:
        return tr("tried with a second program: what one holds the other takes as well");
    case LockProbe::NeverFree:
        return tr("tried with a second program: what one lets go the other never gets");
    case LockProbe::Unseen:
        return tr("tried with a second program: what one wrote the other does not see");
    }
    return {};
}

bool isTrouble(LockProbe probe)
{
    return probe == LockProbe::Ignored || probe == LockProbe::NeverFree ||
           probe == LockProbe::Unseen;
}

Evidence clockEvidence(std::chrono::milliseconds ahead)
{
    const bool differs = std::chrono::abs(ahead) > clocksMayDiffer;
    const auto seconds = QString::number(std::llabs(ahead.count()) / 1000);
    return {tr("Clocks"),
            !differs            ? tr("this computer and the folder agree")
            : ahead.count() > 0 ? tr("the folder's computer is %1 s ahead of this one; set the "
                                     "clocks by a time server, or times in tickets mislead")
                                      .arg(seconds)
                                : tr("the folder's computer is %1 s behind this one; set the "
                                     "clocks by a time server, or times in tickets mislead")
                                      .arg(seconds),
            differs};
}

void addHeader(std::vector<Evidence> &found, const storage::FileHeader &header)
{
    found.push_back({tr("Size"), QLocale{}.formattedDataSize(header.size), false});
    if (header.pagesMissing > 0)
        found.push_back({tr("Length"),
                         tr("cut off: %1 of its pages are missing").arg(header.pagesMissing),
                         true});
    found.push_back({tr("Journal"),
                     header.isWal ? tr("write-ahead log (WAL)") : tr("rollback journal (DELETE)"),
                     false});
    found.push_back({tr("Version of its tables"), QString::number(header.version), false});
}

} // namespace

QString modeName(const desk::Verdict &verdict)
{
    if (verdict.refusal)
        return tr("Refused");
    switch (verdict.mode) {
    case OpenMode::Local:
        return tr("Local");
    case OpenMode::Shared:
        return tr("Shared");
    case OpenMode::ReadOnly:
        return tr("Read only");
    }
    return {};
}

QString modeMeaning(const desk::Verdict &verdict)
{
    if (verdict.refusal)
        return sentence(*verdict.refusal);
    switch (verdict.mode) {
    case OpenMode::Local:
        return tr("The file lies on a disk of this computer. Everybody who works on this computer "
                  "can have it open at once; each act is on the disk before Baton says that it is "
                  "saved.");
    case OpenMode::Shared:
        return tr("The file lies on a share. Several computers can have it open at once; each act "
                  "is on the share before Baton says that it is saved, which takes longer than on "
                  "a disk, and what others do is seen within five seconds.");
    case OpenMode::ReadOnly:
        return tr("The file may only be read here: lists, tickets and boards can be seen, and "
                  "nothing can be changed.");
    }
    return {};
}

std::vector<Evidence> evidence(const desk::Verdict &verdict)
{
    const auto &place = verdict.place;
    std::vector<Evidence> found{{tr("File"), verdict.path, false}};
    if (verdict.header)
        addHeader(found, *verdict.header);
    found.push_back({tr("Lies on"), placeWords(place), place.kind == PlaceKind::UnsafeShare});
    if (!place.syncedBy.isEmpty())
        found.push_back({tr("Cloud folder"),
                         tr("it lies in %1. A service that copies it while it is written makes "
                            "damaged copies, and two people get two files: move it out of there")
                             .arg(place.syncedBy),
                         true});
    found.push_back({tr("May be written"), verdict.isWritable ? tr("yes") : tr("no"), false});
    found.push_back({tr("Locks"), probeWords(verdict.probe.locks, place.kind == PlaceKind::Local),
                     isTrouble(verdict.probe.locks)});
    if (verdict.probe.clockAhead)
        found.push_back(clockEvidence(*verdict.probe.clockAhead));
    if (verdict.hasNamesake)
        found.push_back({tr("Names of computers"),
                         tr("another one that has the file open is called as this one, %1. On a "
                            "share the two can be taken for one, and what was saved be lost: "
                            "close Baton there and give one of them another name")
                             .arg(QSysInfo::machineHostName()),
                         true});
    return found;
}

} // namespace baton::words
