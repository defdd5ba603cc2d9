#pragma once

#include "core/desk/erasing.h"
#include "core/report/published.h"

#include <functional>

namespace baton::report {

/// What a duty wrote, or what it deleted.
struct DutyOutcome
{
    QString path;
    QByteArray head; // of the chain in a copy that was made just now
    std::optional<desk::Erasure> erasure;
};
/// One duty that was at its turn, and what came of it or why it could not be done.
struct DutyDone
{
    org::Duty duty;
    Result<DutyOutcome> outcome;
};
/// Both in words, for whoever looks after it.
[[nodiscard]] QString said(const Result<DutyOutcome> &outcome);

/// Writes the page on paper; none where a program has no fonts.
using PaperWriter = std::function<Result<QString>(const Published &, const QString &file)>;

/// Does every duty that is due and that nobody else is at, one after the other. Into a folder that
/// is there: none is made. A deletion is done by the right of whoever planned it, and where it
/// takes long the rest is left for an hour later. Blocks: call it from a worker or a program
/// without a window.
[[nodiscard]] Result<std::vector<DutyDone>> doDuties(desk::Desk &desk, const Clock &clock,
                                                     const PaperWriter &paper);

} // namespace baton::report
