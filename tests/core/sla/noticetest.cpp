#include "core/sla/notice.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace std::chrono_literals;
using sla::NoticeKind;

namespace {

const Instant midday = fromMs(1'774'350'000'000); // Tuesday 24 March 2026, 11:00 UTC
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
    return {seq, 1, midday, midday, actor, std::move(fact), {}};
}

} // namespace

TEST_CASE("One is told of a ticket that is due within the hour, and of its breach", "[notice]")
{
    CHECK_FALSE(notice(due(midday + 61min), midday));
    CHECK(notice(due(midday + 60min), midday)->kind == NoticeKind::DueSoon);
    CHECK(notice(due(midday), midday)->kind == NoticeKind::DueSoon); // kept, if it ends now
    CHECK(notice(due(midday - 1ms), midday)->kind == NoticeKind::Breached);
    CHECK_FALSE(notice(due(midday - 73h), midday)); // no news
}

TEST_CASE("A clock that waits or is over alarms nobody", "[notice]")
{
    auto clock = due(midday + 10min);
    clock.outcome = sla::Outcome::Paused;
    CHECK_FALSE(notice(clock, midday));
    clock.outcome = sla::Outcome::Met;
    clock.stoppedAt = midday - 1min;
    CHECK_FALSE(notice(clock, midday));
    CHECK_FALSE(notice(sla::Clock{}, midday));
}

TEST_CASE("Each clock is told once for each threshold, and again when a pause has moved it",
          "[notice]")
{
    sla::Told told;
    const auto first = due(midday + 30min);
    CHECK(told.take({*notice(first, midday)}).size() == 1);
    CHECK(told.take({*notice(first, midday + 5min)}).empty());
    CHECK(told.take({*notice(first, midday + 31min)}).size() == 1); // the breach
    CHECK(told.take({*notice(first, midday + 2h)}).empty());
    CHECK(told.take({*notice(due(midday + 3h), midday + 2h)}).size() == 1);
    CHECK(sla::Told{told.keys()}.take({*notice(first, midday)}).empty()); // after a restart too
}

TEST_CASE("What is told together has breaches first", "[notice]")
{
    sla::Told told;
    auto second = due(midday - 5min);
    second.metric = sla::Metric::FirstResponse;
    const auto news = told.take({*notice(due(midday + 5min), midday), *notice(second, midday)});
    REQUIRE(news.size() == 2);
    CHECK(news.front().kind == NoticeKind::Breached);
}

TEST_CASE("Nobody is told in the evening, at night or on a weekend, unless they say so", "[notice]")
{
    const sla::ToldHours hours;
    CHECK(isTellingTime(hours, midday, utc));
    CHECK_FALSE(isTellingTime(hours, midday + 7h, utc));  // 18:00
    CHECK_FALSE(isTellingTime(hours, midday - 4h, utc));  // 07:00
    CHECK(isTellingTime(hours, midday - 3h, utc));        // 08:00
    CHECK_FALSE(isTellingTime(hours, midday + 96h, utc)); // Saturday
    CHECK(sla::isTellingTime({8 * 60, 18 * 60, true}, midday + 96h, utc));
    CHECK(sla::isTellingTime({22 * 60, 6 * 60, false}, midday + 12h, utc)); // 23:00, a night shift
    CHECK_FALSE(sla::isTellingTime({22 * 60, 6 * 60, false}, midday, utc));
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

TEST_CASE("Who wants it is told when half, three quarters or nine tenths of a promise are used",
          "[notice]")
{
    auto clock = due(midday + 5h);
    clock.target = WorkingTime{10h};
    const auto told = [&clock](std::chrono::milliseconds used, QSet<NoticeKind> wanted) {
        clock.used = WorkingTime{used};
        return sla::usedNoticeOf(clock, one, 4711, QStringLiteral("Printer"), midday, wanted);
    };
    using enum NoticeKind;
    const QSet<NoticeKind> all{HalfUsed, ThreeQuartersUsed, NineTenthsUsed};
    CHECK_FALSE(told(5h - 1ms, all));
    CHECK(told(5h, all)->kind == HalfUsed);
    CHECK(told(8h, all)->kind == ThreeQuartersUsed);
    CHECK(told(9h, all)->kind == NineTenthsUsed);
    CHECK(told(9h, {HalfUsed})->kind == HalfUsed);
    CHECK_FALSE(told(9h, {DueSoon, Breached})); // off unless somebody wants them
    const auto key = told(9h, all)->key;
    clock.dueAt = midday + 7h; // a pause has moved it: the same segment
    CHECK(told(9h, all)->key == key);
    clock.target = WorkingTime{9h}; // another promise
    CHECK(told(9h, all)->key != key);
    clock.dueAt = midday + 59min; // that is told by itself
    CHECK_FALSE(told(9h, all));
    clock.dueAt = midday + 7h;
    clock.outcome = sla::Outcome::Paused;
    CHECK_FALSE(told(9h, all));
    clock.outcome = sla::Outcome::Running;
    clock.target.reset(); // the end of a working day has no share
    CHECK_FALSE(told(9h, all));
}
