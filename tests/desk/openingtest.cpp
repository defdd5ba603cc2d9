#include "core/storage/migration.h"
#include "tests/support/deskfixture.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QSysInfo>

#include <future>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file{folder.filePath(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    ErrorCode refusal(const QString &path) const
    {
        const auto opened =
            desk::Desk::open({path, folder.filePath(u"index"_s), false, false}, clock);
        REQUIRE_FALSE(opened.has_value());
        return opened.error().code;
    }
    QTemporaryDir folder;
    FakeClock clock;
};

} // namespace

TEST_CASE("What is no desk is refused by its reason, and not touched", "[opening]")
{
    const Folder folder;
    CHECK(folder.refusal(folder.folder.filePath(u"absent"_s)) == ErrorCode::FileMissing);
    CHECK(folder.refusal(folder.folder.path()) == ErrorCode::FileIsDirectory);
    const auto text =
        folder.write(u"text"_s, "Dear diary, this is no database at all, whatever its name says.");
    CHECK(folder.refusal(text) == ErrorCode::NotADatabase);
    CHECK(folder.refusal(folder.write(u"empty"_s, {})) == ErrorCode::NotADatabase);
    CHECK(folder.refusal(folder.write(u"cut"_s, "SQLite format 3")) == ErrorCode::Damaged);
    QFile file{text};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("Dear diary"));
}

TEST_CASE("The database of another program, and one of a newer Baton, are refused kindly",
          "[opening]")
{
    const Folder folder;
    const auto other = folder.folder.filePath(u"other.db"_s);
    {
        storage::Connection connection{other, storage::Access::Create};
        connection.execute("CREATE TABLE recipe(name TEXT)");
    }
    CHECK(folder.refusal(other) == ErrorCode::WrongApplication);
    DeskFixture desk;
    desk.close();
    {
        storage::Connection connection{desk.path(), storage::Access::ReadWrite};
        connection.execute("PRAGMA user_version=4711");
    }
    CHECK(folder.refusal(desk.path()) == ErrorCode::NewerVersion);
}

TEST_CASE("A new desk is never made over a file that is there", "[opening]")
{
    const Folder folder;
    const auto path = folder.write(u"precious"_s, "precious");
    CHECK_FALSE(desk::Desk::create(path, folder.clock).has_value());
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "precious");
}

