#pragma once

class QMenu;

namespace baton::ui {

class FilterBar;

/// Conditions for the mouse: each choice is written into the filter, where it can be read and
/// changed.
void fillFilterMenu(QMenu &menu, FilterBar &bar);

} // namespace baton::ui
