#include "core/base/account.h"
#include "core/desk/desk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

// The real program in a process of its own.
struct CommandLine
{
    QTemporaryDir folder;
    QString out;
    QString err;

    int run(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(BATON_CLI),
                      QStringList{u"--db"_s, folder.filePath(u"desk.baton"_s), u"--index-folder"_s,
                                  folder.filePath(u"index"_s)} +
                          words);
        REQUIRE(process.waitForFinished(60'000));
        out = QString::fromUtf8(process.readAllStandardOutput());
        err = QString::fromUtf8(process.readAllStandardError());
        INFO(out.toStdString() << err.toStdString());
        return process.exitCode();
    }
};

// Instants may be written in any offset.
bool isSame(const QJsonValue &given, const QJsonValue &expected)
{
    if (expected.isObject()) {
        const auto keys = expected.toObject().keys();
        return given.toObject().keys() == keys && std::ranges::all_of(keys, [&](const auto &key) {
                   return isSame(given.toObject().value(key), expected.toObject().value(key));
               });
    }
    const auto at = QDateTime::fromString(expected.toString(), Qt::ISODate);
    return at.isValid() ? QDateTime::fromString(given.toString(), Qt::ISODate) == at
                        : given == expected;
}

} // namespace

TEST_CASE("Where people sign in, the command line acts for whose account it runs under", "[cli]")
{
    CommandLine cli;
    REQUIRE(cli.run({u"init"_s}) == 0);
    for (const auto *name : {"Dora", "Ben"})
        REQUIRE(cli.run({u"new-person"_s, QString::fromLatin1(name), u"--team"_s,
                         u"Service Desk"_s}) == 0);
    CHECK(cli.run({u"practice"_s, u"sign_in"_s, u"on"_s}) != 0); // nobody could let others in
    CHECK(cli.err.contains(u"admin"_s));
    QFile secret{cli.folder.filePath(u"secret"_s)};
    REQUIRE(secret.open(QIODevice::WriteOnly));
    secret.write("short\n");
    secret.close();
    CHECK(cli.run({u"access"_s, u"give"_s, u"Ben"_s, u"admin"_s, u"--password-file"_s,
                   secret.fileName()}) != 0);
    REQUIRE(secret.open(QIODevice::WriteOnly));
    secret.write("correct horse battery\n");
    secret.close();
    REQUIRE(cli.run({u"access"_s, u"give"_s, u"Ben"_s, u"admin"_s, u"--password-file"_s,
                     secret.fileName()}) == 0);
    REQUIRE(cli.run({u"access"_s, u"give"_s, u"Dora"_s, u"technician"_s, u"--account"_s,
                     systemAccount()}) == 0);
    REQUIRE(cli.run({u"practice"_s, u"sign_in"_s, u"on"_s}) == 0);
    REQUIRE(cli.run({u"access"_s, u"list"_s}) == 0);
    CHECK(cli.out.contains(systemAccount()));
    CHECK_FALSE(cli.out.contains(u"argon2id"_s));

    CHECK(cli.run({u"practice"_s, u"sign_in"_s, u"off"_s}) != 0); // Dora is no admin
    CHECK(cli.run({u"practice"_s, u"sign_in"_s, u"off"_s, u"--as"_s, u"Ben"_s}) != 0);
    CHECK(cli.err.contains(u"Dora"_s)); // here she acts in her own name
    CHECK(cli.run({u"new"_s, u"Printer"_s, u"--requester"_s, u"Carl"_s}) == 0);
}

