#include "tests/support/calendars.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sla::Metric;
using ticket::Priority;

namespace {

// Nine to five in Paris; a resolution within eight working hours.
struct PromisingDesk : DeskFixture
{
    TeamId team1 = team(u"Service Desk"_s);
    PersonId anna = person(u"Anna Requester"_s);
    CalendarId hours = calendar(weekdays(u"Europe/Paris"_s, 9, 17));
    PolicyId standard{};

    PromisingDesk() { standard = save(policy(8h)); }

    CalendarId calendar(const calendar::CalendarSpec &spec, CalendarId id = {})
    {
        return as<CalendarId>(run(desk::SaveCalendar{id, spec, {}}).stream);
    }
    [[nodiscard]] sla::Policy policy(std::chrono::milliseconds resolve) const
    {
        sla::Policy made;
        made.id = standard;
        made.name = u"Standard"_s;
        made.calendar = hours;
        made.targets = {{Metric::Resolve, Priority::P3, WorkingTime{resolve}}};
        return made;
    }
    PolicyId save(const sla::Policy &policy)
    {
        return as<PolicyId>(run(desk::SavePolicy{policy}).stream);
    }
    std::optional<Instant> due(TicketId id)
    {
        for (const auto &each : view(id).clocks) {
            if (each.metric == Metric::Resolve)
                return each.dueAt;
        }
        return {};
    }
    sla::Outcome outcome(TicketId id) { return view(id).clocks.front().outcome; }
    desk::RulesPreview preview(const desk::RulesChange &change = {})
    {
        const auto answer = desk->previewRules(change).result();
        REQUIRE(answer.has_value());
        return *answer;
    }
};

} // namespace

TEST_CASE("Before targets change, the desk says which open tickets move and which become late",
          "[rules]")
{
    PromisingDesk desk;
    const auto open = desk.ticket(u"Open"_s, desk.anna, desk.team1);
    const auto done = desk.ticket(u"Done"_s, desk.anna, desk.team1);
    desk.run(ticket::Command{ticket::Resolve{done}});
    desk.clock.advance(2h);
    const auto due = desk.due(open);
    const auto tighter = desk.policy(1h);
    const auto preview = desk.preview({tighter, {}});
    CHECK(preview.openTickets == 1);
    CHECK(preview.tickets == std::vector{open});
    REQUIRE(preview.moved.size() == 1);
    CHECK(preview.moved.front().before == due);
    CHECK(preview.moved.front().after < due);
    CHECK(preview.becomeLate == 1);
    REQUIRE(preview.targets.size() == 1);
    CHECK(preview.targets.front().becomeLate == 1);
    SECTION("looking changes nothing")
    {
        CHECK(desk.due(open) == due);
        CHECK(desk.preview().tickets.empty());
    }
    SECTION("saving alone moves no ticket that was there before")
    {
        desk.save(tighter);
        CHECK(desk.due(open) == due);
        CHECK(desk.preview().tickets == std::vector{open});
    }
    SECTION("applied, the tickets move as was shown, and the log tells it")
    {
        desk.save(tighter);
        desk.run(desk::ApplyRules{preview.tickets});
        CHECK(desk.due(open) == preview.moved.front().after);
        CHECK(desk.outcome(open) == sla::Outcome::Breached);
        CHECK(desk.outcome(done) == sla::Outcome::Met);
        CHECK(std::holds_alternative<ticket::RulesApplied>(
            desk.view(open).activities.back().activity.fact));
        CHECK(desk.refused(desk::ApplyRules{preview.tickets}).code == ErrorCode::AlreadyDone);
        CHECK(desk.check().found == 0);
    }
}

TEST_CASE("Applied rules hold from then on, whatever is saved afterwards", "[rules]")
{
    PromisingDesk desk;
    const auto open = desk.ticket(u"Open"_s, desk.anna, desk.team1);
    desk.save(desk.policy(4h));
    desk.run(desk::ApplyRules{{open}});
    const auto due = desk.due(open);
    desk.save(desk.policy(1h));
    desk.calendar(weekdays(u"Europe/Paris"_s, 10, 11), desk.hours);
    desk.run(ticket::Command{ticket::AddNote{open, u"Looked at it."_s}});
    CHECK(desk.due(open) == due);
    CHECK(desk.check().found == 0);
}

TEST_CASE("New hours and new zone data move open clocks only when somebody says so", "[rules]")
{
    PromisingDesk desk;
    const auto open = desk.ticket(u"Open"_s, desk.anna, desk.team1);
    const auto due = desk.due(open);
    auto spec = weekdays(u"Europe/Paris"_s, 9, 17);
    SECTION("shorter hours")
    {
        spec = weekdays(u"Europe/Paris"_s, 9, 12);
    }
    SECTION("a zone that went over to Greenwich time")
    {
        spec.zone.steps = {{0, 0}};
    }
    const auto preview = desk.preview({{}, desk::RulesChange::Calendar{desk.hours, spec}});
    REQUIRE(preview.moved.size() == 1);
    CHECK(preview.moved.front().after != due);
    desk.calendar(spec, desk.hours);
    CHECK(desk.due(open) == due);
    desk.run(desk::ApplyRules{{open}});
    CHECK(desk.due(open) == preview.moved.front().after);
    CHECK(desk.check().found == 0);
}

