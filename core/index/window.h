#pragma once

#include "core/index/columns.h"
#include "core/index/figures.h"

namespace baton::index {

/// The period of a question in the grain of the columns: from inclusive, to exclusive.
struct Window
{
    explicit Window(const FigureQuestion &question)
        : from{question.from ? toSecond(*question.from) : 0},
          to{question.to ? toSecond(*question.to) : noSecond}
    {
    }
    [[nodiscard]] bool holds(Second at) const { return at >= from && at < to; }
    Second from;
    Second to;
};

} // namespace baton::index
