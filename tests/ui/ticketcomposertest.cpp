#include "core/org/cannedreply.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/conversation.h"
#include "ui/ticket/entrymodel.h"
#include "ui/ticket/wordsedit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

org::CannedReply canned(const QString &name, const QString &text)
{
    return {{}, name, text, {}, {}};
}

// A composer on a ticket of Anna's, ready to type into.
struct Writing
{
    explicit Writing(const QString &path = {})
    {
        composer.setDrafts(ui::Drafts{path.isEmpty() ? folder.path() : path});
        composer.show(TicketId{1}, u"Anna"_s);
        composer.setMessages({}, 10);
        composer.setCanned({canned(u"Thanks"_s, u"Hello {requester.first}, thank you. {due}"_s),
                            canned(u"Too late"_s, u"Sorry."_s)},
                           {{u"requester.first"_s, u"Anna"_s}});
        static_cast<QWidget &>(composer).show();
        composer.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&composer));
        words = composer.findChild<ui::WordsEdit *>(u"words"_s);
        composer.focusText();
    }
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        words->paste();
    }
    template <class W> [[nodiscard]] W *find(const QString &name) const
    {
        return composer.findChild<W *>(name);
    }
    QTemporaryDir folder;
    ui::Composer composer;
    ui::WordsEdit *words;
};

} // namespace

TEST_CASE("Variables of canned replies are filled in once; those without a value are named",
          "[canned]")
{
    const QHash<QString, QString> values{{u"requester.first"_s, u"{me.name}"_s},
                                         {u"me.name"_s, u"Mira"_s}};
    const auto text = org::expanded(u"{requester.first} {me.name} {due} {due} { x } {}"_s, values);
    CHECK(text.text == u"{me.name} Mira {due} {due} { x } {}"_s);
    CHECK(text.unknown == QStringList{u"{due}"_s});
}

TEST_CASE("A canned reply is for everybody or for one team, and stays out once retired", "[canned]")
{
    auto reply = canned(u"Thanks"_s, u"Thank you."_s);
    reply.team = TeamId{3};
    reply.language = u"de"_s;
    auto setting = org::settingFrom(reply);
    CHECK(org::cannedReplyFrom(setting) == reply);
    CHECK(org::cannedRepliesFor(std::vector{setting}, TeamId{3}, {}).size() == 1);
    CHECK(org::cannedRepliesFor(std::vector{setting}, TeamId{4}, {}).empty());
    setting.retired = true;
    CHECK(org::cannedRepliesFor(std::vector{setting}, TeamId{3}, {}).empty());
    setting.spec = "not json";
    CHECK_FALSE(org::cannedReplyFrom(setting).has_value());
}

