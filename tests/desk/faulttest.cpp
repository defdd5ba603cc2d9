#include "core/desk/execution.h"
#include "core/desk/house.h"
#include "core/words/sentences.h"
#include "tests/support/deskfixture.h"
#include "tests/support/faultyfiles.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array faults{Fault::ReadFails,   Fault::ReadIsShort, Fault::WriteFails,
                            Fault::DiskFull,    Fault::SyncFails,   Fault::LockRefused,
                            Fault::DeleteFails, Fault::Vanished,    Fault::LockHeld};

constexpr int mostSteps = 400; // of one act, far more than it takes

// A desk of 30 tickets on a disk that does wrong when it is told to, written to as the desk's
// writer does, on this thread.
class ShakyDesk
{
public:
    explicit ShakyDesk(storage::Journal journal) : m_journal{journal}
    {
        m_desk.demo(30);
        m_person = m_desk.person(u"Anna"_s);
        m_teams = {m_desk.team(u"Shaky"_s), m_desk.team(u"Steady"_s)};
        m_desk.close();
        open();
    }

    Result<desk::Receipt> run(const desk::Command &command)
    {
        m_desk.clock.advance(std::chrono::minutes{1});
        auto job = [&](storage::Session &session) -> Result<desk::Receipt> {
            if (const auto read = m_house.refresh(session); !read)
                return std::unexpected(read.error());
            return desk::execute(
                session, {m_desk.clock.now(), {}, *m_house.rules(), *m_house.names()}, command);
        };
        return storage::Database::run(*m_connection, job, true);
    }
    qint64 activities() { return m_connection->askNumber("SELECT count(*) FROM activity"); }
    void open()
    {
        m_connection =
            std::make_unique<storage::Connection>(m_desk.path(), storage::Access::ReadWrite);
        m_connection->configure(m_journal);
        m_connection->execute("PRAGMA cache_size=4"); // so that it reads and spills
        m_connection->waitForLocks(std::chrono::milliseconds{40});
        m_house = {};
    }
    // As a crash leaves it: nothing is closed in order.
    void reopen()
    {
        m_connection.reset();
        open();
    }
    desk::CheckReport check()
    {
        storage::Session session{*m_connection};
        const storage::Snapshot snapshot{*m_connection};
        return desk::check(session, desk::CheckDepth::LogAndProjections).value();
    }

    // Each on a ticket of its own: a long history takes more steps each time.
    std::vector<std::function<desk::Command()>> commands()
    {
        ticket::Create printer;
        printer.subject = u"Printer"_s;
        printer.requester = m_person;
        m_ticket = as<TicketId>(run(ticket::Command{printer})->stream);
        return {
            [this] { return ticket::Command{ticket::AddNote{m_ticket, u"A note"_s}}; },
            [this] {
                ticket::Create create;
                create.subject = u"New"_s;
                create.requester = m_person;
                create.message = QString{u'x'}.repeated(9'000);
                return ticket::Command{create};
            },
            [this] {
                return ticket::Command{ticket::Assign{
                    m_ticket, m_teams[static_cast<size_t>(++m_turns % 2)], {}, u"yours"_s}};
            },
            [this] {
                return ticket::Command{ticket::ChangeSubject{m_ticket, u"Subject %1"_s.arg(++m_n)}};
            },
            [this] { return desk::SaveTeam{{{}, u"Team %1"_s.arg(++m_n)}}; },
        };
    }

private:
    FaultyFiles m_files; // before any database is opened
    DeskFixture m_desk;
    storage::Journal m_journal;
    std::unique_ptr<storage::Connection> m_connection;
    desk::House m_house;
    TicketId m_ticket;
    PersonId m_person;
    std::array<TeamId, 2> m_teams;
    int m_n = 0;
    int m_turns = 0;

public:
    FaultyFiles &files() { return m_files; }
};

// Each step of each command goes wrong in each way: it is done or it is not, and can be done again.
// Answers how often something went wrong.
int shake(ShakyDesk &desk, int everySteps)
{
    int came = 0;
    for (const auto fault : faults) {
        for (const auto &make : desk.commands()) {
            for (int step = 1; step < mostSteps; step += everySteps) {
                INFO("fault " << static_cast<int>(fault) << ", step " << step);
                const auto before = desk.activities();
                const auto command = make();
                desk.files().arm(fault, step);
                const auto answer = desk.run(command);
                const bool hasCome = desk.files().disarm();
                came += hasCome ? 1 : 0;
                const auto after = desk.activities();
                if (answer) {
                    REQUIRE(after > before);
                } else {
                    REQUIRE(after == before);
                    REQUIRE_FALSE(words::sentence(answer.error()).isEmpty());
                    const auto again = desk.run(command); // the disk is well again
                    INFO((again ? "" : words::sentence(again.error()).toStdString()));
                    REQUIRE(again.has_value());
                }
                if (!hasCome)
                    break; // there is no such step
            }
        }
        REQUIRE(desk.check().found == 0);
        desk.reopen();
        REQUIRE(desk.check().found == 0);
    }
    return came;
}

} // namespace

TEST_CASE("Whatever the disk does wrong at whatever step, an act is done or not done, never half",
          "[fault][slow]")
{
    SECTION("on a local disk")
    {
        ShakyDesk desk{storage::Journal::Wal};
        CHECK(shake(desk, 4) > 50);
    }
    SECTION("on a share")
    {
        ShakyDesk desk{storage::Journal::Delete};
        CHECK(shake(desk, 4) > 100);
    }
}

TEST_CASE("The same at each single step", "[.stress][slow]") // "~[slow]" would run what is hidden
{
    ShakyDesk local{storage::Journal::Wal};
    const int onDisk = shake(local, 1);
    ShakyDesk shared{storage::Journal::Delete};
    const int onShare = shake(shared, 1);
    std::printf("%d faults on a local disk, %d on a share: each act was done or not done\n", onDisk,
                onShare);
}
