#pragma once

#include "core/base/result.h"
#include "core/exchange/figuretables.h"

namespace baton::exchange {

/// The tables as an Office Open XML workbook (.xlsx), a sheet each: numbers stay numbers,
/// everything else is text, and no cell is a formula. Needs room for a temporary file; Storage
/// where there is none. Any thread.
[[nodiscard]] Result<QByteArray> workbookOf(const std::vector<Table> &tables);

} // namespace baton::exchange
