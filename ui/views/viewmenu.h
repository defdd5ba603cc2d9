#pragma once

#include "core/base/id.h"

#include <functional>

class QMenu;

namespace baton::ui {

class ViewShelf;

/// What can be done to a view that is kept; `rename` begins to type its name.
void fillViewMenu(QMenu &menu, ViewShelf &shelf, SettingId id, const std::function<void()> &rename);

} // namespace baton::ui
