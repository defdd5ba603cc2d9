#include "core/exchange/policyfile.h"
#include "core/sla/measure.h"
#include "tests/support/calendars.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sla::Metric;
using ticket::Priority;

namespace {

struct WonderingDesk : DeskFixture
{
    desk::WhatIfAnswer ask(const sla::Policy &policy,
                           const std::optional<calendar::CalendarSpec> &hours = {})
    {
        desk::WhatIfQuestion question;
        question.policy = policy;
        question.calendar = hours;
        const auto answer = desk->whatIf(question).result();
        INFO((answer ? "" : answer.error().parameters.join(u' ').toStdString()));
        REQUIRE(answer.has_value());
        return *answer;
    }
    sla::Policy present() { return desk->ruleList().result().value().policies.front(); }
    Error refusal(const QByteArray &json)
    {
        const auto file = exchange::policyFileFrom(json, desk->directory().result().value(),
                                                   desk->ruleList().result().value());
        REQUIRE_FALSE(file.has_value());
        CHECK(file.error().code == ErrorCode::BadInput);
        return file.error();
    }
};

sla::Policy resolveWithin(std::chrono::milliseconds length)
{
    sla::Policy policy;
    policy.name = u"Standard"_s;
    policy.targets = {{Metric::Resolve, Priority::None, WorkingTime{length}}};
    return policy;
}

// One ticket, resolved five hours after it came in; the promise was four hours, day and night.
struct OneLateTicket : WonderingDesk
{
    OneLateTicket()
    {
        run(desk::SavePolicy{resolveWithin(4h)});
        const auto id = ticket(u"No mail"_s, person(u"Anna"_s), team(u"Service Desk"_s));
        clock.advance(5h);
        run(ticket::Command{ticket::Resolve{id, u"Restarted"_s, {}}});
        clock.advance(24h);
    }
};

} // namespace

TEST_CASE("Asked with the rules that were in force, a what-if says what happened", "[what-if]")
{
    WonderingDesk fixture;
    fixture.demo(400);
    const auto answer = fixture.ask(fixture.present());
    CHECK(answer.all.was == answer.all.would);
    CHECK(answer.turnedBroken == 0);
    CHECK(answer.turnedKept == 0);
    desk::FigureQuestion question;
    question.from = answer.from;
    question.to = answer.asOf + 1s;
    const auto board = fixture.desk->breaches(question).result().value();
    int compared = 0;
    for (const auto &target : board.targets) {
        if (target.metric == Metric::NextResponse)
            continue; // the board knows its last round only
        for (const auto &row : answer.targets) {
            if (row.metric != target.metric || row.priority != target.priority)
                continue;
            CHECK(row.compared.was.kept == target.met);
            CHECK(row.compared.was.broken == target.breached);
            ++compared;
        }
    }
    CHECK(compared > 6);
    sla::Compared weeks;
    for (const auto &week : answer.weeks)
        weeks += week.compared;
    CHECK(weeks == answer.all);
    sla::Compared teams;
    for (const auto &team : answer.teams)
        teams += team.compared;
    CHECK(teams == answer.all);
}

TEST_CASE("A what-if asks for another goal, other hours and other pauses", "[what-if]")
{
    OneLateTicket fixture;
    auto policy = fixture.present();
    CHECK(fixture.ask(policy).all.was == sla::Tally{0, 1, 0});
    policy.targets = resolveWithin(6h).targets;
    const auto milder = fixture.ask(policy);
    CHECK(milder.all.would == sla::Tally{1, 0, 0});
    CHECK(milder.turnedKept == 1);
    CHECK(milder.teams.front().name == "Service Desk"_L1);
    // It came in at 10:03 and was resolved at 15:04; of that, three hours were open.
    const auto answer = fixture.ask(fixture.present(), weekdays(u"Europe/Paris"_s, 12, 16));
    CHECK(answer.all.would == sla::Tally{1, 0, 0});
}

TEST_CASE("A new policy is asked beside those that there are", "[what-if]")
{
    OneLateTicket fixture;
    auto first = resolveWithin(8h);
    first.name = u"Milder"_s;
    first.order = -1;
    CHECK(fixture.ask(first).all.would == sla::Tally{1, 0, 0});
    auto forChanges = first;
    forChanges.kinds = {ticket::Kind::Change};
    CHECK(fixture.ask(forChanges).all.would == sla::Tally{0, 1, 0});
}

