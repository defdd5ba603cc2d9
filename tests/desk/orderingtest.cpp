#include "core/index/filter.h"
#include "core/index/timevalue.h"
#include "core/index/urgency.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using index::noSecond;
using index::Reason;
using index::Standing;
using index::UrgencyGroup;

namespace {

constexpr index::Second now = 1'000'000'000;
constexpr index::Second hour = 3'600;

Standing mine(index::Second due = noSecond)
{
    Standing standing;
    standing.category = ticket::Category::Open;
    standing.mine = true;
    standing.due = due;
    standing.reported = now - 24 * hour;
    return standing;
}

Reason reasonOf(const Standing &standing)
{
    return index::urgencyOf(standing, now).reason;
}

// Mon 16 November 2026, 10:30 in UTC.
const Instant monday = fromMs(1'794'825'000'000);

std::optional<Interval> stretch(const QString &text)
{
    static const calendar::ZoneTransitions utc{{{0, 0}}};
    return index::timeFrom(text, monday, utc);
}

Interval days(int from, int to)
{
    const auto midnight = std::chrono::floor<std::chrono::days>(monday);
    return {midnight + std::chrono::days{from}, midnight + std::chrono::days{to}};
}

} // namespace

TEST_CASE(
    "A requester who waits for my answer comes first, then what is late, soon, mine, nobody's",
    "[queue]")
{
    auto replied = mine(now + 8 * hour);
    replied.requesterWaitsSince = now - 60;
    auto nobodys = mine();
    nobodys.mine = false;
    nobodys.unassigned = true;
    auto others = mine(now - hour);
    others.mine = false;
    auto paused = mine();
    paused.category = ticket::Category::Pending;
    paused.wakesAt = now + hour;
    auto solved = mine();
    solved.category = ticket::Category::Resolved;
    const std::vector order{replied,
                            mine(now - hour),
                            mine(now + hour / 2),
                            mine(now + 9 * hour),
                            nobodys,
                            others,
                            paused,
                            solved};
    const std::vector reasons{Reason::Replied,    Reason::Late,   Reason::DueSoon, Reason::Yours,
                              Reason::Unassigned, Reason::Others, Reason::Waiting, Reason::Over};
    for (size_t i = 0; i < order.size(); ++i) {
        CHECK(reasonOf(order[i]) == reasons[i]);
        if (i > 0)
            CHECK(index::sortable(index::urgencyOf(order[i - 1], now), now) <
                  index::sortable(index::urgencyOf(order[i], now), now));
    }
}

TEST_CASE("Of two tickets with the same reason the one due sooner comes first", "[queue]")
{
    CHECK(index::urgencyOf(mine(now + 3 * hour), now) <
          index::urgencyOf(mine(now + 4 * hour), now));
}

TEST_CASE("A pause that has ended asks for attention again", "[queue]")
{
    auto woken = mine();
    woken.category = ticket::Category::Pending;
    woken.wakesAt = now - 60;
    CHECK(reasonOf(woken) == Reason::Woke);
}

TEST_CASE("The headings by urgency follow the due, whoever holds the ticket", "[queue]")
{
    const index::Horizon horizon{now, now + 6 * hour, now + 100 * hour};
    const auto groupOf = [&](index::Second due) { return index::groupOf(mine(due), horizon); };
    CHECK(groupOf(now - hour) == UrgencyGroup::ActNow);
    CHECK(groupOf(now + 5 * hour) == UrgencyGroup::DueToday);
    CHECK(groupOf(now + 50 * hour) == UrgencyGroup::ThisWeek);
    CHECK(groupOf(now + 200 * hour) == UrgencyGroup::Later);
    CHECK(groupOf(noSecond) == UrgencyGroup::Undated);
}

