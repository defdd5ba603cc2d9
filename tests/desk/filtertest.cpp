#include "core/index/filter.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

// A demo year, and every row of it as the truth tells it.
struct FilteredDesk : DeskFixture
{
    FilteredDesk()
    {
        demo(400);
        REQUIRE(desk->finishSearch().has_value());
        const auto all = desk->list({u""_s, desk::SortKey::Number}).result().value();
        rows = desk->rows(*all.ids).result().value();
    }
    template <class Test> qint64 naive(Test test) const
    {
        return std::ranges::count_if(rows, test);
    }
    std::vector<desk::TicketRow> rows;
};

bool isOpen(const desk::TicketRow &row)
{
    return row.category < ticket::Category::Resolved;
}

} // namespace

TEST_CASE("A filter finds what a walk over every ticket finds", "[filter]")
{
    FilteredDesk desk;
    REQUIRE(desk.rows.size() == 400);
    CHECK(desk.count(u"is:open"_s) == desk.naive(isOpen));
    CHECK(desk.count(u"-is:open"_s) == desk.naive([](const auto &row) { return !isOpen(row); }));
    CHECK(desk.count(u"team:net"_s) ==
          desk.naive([](const auto &row) { return row.team == u"Network"_s; }));
    CHECK(desk.count(u"team:\"Service Desk\" or team:Identity"_s) ==
          desk.naive([](const auto &row) {
              return row.team == u"Service Desk"_s || row.team == u"Identity"_s;
          }));
    CHECK(desk.count(u"priority:1,2"_s) == desk.naive([](const auto &row) {
        return row.priority == ticket::Priority::P1 || row.priority == ticket::Priority::P2;
    }));
    CHECK(desk.count(u"priority<=p3 handoffs>=1"_s) == desk.naive([](const auto &row) {
        return row.priority <= ticket::Priority::P3 && row.handOffs >= 1;
    }));
    CHECK(desk.count(u"priority:none"_s) == 0);
    CHECK(desk.count(u"bounces:1..3"_s) ==
          desk.naive([](const auto &row) { return row.bounces >= 1 && row.bounces <= 3; }));
    CHECK(desk.count(u"(is:open or bounces>0) -team:network"_s) == desk.naive([](const auto &row) {
        return (isOpen(row) || row.bounces > 0) && row.team != u"Network"_s;
    }));
    CHECK(desk.count(u"subject:vpn"_s) == desk.naive([](const auto &row) {
        return row.subject.contains(u"vpn"_s, Qt::CaseInsensitive);
    }));
    const auto weekAgo = desk.clock.now() - std::chrono::hours{24 * 7};
    CHECK(desk.count(u"opened>-7d"_s) ==
          desk.naive([weekAgo](const auto &row) { return row.reportedAt > weekAgo; }));
    CHECK(desk.count(u"due<2h"_s) == desk.count(u"due:<2h"_s));
}

TEST_CASE("Words are found in conversations, whole phrases only where they stand", "[filter]")
{
    DeskFixture desk;
    const auto anna = desk.person(u"Anna"_s);
    const auto id = desk.ticket(u"Printer"_s, anna);
    desk.ticket(u"Scanner"_s, anna);
    desk.run(ticket::Command{ticket::AddNote{id, u"The drum unit was replaced by Zoë"_s}});
    REQUIRE(desk.desk->finishSearch().has_value());
    CHECK(desk.count(u"drum"_s) == 1);
    CHECK(desk.count(u"repl"_s) == 1); // as one types
    CHECK(desk.count(u"zoe"_s) == 1);
    CHECK(desk.count(u"\"unit was replaced\""_s) == 1);
    CHECK(desk.count(u"\"replaced was unit\""_s) == 0);
    CHECK(desk.count(u"-\"unit was replaced\""_s) == 1);
    CHECK(desk.count(u"\"AND OR NOT ( \""_s) == 0); // words, no operators
}

TEST_CASE("A list is in the order that was asked for", "[filter]")
{
    FilteredDesk desk;
    using desk::SortKey;
    using desk::SortOrder;
    const auto inOrder = [&desk](SortKey key, SortOrder order) {
        const auto answer = desk.desk->list({u""_s, key, order}).result().value();
        return desk.desk->rows(*answer.ids).result().value();
    };
    CHECK(std::ranges::is_sorted(inOrder(SortKey::Subject, SortOrder::Ascending), {},
                                 [](const auto &row) { return row.subject.toLower().toUtf8(); }));
    CHECK(std::ranges::is_sorted(inOrder(SortKey::Requester, SortOrder::Ascending), {},
                                 [](const auto &row) { return row.requester.toCaseFolded(); }));
    CHECK(std::ranges::is_sorted(inOrder(SortKey::HandOffs, SortOrder::Descending), std::greater{},
                                 &desk::TicketRow::handOffs));
    CHECK(std::ranges::is_sorted(
        inOrder(SortKey::Opened, SortOrder::Ascending), {},
        [](const auto &row) { return std::chrono::floor<std::chrono::seconds>(row.reportedAt); }));
    CHECK(std::ranges::is_sorted(inOrder(SortKey::Number, SortOrder::Ascending), {},
                                 &desk::TicketRow::number));
}

TEST_CASE("A filter that cannot be read points at the word", "[filter]")
{
    const auto wrong = [](const QString &text) {
        const auto parsed = index::parseFilter(text);
        REQUIRE_FALSE(parsed.has_value());
        return text.mid(parsed.error().offset, parsed.error().length);
    };
    CHECK(wrong(u"is:open dew<2h"_s) == u"dew"_s);
    CHECK(wrong(u"is:open -dew:today"_s) == u"dew"_s);
    CHECK(index::parseFilter(u"dew<2h"_s).error().error.parameters.value(2) == u"due"_s);
    CHECK(wrong(u"team: is:open"_s) == u"team:"_s);
    CHECK(wrong(u"(is:open"_s) == u"("_s);
    CHECK(wrong(u"is:open )"_s) == u")"_s);
    CHECK_FALSE(index::parseFilter(u"("_s.repeated(500)).has_value());
    DeskFixture desk;
    CHECK(desk.desk->count(u"due<soon"_s).result().error().parameters.value(0) == u"not_a_time"_s);
    CHECK(desk.desk->count(u"priority:high"_s).result().error().parameters.value(0) ==
          u"not_a_number"_s);
    CHECK(desk.desk->count(u"is:sleepy"_s).result().error().parameters.value(0) ==
          u"unknown_word"_s);
}

TEST_CASE("A team whose name holds a quote or an arrow is found by its name without quotes",
          "[filter]")
{
    DeskFixture desk;
    const auto front = desk.team(u"Front \"A\""_s);
    const auto back = desk.team(u"Back>Office"_s);
    const auto anna = desk.person(u"Anna \"Ann\" Weber"_s);
    const auto id = desk.ticket(u"Printer"_s, anna, front);
    desk.run(ticket::Command{ticket::Assign{id, back, {}, u"Yours"_s}});
    CHECK(desk.count(u"team:\"Back>Office\""_s) == 1);
    CHECK(desk.count(u"requester:\"Anna Ann Weber\""_s) == 1);
    CHECK(desk.count(u"edge:\"Front A>Back>Office\""_s) == 1);
    CHECK(desk.count(u"pair:\"Back>Office|Front A\""_s) == 0); // no bounce yet
}
