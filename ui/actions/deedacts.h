#pragma once

#include "ui/actions/actionregistry.h"
#include "ui/ticket/deed.h"

namespace baton::ui {

/// Adds what can be done to the ticket at hand, in the queue and in the ticket alike; a new deed is
/// one more row of its table.
void addDeeds(ActionRegistry &registry, const std::function<void(Deed)> &run,
              const std::function<Standing(Deed)> &standing);
/// The id under which a deed is registered.
[[nodiscard]] QString deedId(Deed deed);

} // namespace baton::ui
