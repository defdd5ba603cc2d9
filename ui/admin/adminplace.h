#pragma once

#include "ui/admin/adminpage.h"

namespace baton::ui {

class Setup;

/// Fills Admin with its pages; a new page is one more line there.
void addAdminPages(AdminPage &admin, Setup &setup);

} // namespace baton::ui