TEST_CASE("A withdrawn policy ends its promises; the policy after it can take over", "[rules]")
{
    PromisingDesk desk;
    const auto open = desk.ticket(u"Open"_s, desk.anna, desk.team1);
    auto withdrawn = desk.policy(8h);
    withdrawn.targets.clear();
    desk.save(withdrawn);
    desk.clock.advance(1min);
    CHECK(desk.outcome(open) == sla::Outcome::Withdrawn);
    CHECK(desk.view(desk.ticket(u"Later"_s, desk.anna)).clocks.empty());
    auto next = desk.policy(16h);
    next.id = {};
    next.order = 1;
    desk.save(next);
    desk.run(desk::ApplyRules{{open}});
    CHECK(desk.outcome(open) == sla::Outcome::Running);
    CHECK(desk.check().found == 0);
}

TEST_CASE("An edit never reaches back in time, a first version may", "[rules]")
{
    PromisingDesk desk;
    auto edit = desk.policy(4h);
    edit.effectiveFrom = desk.clock.now() - 1h;
    desk.save(edit);
    desk.run(desk::SaveCalendar{desk.hours, weekdays(u"Europe/Paris"_s, 9, 17), fromMs(1)});
    const auto edited = desk.desk->ruleList().result().value();
    CHECK(edited.policies.front().effectiveFrom > edit.effectiveFrom);
    CHECK(edited.calendars.front().effectiveFrom == desk.clock.now());
    const auto asked = edit.effectiveFrom;
    edit.id = {};
    desk.save(edit);
    const auto list = desk.desk->ruleList().result().value();
    REQUIRE(list.policies.size() == 2);
    CHECK(list.policies.back().effectiveFrom == asked);
}

TEST_CASE("A version for next week holds from next week on", "[rules]")
{
    PromisingDesk desk;
    auto edit = desk.policy(1h);
    edit.effectiveFrom = desk.clock.now() + 24h * 7;
    desk.save(edit);
    const auto now = desk.ticket(u"Now"_s, desk.anna);
    CHECK(desk.view(now).clocks.back().target == WorkingTime{8h});
    CHECK(desk.preview().tickets.empty());
    desk.clock.advance(24h * 8);
    const auto later = desk.ticket(u"Later"_s, desk.anna);
    CHECK(desk.view(later).clocks.back().target == WorkingTime{1h});
}

TEST_CASE("Other rules for open tickets leave untouched what nobody has touched", "[rules][monday]")
{
    PromisingDesk desk;
    const auto untouched = [&desk] {
        return desk.desk->monday({{}, u"UTC"_s, 1}).result().value().untouched;
    };
    const auto open = desk.ticket(u"Open"_s, desk.anna, desk.team1);
    const auto updated = desk.view(open).ticket.updatedAt;
    REQUIRE(untouched() == 1);
    desk.clock.advance(2h);
    desk.save(desk.policy(1h));
    desk.run(desk::ApplyRules{{open}});
    CHECK(untouched() == 1);
    CHECK(desk.view(open).ticket.updatedAt == updated);
    CHECK(desk.check().found == 0);
    desk.run(ticket::Command{ticket::StartWork{open}});
    CHECK(untouched() == 0);
}

TEST_CASE("Each promise is counted under the policy it was made by, by that policy's present name",
          "[rules][figures]")
{
    PromisingDesk desk;
    auto forRequests = desk.policy(16h);
    forRequests.id = {};
    forRequests.order = -1;
    forRequests.name = u"Requests"_s;
    forRequests.kinds = {ticket::Kind::ServiceRequest};
    const auto requests = desk.save(forRequests);
    desk.ticket(u"Printer stands still"_s, desk.anna, desk.team1);
    desk.ticket(u"So does the other"_s, desk.anna, desk.team1);
    ticket::Create order;
    order.subject = order.message = u"A new laptop, please"_s;
    order.requester = desk.anna;
    order.priority = Priority::P3;
    order.kind = ticket::Kind::ServiceRequest;
    desk.run(ticket::Command{order});
    forRequests.id = requests;
    forRequests.name = u"Orders"_s;
    desk.save(forRequests);
    const auto named = [&desk] {
        std::map<QString, qint64> due;
        const auto figures = desk.desk->breaches({}).result().value();
        for (const auto &row : figures.targets)
            due[row.policy] += row.due;
        return due;
    };
    const std::map<QString, qint64> expected{{u"Standard"_s, 2}, {u"Orders"_s, 1}};
    CHECK(named() == expected);
    SECTION("opened again, the same")
    {
        desk.reopen();
        CHECK(named() == expected);
    }
}
