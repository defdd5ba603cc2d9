#include "core/sla/notice.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace std::chrono_literals;
using sla::NoticeKind;

namespace {

const Instant noon = fromMs(1'774'350'000'000); // Tuesday 24 March 2026, 11:00 UTC
const TicketId one{17};
const PersonId me{1};
const PersonId other{2};
const QTimeZone utc{QByteArrayLiteral("UTC")};

sla::Clock due(Instant at)
{
    sla::Clock clock;
    clock.dueAt = at;
    return clock;
}
std::optional<sla::Notice> notice(const sla::Clock &clock, Instant now)
{
    return sla::noticeOf(clock, one, 4711, QStringLiteral("Printer"), now);
}
ticket::Activity did(qint64 seq, PersonId actor, ticket::Fact fact)
{
    return {seq, 1, noon, noon, actor, std::move(fact), {}};
}

} // namespace

TEST_CASE("One is told of a ticket that is due within the hour, and of its breach", "[notice]")
{
    CHECK_FALSE(notice(due(noon + 61min), noon));
    CHECK(notice(due(noon + 60min), noon)->kind == NoticeKind::DueSoon);
    CHECK(notice(due(noon), noon)->kind == NoticeKind::DueSoon); // kept, if it ends now
    CHECK(notice(due(noon - 1ms), noon)->kind == NoticeKind::Breached);
    CHECK_FALSE(notice(due(noon - 73h), noon)); // no news
}

TEST_CASE("A clock that waits or is over alarms nobody", "[notice]")
{
    auto clock = due(noon + 10min);
    clock.outcome = sla::Outcome::Paused;
    CHECK_FALSE(notice(clock, noon));
    clock.outcome = sla::Outcome::Met;
    clock.stoppedAt = noon - 1min;
    CHECK_FALSE(notice(clock, noon));
    CHECK_FALSE(notice(sla::Clock{}, noon));
}

TEST_CASE("Each clock is told once for each threshold, and again when a pause has moved it",
          "[notice]")
{
    sla::Told told;
    const auto first = due(noon + 30min);
    CHECK(told.take({*notice(first, noon)}).size() == 1);
    CHECK(told.take({*notice(first, noon + 5min)}).empty());
    CHECK(told.take({*notice(first, noon + 31min)}).size() == 1); // the breach
    CHECK(told.take({*notice(first, noon + 2h)}).empty());
    CHECK(told.take({*notice(due(noon + 3h), noon + 2h)}).size() == 1);
    CHECK(sla::Told{told.keys()}.take({*notice(first, noon)}).empty()); // after a restart too
}

TEST_CASE("What is told together has breaches first", "[notice]")
{
    sla::Told told;
    auto second = due(noon - 5min);
    second.metric = sla::Metric::FirstResponse;
    const auto news = told.take({*notice(due(noon + 5min), noon), *notice(second, noon)});
    REQUIRE(news.size() == 2);
    CHECK(news.front().kind == NoticeKind::Breached);
}

TEST_CASE("Nobody is told in the evening, at night or on a weekend, unless they say so", "[notice]")
{
    const sla::ToldHours hours;
    CHECK(isTellingTime(hours, noon, utc));
    CHECK_FALSE(isTellingTime(hours, noon + 7h, utc));  // 18:00
    CHECK_FALSE(isTellingTime(hours, noon - 4h, utc));  // 07:00
    CHECK(isTellingTime(hours, noon - 3h, utc));        // 08:00
    CHECK_FALSE(isTellingTime(hours, noon + 96h, utc)); // Saturday
    CHECK(sla::isTellingTime({8 * 60, 18 * 60, true}, noon + 96h, utc));
    CHECK(sla::isTellingTime({22 * 60, 6 * 60, false}, noon + 12h, utc)); // 23:00, a night shift
    CHECK_FALSE(sla::isTellingTime({22 * 60, 6 * 60, false}, noon, utc));
}

TEST_CASE("Nobody is told of what they did themselves", "[notice]")
{
    ticket::Ticket ticket;
    ticket.id = one;
    ticket.technician = me;
    ticket.followers = {me};
    const std::vector mine{did(3, me, ticket::Assigned{{}, me}), did(4, me, ticket::Noted{})};
    CHECK(sla::noticesOf(ticket, mine, me).empty());
    CHECK(sla::noticesOf(ticket, {}, me).empty());
}

TEST_CASE("A ticket that was given, answered or changed is told as what it is, the last of each",
          "[notice]")
{
    ticket::Ticket ticket;
    ticket.id = one;
    ticket.technician = me;
    const std::vector news{did(3, other, ticket::Assigned{{}, me}),
                           did(4, {}, ticket::RequesterWrote{}),
                           did(5, {}, ticket::RequesterWrote{}), did(6, other, ticket::Noted{})};
    auto told = sla::noticesOf(ticket, news, me);
    REQUIRE(told.size() == 2);
    CHECK(told[0].kind == NoticeKind::Given);
    CHECK(told[1].kind == NoticeKind::Answered);
    CHECK(told[1].key.endsWith(QStringLiteral(" 5")));
    ticket.followers = {me};
    CHECK(sla::noticesOf(ticket, news, me).size() == 3);
    CHECK(sla::noticesOf(ticket, news, other).empty());
}
