#pragma once

#include "core/ticket/decide.h"

namespace baton::ticket {

using Happenings = std::vector<Happening>;

/// What was typed, or nothing where it is blank.
[[nodiscard]] inline std::optional<QString> textOrNothing(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional{text};
}

/// The rules, one overload for each command; for decide() alone.
class Decision
{
public:
    explicit Decision(const Context &context) : m_context{context}, m_ticket{context.ticket} {}

    Result<Happenings> operator()(const Create &command) const;
    Result<Happenings> operator()(const ChangeSubject &command) const;
    Result<Happenings> operator()(const ChangePriority &command) const;
    Result<Happenings> operator()(const UndoPriority &command) const;
    Result<Happenings> operator()(const ChangeService &command) const;
    Result<Happenings> operator()(const Assign &command) const;
    Result<Happenings> operator()(const Accept &command) const;
    Result<Happenings> operator()(const Return &command) const;
    Result<Happenings> operator()(const RecordRequesterMessage &command) const;
    Result<Happenings> operator()(const Reply &command) const;
    Result<Happenings> operator()(const AddNote &command) const;
    Result<Happenings> operator()(const DeclareNoReplyNeeded &command) const;
    Result<Happenings> operator()(const StartWork &command) const;
    Result<Happenings> operator()(const Pause &command) const;
    Result<Happenings> operator()(const Resume &command) const;
    Result<Happenings> operator()(const Restore &command) const;
    Result<Happenings> operator()(const Resolve &command) const;
    Result<Happenings> operator()(const Reopen &command) const;
    Result<Happenings> operator()(const Close &command) const;
    Result<Happenings> operator()(const Redact &command) const;
    // decideparts.cpp
    Result<Happenings> operator()(const AddTag &command) const;
    Result<Happenings> operator()(const RemoveTag &command) const;
    Result<Happenings> operator()(const Link &command) const;
    Result<Happenings> operator()(const Unlink &command) const;
    Result<Happenings> operator()(const Follow &command) const;
    Result<Happenings> operator()(const Unfollow &command) const;
    Result<Happenings> operator()(const Snooze &command) const;
    Result<Happenings> operator()(const EndSnooze &command) const;
    Result<Happenings> operator()(const LogTime &command) const;
    Result<Happenings> operator()(const CorrectTime &command) const;
    Result<Happenings> operator()(const AddSteps &command) const;
    Result<Happenings> operator()(const SetStep &command) const;
    Result<Happenings> operator()(const RemoveSteps &command) const;
    Result<Happenings> operator()(const ChangeRequester &command) const;
    Result<Happenings> operator()(const ChangeImpact &command) const;
    // decidefiles.cpp
    Result<Happenings> operator()(const Attach &command) const;
    Result<Happenings> operator()(const Detach &command) const;
    // decidesplit.cpp
    Result<Happenings> operator()(const Merge &command) const;
    Result<Happenings> operator()(const UndoMerge &command) const;
    Result<Happenings> operator()(const Split &command) const;
    Result<Happenings> operator()(const UndoSplit &command) const;

private:
    [[nodiscard]] Happenings one(const Fact &fact, std::optional<QString> text = {},
                                 std::optional<Instant> happenedAt = {}) const
    {
        return {{m_ticket.id, fact, std::move(text), happenedAt}};
    }
    [[nodiscard]] bool isOver() const
    {
        return m_ticket.category == Category::Closed || m_ticket.category == Category::Resolved;
    }
    /// The seq that the first activity of this commit will have on the ticket.
    [[nodiscard]] qint64 nextSeq() const
    {
        return m_context.history.empty() ? 1 : m_context.history.back().seq + 1;
    }
    [[nodiscard]] Result<void> open() const;
    [[nodiscard]] Result<void> moveTo(Category category) const;
    [[nodiscard]] Result<void> logged(std::optional<Instant> happenedAt) const;
    [[nodiscard]] Result<void> words(const QString &text) const;
    /// Adds what came with the activity `of` to what happens; refuses files that do not fit.
    [[nodiscard]] Result<Happenings> with(Happenings happenings,
                                          const std::vector<NewAttachment> &attachments, qint64 of,
                                          std::optional<Instant> happenedAt) const;

    const Context &m_context;
    const Ticket &m_ticket;
};

} // namespace baton::ticket
