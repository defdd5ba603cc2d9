#include "core/index/boards.h"
#include "core/index/keynumbers.h"
#include "core/index/weeks.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

storage::TicketRecord running(qint64 id, Instant due)
{
    storage::TicketRecord made;
    made.ticket.id = TicketId{id};
    made.ticket.number = id;
    sla::Clock clock;
    clock.metric = sla::Metric::Resolve;
    clock.dueAt = due;
    made.clocks.push_back(clock);
    return made;
}

} // namespace

TEST_CASE("Of thousands of running promises the board lists the fifty that break next", "[boards]")
{
    const Instant now = std::chrono::sys_days{2026y / 11 / 4} + 9h;
    std::mt19937 random{11};
    index::ColumnSet set;
    std::vector<Instant> ahead;
    for (qint64 id = 1; id <= 10'000; ++id) {
        const auto due = now + std::chrono::minutes{static_cast<int>(random() % 200'000) - 199'000};
        set.put(running(id, due));
        if (due >= now)
            ahead.push_back(due);
    }
    std::ranges::sort(ahead);
    const auto zone = calendar::ZoneTransitions::ofZone(u"Europe/Paris"_s).value();
    const index::NameBook names;
    const index::MatchContext context{set, names, now, zone};
    const index::Matches all(10'000, 1);
    const auto figures = index::breachFigures(all, context, {});
    REQUIRE(figures.next.size() == 50);
    REQUIRE(figures.late == 10'000 - std::ssize(ahead));
    for (size_t i = 0; i < std::min<size_t>(50, ahead.size()); ++i)
        REQUIRE(figures.next[i].dueAt == ahead[i]);
    // What is late comes after, the newest first.
    for (size_t i = ahead.size() + 1; i < 50; ++i)
        REQUIRE(figures.next[i].dueAt <= figures.next[i - 1].dueAt);
    // Those of them that broke in the weeks asked for, by their due as well.
    REQUIRE(figures.latestBroken.size() == 50);
    for (size_t i = 0; i < 50; ++i) {
        REQUIRE(figures.latestBroken[i].dueAt < now);
        REQUIRE((i == 0 || figures.latestBroken[i].dueAt <= figures.latestBroken[i - 1].dueAt));
    }
    const auto until = now - std::chrono::hours{24 * 60};
    index::FigureQuestion before;
    before.to = until;
    for (const auto &row : index::breachFigures(all, context, before).latestBroken)
        REQUIRE(row.dueAt < until);
    qint64 inWeeks = 0;
    for (const auto &week : figures.weeks)
        inWeeks += week.kept + week.broken + week.open;
    REQUIRE(inWeeks == 10'000);
}

TEST_CASE("An instant belongs to the week whose Monday is the last one before it", "[boards]")
{
    const auto *const zoneId =
        GENERATE("Europe/Paris", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "UTC");
    const auto zone = calendar::ZoneTransitions::ofZone(QString::fromLatin1(zoneId)).value();
    const auto first = index::toSecond(Instant{std::chrono::sys_days{2010y / 12 / 1} + 5h});
    const auto last = index::toSecond(Instant{std::chrono::sys_days{2013y / 2 / 1}});
    const index::Weeks weeks{first, last, zone};
    const auto &starts = weeks.starts();
    REQUIRE(starts.front() <= first);
    REQUIRE(starts.back() <= last);
    for (auto at = starts.front(); at < last; at += 1'787) {
        const auto after = std::ranges::upper_bound(starts, at);
        REQUIRE(weeks.of(at) == static_cast<size_t>(after - starts.begin() - 1));
    }
    for (const auto start : starts)
        REQUIRE(starts[weeks.of(start)] == start);
}

TEST_CASE("Keys are counted as a plain map counts them", "[boards]")
{
    std::mt19937_64 random{3};
    index::KeyCounts counts;
    std::map<quint64, qint64> plain;
    for (int i = 0; i < 50'000; ++i) {
        const auto key = random() % 5'000 << (random() % 3 * 16);
        const auto amount = static_cast<qint64>(random() % 9);
        counts.add(key, amount);
        plain[key] += amount;
    }
    std::map<quint64, qint64> counted;
    counts.forEach([&counted](quint64 key, qint64 count) { counted[key] += count; });
    REQUIRE(counted == plain);
}

TEST_CASE(
    "A team keeps what teams agreed in the stays that are over, the broken ones count against "
    "it",
    "[boards]")
{
    const Instant now = std::chrono::sys_days{2026y / 11 / 4} + 9h;
    const auto stay = [now](TeamId team, std::chrono::hours from, sla::Outcome outcome) {
        handoff::Span span;
        span.team = team;
        span.from = now + from;
        sla::Clock clock;
        clock.metric = sla::Metric::Custody;
        clock.team = team;
        clock.startedAt = span.from;
        clock.outcome = outcome;
        return std::pair{span, clock};
    };
    storage::TicketRecord record;
    record.ticket.id = TicketId{1};
    const TeamId desk{1};
    const TeamId network{2};
    for (const auto &[span, clock] :
         {stay(desk, -50h, sla::Outcome::Met), stay(network, -40h, sla::Outcome::Breached),
          stay(desk, -20h, sla::Outcome::Met), stay(network, -9h, sla::Outcome::Running)}) {
        record.custody.spans.push_back(span);
        record.clocks.push_back(clock);
    }
    // Solved and reopened within the stay of Network that was broken: it stays broken.
    auto again = record.clocks[1];
    again.startedAt += 2h;
    again.outcome = sla::Outcome::Met;
    record.clocks.push_back(again);
    index::ColumnSet set;
    set.put(record);
    index::NameBook names;
    names.names.insert(desk.value(), u"Desk"_s);
    names.names.insert(network.value(), u"Network"_s);
    const auto zone = calendar::ZoneTransitions::ofZone(u"UTC"_s).value();
    const index::MatchContext context{set, names, now, zone};
    const auto agreements = index::handOffFigures({1}, context, {}).agreements;
    REQUIRE(agreements.size() == 2);
    CHECK(agreements[0].team == u"Desk"_s);
    CHECK(agreements[0].kept.hits == 2);
    CHECK(agreements[0].kept.n == 2);
    CHECK(agreements[0].kept.low.value() < 0.4); // two of two proves little
    CHECK(agreements[1].kept.hits == 0);
    CHECK(agreements[1].kept.n == 1);
    CHECK(agreements[1].open == 1);
    index::FigureQuestion lately;
    lately.from = now - 21h;
    CHECK(index::handOffFigures({1}, context, lately).agreements[0].kept.n == 1);
}
