#include "core/desk/indexkeeper.h"
#include "tests/support/deskfixture.h"

#include <QDirIterator>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

// Every file of the folder that holds these bytes, in either letter case.
QStringList filesWith(const QString &folder, const QByteArray &words)
{
    QStringList found;
    QDirIterator files{folder, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        QFile file{files.next()};
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (file.readAll().toLower().contains(words.toLower()))
            found.append(file.fileName());
    }
    return found;
}

// The desk's file and its index among them.
QStringList filesWith(const DeskFixture &desk, const QByteArray &words)
{
    return filesWith(desk.folder.path(), words);
}

qint64 seqOf(const desk::TicketView &view, const QString &text)
{
    for (const auto &entry : view.activities) {
        if (entry.activity.text && entry.activity.text->contains(text))
            return entry.activity.seq;
    }
    return 0;
}

} // namespace

TEST_CASE("A pasted password is gone from every byte, and the chain is still whole", "[redaction]")
{
    DeskFixture desk;
    const auto anna = desk.person(u"Anna"_s);
    const auto id = desk.ticket(u"Cannot sign in"_s, anna);
    desk.run(ticket::Command{ticket::AddNote{id, u"Her password is Hunter2Zebra, she says"_s}});
    REQUIRE(desk.desk->finishSearch().has_value());
    CHECK(desk.count(u"hunter2zebra"_s) == 1);
    desk.close();
    CHECK_FALSE(filesWith(desk, "hunter2zebra").isEmpty());
    desk.reopen();

    desk.run(
        ticket::Command{ticket::Redact{id, seqOf(desk.view(id), u"Hunter2"_s), u"A password"_s}});
    CHECK(desk.count(u"hunter2zebra"_s) == 0);
    CHECK(desk.check().found == 0);
    CHECK(desk.check().redacted == 1);
    REQUIRE(desk.desk->finishSearch().has_value());
    desk.close();
    CHECK(filesWith(desk, "hunter2zebra") == QStringList{});
    desk.reopen();
    CHECK(desk.count(u"hunter2zebra"_s) == 0);
    CHECK(desk.count(u"sign in"_s) == 1);
}

TEST_CASE("While the desk stays open, a redacted word leaves the write-ahead log too",
          "[redaction]")
{
    DeskFixture desk;
    const auto id = desk.ticket(u"Cannot sign in"_s, desk.person(u"Anna"_s));
    desk.run(ticket::Command{ticket::AddNote{id, u"Code QuaggaSeven"_s}});
    desk.run(ticket::Command{ticket::Redact{id, seqOf(desk.view(id), u"Quagga"_s), u"A code"_s}});
    desk.run(
        ticket::Command{ticket::AddNote{id, u"The job after it"_s}}); // the writer is past the fold
    CHECK(filesWith(desk, "quaggaseven") == QStringList{});
}

TEST_CASE("A redacted subject is gone from lists, rows and files", "[redaction]")
{
    DeskFixture desk;
    const auto id = desk.ticket(u"OkapiNine is my PIN"_s, desk.person(u"Anna"_s));
    CHECK(desk.count(u"okapinine"_s) == 1);
    const auto view = desk.view(id);
    desk.run(ticket::Command{ticket::Redact{id, view.activities.front().activity.seq, u"A PIN"_s}});
    desk.run(ticket::Command{ticket::Redact{id, view.activities.at(1).activity.seq, u"A PIN"_s}});
    CHECK(desk.view(id).ticket.subject.isEmpty());
    CHECK(desk.count(u"okapinine"_s) == 0);
    REQUIRE(desk.desk->finishSearch().has_value());
    desk.close();
    CHECK(filesWith(desk, "okapinine") == QStringList{});
}

TEST_CASE("A search that fills while a subject is redacted waits for the list to hear of it",
          "[redaction]")
{
    DeskFixture desk;
    const auto id = desk.ticket(u"OkapiNine is my PIN"_s, desk.person(u"Anna"_s));
    const auto view = desk.view(id);
    const auto file = storage::Database::open({desk.path(), true}, desk.clock.now());
    REQUIRE(file);
    const auto elsewhere = desk.folder.filePath(u"elsewhere"_s);
    const auto opened = desk::IndexKeeper::open(**file, elsewhere);
    REQUIRE(opened);
    const auto &keeper = *opened;
    desk.run(ticket::Command{ticket::Redact{id, view.activities.front().activity.seq, u"A PIN"_s}});
    desk.run(ticket::Command{ticket::Redact{id, view.activities.at(1).activity.seq, u"A PIN"_s}});

    CHECK(keeper->fillSome(10)); // more is left, as it has not followed
    CHECK(keeper->searchReachPercent() == 0);
    REQUIRE(keeper->follow());
    CHECK_FALSE(keeper->fillSome(10));
    CHECK(keeper->searchReachPercent() == 100);
    keeper->save();
    CHECK(filesWith(elsewhere, "okapinine") == QStringList{});
}

TEST_CASE("A text is redacted only for a reason, and only where there is one", "[redaction]")
{
    DeskFixture desk;
    const auto id = desk.ticket(u"Something"_s, desk.person(u"Anna"_s));
    CHECK(desk.refused(ticket::Command{ticket::Redact{id, 1, u" "_s}}).code ==
          ErrorCode::InvalidValue);
    CHECK(desk.refused(ticket::Command{ticket::Redact{id, 99, u"why"_s}}).code ==
          ErrorCode::NotFound);
}