TEST_CASE("A list of people and a practice on the command line", "[cli]")
{
    CommandLine cli;
    REQUIRE(cli.run({u"init"_s}) == 0);
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write("name,mail,team\nDora,dora@example.org,Service Desk\nCy,cy@example.org,Netwrk\n");
    file.flush();
    CHECK(cli.run({u"import-people"_s, file.fileName(), u"--dry-run"_s}) == 3);
    CHECK(cli.err.contains(u"there is no team \"Netwrk\""_s));
    REQUIRE(cli.run({u"people"_s}) == 0);
    CHECK_FALSE(cli.out.contains(u"Dora"_s));
    CHECK(cli.run({u"import-people"_s, file.fileName()}) == 3);
    REQUIRE(cli.run({u"people"_s}) == 0);
    CHECK(cli.out.contains(u"Dora"_s));
    REQUIRE(cli.run({u"practice"_s, u"targets"_s, u"on"_s, u"--as"_s, u"Dora"_s}) == 0);
    REQUIRE(cli.run({u"practices"_s}) == 0);
    CHECK(cli.out.contains(u"targets: on"_s));
    CHECK(cli.run({u"practice"_s, u"horoscopes"_s, u"on"_s}) != 0);
}

TEST_CASE("Words past their period are deleted on the command line, and those that went counted",
          "[cli]")
{
    CommandLine cli;
    REQUIRE(cli.run({u"init"_s, u"--demo"_s, u"--tickets"_s, u"400"_s}) == 0);
    REQUIRE(cli.run({u"keep-words"_s, u"incident"_s, u"6"_s}) == 0);
    REQUIRE(cli.run({u"--json"_s, u"erase-expired"_s, u"--reason"_s, u"Over"_s, u"--dry-run"_s}) ==
            0);
    const auto past = QJsonDocument::fromJson(cli.out.toUtf8())["tickets"_L1].toInt();
    REQUIRE(past > 25); // more than one part
    REQUIRE(cli.run({u"--json"_s, u"erase-expired"_s, u"--reason"_s, u"Over"_s}) == 0);
    CHECK(QJsonDocument::fromJson(cli.out.toUtf8())["tickets"_L1].toInt() == past);
    REQUIRE(cli.run({u"erase-expired"_s, u"--reason"_s, u"Over"_s}) == 0);
    CHECK(cli.out.contains(u"on 0 tickets"_s));
}

TEST_CASE("A ticket's whole life on the command line", "[cli]")
{
    CommandLine cli;
    REQUIRE(cli.run({u"init"_s}) == 0);
    REQUIRE(cli.run({u"new-team"_s, u"Network"_s}) == 0);
    REQUIRE(cli.run({u"new-person"_s, u"Dora"_s, u"--team"_s, u"Service Desk"_s}) == 0);
    REQUIRE(cli.run({u"new"_s, u"VPN drops"_s, u"--requester"_s, u"Anna"_s, u"--team"_s,
                     u"Service Desk"_s, u"--as"_s, u"Dora"_s, u"--json"_s}) == 0);
    const auto number =
        QJsonDocument::fromJson(cli.out.toUtf8()).object().value(u"number"_s).toString();
    REQUIRE_FALSE(number.isEmpty());
    CHECK(cli.run({u"reply"_s, number, u"Looking into it"_s, u"--as"_s, u"Dora"_s}) == 0);
    CHECK(cli.run({u"note"_s, number, u"Gateway log asked"_s}) == 0);
    CHECK(cli.run({u"hand-off"_s, number, u"network"_s, u"--note"_s, u"Check the gateway"_s}) == 0);
    CHECK(cli.run({u"pause"_s, number, u"--until"_s, u"2100-01-01T09:00:00Z"_s}) == 0);
    CHECK(cli.run({u"resume"_s, number}) == 0);
    CHECK(cli.run({u"resolve"_s, number, u"--solution"_s, u"Rekeyed"_s}) == 0);
    CHECK(cli.run({u"reopen"_s, number}) == 0);
    REQUIRE(cli.run({u"ticket"_s, number}) == 0);
    for (const auto *said : {"Looking into it", "Gateway log asked", "Check the gateway", "Rekeyed",
                             "held by Network"})
        CHECK(cli.out.contains(QString::fromLatin1(said)));
    CHECK(cli.run({u"check"_s, u"--rebuild"_s}) == 0);
}

