#pragma once

namespace baton::ui {

class ActionRegistry;

/// Adds the keys that a field or a list listens to itself: shown in the sheet, kept free of others,
/// not to be changed.
void addFixedKeys(ActionRegistry &registry);

} // namespace baton::ui
