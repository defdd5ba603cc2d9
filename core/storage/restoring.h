#pragma once

#include "core/storage/copyfacts.h"

namespace baton::storage {

/// Puts a verified copy of `backup` in the place of `target`. What lay there, damaged or not, is
/// kept beside it: the answer is its name, or nothing where there was nothing. Busy while somebody
/// has it open on this computer. Nothing is changed where it fails. Blocks.
[[nodiscard]] Result<QString> restore(const QString &backup, const QString &target, Instant now);

} // namespace baton::storage
