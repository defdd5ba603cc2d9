#pragma once

#include "core/desk/figures.h"

#include <QStringList>

#include <optional>

namespace baton::ui {

/// Whose a view is.
enum class Audience : quint8 { Me, Everybody };

/// How a list is shown: its columns in order, and what parts it (nothing: as the filter suggests).
struct ListForm
{
    QStringList columns;
    std::optional<index::GroupKey> group;
    friend bool operator==(const ListForm &, const ListForm &) = default;
};

} // namespace baton::ui
