#pragma once

#include "tests/support/openticket.h"

namespace baton::test {

/// The window's person and a colleague at another desk, on one file.
struct TwoDesks : OpenTicket
{
    TwoDesks()
    {
        static const SystemClock clock;
        theirs = desk::Desk::open(
                     {path(), folder.filePath(QStringLiteral("index-2")), false, false}, clock)
                     .value();
        const auto people = theirs->directory().result().value().people;
        const auto other = std::ranges::find_if(people, [this](const org::Person &person) {
            return person.id != me() && !person.team.isNull();
        });
        REQUIRE(other != people.end());
        colleague = *other;
    }
    void theyDo(const ticket::Command &command) const
    {
        REQUIRE(theirs->execute(command, colleague.id).result());
    }

    std::unique_ptr<desk::Desk> theirs;
    org::Person colleague;
};

} // namespace baton::test
