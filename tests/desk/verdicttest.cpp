#include "core/storage/verdict.h"
#include "core/words/sentences.h"
#include "core/words/verdictwords.h"
#include "tests/support/deskfixture.h"

#include <QProcess>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

const QString helper = QStringLiteral(BATON_CLI);

storage::Verdict verdictOn(const QString &path)
{
    return storage::examine(path, storage::Probing::Never, {});
}

// A second program that always answers the same.
QString answering(const QTemporaryDir &folder, int code)
{
    QFile file{folder.filePath(u"helper-%1"_s.arg(code))};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nexit " + QByteArray::number(code) + "\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString foundOf(const storage::Verdict &verdict, const QString &what)
{
    for (const auto &each : words::evidence(verdict)) {
        if (each.what == what)
            return each.found;
    }
    return {};
}

} // namespace

TEST_CASE("The mount of a folder is the innermost and the last one", "[verdict]")
{
    const QByteArray lines{"21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                           "40 21 0:34 / /srv/desk rw,noexec - nfs4 host:/desk rw,vers=4.2\n"
                           "41 21 0:35 / /srv/desk\\040old rw - nfs host:/old rw,nolock\n"
                           "42 21 0:36 / /srv/twice rw - nfs4 host:/a rw\n"
                           "43 21 0:37 / /srv/twice rw - cifs //host/b rw,nobrl\n"
                           "this line is damaged\n"};
    CHECK(storage::mountOf(u"/home/anna"_s, lines)->type == "ext4"_L1);
    CHECK(storage::mountOf(u"/srv/desk/team"_s, lines)->type == "nfs4"_L1);
    CHECK(storage::mountOf(u"/srv/desktop"_s, lines)->type == "ext4"_L1);
    CHECK(storage::mountOf(u"/srv/desk old"_s, lines)->options.contains(u"nolock"_s));
    CHECK(storage::mountOf(u"/srv/twice"_s, lines)->type == "cifs"_L1);
    CHECK_FALSE(storage::mountOf(u"/home"_s, {}).has_value());
}

TEST_CASE("A share is trusted by its kind, and not where it is mounted without locks", "[verdict]")
{
    const auto kind = [](const QString &type, const QStringList &options) {
        return storage::placeOn({type, options}, u"/srv/desk"_s).kind;
    };
    CHECK(kind(u"ext4"_s, {u"nolock"_s}) == storage::PlaceKind::Local); // means nothing there
    CHECK(kind(u"nfs4"_s, {u"rw"_s, u"local_lock=none"_s}) == storage::PlaceKind::NetworkShare);
    CHECK(kind(u"nfs"_s, {u"rw"_s, u"nolock"_s}) == storage::PlaceKind::UnsafeShare);
    CHECK(kind(u"nfs4"_s, {u"local_lock=posix"_s}) == storage::PlaceKind::UnsafeShare);
    CHECK(kind(u"fuse.sshfs"_s, {}) == storage::PlaceKind::UnsafeShare);
#ifdef Q_OS_LINUX
    CHECK(kind(u"cifs"_s, {}) == storage::PlaceKind::UnsafeShare);
#endif
    CHECK(storage::placeOn({u"ext4"_s, {}}, u"/home/anna/OneDrive - Contoso/it"_s).syncedBy ==
          "OneDrive - Contoso"_L1);
    CHECK(storage::placeOn({u"ext4"_s, {}}, u"/home/anna/MyDropbox"_s).syncedBy.isEmpty());
}

