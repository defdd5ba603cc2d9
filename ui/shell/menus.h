#pragma once

class QMenuBar;

namespace baton::ui {

class ActionRegistry;

/// Fills the menus from the acts. What cannot be done just now is grey, what this desk does not use
/// is left out.
void fillMenus(QMenuBar &bar, const ActionRegistry &registry);

} // namespace baton::ui
