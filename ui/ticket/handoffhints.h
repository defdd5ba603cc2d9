#pragma once

#include "core/desk/desk.h"

namespace baton::ui {

class ActPanel;

/// A word of warning where handing the ticket to this team sends it back and forth; else nothing.
[[nodiscard]] QString bounceRemark(const desk::TicketView &view, const org::Team &team);
/// Says under the question with which teams solved tickets like this one ended, and of how many.
void sayWhereAlikeEnded(desk::Desk &desk, const desk::TicketView &view, ActPanel *panel);

} // namespace baton::ui
