#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using desk::FindingKind;

namespace {

struct CheckedDesk : DeskFixture
{
    CheckedDesk()
    {
        const auto first = team(u"Service Desk"_s);
        const auto second = team(u"Network"_s);
        const auto anna = person(u"Anna"_s);
        const auto id = ticket(u"VPN drops"_s, anna, first);
        run(ticket::Command{ticket::Assign{id, second, {}, u"Please look"_s}});
        run(ticket::Command{ticket::AddNote{id, u"Gateway restarted"_s}});
        run(desk::SaveSetting{{{}, org::SettingKind::View, u"Mine"_s}});
        demo(30);
    }
    std::vector<FindingKind> kindsAfter(const char *sql)
    {
        tamper(sql);
        std::vector<FindingKind> kinds;
        for (const auto &finding : check().findings)
            kinds.push_back(finding.kind);
        return kinds;
    }
};

bool has(const std::vector<FindingKind> &kinds, FindingKind kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

} // namespace

TEST_CASE("A sound file has nothing to find", "[check]")
{
    CheckedDesk desk;
    const auto report = desk.check();
    CHECK(report.found == 0);
    CHECK(report.tickets == 31);
    CHECK(report.head.size() == 32);
}

TEST_CASE("A damaged row of any projection is found", "[check]")
{
    CheckedDesk desk;
    const char *sql = GENERATE(
        "UPDATE ticket SET priority = 'p1' WHERE id = (SELECT min(id) FROM ticket)",
        "UPDATE ticket SET subject = 'changed' WHERE id = (SELECT min(id) FROM ticket)",
        "UPDATE clock SET due_at = due_at + 60000", "DELETE FROM clock WHERE metric = 'resolve'",
        "UPDATE custody_span SET queue_ms = queue_ms + 1",
        "UPDATE hand_off SET wait_ms = 1 WHERE wait_ms IS NOT NULL",
        "UPDATE team SET name = 'Nobody' WHERE id = (SELECT min(id) FROM team)",
        "UPDATE person SET mail = 'x@y' WHERE id = (SELECT min(id) FROM person)",
        "UPDATE department SET name = 'Nowhere' WHERE id = (SELECT min(id) FROM department)",
        "UPDATE service SET retired = 1 WHERE id = (SELECT min(id) FROM service)",
        "UPDATE calendar_version SET spec = replace(spec, 'Europe', 'Asia')",
        "UPDATE setting SET spec = '{\"filter\":\"x\"}'",
        "UPDATE policy_version SET spec = replace(spec, 'Standard', 'Strict')",
        "UPDATE stream SET seq = seq + 1 WHERE kind = 'ticket'");
    INFO(sql);
    CHECK(has(desk.kindsAfter(sql), FindingKind::ProjectionDiffers));
}

TEST_CASE("A copy that says it is its own original is looked at to its end", "[check]")
{
    CheckedDesk desk;
    CHECK_FALSE(has(desk.kindsAfter("UPDATE replica SET parent = id, parent_seq = 0"),
                    FindingKind::CommitChanged)); // it went on for ever
}

TEST_CASE("A row without a log, and a log without a row, are found", "[check]")
{
    CheckedDesk desk;
    CHECK(has(desk.kindsAfter("DELETE FROM ticket WHERE id = (SELECT min(id) FROM ticket)"),
              FindingKind::ProjectionMissing));
    CHECK(has(desk.kindsAfter(
                  "INSERT INTO clock SELECT 987654321, metric, instance, policy, policy_version, "
                  "priority, team, started_at, stopped_at, due_at, actionable_at, breached_at, "
                  "target_ms, used_ms, paused_ms, outcome, flags FROM clock LIMIT 1"),
              FindingKind::ProjectionOrphaned));
}

TEST_CASE("A changed, removed, added or reordered activity breaks the chain", "[check]")
{
    CheckedDesk desk;
    const char *sql =
        GENERATE("UPDATE activity SET occurred_at = occurred_at - 1000 WHERE kind = 'noted' AND "
                 "replica_seq > 0",
                 "UPDATE activity SET payload = replace(payload, 'p3', 'p1') WHERE kind = "
                 "'created' AND replica_seq > 0",
                 "DELETE FROM activity WHERE kind = 'noted' AND replica_seq > 0",
                 "UPDATE activity SET actor = 4711 WHERE kind = 'assigned' AND replica_seq < 0",
                 "DELETE FROM activity WHERE kind = 'resolved' AND replica_seq < 0 AND stream = "
                 "(SELECT max(stream) FROM activity WHERE kind = 'resolved')",
                 "UPDATE activity SET seq = 1000 - seq WHERE stream = (SELECT min(stream) FROM "
                 "activity WHERE kind = 'created')",
                 "UPDATE log_commit SET recorded_at = recorded_at + 1 WHERE replica_seq = 3");
    INFO(sql);
    CHECK(has(desk.kindsAfter(sql), FindingKind::CommitChanged));
}

TEST_CASE("A commit that is gone is missed, also the last one", "[check]")
{
    CheckedDesk desk;
    CHECK(has(desk.kindsAfter("DELETE FROM log_commit WHERE replica_seq = 4"),
              FindingKind::CommitMissing));
    CHECK(has(
        desk.kindsAfter(
            "DELETE FROM log_commit WHERE replica_seq = (SELECT max(replica_seq) FROM log_commit)"),
        FindingKind::CommitMissing));
}

TEST_CASE("A text that was changed or taken away is found", "[check]")
{
    CheckedDesk desk;
    CHECK(has(desk.kindsAfter("UPDATE activity_text SET body = body || '!' WHERE seq = 2"),
              FindingKind::TextChanged));
    CHECK(
        has(desk.kindsAfter("DELETE FROM activity_text WHERE seq = 2"), FindingKind::TextMissing));
}

TEST_CASE("A copy goes on as a replica of its own, and so does a copy of the copy", "[check]")
{
    CheckedDesk desk;
    for (int generation = 0; generation < 3; ++generation) {
        desk.close();
        const auto copy = desk.folder.filePath(u"copy%1"_s.arg(generation));
        REQUIRE(QFile::copy(desk.path(), copy));
        REQUIRE(QFile::remove(desk.path()));
        REQUIRE(QFile::copy(copy, desk.path())); // a new file with the old bytes
        desk.reopen();
        if (generation == 2) {
            const auto id = desk.ticket(u"After the copy"_s, desk.person(u"Carl"_s));
            CHECK(desk.view(id).ticket.number >> 40 != 0); // its block keeps numbers apart
        }
        CHECK(desk.check().found == 0);
    }
}
