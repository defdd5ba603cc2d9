#include "core/desk/salvaging.h"
#include "core/words/sentences.h"
#include "tests/support/deskfixture.h"

#include <QRandomGenerator>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 4'096;

// A desk of 120 tickets, closed, and where what is saved of it goes.
struct Damaged
{
    Damaged()
    {
        desk.demo(120);
        desk.close();
        storage::Connection whole{desk.path(), storage::Access::ReadWrite};
        whole.execute("PRAGMA journal_mode=DELETE");
        tickets = whole.askNumber("SELECT count(*) FROM ticket");
        activities = whole.askNumber("SELECT count(*) FROM activity");
    }
    qint64 pages() const { return QFileInfo{desk.path()}.size() / pageSize; }
    // By this many bytes of nonsense from the page on.
    void overwrite(qint64 page, qint64 bytes, quint32 seed) const
    {
        QRandomGenerator random{seed};
        QByteArray nonsense(bytes, '\0');
        for (auto &byte : nonsense)
            byte = static_cast<char>(random.bounded(256));
        QFile file{desk.path()};
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek((page - 1) * pageSize));
        REQUIRE(file.write(nonsense) == bytes);
    }
    qint64 rootOf(const char *table) const
    {
        storage::Connection file{desk.path(), storage::Access::ReadOnly};
        return file.askNumber(
            (QByteArray{"SELECT rootpage FROM sqlite_schema WHERE name = '"} + table + "'")
                .constData());
    }
    // The first page below an inner one, whose own header begins at `from`
    // (https://www.sqlite.org/fileformat.html, section 1.6).
    qint64 leafOf(qint64 page, qint64 from) const
    {
        const auto whole = bytes();
        const auto numberAt = [&whole](qint64 at, int size) {
            qint64 number = 0;
            for (int i = 0; i < size; ++i)
                number = number * 256 + static_cast<quint8>(whole.at(at + i));
            return number;
        };
        const auto start = (page - 1) * pageSize;
        return numberAt(start + numberAt(start + from + 12, 2), 4);
    }
    QByteArray bytes() const
    {
        QFile file{desk.path()};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QString target() const { return desk.folder.filePath(u"saved.baton"_s); }
    Result<desk::SalvageReport> salvage() const
    {
        return desk::salvage(desk.path(), target(), desk.clock);
    }
    std::unique_ptr<desk::Desk> open() const
    {
        return desk::Desk::open({target(), desk.folder.filePath(u"other"_s), false, false},
                                desk.clock)
            .value();
    }
    DeskFixture desk;
    qint64 tickets = 0;
    qint64 activities = 0;
};

qint64 gapsOf(const desk::SalvageReport &report)
{
    qint64 gaps = 0;
    for (const auto &table : report.rows.tables)
        gaps += table.gaps.size();
    return gaps;
}

} // namespace

TEST_CASE("A whole desk comes out of the salvage as it went in", "[salvage]")
{
    const Damaged file;
    const auto before = file.bytes();
    const auto report = file.salvage();
    REQUIRE(report.has_value());
    CHECK(gapsOf(*report) == 0);
    CHECK(report->rows.activities == file.activities);
    CHECK(report->rows.activitiesExpected == file.activities);
    CHECK(report->rebuilt == 0);
    CHECK(report->tickets == file.tickets);
    CHECK(file.open()->check(desk::CheckDepth::LogAndProjections).result().value().found == 0);
    CHECK(file.bytes() == before);
}

TEST_CASE("Tickets whose rows are destroyed come back from their log", "[salvage]")
{
    const Damaged file;
    file.overwrite(file.rootOf("ticket"), pageSize, 1);
    file.overwrite(file.rootOf("stream"), pageSize, 2);
    const auto report = file.salvage();
    REQUIRE(report.has_value());
    CHECK(report->rebuilt == file.tickets);
    CHECK(report->tickets == file.tickets);
    const auto desk = file.open();
    CHECK(desk->count(u""_s).result().value() == file.tickets);
    const auto checked = desk->check(desk::CheckDepth::LogAndProjections).result().value();
    for (const auto &finding : checked.findings)
        UNSCOPED_INFO(words::sentence(finding).toStdString());
    CHECK(checked.found == 0);
}

