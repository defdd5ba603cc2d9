#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

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

TEST_CASE("A ticket's whole life on the command line", "[cli]")
{
    CommandLine cli;
    REQUIRE(cli.run({u"init"_s}) == 0);
    REQUIRE(cli.run({u"new-team"_s, u"Service Desk"_s}) == 0);
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