TEST_CASE("Days of a filter may be named as people name them", "[filter]")
{
    CHECK(stretch(u"tomorrow"_s) == days(1, 2));
    CHECK(stretch(u"monday"_s) == days(0, 1));
    CHECK(stretch(u"fri"_s) == days(4, 5));
    CHECK(stretch(u"sunday"_s) == days(6, 7));
    CHECK(stretch(u"today..friday"_s) == days(0, 5));
    CHECK(stretch(u"this-week"_s) == days(0, 7));
    CHECK(stretch(u"last-week"_s) == days(-7, 0));
    CHECK(stretch(u"this-month"_s) == days(-15, 15));
    CHECK(stretch(u"next-month"_s) == days(15, 46));
    CHECK(stretch(u"..friday"_s)->to == days(0, 5).to);
    CHECK(stretch(u"14:00"_s)->from == days(0, 0).from + std::chrono::hours{14});
    for (const auto &wrong : {u".."_s, u"frid"_s, u"24:00"_s, u"1:2:3"_s, u"a..b..c"_s, u"next-"_s})
        CHECK_FALSE(stretch(wrong).has_value());
}

TEST_CASE("A filter names its order itself, and only for the whole list", "[filter]")
{
    using desk::SortChoice;
    const auto sortOf = [](const QString &text) {
        return index::sortOf(*index::parseFilter(text));
    };
    CHECK(sortOf(u"is:open sort:-updated"_s) ==
          SortChoice{desk::SortKey::Updated, desk::SortOrder::Descending});
    CHECK(sortOf(u"sort:due"_s) == SortChoice{});
    CHECK_FALSE(sortOf(u"is:open"_s).has_value());
    CHECK_FALSE(index::parseFilter(u"vpn or sort:due"_s).has_value());
    CHECK_FALSE(index::parseFilter(u"-sort:due"_s).has_value());
    const auto wrong = index::parseFilter(u"is:open sort:colour"_s);
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().offset == 8);
    CHECK(wrong.error().length == 11);
}

TEST_CASE("What is me and mine depends on who asks", "[filter]")
{
    DeskFixture desk;
    const auto team = desk.team(u"Network"_s);
    const auto ines = desk.person(u"Ines"_s, team);
    const auto jonas = desk.person(u"Jonas"_s, team);
    const auto anna = desk.person(u"Anna"_s);
    const auto first = desk.ticket(u"One"_s, anna, team);
    desk.ticket(u"Two"_s, anna);
    desk.run(ticket::Command{ticket::Assign{first, team, ines, {}}}, ines);
    const auto counts = [&desk, team](PersonId me) {
        desk::CountQuestion question;
        question.filters = {u"technician:me"_s, u"team:mine"_s, u"-technician:me"_s, u"dew:x"_s};
        question.me = me;
        question.myTeam = team;
        return desk.desk->counts(question).result().value();
    };
    CHECK(counts(ines) == std::vector<qint64>{1, 1, 1, -1});
    CHECK(counts(jonas) == std::vector<qint64>{0, 1, 2, -1});
}

TEST_CASE("Groups cover a list without a gap, each in the order that was asked for", "[queue]")
{
    DeskFixture desk;
    desk.demo(400);
    for (const auto key :
         {desk::GroupKey::Urgency, desk::GroupKey::Team, desk::GroupKey::Priority,
          desk::GroupKey::Requester, desk::GroupKey::State, desk::GroupKey::Technician}) {
        desk::QueueQuestion question{{}, desk::SortKey::Updated, desk::SortOrder::Descending};
        question.group = key;
        const auto answer = desk.desk->list(question).result().value();
        const auto rows = desk.desk->rows(*answer.ids).result().value();
        qint64 covered = 0;
        for (const auto &group : answer.groups) {
            CHECK(group.first == covered);
            covered += group.count;
            for (auto i = group.first + 1; i < covered; ++i)
                CHECK(rows[static_cast<size_t>(i - 1)].updatedAt >=
                      rows[static_cast<size_t>(i)].updatedAt);
            if (key == desk::GroupKey::Team)
                CHECK(rows[static_cast<size_t>(group.first)].team == group.name);
        }
        CHECK(covered == std::ssize(*answer.ids));
    }
}

TEST_CASE("A range of priorities may be written with its letters, and left open", "[filter]")
{
    DeskFixture desk;
    desk.demo(200);
    CHECK(desk.count(u"priority:p1..p2"_s) == desk.count(u"priority:1,2"_s));
    CHECK(desk.count(u"priority:p3.."_s) == desk.count(u"priority>=3"_s));
    CHECK(desk.count(u"due:none"_s) + desk.count(u"due>-9000d"_s) == 200);
}
