#pragma once

#include "core/ticket/words.h"

#include <array>

namespace baton::ticket {

/// Which state may follow which, as data: one row per state, one flag per state after it.
struct Workflow
{
    Kind kind = Kind::Incident;
    std::array<std::array<bool, 5>, 5> allowed{};

    [[nodiscard]] bool allows(Category from, Category to) const
    {
        return allowed[static_cast<size_t>(from)][static_cast<size_t>(to)];
    }
    friend bool operator==(const Workflow &, const Workflow &) = default;
};

/// What a kind of ticket starts with; a desk's own workflow replaces it.
[[nodiscard]] Workflow defaultWorkflow(Kind kind);

} // namespace baton::ticket
