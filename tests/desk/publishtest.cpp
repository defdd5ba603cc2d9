#include "core/report/htmlparts.h"
#include "core/report/published.h"
#include "tests/support/deskfixture.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

double figureIn(const QString &html, const QString &key)
{
    const QRegularExpression pattern{u"data-figure=\"%1\" data-value=\"([^\"]+)\""_s.arg(key)};
    return pattern.match(html).captured(1).toDouble();
}

} // namespace

TEST_CASE("The published page says the figures of the boards and nothing of any person",
          "[publish]")
{
    DeskFixture desk;
    desk.demo(600);
    const auto page = report::gather(*desk.desk, u"UTC"_s, desk.clock.now()).value();
    const auto html = QString::fromUtf8(report::htmlOf(page));
    auto question = page.question;
    const auto handOffs = desk.desk->handOffs(question).result().value();
    double waited = 0;
    for (const auto &edge : handOffs.edges)
        waited += edge.waitHours.sum;
    CHECK(figureIn(html, u"wait_hours"_s) == Approx(waited));
    question.metric = sla::Metric::Resolve;
    qint64 met = 0;
    const auto breaches = desk.desk->breaches(question).result().value();
    for (const auto &row : breaches.targets)
        met += row.met;
    REQUIRE(met > 0);
    CHECK(figureIn(html, u"promises_kept"_s) == Approx(static_cast<double>(met)));
    const auto week = desk.desk->monday({{}, u"UTC"_s, 1}).result().value();
    CHECK(figureIn(html, u"in"_s) == Approx(static_cast<double>(week.in)));
    CHECK(figureIn(html, u"out"_s) == Approx(static_cast<double>(week.out)));

    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK_FALSE(html.contains(u"http://"_s));
    CHECK_FALSE(html.contains(u"https://"_s));
    const auto directory = desk.desk->directory().result().value();
    for (const auto &person : directory.people) {
        INFO(person.name.toStdString());
        CHECK((person.name.isEmpty() || !html.contains(person.name)));
    }
}

TEST_CASE("What people typed is text on the published page, never markup", "[publish]")
{
    report::Published page;
    page.question.zone = u"UTC"_s;
    page.deskName = u"<script>alert(1)</script>"_s;
    desk::TicketRow problem;
    problem.number = 1;
    problem.subject = u"</td><img src=x onerror=\"alert('&')\">"_s;
    page.knownIssues.push_back(problem);
    const auto html = QString::fromUtf8(report::htmlOf(page));
    CHECK_FALSE(html.contains(u"<script>"_s));
    CHECK_FALSE(html.contains(u"<img"_s));
    CHECK(html.contains(u"&lt;img src=x onerror=&quot;"_s));
}

TEST_CASE("The published page opens in a browser, says nothing in its console, fetches nothing",
          "[publish][process]")
{
    const auto chromium = QStandardPaths::findExecutable(u"chromium"_s);
    if (chromium.isEmpty()) {
        WARN("skipped: chromium is not installed");
        return;
    }
    DeskFixture desk;
    desk.demo(100);
    QTemporaryDir folder;
    const auto page = report::gather(*desk.desk, u"UTC"_s, desk.clock.now()).value();
    const auto path = report::publish(page, folder.path()).value();
    const auto net = folder.filePath(u"net.json"_s);
    QProcess browser;
    browser.setProcessChannelMode(QProcess::SeparateChannels);
    browser.start(chromium, {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                             u"--enable-logging=stderr"_s, u"--user-data-dir="_s + folder.path(),
                             u"--log-net-log="_s + net, u"--dump-dom"_s, u"file://"_s + path});
    REQUIRE(browser.waitForFinished(30'000));
    CHECK(browser.readAllStandardOutput().contains("data-figure=\"in\""));
    CHECK_FALSE(browser.readAllStandardError().contains("CONSOLE"));
    QFile requests{net};
    REQUIRE(requests.open(QIODevice::ReadOnly));
    const auto log = QString::fromUtf8(requests.readAll());
    CHECK(log.contains(path)); // the page itself was asked for
    // Chromium looks for updates of its own; what a page fetches bears the page's site.
    const QRegularExpression fetched{u"site=file://[^\"]*\",\"url\":\"https?://[^\"]*"_s};
    CHECK(fetched.match(log).captured().toStdString().empty());
}
