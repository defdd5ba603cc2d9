#pragma once

namespace baton::ui {

class ActionRegistry;
class MainWindow;

/// Adds what the window itself can do: files, places, looks, undo, help.
void addWindowActs(ActionRegistry &registry, MainWindow &window);

} // namespace baton::ui
