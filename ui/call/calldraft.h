#pragma once

#include "core/ticket/command.h"

namespace baton::ui {

/// What was typed during a call and is not saved yet.
struct CallDraft
{
    PersonId caller; // null: somebody new of this name, or nobody yet
    QString callerName;
    QString text; // its first line becomes the subject
    ticket::Impact impact = ticket::Impact::Hindered;
    ticket::Priority priority = ticket::Priority::None; // another one than follows from the impact
    QString why;                                        // and the reason for it
    ServiceId service;
    TeamId team; // null: who writes it down
    ticket::Channel channel = ticket::Channel::Phone;
    std::optional<Instant> happenedAt;
    QString helped;

    /// Whether nothing was typed that would be missed.
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const CallDraft &, const CallDraft &) = default;
};

/// As it is kept on this computer; what cannot be read is an empty draft.
[[nodiscard]] QString textFrom(const CallDraft &draft);
[[nodiscard]] CallDraft callDraftFrom(const QString &text);

struct CallText
{
    QString subject;
    QString message;
};
/// The first line is the subject; the rest, or all of it where that line is too long for one, is
/// what the caller said.
[[nodiscard]] CallText callTextFrom(const QString &typed);

/// The ticket of the call, held by the team chosen or by `team` and `technician`.
[[nodiscard]] ticket::Create createFrom(const CallDraft &draft, PersonId requester, TeamId team,
                                        PersonId technician);

} // namespace baton::ui
