#include "core/desk/stretches.h"
#include "core/words/status.h"
#include "tests/support/print.h"
#include "tests/support/ticketbuilder.h"

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr PersonId mira{7};

// A ticket of Anna's at Tuesday noon, held by Network; the tests say what differs.
desk::TicketView aView(const TicketBuilder &told = aTicket("2026-03-30 09:00"))
{
    desk::TicketView view;
    view.asOf = at("2026-03-31 12:00");
    view.requester.name = u"Anna Velden"_s;
    view.row.team = u"Network"_s;
    view.ticket.category = ticket::Category::Open;
    view.ticket.reportedAt = at("2026-03-30 09:00");
    for (const auto &activity : told.activities())
        view.activities.append(desk::NamedActivity{activity});
    return view;
}

sla::Clock running(sla::Metric metric, const char *due)
{
    sla::Clock clock;
    clock.metric = metric;
    clock.dueAt = at(due);
    return clock;
}

QString sentence(const desk::TicketView &view)
{
    return words::statusSentence(view, mira, QTimeZone::utc());
}

} // namespace

TEST_CASE("The one who holds a ticket reads that it is their turn, and what is due", "[status]")
{
    auto view = aView();
    view.ticket.technician = mira;
    view.clocks = {running(sla::Metric::Resolve, "2026-03-31 16:00"),
                   running(sla::Metric::Restore, "2026-03-31 12:48")};
    CHECK(sentence(view) == u"Your turn: restore is due in 48 min."_s);
    view.clocks.back().dueAt = at("2026-03-31 11:35");
    CHECK(sentence(view) == u"Your turn: restore is 25 min late."_s);
}

TEST_CASE("What the requester wrote and nobody answered is said first", "[status]")
{
    auto view =
        aView(aTicket("2026-03-30 09:00").replied("2026-03-30 10:00").wrote("2026-03-31 11:34"));
    view.ticket.technician = mira;
    CHECK(sentence(view) == u"Your turn: Anna wrote 11:34."_s);
    view.clocks = {running(sla::Metric::NextResponse, "2026-03-31 13:00")};
    CHECK(sentence(view) == u"Your turn: Anna wrote 11:34, next reply is due in 1 h."_s);
    const auto answered =
        aView(aTicket("2026-03-30 09:00").wrote("2026-03-31 11:34").replied("2026-03-31 11:40"));
    CHECK_FALSE(sentence(answered).contains(u"wrote"_s));
}

TEST_CASE("A ticket that waits says for whom, since when, and when to call back", "[status]")
{
    auto view = aView(aTicket("2026-03-30 09:00").paused("2026-03-30 10:00"));
    view.ticket.category = ticket::Category::Pending;
    view.ticket.pauseReason = ticket::PauseReason::Requester;
    view.ticket.wakeUpAt = at("2026-03-31 14:30");
    CHECK(sentence(view) == u"Waiting for Anna since Mon 10:00; call back 14:30."_s);
    view.ticket.wakeUpAt = at("2026-03-31 11:00");
    CHECK(sentence(view) == u"Waiting for Anna since Mon 10:00; the call back was due 11:00."_s);
    view.ticket.pauseReason = ticket::PauseReason::Supplier;
    view.ticket.wakeUpAt.reset();
    CHECK(sentence(view) == u"Waiting for a supplier since Mon 10:00."_s);
    view.ticket.pauseReason = ticket::PauseReason::PlannedDate;
    view.ticket.wakeUpAt = at("2026-04-01 08:00");
    CHECK(sentence(view) == u"Planned for Wed 08:00; nothing to do before."_s);
}

TEST_CASE("A ticket that nobody took names the team, one of a colleague the colleague", "[status]")
{
    auto view = aView();
    CHECK(sentence(view) == u"Nobody in Network has taken it: open since Mon 09:00."_s);
    view.row.technician = u"Jonas W."_s;
    view.ticket.technician = PersonId{8};
    CHECK(sentence(view) == u"Jonas W. has it: open since Mon 09:00."_s);
    view.row.technician.clear();
    view.row.team.clear();
    CHECK(sentence(view) == u"Nobody holds it: open since Mon 09:00."_s);
}

TEST_CASE("People are called by their first name, however the list writes them", "[status]")
{
    CHECK(words::firstName(u"Anna Velden"_s) == u"Anna"_s);
    CHECK(words::firstName(u"Velden, Anna Maria"_s) == u"Anna"_s);
    CHECK(words::firstName(u"helpdesk"_s) == u"helpdesk"_s);
    CHECK(words::firstName(u","_s) == u","_s);
}

TEST_CASE("A stay is cut at its pauses and measured in working hours", "[status]")
{
    const auto calendar = compiled(nineToFive());
    const auto told = aTicket("2026-03-30 10:00")
                          .paused("2026-03-30 11:00", "2026-03-31 10:00")
                          .resumed("2026-03-31 12:00");
    const auto now = at("2026-03-31 13:00");
    const auto pauses = desk::pausesOf(told.activities(), now);
    REQUIRE(pauses.size() == 1);
    REQUIRE(pauses.front().when == Interval{at("2026-03-30 11:00"), at("2026-03-31 10:00")});
    handoff::Span stay;
    stay.from = at("2026-03-30 10:00");
    using S = desk::Stretch;
    CHECK(desk::stretchesOf(stay, pauses, calendar, now) ==
          std::vector{S{{1h}, false}, S{{7h}, true}, S{{3h}, false}});
    stay.to = at("2026-03-30 12:00");
    CHECK(desk::stretchesOf(stay, pauses, calendar, now) ==
          std::vector{S{{1h}, false}, S{{1h}, true}});
    stay.from = at("2026-03-31 11:00");
    stay.to.reset();
    CHECK(desk::stretchesOf(stay, pauses, calendar, now) == std::vector{S{{2h}, false}});
}