TEST_CASE("Locks are tried against a second process and hold on a local disk", "[verdict]")
{
    const QTemporaryDir folder;
    const auto report = storage::probeLocks(folder.path(), helper);
    CHECK(report.locks == storage::LockProbe::Sound);
    REQUIRE(report.clockAhead.has_value());
    CHECK(std::chrono::abs(*report.clockAhead) <= std::chrono::seconds{2});
    CHECK(QDir{folder.path()}.entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("Locks that are ignored, or never let go, are seen", "[verdict]")
{
    const QTemporaryDir folder;
    const auto seen = [&folder](const QString &program) {
        return storage::probeLocks(folder.path(), program).locks;
    };
    CHECK(seen(answering(folder, 0)) == storage::LockProbe::Ignored);
    CHECK(seen(answering(folder, 10)) == storage::LockProbe::NeverFree);
    CHECK(seen(answering(folder, 11)) == storage::LockProbe::NoHelper);
    CHECK(seen(folder.filePath(u"absent"_s)) == storage::LockProbe::NoHelper);
    CHECK(seen({}) == storage::LockProbe::NoHelper);
    CHECK(storage::probeLocks(folder.filePath(u"nowhere"_s), helper).locks ==
          storage::LockProbe::NotPossible);
}

TEST_CASE("Where locks do not hold the file is refused, says what to do, and is not touched",
          "[verdict]")
{
    DeskFixture desk;
    desk.close();
    const auto before = contentOf(desk.path());
    const auto verdict =
        storage::examine(desk.path(), storage::Probing::Always, answering(desk.folder, 0));
    REQUIRE(verdict.refusal.has_value());
    CHECK(verdict.refusal->code == ErrorCode::UnsafePlace);
    CHECK(words::modeName(verdict) == "Refused"_L1);
    CHECK(words::modeMeaning(verdict).contains(u"local disk"_s));
    CHECK(foundOf(verdict, u"Locks"_s).contains(u"the other takes as well"_s));
    CHECK(contentOf(desk.path()) == before);
}

TEST_CASE("A desk on a local disk is opened as such, and says so with its evidence", "[verdict]")
{
    DeskFixture desk;
    const auto &verdict = desk.desk->verdict();
    CHECK(verdict.mode == desk::OpenMode::Local);
    CHECK(words::modeName(verdict) == "Local"_L1);
    CHECK(foundOf(verdict, u"Lies on"_s).contains(u"a local disk"_s));
    desk.close();
    auto readOnly =
        desk::Desk::open({desk.path(), desk.indexFolder(), true, false}, desk.clock).value();
    CHECK(words::modeName(readOnly->verdict()) == "Read only"_L1);
}

TEST_CASE("Each file that is no whole desk has a sentence of its own", "[verdict]")
{
    DeskFixture desk;
    desk.demo(30);
    desk.close();
    const QDir folder{desk.folder.path()};
    const auto said = [](const QString &path) {
        const auto verdict = verdictOn(path);
        REQUIRE(verdict.refusal.has_value());
        return words::sentence(*verdict.refusal);
    };
    const auto cut = folder.filePath(u"cut.baton"_s);
    REQUIRE(QFile::copy(desk.path(), cut));
    REQUIRE(QFile{cut}.resize(QFileInfo{cut}.size() / 2));
    CHECK(said(cut).contains(u"is cut off"_s));
    CHECK(verdictOn(cut).header->pagesMissing > 0);

    const auto empty = folder.filePath(u"empty.baton"_s);
    REQUIRE(QFile{empty}.open(QIODevice::WriteOnly));
    CHECK(said(empty).contains(u"is empty"_s));

    const auto link = folder.filePath(u"link.baton"_s);
    REQUIRE(QFile::link(folder.filePath(u"gone.baton"_s), link));
    CHECK(said(link).contains(u"gone.baton, which is not there"_s));

    const auto good = folder.filePath(u"good.baton"_s);
    REQUIRE(QFile::link(desk.path(), good));
    CHECK_FALSE(verdictOn(good).refusal.has_value());
    CHECK(verdictOn(good).path == QFileInfo{desk.path()}.canonicalFilePath());
}

// Closing any handle of a file drops the process' locks on it (howtocorrupt.html, section 2.2).
TEST_CASE("A file that is open here is not opened a second time to be looked at", "[verdict]")
{
    DeskFixture desk;
    CHECK_FALSE(verdictOn(desk.path()).header.has_value());
    CHECK_FALSE(verdictOn(desk.path()).refusal.has_value());
    desk.close();
    CHECK(verdictOn(desk.path()).header.has_value());
}

TEST_CASE("The doctor says how a file can be opened, and that one cannot", "[verdict][cli]")
{
    DeskFixture desk;
    desk.close();
    const auto ask = [](const QStringList &arguments) {
        QProcess process;
        process.start(helper, QStringList{u"--language"_s, u"en"_s, u"doctor"_s} + arguments);
        REQUIRE(process.waitForFinished(30'000));
        return std::pair{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
    };
    const auto [good, words] = ask({desk.path()});
    CHECK(good == 0);
    CHECK(words.startsWith(u"LOCAL\n"_s));
    CHECK(words.contains(u"\n  File: "_s));
    CHECK(words.contains(u"they hold, and are let go"_s));
    const auto [bad, why] = ask({desk.folder.filePath(u"absent"_s), u"--json"_s});
    CHECK(bad == 1);
    CHECK(why.contains(u"\"opens\": false"_s));
}
