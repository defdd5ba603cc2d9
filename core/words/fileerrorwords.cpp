#include "core/words/fileerrorwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("baton::words", text);
}

QString missingSentence(const Error &error)
{
    const auto path = error.parameters.value(0);
    if (error.parameters.value(1) == "folder"_L1)
        return tr("There is no folder %1. Make it, or choose another one.").arg(path);
    if (const auto target = error.parameters.value(1); !target.isEmpty())
        return tr("%1 is a link to %2, which is not there. Nothing was changed; is a disk or "
                  "a share missing?")
            .arg(path, target);
    if (error.parameters.value(2) == "moved"_L1)
        return tr("%1 was moved, replaced or deleted while it was open. Nothing was written; "
                  "what was saved before is in the file wherever it is now. Open it anew.")
            .arg(path);
    return tr("There is no file %1. Check the name, or make a new desk.").arg(path);
}

// Of a place where a file was not opened.
QString placeSentence(const Error &error)
{
    const auto path = error.parameters.value(0);
    const auto reason = error.parameters.value(1);
    if (reason == "wal"_L1)
        return tr("%1 lies on a share, and its write-ahead log works on one computer only. It was "
                  "not opened: copy it by batondesk-cli backup where it was used before, and put "
                  "the copy here.")
            .arg(path);
    if (reason == "locks"_L1)
        return tr("%1 lies in a folder where two programs do not keep out of each other's way. It "
                  "was not opened, for it would lose data: put it on a local disk or an NFS 4 "
                  "share. What was tried: batondesk-cli doctor")
            .arg(path);
    if (const auto option = error.parameters.value(2); !option.isEmpty())
        return tr("%1 lies on a share that is mounted with %2: computers would not see each "
                  "other's locks. It was not opened, for it would lose data: have it mounted "
                  "without that.")
            .arg(path, option);
    return tr("%1 lies on a share whose locks are known to lose data (%2). It was not opened: put "
              "it on a local disk or an NFS 4 share.")
        .arg(path, reason);
}

// Of one that is no whole desk of ours.
QString contentSentence(const Error &error)
{
    const auto path = error.parameters.value(0);
    const auto reason = error.parameters.value(1);
    switch (error.code) {
    case ErrorCode::NotADatabase:
        if (reason == "empty"_L1)
            return tr("%1 is empty: there is no desk in it. It was not touched; restore a backup, "
                      "or make a new desk under another name.")
                .arg(path);
        return tr("%1 is no database. It was not touched.").arg(path);
    case ErrorCode::WrongApplication:
        return tr("%1 is a database of another program. It was not touched.").arg(path);
    case ErrorCode::NewerVersion:
        return tr("%1 was written by a newer Baton Desk. It was not touched: please update.")
            .arg(path);
    case ErrorCode::Damaged:
        if (reason == "cut"_L1)
            return tr("%1 is cut off: its end is missing. It was not touched; keep it as it is, "
                      "and restore a backup.")
                .arg(path);
        return tr("Something in the file is damaged (%1). Keep the file as it is, and restore a "
                  "backup or run: batondesk-cli check")
            .arg(path);
    default:
        return {};
    }
}

} // namespace

QString fileSentence(const Error &error)
{
    const auto path = error.parameters.value(0);
    switch (error.code) {
    case ErrorCode::FileMissing:
        return missingSentence(error);
    case ErrorCode::FileIsDirectory:
        return tr("%1 is a folder. Choose the database file in it.").arg(path);
    case ErrorCode::PermissionDenied:
        return tr("%1 may not be opened by you. Nothing was changed; ask whoever owns it.")
            .arg(path);
    case ErrorCode::DiskFull:
        return tr(
            "The disk is full. What was saved before is safe; free some space and try again.");
    case ErrorCode::ReadOnly:
        return tr("The file may only be read here. Nothing was changed.");
    case ErrorCode::Busy:
        return tr("Somebody else holds the file for long. Nothing was changed; try again.");
    case ErrorCode::UnsafePlace:
        return placeSentence(error);
    case ErrorCode::Storage:
        return tr("The file could not be read or written. What was saved before is safe; try "
                  "again, and if it stays so, ask whoever keeps the file.");
    default:
        return contentSentence(error);
    }
}

} // namespace baton::words
