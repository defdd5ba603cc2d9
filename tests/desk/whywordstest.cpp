#include "core/words/whywords.h"
#include "core/words/notewords.h"
#include "core/words/sentences.h"
#include "tests/support/ticketbuilder.h"

#include <QSet>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("Why a ticket is due then is a text that a requester can read", "[why]")
{
    const auto promises = Promises{}.promise(sla::Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-30T15:00+02:00")
                            .paused("2026-03-31T10:00+02:00", "2026-03-31T12:00+02:00");
    const auto now = "2026-03-31T11:00+02:00";
    const auto clock = promises.clock(sla::Metric::Resolve, ticket, now);
    const auto steps = sla::explain(promises.rules(), {}, sla::eventsOf(ticket.activities()),
                                    at(now), sla::Metric::Resolve);
    const auto text = words::whyText(clock, steps, QTimeZone{"Europe/Paris"});
    CHECK(text.toStdString() ==
          "Why is \u201cResolve\u201d due 2026-03-31 17:00?\n"
          "Mon 30 Mar 15:00: The clock starts; promised: 8 h\n"
          "Mon 30 Mar 15:00 \u2013 17:00: Open hours, counted: 2 h\n"
          "Mon 30 Mar 17:00 \u2013 Tue 31 Mar 09:00: Closed, not counted\n"
          "Tue 31 Mar 09:00 \u2013 10:00: Open hours, counted: 1 h\n"
          "Tue 31 Mar 10:00 \u2013 12:00: Waiting for the requester: paused, not counted\n"
          "Tue 31 Mar 12:00 \u2013 17:00: Open hours, counted: 5 h\n"
          "Tue 31 Mar 17:00: So it is due: = 8 h\n"
          "All times are those of Europe/Paris.");
}

TEST_CASE("Every step of an explanation is a sentence of its own", "[why]")
{
    std::set<QString> said;
    for (int kind = 0; kind <= static_cast<int>(sla::StepKind::Due); ++kind) {
        sla::Step step;
        step.kind = static_cast<sla::StepKind>(kind);
        step.days = 2;
        const auto text = words::stepText(step);
        CHECK_FALSE(text.isEmpty());
        said.insert(text);
    }
    CHECK(said.size() == static_cast<size_t>(sla::StepKind::Due) + 1);
}

TEST_CASE("A proposed note asks for what was missing when tickets came back", "[words]")
{
    const auto note = [](std::optional<ticket::ReturnCause> cause) {
        return words::noteTemplate(u"Service Desk"_s, u"Network"_s, cause).split(u'\n');
    };
    const auto plain = note({});
    CHECK(plain.front() == u"From Service Desk to Network"_s);
    QSet<QString> asked;
    for (const auto cause :
         {ticket::ReturnCause::WrongTeam, ticket::ReturnCause::MissingInformation,
          ticket::ReturnCause::NoRights, ticket::ReturnCause::NoKnowledge,
          ticket::ReturnCause::Supplier, ticket::ReturnCause::Other}) {
        const auto lines = note(cause);
        REQUIRE(lines.size() == plain.size() + 1);
        CHECK(lines.front() == plain.front());
        CHECK(lines.back() == plain.back());
        for (const auto &line : lines.sliced(1))
            CHECK(line.endsWith(u':')); // to be filled in
        for (const auto &line : lines)
            if (!plain.contains(line))
                asked.insert(line);
    }
    CHECK(asked.size() == 6); // each cause asks for something of its own
    CHECK(note(ticket::ReturnCause::MissingInformation)[2].contains(u"Device"_s));
}
