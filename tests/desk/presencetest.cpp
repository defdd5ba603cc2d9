#include "tests/support/deskfixture.h"

#include "core/storage/presencefile.h"
#include "core/words/verdictwords.h"

#include <QDir>
#include <QFileInfo>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Two people at two desks on one file.
struct TwoPeople : DeskFixture
{
    TwoPeople()
    {
        ana = person(u"Ana"_s);
        ben = person(u"Ben"_s);
        printer = ticket(u"Printer"_s, ana);
        other =
            desk::Desk::open({path(), folder.filePath(u"index-2"_s), false, false}, clock).value();
    }
    std::vector<desk::Visitor> anaHears(TicketId at = {}, bool writing = false) const
    {
        return desk->visit({ana, at, writing}).result().value();
    }
    std::vector<desk::Visitor> benHears(TicketId at, bool writing = false) const
    {
        return other->visit({ben, at, writing}).result().value();
    }
    QString file() const { return storage::PresenceFile::pathBeside(path()); }

    PersonId ana;
    PersonId ben;
    TicketId printer;
    std::unique_ptr<desk::Desk> other;
};

} // namespace

TEST_CASE("A colleague who has the same ticket open is seen, and whether he writes (R15)",
          "[presence]")
{
    TwoPeople people;
    CHECK(people.view(people.printer).ticket.number > 0); // the ticket is looked at
    CHECK(people.benHears(people.printer).empty());
    auto heard = people.anaHears(people.printer);
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].person == people.ben);
    CHECK(heard[0].name == u"Ben"_s);
    CHECK(heard[0].ticket == people.printer);
    CHECK_FALSE(heard[0].writing);
    CHECK(people.benHears(people.printer, true).size() == 1);
    heard = people.anaHears(people.printer);
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].writing);
    CHECK(people.desk->visitors().result().value().size() == 1); // Ben; one's own seat never
    CHECK(people.benHears({}).size() == 1);
    CHECK(people.anaHears(people.printer).empty());
}

TEST_CASE("Who says nothing for 90 seconds is gone, who beats each 30 is not", "[presence]")
{
    TwoPeople people;
    CHECK(people.benHears(people.printer).empty());
    CHECK(people.anaHears().size() == 1);
    for (int beat = 0; beat < 8; ++beat) {
        people.clock.advance(30s);
        CHECK(people.benHears(people.printer).empty());
        CHECK(people.anaHears().size() == 1);
    }
    people.clock.advance(89s);
    CHECK(people.anaHears().size() == 1);
    people.clock.advance(2s);
    CHECK(people.anaHears().empty());
}

TEST_CASE("A program that ends leaves its ticket, and one that is killed is gone by silence",
          "[presence]")
{
    TwoPeople people;
    CHECK(people.benHears(people.printer).empty());
    SECTION("in order")
    {
        people.other.reset();
        CHECK(people.anaHears().empty());
    }
    SECTION("killed: its row stays")
    {
        storage::PresenceFile file{people.path()};
        REQUIRE(file.keep({77, people.ben, people.printer, true, people.clock.now(), 1}));
        people.other.reset();
        CHECK(people.anaHears().size() == 1);
        people.clock.advance(2min);
        CHECK(people.anaHears().empty());
    }
}

TEST_CASE("Computers whose clocks disagree by an hour hear each other by the number of the beat",
          "[presence]")
{
    TwoPeople people;
    storage::PresenceFile file{people.path()};
    const auto beat = [&](qint64 number) {
        REQUIRE(
            file.keep({77, people.ben, people.printer, false, people.clock.now() - 1h, number}));
    };
    beat(1);
    CHECK(people.anaHears().empty()); // it may have been dead for an hour
    people.clock.advance(30s);
    beat(2);
    CHECK(people.anaHears().size() == 1);
    people.clock.advance(2min);
    CHECK(people.anaHears().empty());
}

TEST_CASE("One's own second window is nobody else", "[presence]")
{
    TwoPeople people;
    CHECK(people.other->visit({people.ana, people.printer, true}).result().value().empty());
    CHECK(people.anaHears(people.printer).empty());
}

TEST_CASE("The heartbeat writes nothing into the truth", "[presence]")
{
    TwoPeople people;
    const auto size = QFileInfo{people.path()}.size();
    const auto commits = people.check().commits;
    for (int beat = 0; beat < 20; ++beat) {
        people.clock.advance(1min);
        CHECK(people.benHears(people.printer, beat % 2 == 0).empty());
    }
    CHECK(people.check().commits == commits);
    CHECK(QFileInfo{people.path()}.size() == size);
    CHECK(QFileInfo{people.file()}.size() <= 16 * 1024);
}

TEST_CASE("Two computers of one name that have the file open are found out", "[presence]")
{
    TwoPeople people;
    CHECK(people.anaHears(people.printer).empty());
    CHECK(people.benHears(people.printer).size() == 1);
    CHECK_FALSE(people.desk->verdict().hasNamesake); // two programs of one computer
    {
        storage::Connection file{people.file(), storage::Access::ReadWrite};
        file.execute("UPDATE presence SET boot = 'another computer'");
    }
    CHECK_FALSE(people.desk->visitors().result().value().empty());
    CHECK(people.desk->verdict().hasNamesake);
    const auto found = words::evidence(people.desk->verdict());
    CHECK(found.back().isTrouble);
    CHECK(found.back().found.contains(QSysInfo::machineHostName()));
    people.clock.advance(2min); // the other one is heard no more
    CHECK(people.desk->visitors().result().value().empty());
    CHECK_FALSE(people.desk->verdict().hasNamesake);
}

TEST_CASE("A damaged file of presence is made anew; a desk that may not write only listens",
          "[presence]")
{
    TwoPeople people;
    CHECK(people.benHears(people.printer).empty());
    SECTION("damaged")
    {
        people.other.reset();
        people.close();
        QFile file{people.file()};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        people.reopen();
        const auto first = people.desk->visit({people.ana, people.printer, false}).result();
        REQUIRE_FALSE(first.has_value()); // said once
        CHECK(first.error().code == ErrorCode::NotADatabase);
        CHECK(people.anaHears(people.printer).empty());
        CHECK(people.desk->ticket(people.printer).result().has_value());
    }
    SECTION("read only")
    {
        const auto reader =
            desk::Desk::open({people.path(), people.indexFolder(), true, false}, people.clock)
                .value();
        CHECK(reader->visit({people.ana, people.printer, false}).result().value().size() == 1);
        CHECK(people.benHears(people.printer).empty());
    }
    SECTION("a place that takes no second file")
    {
        REQUIRE(QFile::remove(people.file()));
        REQUIRE(QDir{}.mkdir(people.file()));
        CHECK_FALSE(people.desk->visit({people.ana, people.printer, false}).result().has_value());
        people.run(ticket::Command{ticket::AddNote{people.printer, u"Still works"_s}}, people.ana);
    }
}