TEST_CASE("A semicolon and letters offer canned replies; Enter puts in what was shown", "[ui]")
{
    const Writing writing;
    QTest::keyClicks(writing.words, u";tha"_s);
    auto *list = writing.find<QWidget>(u"cannedPicker"_s);
    REQUIRE(list->isVisible());
    CHECK(writing.find<QLabel>(u"cannedPreview"_s)->text() == u"Hello Anna, thank you. {due}"_s);
    CHECK(writing.find<QLabel>(u"cannedUnknown"_s)->text().contains(u"{due}"_s));
    QTest::keyClick(writing.words, Qt::Key_Return);
    CHECK_FALSE(list->isVisible());
    CHECK(writing.words->toPlainText() == u"Hello Anna, thank you. {due}"_s);
    QTest::keyClicks(writing.words, u" ;to"_s);
    QTest::keyClick(writing.words, Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
    QTest::keyClicks(writing.words, u" a;b"_s); // within a word it is only a semicolon
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("A paste that is too large is refused in a sentence, and nothing is lost", "[ui]")
{
    const Writing writing;
    QTest::keyClicks(writing.words, u"What I had"_s);
    writing.paste(QString{50'000'000, u'x'});
    CHECK(writing.words->toPlainText() == u"What I had"_s);
    CHECK(writing.find<QLabel>(u"composerSaid"_s)->text().contains(u"Nothing was pasted"_s));
    writing.paste(u": a\x1b[31mb\ac\r\nd\te"_s);
    CHECK(writing.words->toPlainText() == u"What I had: a[31mbc\nd\te"_s);
}

TEST_CASE("What others wrote since one started to type is said before it is sent", "[ui]")
{
    Writing writing;
    const auto *line = writing.find<QPushButton>(u"newMessages"_s);
    writing.composer.setMessages({11}, 11);
    CHECK_FALSE(line->isVisible()); // nothing has been typed yet
    QTest::keyClicks(writing.words, u"Hello"_s);
    writing.composer.setMessages({11, 12, 14}, 14);
    CHECK(line->isVisible());
    CHECK(line->text().startsWith(u"2 new messages since you started"_s));
    CHECK(writing.composer.firstNew() == 12);
    QTest::keyClick(writing.words, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(line->isVisible());
}

TEST_CASE("Send and wait is one key; a note cannot be sent so", "[ui]")
{
    Writing writing;
    const QSignalSpy waits{&writing.composer, &ui::Composer::replyAndWaitRequested};
    const QSignalSpy notes{&writing.composer, &ui::Composer::noteRequested};
    QTest::keyClicks(writing.words, u"Please tell me the time."_s);
    QTest::keyClick(writing.words, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(waits.size() == 1);
    writing.composer.setMode(ui::Composer::Mode::Note);
    CHECK_FALSE(writing.find<QPushButton>(u"sendAndWait"_s)->isVisible());
    QTest::keyClicks(writing.words, u"For us"_s);
    QTest::keyClick(writing.words, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(waits.size() == 1);
    CHECK(notes.size() == 1);
}

TEST_CASE("The preview shows Markdown and gives the words back", "[ui]")
{
    Writing writing;
    QTest::keyClicks(writing.words, u"**Tried** it"_s);
    writing.composer.togglePreview();
    auto *preview = writing.find<QTextEdit>(u"preview"_s);
    REQUIRE(preview->isVisible());
    CHECK(preview->toPlainText() == u"Tried it"_s);
    writing.composer.togglePreview();
    CHECK(writing.words->isVisible());
    CHECK(writing.words->toPlainText() == u"**Tried** it"_s);
}

// Not run by itself: the program that is killed in the test below.
TEST_CASE("type a draft and wait to be killed", "[.crash]")
{
    const auto folder = qEnvironmentVariable("BATON_TEST_DRAFTS");
    const Writing writing{folder};
    QTest::keyClicks(writing.words, u"Half a sent"_s);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(folder + u"/1-reply.txt"_s); }, 5'000));
    std::printf("typed\n");
    std::fflush(stdout);
    QTest::qWait(60'000);
}

TEST_CASE("A program that is killed while one types loses no draft", "[ui]")
{
    const QTemporaryDir drafts;
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BATON_TEST_DRAFTS"_s, drafts.path());
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(),
                  {u"type a draft and wait to be killed"_s});
    QByteArray said;
    REQUIRE(QTest::qWaitFor(
        [&] { return (said += program.readAllStandardOutput()).contains("typed"); }, 10'000));
    program.kill();
    REQUIRE(program.waitForFinished(5'000));
    const Writing again{drafts.path()};
    CHECK(again.words->toPlainText() == u"Half a sent"_s);
}

TEST_CASE("A conversation of 2,000 entries opens and scrolls without a stall", "[ui]")
{
    desk::TicketView view;
    view.ticket.id = TicketId{1};
    for (int n = 1; n <= 2'000; ++n) {
        ticket::Activity activity;
        activity.seq = n;
        activity.fact = n % 2 == 0 ? ticket::Fact{ticket::Noted{}} : ticket::RequesterWrote{};
        activity.text = u"Entry %1: "_s.arg(n) + u"words and **more** words "_s.repeated(n % 40);
        view.activities.append(desk::NamedActivity{activity, u"Mira"_s});
    }
    ui::Conversation conversation;
    const QAbstractItemModelTester tester{conversation.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    conversation.resize(700, 500);
    static_cast<QWidget &>(conversation).show();
    QElapsedTimer timer;
    timer.start();
    conversation.show(view, {}, 0);
    QTest::qWait(50);
    CHECK(timer.elapsed() < 1'000);
    CHECK(conversation.entries().rowCount() == 201);
    conversation.setFocus();
    conversation.setCurrentIndex(conversation.model()->index(0, 0));
    QTest::keyClick(&conversation, Qt::Key_Return); // shows the older ones
    CHECK(conversation.entries().rowCount() == 2'000);
    REQUIRE(QTest::qWaitFor([&] { return conversation.verticalScrollBar()->maximum() > 50'000; },
                            10'000));
    qint64 longest = 0;
    for (int step = 0; step < 60; ++step) {
        timer.restart();
        conversation.verticalScrollBar()->setValue(step * 400);
        conversation.viewport()->repaint();
        longest = std::max(longest, timer.elapsed());
    }
    CHECK(longest < 100);
}
