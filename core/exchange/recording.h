#pragma once

#include "core/desk/desk.h"
#include "core/exchange/historyreader.h"

namespace baton::exchange::demo {
class Scenario;
}

namespace baton::exchange {

/// Puts a history into the desk chunk by chunk; all of it becomes visible at the end, or none.
/// Blocks; not on the GUI thread.
[[nodiscard]] Result<desk::ImportReceipt> record(desk::Desk &desk, const History &history,
                                                 const std::stop_token &stop = {},
                                                 const Progress &onProgress = {});
/// The same for the demo: its calendar and policy first, then its tickets.
[[nodiscard]] Result<desk::ImportReceipt> recordDemo(desk::Desk &desk,
                                                     const demo::Scenario &scenario,
                                                     const std::stop_token &stop = {},
                                                     const Progress &onProgress = {});

} // namespace baton::exchange
