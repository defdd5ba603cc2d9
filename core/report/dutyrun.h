#pragma once

#include "core/desk/desk.h"
#include "core/report/published.h"

#include <functional>

namespace baton::report {

/// What a duty wrote.
struct DutyFile
{
    QString path;
    QByteArray head; // of the chain in a copy that was made just now
};
/// One duty that was at its turn, and the file it wrote or why it could not.
struct DutyDone
{
    org::Duty duty;
    Result<DutyFile> file;
};
/// Both in words, for whoever looks after it.
[[nodiscard]] QString said(const Result<DutyFile> &file);

/// Writes the page on paper; none where a program has no fonts.
using PaperWriter = std::function<Result<QString>(const Published &, const QString &file)>;

/// Does every duty that is due and that nobody else is at, one after the other. Into a folder that
/// is there: none is made. Blocks: call it from a worker or a program without a window.
[[nodiscard]] Result<std::vector<DutyDone>> doDuties(desk::Desk &desk, const Clock &clock,
                                                     const PaperWriter &paper);

} // namespace baton::report