TEST_CASE("What cannot be read is passed over, said, and nothing else is lost", "[salvage]")
{
    const Damaged file;
    const auto root = file.rootOf("activity");
    file.overwrite(file.leafOf(root, 0), pageSize, 3);

    const auto report = file.salvage();
    REQUIRE(report.has_value());
    const auto lost = file.activities - report->rows.activities;
    CHECK(lost > 0);
    CHECK(lost < 200); // one page of many
    CHECK(report->rows.activitiesExpected - report->rows.activities == lost);
    CHECK(gapsOf(*report) == 1);
    const auto checked = file.open()->check(desk::CheckDepth::Log).result().value();
    CHECK(checked.found > 0); // names what is missing
    CHECK(checked.activities == report->rows.activities);
}

TEST_CASE("A salvage ends where the pages of a table point at each other for ever", "[salvage]")
{
    const Damaged file;
    const auto root = file.rootOf("activity");
    auto bytes = file.bytes();
    const auto start = (root - 1) * pageSize;
    const auto number = [&bytes, start](qint64 at) {
        return static_cast<quint8>(bytes[start + at]) * 256 +
               static_cast<quint8>(bytes[start + at + 1]);
    };
    const int cells = number(3);
    REQUIRE(cells > 3); // each leads to all of them once more, twenty pages deep
    for (int cell = 0; cell < cells; ++cell) {
        const auto child = start + number(12 + 2 * cell);
        for (int i = 0; i < 4; ++i)
            bytes[child + i] = static_cast<char>(root >> (8 * (3 - i)));
    }
    {
        QFile damaged{file.desk.path()};
        REQUIRE(damaged.open(QIODevice::WriteOnly));
        REQUIRE(damaged.write(bytes) == bytes.size());
    }
    const auto report = file.salvage();
    REQUIRE(report.has_value());
    CHECK(report->rows.activities < file.activities);
    CHECK(gapsOf(*report) > 0);
}

TEST_CASE("However a desk is damaged, its salvage ends, and what it makes can be opened",
          "[salvage][slow]")
{
    const Damaged file;
    const auto whole = file.bytes();
    qint64 salvaged = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        {
            QFile fresh{file.desk.path()};
            REQUIRE(fresh.open(QIODevice::WriteOnly));
            REQUIRE(fresh.write(whole) == whole.size());
        }
        QRandomGenerator random{seed};
        for (int i = 0; i < 5; ++i)
            file.overwrite(random.bounded(2, static_cast<int>(file.pages())),
                           random.bounded(1, static_cast<int>(pageSize)), seed * 10 + i);
        QFile::remove(file.target());
        const auto report = file.salvage();
        if (!report)
            continue; // its tables cannot be told any more
        ++salvaged;
        CHECK(report->rows.activities <= file.activities);
        CHECK(file.open()->count(u""_s).result().has_value());
    }
    CHECK(salvaged > 40); // the others lost the list of their tables
}

TEST_CASE("A salvage makes nothing over a file that is there, nor of what is no desk", "[salvage]")
{
    const Damaged file;
    const auto refused = desk::salvage(file.desk.path(), file.desk.path(), file.desk.clock);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::InvalidValue);
    SECTION("its list of tables is gone")
    {
        file.overwrite(1, pageSize, 7);
    }
    SECTION("a part of that list is gone")
    {
        file.overwrite(file.leafOf(1, 100), pageSize, 8);
    }
    CHECK_FALSE(file.salvage().has_value());
    CHECK_FALSE(QFile::exists(file.target()));
}
