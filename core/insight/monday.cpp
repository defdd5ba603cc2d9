#include "core/insight/monday.h"

#include <algorithm>
#include <array>
#include <utility>

namespace baton::insight {

SmallStep smallestStep(const Pain &pain)
{
    const std::array parts{std::pair{pain.queueHours, SmallStep::LookFirst},
                           std::pair{pain.betweenHours, SmallStep::AgreeTeam},
                           std::pair{pain.touchHours, SmallStep::WriteAnswer},
                           std::pair{pain.pendingHours, SmallStep::AskAtOnce}};
    return std::ranges::max(parts, {}, [](const auto &part) { return part.first; }).second;
}

} // namespace baton::insight
