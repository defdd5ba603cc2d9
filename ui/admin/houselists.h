#pragma once

#include "ui/admin/houselistpage.h"

namespace baton::ui {

/// What the pages of Admin show of teams, people, departments and services, and how each changes.
[[nodiscard]] HouseListSpec teamList();
[[nodiscard]] HouseListSpec peopleList();
[[nodiscard]] HouseListSpec departmentList();
[[nodiscard]] HouseListSpec serviceList();

} // namespace baton::ui
