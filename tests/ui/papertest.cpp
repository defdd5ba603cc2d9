#include "core/report/paper.h"
#include "core/report/published.h"
#include "tests/support/windowfixture.h"
#include "ui/actions/actionregistry.h"
#include "ui/shell/publisher.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

int pagesOf(const QByteArray &pdf)
{
    const QRegularExpression count{u"/Count (\\d+)"_s};
    return count.match(QString::fromLatin1(pdf)).captured(1).toInt();
}

} // namespace

TEST_CASE("What stands on paper is what the boards count", "[paper]")
{
    WindowFixture fixture{600};
    const auto page =
        report::gather(*fixture.window->desk(), u"UTC"_s, SystemClock{}.now()).value();
    QTextDocument document;
    document.setHtml(report::paperHtmlOf(page));
    const auto text = document.toPlainText();
    qint64 met = 0;
    qint64 broken = 0;
    for (const auto &row : page.breaches.targets) {
        met += row.met;
        broken += row.breached;
    }
    REQUIRE(met > 0);
    const auto share = 100.0 * static_cast<double>(met) / static_cast<double>(met + broken);
    CHECK(text.contains(u"%1 %"_s.arg(share, 0, 'f', 1)));
    CHECK(text.contains(u"of %1 promises"_s.arg(met + broken)));
    CHECK(text.contains(u"after %1 hand-offs"_s.arg(page.handOffs.handOffs)));
    CHECK(text.contains(QString::number(page.week.in) + u"\ntickets came in"_s));
    for (const auto &person : fixture.window->desk()->directory().result().value().people)
        CHECK((person.name.isEmpty() || !text.contains(person.name)));
}

TEST_CASE("The window publishes on paper and for a browser, by the ending of the file", "[paper]")
{
    WindowFixture fixture;
    auto *publisher = fixture.window->findChild<ui::Publisher *>();
    REQUIRE(publisher != nullptr);
    QString said;
    QObject::connect(publisher, &ui::Publisher::said, publisher,
                     [&said](const QString &words) { said = words; });
    const auto publish = [&](const QString &name) {
        said.clear();
        publisher->publishTo(fixture.folder.filePath(name));
        REQUIRE(QTest::qWaitFor([&said] { return !said.isEmpty(); }, 10'000));
        return bytesOf(fixture.folder.filePath(name));
    };
    const auto pdf = publish(u"page.pdf"_s);
    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pagesOf(pdf) >= 1);
    CHECK(pdf.trimmed().endsWith("%%EOF"));
    CHECK(publish(u"page.html"_s).startsWith("<!DOCTYPE html>"));
    CHECK(publish(u"no/such/folder/page.pdf"_s).isEmpty());
    CHECK(said.contains(u"could not be written"_s));
}

TEST_CASE("Paper has as many pages as it needs, each with the head of its table", "[paper]")
{
    report::Published page;
    page.question.zone = u"UTC"_s;
    const auto pages = [&page](int issues) {
        page.knownIssues.clear();
        for (int i = 0; i < issues; ++i) {
            desk::TicketRow row;
            row.number = i + 1;
            row.subject = u"The lift is stuck"_s;
            page.knownIssues.push_back(row);
        }
        return pagesOf(report::pdfOf(page));
    };
    CHECK(pages(0) == 1);
    CHECK(pages(200) >= 3);
    CHECK(pages(200) <= 12);
}