TEST_CASE("A desk of every version there has been can be opened", "[opening]")
{
    const QDir folder{QStringLiteral(BATON_TEST_DATA)};
    for (int version = 1; version <= storage::newestVersion(); ++version) {
        const Folder place;
        const auto copy = place.folder.filePath(u"old.baton"_s);
        REQUIRE(QFile::copy(folder.filePath(u"version-%1.baton"_s.arg(version)), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        auto opened =
            desk::Desk::open({copy, place.folder.filePath(u"index"_s), false, false}, place.clock);
        REQUIRE(opened.has_value());
        CHECK((*opened)->check(desk::CheckDepth::LogAndProjections).result().value().found == 0);
        CHECK((*opened)->count(u""_s).result().value() > 0);
        opened->reset();
        storage::Connection file{copy, storage::Access::ReadOnly};
        CHECK(file.askNumber("SELECT count(*) FROM ticket WHERE time_went IS NOT NULL") ==
              file.askNumber("SELECT count(DISTINCT ticket) FROM clock WHERE metric = 'resolve' "
                             "AND outcome IN ('breached', 'running', 'paused')"));
    }
}

TEST_CASE("Before an old desk is changed it is copied, and the copy is whole", "[opening]")
{
    const QDir folder{QStringLiteral(BATON_TEST_DATA)};
    const Folder place;
    const auto path = place.folder.filePath(u"old.baton"_s);
    REQUIRE(QFile::copy(folder.filePath(u"version-1.baton"_s), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto open = [&path] { return storage::Database::open({path, false}, {}).has_value(); };
    auto other = std::async(std::launch::async, open); // two programs find it at once
    CHECK(open());
    CHECK(other.get());
    const auto copies = QDir{place.folder.path()}.entryList({u"old.baton.before-version-2*"_s});
    REQUIRE_FALSE(copies.isEmpty());
    storage::Connection copy{place.folder.filePath(copies.front()), storage::Access::ReadOnly};
    CHECK(storage::factsOf(copy).version == 1);
    CHECK(copy.askText("PRAGMA integrity_check") == "ok"_L1);
    CHECK(copy.askNumber("SELECT count(*) FROM ticket") > 0);
}

TEST_CASE("A backup is a whole desk of its own, and never overwrites", "[opening]")
{
    DeskFixture desk;
    desk.demo(40);
    const auto copy = desk.folder.filePath(u"backup.baton"_s);
    REQUIRE(desk.desk->backUp(copy).result().has_value());
    CHECK_FALSE(desk.desk->backUp(copy).result().has_value());
    auto restored =
        desk::Desk::open({copy, desk.folder.filePath(u"other"_s), false, false}, desk.clock)
            .value();
    CHECK(restored->count(u""_s).result().value() == 40);
    CHECK(restored->check(desk::CheckDepth::LogAndProjections).result().value().found == 0);
}

TEST_CASE("A desk that may only be read is read, and says so when written to", "[opening]")
{
    DeskFixture desk;
    desk.demo(20);
    desk.close();
    auto opened =
        desk::Desk::open({desk.path(), desk.indexFolder(), true, false}, desk.clock).value();
    CHECK(opened->count(u""_s).result().value() == 20);
    const auto refused = opened->execute(desk::SaveTeam{{{}, u"New"_s}}, {}).result();
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::ReadOnly);
}

namespace {

// As a program leaves it that was killed: the mark of a process that is gone.
void leaveMarkOfDead(const QString &indexFolder, const QString &databaseId)
{
    QProcess gone;
    gone.start(u"true"_s, {});
    REQUIRE(gone.waitForStarted());
    const auto pid = gone.processId();
    REQUIRE(gone.waitForFinished());
    QFile mark{u"%1/%2.killed.open"_s.arg(indexFolder, databaseId)};
    REQUIRE(mark.open(QIODevice::WriteOnly));
    mark.write(QByteArray::number(pid) + "\nbatondesk\n" + QSysInfo::machineHostName().toUtf8() +
               '\n');
}

} // namespace

TEST_CASE("A desk whose last program was killed says so once, and that its file is whole",
          "[opening][process]")
{
    DeskFixture desk;
    desk.demo(20);
    const auto id = desk.desk->health().result().value().databaseId;
    desk.close();
    auto options = desk.options();
    options.marksItsEnd = true;
    {
        const auto first = desk::Desk::open(options, desk.clock).value();
        CHECK_FALSE(first->endedBadly());
        const auto beside = desk::Desk::open(options, desk.clock).value();
        CHECK_FALSE(beside->endedBadly()); // the first one still runs
    }
    leaveMarkOfDead(desk.indexFolder(), id);
    {
        const auto next = desk::Desk::open(options, desk.clock).value();
        CHECK(next->endedBadly());
        CHECK(next->checkFile().result().has_value());
    }
    CHECK_FALSE(desk::Desk::open(options, desk.clock).value()->endedBadly());
}

TEST_CASE("A file that a crash damaged is found out, by its name", "[opening]")
{
    DeskFixture desk;
    desk.demo(60);
    desk.close();
    qint64 page = 0; // of an index that only an import asks
    {
        storage::Connection file{desk.path(), storage::Access::ReadOnly};
        page =
            file.askNumber("SELECT rootpage FROM sqlite_schema WHERE name = 'ticket_by_external'");
    }
    {
        QFile bytes{desk.path()};
        REQUIRE(bytes.open(QIODevice::ReadWrite));
        REQUIRE(bytes.seek((page - 1) * 4'096));
        bytes.write(QByteArray(4'096, 'x'));
    }
    desk.reopen();
    const auto checked = desk.desk->checkFile().result();
    REQUIRE_FALSE(checked.has_value());
    CHECK(checked.error().code == ErrorCode::Damaged);
    CHECK(checked.error().parameters.front() == QFileInfo{desk.path()}.canonicalFilePath());
}

TEST_CASE("A damaged file that is refused stays as it is, and so does the log beside it",
          "[opening]")
{
    DeskFixture desk;
    desk.demo(30);
    const auto bytesOf = [](const QString &path) {
        QFile file{path};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto put = [](const QString &path, const QByteArray &bytes) {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    const auto killed = desk.folder.filePath(u"killed.baton"_s); // as a program left it
    {
        storage::Connection file{desk.path(), storage::Access::ReadWrite};
        file.execute("PRAGMA wal_checkpoint(PASSIVE)");
        const auto page =
            file.askNumber("SELECT rootpage FROM sqlite_schema WHERE name = 'person'");
        desk.run(desk::SaveTeam{{{}, u"In the log alone"_s}});
        auto bytes = bytesOf(desk.path());
        bytes.replace((page - 1) * 4'096, 4'096, QByteArray(4'096, 'x'));
        put(killed, bytes);
        put(killed + u"-wal"_s, bytesOf(desk.path() + u"-wal"_s));
    }
    const auto before = bytesOf(killed);
    const auto logBefore = bytesOf(killed + u"-wal"_s);
    REQUIRE(logBefore.size() > 4'096);
    auto options = desk.options();
    options.path = killed;
    const auto opened = desk::Desk::open(options, desk.clock);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == ErrorCode::Damaged);
    CHECK(bytesOf(killed) == before);
    CHECK(bytesOf(killed + u"-wal"_s) == logBefore);
}

TEST_CASE("A change is told even when a question learns of it first", "[desk]")
{
    DeskFixture desk;
    desk.run(desk::SaveTeam{{{}, u"Service Desk"_s}});
    QStringList told;
    QObject listener;
    QObject::connect(desk.desk.get(), &desk::Desk::changed, &listener,
                     [&told](const desk::ChangeSet &changes) {
                         told << (changes.names ? u"names"_s : u"other"_s);
                     });
    static_cast<void>(desk.desk->count({}).result()); // what came before is known now
    QCoreApplication::processEvents();
    told.clear();
    desk.run(desk::SaveTeam{{{}, u"Network"_s}});
    static_cast<void>(desk.desk->count({}).result());
    QDeadlineTimer deadline{5'000};
    while (told.isEmpty() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    CHECK(told == QStringList{u"names"_s});
}