TEST_CASE("The command line says what it does not know, and changes nothing", "[cli]")
{
    CommandLine cli;
    REQUIRE(cli.run({u"init"_s}) == 0);
    CHECK(cli.run({u"reply"_s, u"7"_s, u"Hello"_s}) != 0);
    CHECK_FALSE(cli.err.isEmpty());
    CHECK(cli.run({u"new"_s, u"Something"_s, u"--requester"_s, u"Anna"_s, u"--team"_s,
                   u"Nowhere"_s}) != 0);
    CHECK(cli.err.contains(u"Nowhere"_s));
    CHECK(cli.run({u"new"_s, u"Something"_s, u"--requester"_s, u"Anna"_s, u"--priority"_s,
                   u"urgent"_s}) != 0);
    CHECK(cli.run({u"new"_s}) == 2);
    CHECK(cli.run({u"tickets"_s}) == 0);
    CHECK(cli.out.contains(u"0 tickets"_s));
}

TEST_CASE("The example of questions in bulk is answered as it expects", "[cli]")
{
    CommandLine cli;
    const auto path = QDir{QStringLiteral(BATON_TEST_DATA)}.filePath(u"cases-example.json"_s);
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto cases = QJsonDocument::fromJson(file.readAll()).object();
    REQUIRE(cli.run({u"clocks"_s, u"--cases"_s, path}) == 0);
    const auto answers = QJsonDocument::fromJson(cli.out.toUtf8()).object();
    REQUIRE(cli.run({u"calendar"_s, u"--cases"_s, path}) == 0);
    CHECK(QJsonDocument::fromJson(cli.out.toUtf8()).object() == answers);
    const auto expected = [](const QJsonObject &question) {
        return question.contains(u"expect"_s) ? question.value(u"expect"_s)
                                              : question.value(u"expect_business_seconds"_s);
    };
    for (const auto section : {"due", "elapsed", "clock"}) {
        const auto questions = cases.value(QLatin1StringView{section}).toArray();
        const auto given = answers.value(QLatin1StringView{section}).toArray();
        REQUIRE(given.size() == questions.size());
        for (qsizetype i = 0; i < questions.size(); ++i) {
            INFO(section << " " << i);
            CHECK(
                isSame(given[i].toObject().value(u"result"_s), expected(questions[i].toObject())));
        }
    }
}

namespace {

// A desk with two people and a ticket of Anna's.
struct StaffedDesk : CommandLine
{
    StaffedDesk()
    {
        REQUIRE(run({u"init"_s}) == 0);
        REQUIRE(run({u"new-team"_s, u"Network"_s}) == 0);
        REQUIRE(run({u"new-person"_s, u"Dora"_s, u"--team"_s, u"Service Desk"_s}) == 0);
        number = make(u"VPN drops"_s);
    }
    QString make(const QString &subject)
    {
        REQUIRE(run({u"new"_s, subject, u"--requester"_s, u"Anna"_s, u"--team"_s, u"Service Desk"_s,
                     u"--impact"_s, u"hindered"_s, u"--json"_s}) == 0);
        return json().value(u"number"_s).toString();
    }
    int on(const QString &command, const QStringList &words = {})
    {
        return run(QStringList{command, number} + words);
    }
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonObject ticket()
    {
        REQUIRE(on(u"ticket"_s, {u"--json"_s}) == 0);
        return json();
    }

    QString number;
};

} // namespace