TEST_CASE("A what-if writes nothing, and sees what was done since it was last asked", "[what-if]")
{
    OneLateTicket fixture;
    const auto before = fixture.check().activities;
    CHECK(fixture.ask(resolveWithin(6h)).tickets == 1);
    CHECK(fixture.check().activities == before);
    CHECK(fixture.desk->ruleList().result().value().policies.size() == 1);
    const auto second = fixture.ticket(u"No phone"_s, fixture.person(u"Bert"_s));
    fixture.clock.advance(1h);
    fixture.run(ticket::Command{ticket::Resolve{second, u"Plugged in"_s, {}}});
    fixture.clock.advance(24h);
    const auto answer = fixture.ask(fixture.present());
    CHECK(answer.tickets == 2);
    CHECK(answer.all.was == sla::Tally{1, 1, 0});
    fixture.desk->forgetWhatIf();
    CHECK(fixture.ask(fixture.present()).all.was == answer.all.was);
    CHECK(fixture.check().findings.empty());
}

TEST_CASE("Rules that were applied to open tickets are part of what happened", "[what-if]")
{
    OneLateTicket fixture;
    const auto id = fixture.ticket(u"No key"_s, fixture.person(u"Bert"_s));
    auto milder = fixture.present();
    milder.targets = resolveWithin(30h).targets;
    fixture.run(desk::SavePolicy{milder});
    fixture.run(desk::ApplyRules{{id}});
    fixture.clock.advance(20h);
    fixture.run(ticket::Command{ticket::Resolve{id, u"Found"_s, {}}});
    fixture.clock.advance(24h);
    auto strict = fixture.present();
    strict.targets = resolveWithin(4h).targets;
    const auto answer = fixture.ask(strict);
    CHECK(answer.all.was == sla::Tally{1, 1, 0});
    CHECK(answer.all.would == sla::Tally{0, 2, 0});
    CHECK(answer.turnedBroken == 1);
}

TEST_CASE("A what-if can be broken off, and asked again", "[what-if]")
{
    OneLateTicket fixture;
    desk::WhatIfQuestion question;
    question.policy = fixture.present();
    question.progress->cancelled = true;
    const auto answer = fixture.desk->whatIf(question).result();
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().code == ErrorCode::Cancelled);
    CHECK(fixture.ask(fixture.present()).tickets == 1);
}

TEST_CASE("A policy in a file names services and hours as people do", "[what-if]")
{
    OneLateTicket fixture;
    auto spec = weekdays(u"Europe/Paris"_s, 9, 17);
    spec.name = u"Office"_s;
    const auto office = as<CalendarId>(fixture.run(desk::SaveCalendar{{}, spec, {}}).stream);
    fixture.run(desk::SaveService{{{}, u"Mail"_s}});
    const auto file = exchange::policyFileFrom(
        R"({"name": "standard", "services": ["mail"], "calendar": "office", "targets":
            [{"metric": "resolve", "priority": "p1", "minutes": 240},
             {"metric": "resolve", "end_of_day": 2}]})",
        fixture.desk->directory().result().value(), fixture.desk->ruleList().result().value());
    REQUIRE(file.has_value());
    CHECK_FALSE(file->isNew);
    CHECK(file->policy.id == fixture.present().id);
    CHECK(file->policy.calendar == office);
    CHECK(file->policy.services.size() == 1);
    CHECK(file->policy.targets.back().priority == Priority::None);
}

TEST_CASE("A policy in a file names the teams that have a share of its promises", "[what-if]")
{
    OneLateTicket fixture;
    const auto network = fixture.team(u"Network"_s);
    const auto read = [&](const QByteArray &budgets) {
        return exchange::policyFileFrom(
            R"({"targets": [{"metric": "resolve", "minutes": 60}], "options": {"budgets": )" +
                budgets + "}}",
            fixture.desk->directory().result().value(), fixture.desk->ruleList().result().value());
    };
    const auto file = read(R"([{"team": "network", "percent": 40}])");
    REQUIRE(file.has_value());
    CHECK(file->policy.options.budgets == std::vector{sla::TeamShare{network, 40}});
    const auto unknown = read(R"([{"team": "Nobody", "percent": 40}])");
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().parameters.value(0) == u"options.budgets[0].team"_s);
    CHECK_FALSE(read(R"([{"team": "network", "percent": 140}])").has_value());
    CHECK_FALSE(read(R"([{"team": "network"}])").has_value());
    CHECK_FALSE(read("7").has_value());
}

