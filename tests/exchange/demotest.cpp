#include "core/exchange/demo/scenario.h"

#include "tests/support/calendars.h"
#include "tests/support/sourcefiles.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using exchange::demo::Scenario;

namespace {

const Instant end = at("2026-06-30T12:00Z");
constexpr qint64 many = 3'000;

const std::vector<desk::HistoryTicket> &demoYear()
{
    static const auto tickets = Scenario{many, 7, end}.tickets(0, many);
    return tickets;
}

bool operator==(const desk::HistoryFact &a, const desk::HistoryFact &b)
{
    return a.fact == b.fact && a.text == b.text;
}

bool isSame(const desk::HistoryTicket &a, const desk::HistoryTicket &b)
{
    return a.external == b.external &&
           std::ranges::equal(a.acts, b.acts, [](const auto &left, const auto &right) {
               return left.line == right.line && left.at == right.at && left.actor == right.actor &&
                      std::ranges::equal(left.facts, right.facts,
                                         [](const auto &x, const auto &y) { return x == y; });
           });
}

bool isSame(const std::vector<desk::HistoryTicket> &a, const std::vector<desk::HistoryTicket> &b)
{
    return std::ranges::equal(
        a, b, [](const auto &left, const auto &right) { return isSame(left, right); });
}

/// The teams that held the ticket, one after the other.
std::vector<TeamId> journey(const desk::HistoryTicket &ticket)
{
    std::vector<TeamId> teams;
    const auto add = [&teams](TeamId team) {
        if (!team.isNull() && (teams.empty() || teams.back() != team))
            teams.push_back(team);
    };
    for (const auto &act : ticket.acts) {
        for (const auto &entry : act.facts) {
            if (const auto *assigned = std::get_if<ticket::Assigned>(&entry.fact))
                add(assigned->team);
            if (const auto *returned = std::get_if<ticket::Returned>(&entry.fact))
                add(returned->team);
        }
    }
    return teams;
}

bool isPingPong(const desk::HistoryTicket &ticket)
{
    const auto teams = journey(ticket);
    for (size_t i = 2; i < teams.size(); ++i) {
        if (teams[i] == teams[i - 2])
            return true;
    }
    return false;
}

bool isUnclosed(const desk::HistoryTicket &ticket)
{
    return factsOf<ticket::Closed>(ticket).empty();
}

double percentOf(bool (*holds)(const desk::HistoryTicket &))
{
    return 100.0 * double(std::ranges::count_if(demoYear(), holds)) / double(many);
}

template <class Id, class Named> bool isWithin(Id position, const std::vector<Named> &names)
{
    return position.value() >= 0 && position.value() <= std::ssize(names);
}

} // namespace

TEST_CASE("The same parameters make the same demo year", "[demo]")
{
    const Scenario again{many, 7, end};
    CHECK(isSame(again.tickets(0, many), demoYear()));
    CHECK(again.source().contentDigest == Scenario{many, 7, end}.source().contentDigest);
    SECTION("whichever part of it is asked for")
    {
        const auto part = again.tickets(1'200, 1'300);
        CHECK(part.size() == 100);
        CHECK(isSame(part, {demoYear().begin() + 1'200, demoYear().begin() + 1'300}));
    }
}

TEST_CASE("Another seed makes another demo year, and another source", "[demo]")
{
    const Scenario other{many, 8, end};
    CHECK(!isSame(other.tickets(0, many), demoYear()));
    CHECK(other.source().contentDigest != Scenario{many, 7, end}.source().contentDigest);
}

TEST_CASE("A demo year has as many tickets as were asked for, each with its own id", "[demo]")
{
    QSet<QString> ids;
    for (const auto &ticket : demoYear())
        ids.insert(ticket.external);
    CHECK(ids.size() == many);
    CHECK(Scenario{1, 7, end}.tickets(0, 10).size() == 1);
    CHECK(Scenario{0, 7, end}.tickets(0, 10).empty());
}

TEST_CASE("What happens to a demo ticket happens in order, within the year", "[demo]")
{
    const auto begin = Scenario{1, 7, end}.begin();
    for (const auto &ticket : demoYear()) {
        INFO(ticket.external.toStdString());
        REQUIRE(!ticket.acts.empty());
        REQUIRE(std::holds_alternative<ticket::Created>(ticket.acts.front().facts.front().fact));
        REQUIRE(factsOf<ticket::Created>(ticket).size() == 1);
        REQUIRE(std::ranges::is_sorted(ticket.acts, {}, &desk::HistoryAct::at));
        REQUIRE(ticket.acts.front().at >= begin);
        REQUIRE(ticket.acts.back().at < end);
        REQUIRE(
            std::ranges::none_of(ticket.acts, [](const auto &act) { return act.facts.empty(); }));
    }
}

