#pragma once

#include <QtGlobal>

namespace baton::ui {

/// What can be done from the keyboard, in the queue and in the ticket.
enum class Deed : quint8 {
    Open,
    Take,
    Reply,
    Note,
    HandOff,
    GiveBack,
    Resolve,
    Pause,
    Restore,
    Priority,
    Tag,
    Follow,
    Snooze,
    SnoozeUntil,
    LogTime,
    Link,
    Merge,
    Split,
    AddStep,
    Checklist,
    PauseFor,
    Remind,
    ResolveUnanswered
};

} // namespace baton::ui
