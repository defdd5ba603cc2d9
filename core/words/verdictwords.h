#pragma once

#include "core/desk/verdict.h"

#include <QString>

#include <vector>

namespace baton::words {

/// "Local", "Shared", "Read only", or "Refused".
[[nodiscard]] QString modeName(const desk::Verdict &verdict);
/// What that means for whoever works with the file, or why it was refused and what to do.
[[nodiscard]] QString modeMeaning(const desk::Verdict &verdict);

/// One thing that was looked at, and what was found.
struct Evidence
{
    QString what;
    QString found;
    bool isTrouble = false;
};

[[nodiscard]] std::vector<Evidence> evidence(const desk::Verdict &verdict);

} // namespace baton::words