TEST_CASE("What hangs on a ticket is put there, shown and taken off by the command line", "[cli]")
{
    StaffedDesk cli;
    const auto other = cli.make(u"Gateway is slow"_s);
    CHECK(cli.on(u"tag"_s, {u"Remote Access"_s}) == 0);
    CHECK(cli.on(u"tag"_s, {u"remote access"_s}) == 1);
    CHECK(cli.on(u"parent"_s, {other}) == 0);
    CHECK(cli.on(u"link"_s, {other, u"--kind"_s, u"caused_by"_s}) == 0);
    CHECK(cli.on(u"follow"_s, {u"--as"_s, u"Dora"_s}) == 0);
    CHECK(cli.on(u"follow"_s, {u"--person"_s, u"Anna"_s}) == 0);
    CHECK(cli.on(u"snooze"_s, {u"--until"_s, u"2100-01-01T09:00:00Z"_s}) == 0);
    CHECK(cli.on(u"time"_s, {u"25"_s, u"--what"_s, u"Traced it"_s}) == 0);
    CHECK(cli.on(u"time-back"_s, {u"5"_s}) == 0);
    CHECK(cli.on(u"steps"_s, {u"Ask the provider"_s, u"Test the tunnel"_s}) == 0);
    CHECK(cli.on(u"step"_s, {u"2"_s}) == 0);
    CHECK(cli.on(u"impact"_s, {u"cannot_work"_s}) == 0);
    const auto ticket = cli.ticket();
    CHECK(ticket.value(u"tags"_s).toArray() == QJsonArray{u"remote-access"_s});
    CHECK(ticket.value(u"links"_s).toArray().size() == 2);
    CHECK(ticket.value(u"followers"_s).toArray() == QJsonArray{u"Dora"_s, u"Anna"_s});
    CHECK(ticket.value(u"snoozed_until"_s).toString() == u"2100-01-01T09:00:00.000Z"_s);
    CHECK(ticket.value(u"minutes_spent"_s).toInt() == 20);
    CHECK(ticket.value(u"steps"_s).toArray().at(1).toObject().value(u"state"_s) == u"done"_s);
    CHECK(ticket.value(u"impact"_s).toString() == u"cannot_work"_s);
    CHECK(ticket.value(u"priority"_s).toString() == u"p2"_s);
    REQUIRE(cli.on(u"ticket"_s) == 0);
    for (const auto *said :
         {"tags: remote-access", "step 2: [x] Test the tunnel", "followers: Dora"})
        CHECK(cli.out.contains(QString::fromLatin1(said)));
    CHECK(cli.on(u"untag"_s, {u"remote-access"_s}) == 0);
    CHECK(cli.on(u"no-parent"_s, {other}) == 0);
    CHECK(cli.on(u"wake"_s) == 0);
    CHECK(cli.ticket().value(u"tags"_s).toArray().isEmpty());
    CHECK(cli.run({u"check"_s, u"--rebuild"_s}) == 0);
}

TEST_CASE("The command line takes back what was done last, and says what stays", "[cli]")
{
    StaffedDesk cli;
    REQUIRE(cli.on(u"tag"_s, {u"vpn"_s}) == 0);
    REQUIRE(cli.on(u"undo"_s, {u"--json"_s}) == 0);
    CHECK(cli.json().value(u"number"_s).toString() == cli.number);
    CHECK(cli.ticket().value(u"tags"_s).toArray().isEmpty());
    REQUIRE(cli.on(u"hand-off"_s, {u"Network"_s}) == 0);
    REQUIRE(cli.on(u"undo"_s) == 0);
    CHECK(cli.ticket().value(u"team"_s).toString() == u"Service Desk"_s);
    REQUIRE(cli.on(u"note"_s, {u"Asked"_s}) == 0);
    CHECK(cli.on(u"undo"_s) == 1);
    CHECK(cli.err.contains(u"cannot be taken back"_s));
}