TEST_CASE("A policy in a file is refused with the field that is wrong", "[what-if]")
{
    OneLateTicket fixture;
    const auto field = [&](const QByteArray &json) {
        return fixture.refusal(json).parameters.value(0).toStdString();
    };
    const QByteArray targets = R"("targets": [{"metric": "resolve", "minutes": 60}])";
    CHECK(field("[]") == "policy");
    CHECK(field("{}") == "targets");
    CHECK(field(R"({"target": []})") == "target");
    CHECK(field(R"({"": 1})") == "\"\""); // a field without a name has one to be told by
    CHECK(field(R"({"targets": {}})") == "targets");
    CHECK(field(R"({"targets": [{"metric": "resolve", "minutes": 0}]})") == "targets[0].minutes");
    CHECK(field(R"({"targets": [{"metric": "resolve", "end_of_day": 4000}]})") ==
          "targets[0].end_of_day");
    CHECK(field(R"({"targets": [{"metric": "repair", "minutes": 5}]})") == "targets[0].metric");
    CHECK(field(R"({"targets": [{"metric": "resolve", "minutes": 60},
                                {"metric": "resolve", "minutes": 90}]})") == "targets[1]");
    CHECK(field(R"({"services": ["Phone"], )" + targets + "}") == "services");
    CHECK(field(R"({"kinds": ["riot"], )" + targets + "}") == "kinds");
    CHECK(field(R"({"calendar": "Home", )" + targets + "}") == "calendar");
    CHECK(field(R"({"calendar": {"timezone": "Europe/Atlantis", "weekly": {}}, )" + targets +
                "}") == "calendar.timezone");
    CHECK(field(R"({"options": {"reopen": "never"}, )" + targets + "}") == "options.reopen");
    CHECK(field(R"({"options": {"supplier_pauses": 1}, )" + targets + "}") ==
          "options.supplier_pauses");
    CHECK(field(R"({"options": {"confirmation_days": -1}, )" + targets + "}") ==
          "options.confirmation_days");
    const auto option = [&](const QByteArray &json) {
        return field(R"({"options": {)" + json + "}, " + targets + "}");
    };
    CHECK(option(R"("pause_stops": "resolve")") == "options.pause_stops");
    CHECK(option(R"("pause_stops": {"resolve": true})") == "options.pause_stops");
    CHECK(option(R"("pause_stops": [1])") == "options.pause_stops");
    CHECK(option(R"("reopen": 1)") == "options.reopen");
    CHECK(option(R"("backdating_days": 2.5)") == "options.backdating_days");
    CHECK(field(R"({"name": 5, )" + targets + "}") == "name");
    CHECK(field(R"({"order": "first", )" + targets + "}") == "order");
    CHECK(field(R"({"effective_from": "2026-01-01", )" + targets + "}") == "effective_from");
    const auto target = [&](const QByteArray &json) {
        return field(R"({"targets": [{"metric": "resolve", )" + json + "}]}");
    };
    CHECK(target(R"("minuts": 30)") == "targets[0].minuts");
    CHECK(target(R"("minutes": 30, "priority": 1)") == "targets[0].priority");
    CHECK(target(R"("minutes": 30, "end_of_day": 1)") == "targets[0]");
    CHECK(target(R"("minutes": 4e18)") == "targets[0].minutes");
    CHECK(field(R"({"targets": [30]})") == "targets[0]");
}

TEST_CASE("Without a target the desk measures, and proposes what nine in ten had", "[what-if]")
{
    WonderingDesk fixture;
    const auto hours = as<CalendarId>(
        fixture.run(desk::SaveCalendar{{}, weekdays(u"Europe/Paris"_s, 9, 17), {}}).stream);
    const auto anna = fixture.person(u"Anna"_s);
    for (int i = 1; i <= 20; ++i) {
        const auto id = fixture.ticket(u"No mail"_s, anna);
        fixture.clock.advance(std::chrono::minutes{i - 1});
        fixture.run(ticket::Command{ticket::Reply{id, u"Looking into it"_s, {}, {}}});
        fixture.clock.advance(std::chrono::hours{24} - std::chrono::minutes{i + 1});
    }
    const auto ask = [&](int days) {
        desk::ProposalQuestion question;
        question.calendar = hours;
        question.days = days;
        return fixture.desk->proposeTargets(question).result().value();
    };
    const auto proposal = ask(30);
    REQUIRE(proposal.rows.size() == 2); // all of them, and P3
    CHECK(proposal.rows[0].metric == Metric::FirstResponse);
    CHECK(proposal.rows[0].priority == Priority::None);
    CHECK(proposal.rows[0].promise.length >= proposal.rows[0].nineInTen.length);
    CHECK(proposal.rows[0].n <= 20);
    CHECK(ask(7).rows.empty()); // too few
}

TEST_CASE("A proposed promise is rounded up to what a person would say", "[what-if]")
{
    const auto rounded = [](std::chrono::milliseconds length) {
        return sla::roundedPromise({length}).length;
    };
    CHECK(rounded(0min) == 5min);
    CHECK(rounded(41min) == 45min);
    CHECK(rounded(160min) == 165min);
    CHECK(rounded(4h + 1min) == 4h + 30min);
    CHECK(rounded(9h + 1min) == 10h);
    CHECK(rounded(9h) == 9h);
}
