#pragma once

#include "core/desk/bulk.h"

namespace baton::words {

/// Why one of several cannot be acted on, as a clause: "it is resolved".
[[nodiscard]] QString reason(const Error &error);
/// "2 cannot, because they are like that already; 1 cannot, because ..."; empty for none.
[[nodiscard]] QString refusals(const std::vector<desk::BulkRefusal> &refused);
/// Which they are, a line each, the first of them.
[[nodiscard]] QString refusedTickets(const std::vector<desk::BulkRefusal> &refused);

} // namespace baton::words