TEST_CASE("Files go in and come out unchanged by the command line, and nothing is overwritten",
          "[cli]")
{
    StaffedDesk cli;
    const auto in = cli.folder.filePath(u"trace.txt"_s);
    const auto out = cli.folder.filePath(u"copy.txt"_s);
    QFile file{in};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("tunnel up\n");
    file.close();
    REQUIRE(cli.on(u"attach"_s, {in}) == 0);
    const auto attachment = cli.ticket().value(u"attachments"_s).toArray().at(0).toObject();
    CHECK(attachment.value(u"name"_s).toString() == u"trace.txt"_s);
    CHECK(attachment.value(u"mime"_s).toString() == u"text/plain"_s);
    const auto seq = QString::number(attachment.value(u"seq"_s).toInteger());
    REQUIRE(cli.on(u"save-attachment"_s, {seq, out}) == 0);
    QFile copy{out};
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "tunnel up\n");
    CHECK(cli.on(u"save-attachment"_s, {seq, out}) == 1);
    CHECK(cli.on(u"attach"_s, {cli.folder.filePath(u"missing.txt"_s)}) == 3);
    CHECK(cli.on(u"detach"_s, {seq}) == 2);
    CHECK(cli.on(u"detach"_s, {seq, u"--reason"_s, u"Private"_s}) == 0);
    CHECK(cli.ticket().value(u"attachments"_s).toArray().isEmpty());
}

TEST_CASE("The command line merges, splits and takes both back", "[cli]")
{
    StaffedDesk cli;
    const auto other = cli.make(u"VPN drops too"_s);
    REQUIRE(cli.run({u"merge"_s, other, cli.number}) == 0);
    REQUIRE(cli.run({u"unmerge"_s, other}) == 0);
    REQUIRE(cli.on(u"message"_s, {u"And the printer is broken"_s}) == 0);
    const auto said = cli.ticket().value(u"activities"_s).toArray().last().toObject();
    const auto seq = QString::number(said.value(u"seq"_s).toInteger());
    REQUIRE(cli.on(u"split"_s, {seq, u"Printer broken"_s, u"--json"_s}) == 0);
    const auto made = cli.json().value(u"number"_s).toString();
    CHECK(made != cli.number);
    CHECK(cli.run({u"unsplit"_s, made}) == 0);
    CHECK(cli.run({u"check"_s, u"--rebuild"_s}) == 0);
}

TEST_CASE("The command line refuses what it does not know, with the documented exit codes", "[cli]")
{
    StaffedDesk cli;
    CHECK(cli.on(u"impact"_s, {u"urgent"_s}) == 1);
    CHECK(cli.err.contains(u"urgent"_s));
    CHECK(cli.on(u"impact"_s, {u"can_work"_s, u"--priority"_s, u"p1"_s}) == 1);
    CHECK(cli.on(u"impact"_s, {u"can_work"_s, u"--priority"_s, u"p1"_s, u"--reason"_s,
                               u"The board waits"_s}) == 0);
    CHECK(cli.on(u"follow"_s, {u"--person"_s, u"Nobody"_s}) == 1);
    CHECK(cli.on(u"snooze"_s, {u"--until"_s, u"tomorrow"_s}) == 1);
    CHECK(cli.on(u"step"_s, {u"1"_s}) == 1);
    CHECK(cli.on(u"link"_s, {u"4711"_s}) == 1);
    CHECK(cli.on(u"time"_s, {u"many"_s}) == 2);
    CHECK(cli.on(u"tag"_s) == 2);
}

TEST_CASE("The command line finds words, marks them, and offers what a slip meant", "[cli]")
{
    StaffedDesk cli;
    REQUIRE(cli.on(u"note"_s, {u"The gateway was restarted"_s}) == 0);
    REQUIRE(cli.run({u"search"_s, u"gateway"_s}) == 0);
    CHECK(cli.out.contains(u"The [gateway] was restarted"_s));
    REQUIRE(cli.run({u"search"_s, u"gatewya"_s, u"--json"_s}) == 0);
    CHECK(cli.json().value(u"suggestion"_s).toObject().value(u"right"_s).toString() ==
          u"gateway"_s);
    REQUIRE(cli.run({u"search"_s, u"gateway"_s, u"--public"_s, u"--json"_s}) == 0);
    CHECK(cli.json().value(u"total"_s).toInt() == 0);
    REQUIRE(cli.run({u"search"_s, u"vpn"_s, u"--public"_s, u"--json"_s}) == 0);
    CHECK(cli.json().value(u"tickets"_s).toArray().size() == 1);
    CHECK(cli.run({u"search"_s, u"team:"_s}) == 2);
}

