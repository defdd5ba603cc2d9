#pragma once

#include "core/desk/desk.h"
#include "ui/bulk/bulkact.h"
#include "ui/ticket/acts.h"

class QMenu;

namespace baton::ui {

/// What the menus of acts need to know, as of now.
struct BulkHouse
{
    desk::Directory directory;
    QStringList tags;
    std::vector<Instant> mornings; // for what is snoozed
    Me me;
};
using Choose = std::function<void(const BulkAct &act)>;

/// Fills a menu anew with every value that an act can take.
void fillHolders(QMenu &menu, const BulkHouse &house, const Choose &choose);
void fillPriorities(QMenu &menu, const Choose &choose);
void fillSnoozes(QMenu &menu, const BulkHouse &house, const Choose &choose);
void fillStates(QMenu &menu, const BulkHouse &house, const Choose &choose);
void fillMore(QMenu &menu, const BulkHouse &house, const Choose &choose);
void fillTags(QMenu &menu, const BulkHouse &house, const Choose &choose,
              const std::function<void()> &typeNew);

/// When a snooze ends where nobody says otherwise: the next morning of the house.
[[nodiscard]] Instant usualSnooze(const BulkHouse &house, Instant now);

} // namespace baton::ui
