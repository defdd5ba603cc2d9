#pragma once

#include "core/desk/command.h"
#include "core/desk/names.h"
#include "core/desk/rulebook.h"
#include "core/org/access.h"
#include "core/storage/session.h"

namespace baton::desk {

/// What a command did.
struct Receipt
{
    StreamId stream;                    // the ticket, team, ... it made or changed
    qint64 number = 0;                  // of a ticket
    qint64 version = 0;                 // of the stream, after it
    std::vector<StreamId> streams = {}; // of a command on many: each, in its order
    std::vector<qint64> versions = {};  // of each of those, where they were saved
};

/// What execution knows beside the file.
struct Circumstances
{
    Instant now;
    PersonId actor;
    const Rulebook &rules;
    const Names &names;
    /// The version that the actor saw: of a ticket, where R15 then keeps what somebody else has set
    /// since, or of a thing of the house, which is then saved only over that version.
    std::optional<qint64> seen = {};
    /// Who may what; null: everybody may everything.
    const org::Rights *rights = nullptr;
    const std::vector<org::Setting> *settings = nullptr;
};

/// Carries a command out inside a write transaction: load, decide, evolve, append, project.
[[nodiscard]] Result<Receipt> execute(storage::Session &session, const Circumstances &circumstances,
                                      const Command &command);

} // namespace baton::desk
