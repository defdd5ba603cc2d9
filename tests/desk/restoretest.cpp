#include "core/storage/restoring.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

// A desk of 30 tickets with a copy of it, and one more ticket since.
struct Copied
{
    Copied()
    {
        desk.demo(30);
        REQUIRE(desk.desk->backUp(copy()).result().has_value());
        desk.ticket(u"Since the copy"_s, desk.person(u"Anna"_s));
    }
    QString copy() const { return desk.folder.filePath(u"copy.baton"_s); }
    qint64 ticketsIn(const QString &path) const
    {
        return storage::inspectCopy(path).value().tickets;
    }
    DeskFixture desk;
};

} // namespace

TEST_CASE("A copy says what it holds, and whether the desk goes on from it", "[restore]")
{
    Copied file;
    file.desk.close();
    const auto copy = storage::inspectCopy(file.copy()).value();
    const auto now = storage::inspectCopy(file.desk.path()).value();
    CHECK(copy.tickets == 30);
    CHECK(now.tickets == 31);
    CHECK(copy.activities < now.activities);
    CHECK(copy.databaseId == now.databaseId);
    CHECK(*copy.last <= *now.last);
    CHECK(storage::passesThrough(file.desk.path(), copy.head).value());
    CHECK_FALSE(storage::passesThrough(file.copy(), now.head).value());
}

TEST_CASE("A restored copy takes the place of the desk, which is kept whole", "[restore]")
{
    Copied file;
    file.desk.close();
    const auto kept = storage::restore(file.copy(), file.desk.path(), file.desk.clock.now());
    REQUIRE(kept.has_value());
    CHECK(file.ticketsIn(*kept) == 31);
    CHECK(file.ticketsIn(file.desk.path()) == 30);
    file.desk.reopen();
    CHECK(file.desk.check().found == 0);
    CHECK(QDir{file.desk.folder.path()}.entryList({u"*.restoring"_s}).isEmpty());
}

TEST_CASE("Nothing is replaced while somebody has the desk open", "[restore]")
{
    Copied file;
    const auto refused = storage::restore(file.copy(), file.desk.path(), file.desk.clock.now());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Busy);
    CHECK(file.desk.count(u""_s) == 31);
    CHECK(QDir{file.desk.folder.path()}.entryList({u"*.re*"_s}).isEmpty());
}

TEST_CASE("What a crash left in the write-ahead log is kept with the desk that is replaced",
          "[restore]")
{
    Copied file;
    const auto crashed = file.desk.folder.filePath(u"crashed.baton"_s);
    REQUIRE(QFile::copy(file.desk.path(), crashed)); // as a kill would leave it
    REQUIRE(QFile::copy(file.desk.path() + u"-wal"_s, crashed + u"-wal"_s));
    const auto kept = storage::restore(file.copy(), crashed, file.desk.clock.now());
    REQUIRE(kept.has_value());
    CHECK(file.ticketsIn(*kept) == 31);
}

TEST_CASE("A damaged desk is kept as it is; a damaged copy replaces nothing", "[restore]")
{
    Copied file;
    file.desk.close();
    const auto broken = file.desk.folder.filePath(u"broken.baton"_s);
    REQUIRE(QFile::copy(file.copy(), broken));
    {
        QFile bytes{broken};
        REQUIRE(bytes.open(QIODevice::ReadWrite));
        REQUIRE(bytes.seek(4'096));
        bytes.write(QByteArray(8'192, 'x'));
    }
    const auto size = QFileInfo{broken}.size();
    const auto refused = storage::restore(broken, file.desk.path(), file.desk.clock.now());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Damaged);
    CHECK(file.ticketsIn(file.desk.path()) == 31);

    const auto kept = storage::restore(file.copy(), broken, file.desk.clock.now());
    REQUIRE(kept.has_value());
    CHECK(QFileInfo{*kept}.size() == size);
    CHECK(file.ticketsIn(broken) == 30);
}

// Else what is saved would go into a file that nobody opens any more.
TEST_CASE("A desk whose file was moved away under it saves nothing more, and says so", "[restore]")
{
    DeskFixture desk;
    const auto anna = desk.person(u"Anna"_s);
    const auto away = desk.folder.filePath(u"away.baton"_s);
    REQUIRE(QFile::rename(desk.path(), away));
    const auto refused = desk.desk->execute(desk::SaveTeam{{{}, u"New"_s}}, anna).result();
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::FileMissing);
    REQUIRE(QFile::rename(away, desk.path())); // back, as a share that returns
    CHECK(desk.desk->execute(desk::SaveTeam{{{}, u"New"_s}}, anna).result().has_value());
}
