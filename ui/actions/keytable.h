#pragma once

#include "ui/actions/act.h"

#include <vector>

namespace baton::ui {

class ActionRegistry;

/// One heading of the sheet with the acts whose keys work there.
struct KeyGroup
{
    QString title;
    std::vector<const Act *> acts;
};

/// The acts by place, those with keys and those that could have some. Valid until an act is added.
[[nodiscard]] std::vector<KeyGroup> keyGroups(const ActionRegistry &registry);
/// The keys of an act as people read them: "J, Space".
[[nodiscard]] QString keysText(const ActionRegistry &registry, const QString &id);
/// The sheet as a table of the guide: only what has a key, as the house has it.
[[nodiscard]] QString keysAsMarkdown(const ActionRegistry &registry);

} // namespace baton::ui
