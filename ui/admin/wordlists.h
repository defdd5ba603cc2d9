#pragma once

#include "ui/admin/wordspage.h"

namespace baton::ui {

/// Canned replies: with variables, somebody's own, a team's or everybody's.
[[nodiscard]] WordsSpec cannedList();
/// Checklists: a step on each line.
[[nodiscard]] WordsSpec checklistList();

} // namespace baton::ui
