#include "ui/boards/spentcolour.h"

namespace baton::ui {

size_t colourOf(handoff::Spent spent)
{
    switch (spent) {
    case handoff::Spent::Queue:
        return 0;
    case handoff::Spent::Between:
        return 1;
    case handoff::Spent::Touch:
        return 2;
    case handoff::Spent::Supplier:
        return 3;
    case handoff::Spent::Requester:
    case handoff::Spent::Planned:
        return 4;
    }
    return 4;
}

} // namespace baton::ui
