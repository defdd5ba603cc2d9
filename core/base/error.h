#pragma once

#include <QString>
#include <QStringList>

namespace baton {

/// A closed set to branch on; core/words turns code and parameters into a sentence.
enum class ErrorCode {
    // the person asked for something the rules do not allow
    NotFound,
    NotAllowed,
    InvalidTransition,
    InvalidValue,
    Conflict,
    AlreadyDone,
    Cancelled,
    // what came in cannot be read
    BadInput,
    FilterError,
    // the file, the disk, the share
    FileMissing,
    FileIsDirectory,
    PermissionDenied,
    NotADatabase,
    WrongApplication,
    NewerVersion,
    Damaged,
    DiskFull,
    ReadOnly,
    Busy,
    UnsafePlace,
    Storage,
    // bytes that lie apart from the log
    AttachmentGone,
    AttachmentChanged,
};

/// Of the file, the disk or the share, and so perhaps gone the next time; not of what was asked.
[[nodiscard]] constexpr bool isOfFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
    case ErrorCode::PermissionDenied:
    case ErrorCode::NotADatabase:
    case ErrorCode::Damaged:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::Busy:
    case ErrorCode::UnsafePlace:
    case ErrorCode::Storage:
        return true;
    default:
        return false;
    }
}

/// What went wrong: `code` to branch on, `parameters` for the sentence shown to people, `detail`
/// for the log file only (may hold technical text, never the words of a ticket).
struct Error
{
    ErrorCode code = ErrorCode::Storage;
    QStringList parameters;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace baton
