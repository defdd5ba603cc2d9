#include "ui/queue/listexport.h"
#include "core/exchange/csvreader.h"
#include "tests/support/workingwindow.h"

#include <QFile>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct Exported
{
    explicit Exported(const WindowFixture &fixture) : page{fixture.window->queue()}
    {
        QObject::connect(page->listExport(), &ui::ListExport::said, page,
                         [this](const QString &words, bool isGood) {
                             sentence = words;
                             good = isGood;
                         });
    }
    bool says() const
    {
        return QTest::qWaitFor([this] { return !sentence.isEmpty(); }, 10'000);
    }
    ui::QueuePage *page;
    QString sentence;
    bool good = false;
};

std::vector<TicketId> idsOf(const WindowFixture &fixture)
{
    const auto ids = fixture.model()->ids();
    return {ids.begin(), ids.end()};
}

} // namespace

TEST_CASE("The list is exported as it stands, every ticket of it, as a table", "[queue][export]")
{
    const WorkingWindow desk;
    desk.window->go(u"queue:"_s);
    REQUIRE(desk.waitForRows());
    Exported exported{desk};
    const auto path = desk.folder.filePath(u"tickets.csv"_s);
    const auto ids = idsOf(desk);
    REQUIRE(ids.size() > 100);
    exported.page->listExport()->exportTo(path, ids);
    REQUIRE(exported.says());
    INFO(exported.sentence.toStdString());
    CHECK(exported.good);
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    const auto first = desk.window->desk()->ticket(ids.front()).result().value();
    const auto heads = std::ranges::find_if(
        lines, [](const QString &line) { return line.startsWith(u"number,subject"_s); });
    REQUIRE(heads != lines.end());
    CHECK((heads + 1)->startsWith(QString::number(first.ticket.number) + u','));
    CHECK(file.size() > 0);
}

TEST_CASE("A list that cannot be written says so and leaves the file that is there",
          "[queue][export]")
{
    const WorkingWindow desk;
    Exported exported{desk};
    exported.page->listExport()->exportTo(desk.folder.filePath(u"missing/tickets.xlsx"_s),
                                          idsOf(desk));
    REQUIRE(exported.says());
    CHECK_FALSE(exported.good);
    CHECK(exported.sentence.contains(u"could not be written"_s));
    SECTION("and an empty list has nothing to export")
    {
        exported.sentence.clear();
        exported.page->listExport()->choose({});
        REQUIRE(exported.says());
        CHECK(exported.sentence.contains(u"nothing in this list"_s));
    }
}
