#pragma once

#include "core/index/columns.h"
#include "core/index/figures.h"

namespace baton::index {

/// n, median, 90th percentile and sum, in hours, of lengths in seconds; reorders what it is given.
[[nodiscard]] HoursFigure hoursOf(std::vector<Second> &&lengths);
[[nodiscard]] inline double hoursFrom(quint64 seconds)
{
    return static_cast<double>(seconds) / 3600.0;
}

} // namespace baton::index