TEST_CASE("Demo tickets are numbered in the order in which they come in", "[demo]")
{
    CHECK(std::ranges::is_sorted(demoYear(), {},
                                 [](const auto &ticket) { return ticket.acts.front().at; }));
}

TEST_CASE("Nothing happens to a demo ticket after it was closed", "[demo]")
{
    for (const auto &ticket : demoYear()) {
        INFO(ticket.external.toStdString());
        for (size_t i = 0; i < ticket.acts.size(); ++i) {
            const auto &facts = ticket.acts[i].facts;
            const bool closes = std::ranges::any_of(facts, [](const auto &entry) {
                return std::holds_alternative<ticket::Closed>(entry.fact);
            });
            if (closes) {
                REQUIRE(i + 1 == ticket.acts.size());
                REQUIRE(facts.size() == 1);
            }
        }
    }
}

TEST_CASE("A demo ticket is reopened only after it was resolved", "[demo]")
{
    for (const auto &ticket : demoYear()) {
        INFO(ticket.external.toStdString());
        bool resolved = false;
        for (const auto &act : ticket.acts) {
            for (const auto &entry : act.facts) {
                if (std::holds_alternative<ticket::Reopened>(entry.fact))
                    REQUIRE(std::exchange(resolved, false));
                if (std::holds_alternative<ticket::Resolved>(entry.fact))
                    REQUIRE(!std::exchange(resolved, true));
            }
        }
    }
}

TEST_CASE("Every position in a demo year points at a name", "[demo]")
{
    const auto names = Scenario{many, 7, end}.names();
    for (const auto &ticket : demoYear()) {
        INFO(ticket.external.toStdString());
        for (const auto &act : ticket.acts)
            REQUIRE(isWithin(act.actor, names.people));
        for (const auto &created : factsOf<ticket::Created>(ticket)) {
            REQUIRE(!created.requester.isNull());
            REQUIRE(isWithin(created.requester, names.people));
            REQUIRE(!created.service.isNull());
            REQUIRE(isWithin(created.service, names.services));
        }
        for (const auto &assigned : factsOf<ticket::Assigned>(ticket)) {
            REQUIRE(isWithin(assigned.team, names.teams));
            REQUIRE(isWithin(assigned.technician, names.people));
        }
        for (const auto &returned : factsOf<ticket::Returned>(ticket))
            REQUIRE(isWithin(returned.team, names.teams));
    }
    for (const auto &person : names.people) {
        REQUIRE(isWithin(person.department, names.departments));
        REQUIRE(isWithin(person.team, names.teams));
    }
}

TEST_CASE("No two names of a demo year are the same", "[demo]")
{
    const auto names = Scenario{100'000, 7, end}.names();
    const auto distinct = [](const auto &things) {
        QSet<QString> set;
        for (const auto &thing : things)
            set.insert(thing.name);
        return set.size() == std::ssize(things);
    };
    CHECK(distinct(names.teams));
    CHECK(distinct(names.departments));
    CHECK(distinct(names.services));
    CHECK(distinct(names.people));
}

TEST_CASE("Who holds a demo ticket belongs to the team that holds it", "[demo]")
{
    const auto names = Scenario{many, 7, end}.names();
    for (const auto &ticket : demoYear()) {
        INFO(ticket.external.toStdString());
        for (const auto &assigned : factsOf<ticket::Assigned>(ticket)) {
            if (!assigned.technician.isNull())
                REQUIRE(names.people[size_t(assigned.technician.value() - 1)].team ==
                        assigned.team);
        }
    }
}

TEST_CASE("A demo year is believable: few are not closed, some are handed on, few play ping-pong",
          "[demo]")
{
    const auto unclosed = percentOf(isUnclosed);
    const auto handedOn = percentOf([](const auto &t) { return journey(t).size() > 1; });
    const auto pingPong = percentOf(isPingPong);
    CAPTURE(unclosed, handedOn, pingPong);
    CHECK((unclosed >= 1 && unclosed <= 8));
    CHECK((handedOn >= 25 && handedOn <= 65));
    CHECK((pingPong >= 2 && pingPong <= 20));
}