TEST_CASE("An absence is added, listed, shown on Monday and removed on the command line",
          "[cli][absence]")
{
    CommandLine cli;
    REQUIRE(cli.run({u"init"_s, u"--demo"_s, u"--tickets"_s, u"60"_s}) == 0);
    REQUIRE(cli.run({u"--json"_s, u"people"_s}) == 0);
    const auto people = QJsonDocument::fromJson(cli.out.toUtf8()).object()["people"_L1].toArray();
    REQUIRE(people.size() > 2);
    const auto away = people[0]["name"_L1].toString();
    const auto deputy = people[1]["name"_L1].toString();
    const auto today = QDate::currentDate();
    const auto from = today.addDays(1).toString(Qt::ISODate);
    const auto until = today.addDays(8).toString(Qt::ISODate);
    REQUIRE(cli.run({u"absence"_s, u"add"_s, away, from, until, u"--deputy"_s, deputy}) == 0);
    REQUIRE(cli.run({u"--json"_s, u"absence"_s, u"list"_s}) == 0);
    const auto listed = QJsonDocument::fromJson(cli.out.toUtf8()).object()["absences"_L1].toArray();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["person"_L1].toString() == away);
    CHECK(listed[0]["deputy"_L1].toString() == deputy);
    CHECK(cli.run({u"absence"_s, u"add"_s, away, until, from}) == 1);
    CHECK(cli.run({u"absence"_s, u"add"_s, away, u"31.12.2026"_s}) == 1);
    CHECK(cli.run({u"absence"_s, u"add"_s, away, from, u"--deputy"_s, away}) == 1);
    const auto id = QString::number(listed[0]["id"_L1].toInteger());
    REQUIRE(cli.run({u"absence"_s, u"remove"_s, id}) == 0);
    REQUIRE(cli.run({u"absence"_s, u"list"_s}) == 0);
    CHECK(cli.out.isEmpty());
}

TEST_CASE("The page for everybody is written for a browser and on paper, without a display",
          "[cli][publish]")
{
    CommandLine cli;
    REQUIRE(cli.run({u"init"_s}) == 0);
    CHECK(cli.run({u"publish"_s}) == 2);
    const auto pdf = cli.folder.filePath(u"page.pdf"_s);
    const auto site = cli.folder.filePath(u"site"_s);
    REQUIRE(cli.run({u"--json"_s, u"publish"_s, site, u"--pdf"_s, pdf}) == 0);
    CHECK(QFile::exists(site + u"/index.html"_s));
    QFile file{pdf};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(cli.run({u"publish"_s, u"--pdf"_s, cli.folder.filePath(u"no/page.pdf"_s)}) == 4);
}

TEST_CASE("Who has which ticket open is asked from another process", "[cli][presence]")
{
    CommandLine cli;
    REQUIRE(cli.run({u"init"_s, u"--demo"_s, u"--tickets"_s, u"20"_s}) == 0);
    REQUIRE(cli.run({u"present"_s}) == 0);
    CHECK(cli.out.contains(u"Nobody has a ticket open."_s));
    const baton::SystemClock clock;
    const auto desk = baton::desk::Desk::open({cli.folder.filePath(u"desk.baton"_s),
                                               cli.folder.filePath(u"index-2"_s), false, false},
                                              clock)
                          .value();
    const auto ticket = desk->ticketByNumber(1).result().value();
    const auto person = desk->directory().result().value().people.front();
    REQUIRE(desk->visit({person.id, ticket, true}).result().has_value());
    REQUIRE(cli.run({u"--json"_s, u"present"_s}) == 0);
    const auto rows = QJsonDocument::fromJson(cli.out.toUtf8())[u"present"_s].toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"person"_s].toString() == person.name);
    CHECK(rows[0][u"ticket"_s].toInteger() == 1);
    CHECK(rows[0][u"writing"_s].toBool());
}

