#pragma once

#include "core/calendar/zonetransitions.h"
#include "core/desk/rulebook.h"

namespace baton::desk {

/// When the house opens on the coming days on which it opens at all, today left out: by its first
/// calendar, else at eight of the days from Monday to Friday. What is put aside comes back then.
[[nodiscard]] std::vector<Instant> morningsAfter(Instant now, const Rulebook &rules,
                                                 const calendar::ZoneTransitions &zone);
/// So many are answered.
inline constexpr size_t mornings = 7;

} // namespace baton::desk
