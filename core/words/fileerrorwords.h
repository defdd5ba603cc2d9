#pragma once

#include "core/base/error.h"

namespace baton::words {

/// What is wrong with a file, its disk or its share, what is safe and what to do; empty for another
/// error. A part of sentence().
[[nodiscard]] QString fileSentence(const Error &error);

} // namespace baton::words