TEST_CASE("A duty is planned, done and listed from the command line", "[cli][duty]")
{
    CommandLine cli;
    REQUIRE(cli.run({u"init"_s, u"--demo"_s, u"--tickets"_s, u"20"_s}) == 0);
    const auto out = cli.folder.filePath(u"out"_s);
    CHECK(cli.run({u"duty"_s, u"add"_s, u"publish"_s, out}) == 4); // no such folder
    REQUIRE(QDir{}.mkdir(out));
    CHECK(cli.run({u"duty"_s, u"add"_s, u"dance"_s, out}) == 1);
    CHECK(cli.run({u"duty"_s, u"add"_s, u"backup"_s, out, u"--day"_s, u"noday"_s}) == 1);
    REQUIRE(cli.run({u"duty"_s, u"add"_s, u"publish"_s, out, u"--day"_s, u"monday"_s}) == 0);
    REQUIRE(cli.run({u"duty"_s, u"add"_s, u"backup"_s, out, u"--zone"_s, u"Asia/Tokyo"_s}) == 0);
    REQUIRE(cli.run({u"--json"_s, u"duty"_s}) == 0);
    const auto done = QJsonDocument::fromJson(cli.out.toUtf8())[u"done"_s].toArray();
    CHECK(done.size() == 2);
    CHECK(QFile::exists(out + u"/index.html"_s));
    REQUIRE(cli.run({u"duty"_s}) == 0);
    CHECK(cli.out.contains(u"Nothing is due."_s));
    REQUIRE(cli.run({u"--json"_s, u"duty"_s, u"list"_s}) == 0);
    const auto listed = QJsonDocument::fromJson(cli.out.toUtf8())[u"duties"_s].toArray();
    REQUIRE(listed.size() == 2);
    CHECK(listed[0][u"day"_s].toString() == u"monday"_s);
    CHECK(listed[0][u"good"_s].toBool());
    const auto id = QString::number(listed[1][u"id"_s].toInteger());
    CHECK(cli.run({u"duty"_s, u"remove"_s, id}) == 0);
    CHECK(cli.run({u"duty"_s, u"remove"_s, id}) == 1);
}

TEST_CASE("A list leaves the command line as a table, formulas disarmed", "[cli][export]")
{
    CommandLine cli;
    REQUIRE(cli.run({u"init"_s}) == 0);
    REQUIRE(cli.run({u"new"_s, u"=HYPERLINK(\"x\")"_s, u"--requester"_s, u"Ann"_s}) == 0);
    REQUIRE(cli.run({u"new"_s, u"Printer, third floor"_s, u"--requester"_s, u"Ben"_s}) == 0);
    const auto csv = cli.folder.filePath(u"list.csv"_s);
    REQUIRE(cli.run({u"tickets"_s, u"--out"_s, csv}) == 0);
    QFile file{csv};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"'=HYPERLINK"_s));
    CHECK(text.contains(u"\"Printer, third floor\""_s));
    const auto book = cli.folder.filePath(u"list.xlsx"_s);
    REQUIRE(cli.run({u"--json"_s, u"tickets"_s, u"--out"_s, book}) == 0);
    CHECK(QJsonDocument::fromJson(cli.out.toUtf8())[u"tickets"_s].toInteger() == 2);
    CHECK(QFile{book}.size() > 1000);
    CHECK(cli.run({u"tickets"_s, u"--out"_s, cli.folder.filePath(u"none/list.csv"_s)}) == 4);
}
