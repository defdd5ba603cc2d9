#include "tests/support/openticket.h"
#include "ui/ticket/attachmentdoor.h"
#include "ui/ticket/attachmenttray.h"
#include "ui/ticket/conversation.h"
#include "ui/ticket/entrymodel.h"
#include "ui/ticket/filekinds.h"
#include "ui/ticket/thumbnails.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct FilingTicket : OpenTicket
{
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made{folder.filePath(name)};
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    void drop(const QStringList &paths) const
    {
        QMimeData data;
        QList<QUrl> addresses;
        for (const auto &path : paths)
            addresses << QUrl::fromLocalFile(path);
        data.setUrls(addresses);
        QDragEnterEvent enter{{300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(window->ticketPage(), &enter);
        QDropEvent event{{300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(window->ticketPage(), &event);
    }
    bool waits(const QString &name) const
    {
        return QTest::qWaitFor(
            [&] {
                for (auto *cross :
                     find<ui::AttachmentTray>("attachmentTray")->findChildren<QToolButton *>()) {
                    if (cross->isVisible() && cross->accessibleName().contains(name))
                        return true;
                }
                return false;
            },
            5'000);
    }
    bool refuses(const QString &words) const
    {
        return QTest::qWaitFor([&] { return find<QLabel>("traySaid")->text().contains(words); },
                               5'000);
    }
    void write(Qt::Key tab, const QString &words) const
    {
        press(tab);
        REQUIRE(hasFocus("words"));
        type(words);
    }
    void send() const { press(Qt::Key_Return, Qt::ControlModifier); }
    ui::Entry lastEntry() const
    {
        const auto &entries = find<ui::Conversation>("conversation")->entries();
        return entries.entry(entries.rowCount() - 1);
    }
};

QImage picture()
{
    QImage image{400, 200, QImage::Format_RGB32};
    image.fill(Qt::darkCyan);
    return image;
}

} // namespace

TEST_CASE("Files dropped on a ticket go with the reply and stand on its card", "[ui][files]")
{
    FilingTicket desk;
    desk.write(Qt::Key_R, u"Here is the log."_s);
    desk.drop({desk.file(u"gateway.log"_s, "one\n"), desk.file(u"second.log"_s, "two\n")});
    REQUIRE(desk.waits(u"gateway.log"_s));
    REQUIRE(desk.waits(u"second.log"_s));
    desk.send();
    REQUIRE(desk.becomes([](const auto &view) { return view.attachments().size() == 2; }));
    const auto files = desk.view().attachments();
    CHECK(desk.window->desk()->attachment(files[0].digest).result().value() == "one\n");
    REQUIRE(QTest::qWaitFor([&] { return desk.lastEntry().files.size() == 2; }, 5'000));
    CHECK(desk.lastEntry().text == u"Here is the log."_s);
    CHECK_FALSE(desk.find<QWidget>("attachmentTray")->isVisible());
}

TEST_CASE("A pasted picture goes with a note, without a word too, and is seen in small",
          "[ui][files]")
{
    FilingTicket desk;
    desk.press(Qt::Key_N);
    REQUIRE(desk.hasFocus("words"));
    QApplication::clipboard()->setImage(picture());
    desk.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.waits(u"picture"_s));
    desk.send();
    REQUIRE(desk.becomes([](const auto &view) { return view.attachments().size() == 1; }));
    const auto file = desk.view().attachments().front();
    CHECK(file.mime == "image/png");
    auto *small = desk.find<ui::Conversation>("conversation")->findChild<ui::Thumbnails *>();
    REQUIRE(QTest::qWaitFor([&] { return !small->of(file).isNull(); }, 5'000));
    CHECK(small->of(file).width() <= 2 * ui::Thumbnails::most.width());
}

TEST_CASE("A file that is too large, a folder and an empty file are refused in a sentence each; "
          "the words and the other files stay",
          "[ui][files]")
{
    FilingTicket desk;
    desk.write(Qt::Key_R, u"Three files"_s);
    const auto large = desk.file(u"disk.raw"_s, {});
    REQUIRE(QFile::resize(large, ticket::mostBytesOfFile + 1));
    desk.drop({large, desk.folder.path(), desk.file(u"nothing.txt"_s, {}),
               desk.file(u"good.txt"_s, "good")});
    REQUIRE(desk.waits(u"good.txt"_s));
    CHECK(desk.refuses(u"one file may have 25 MB"_s));
    CHECK(desk.refuses(u"is a folder"_s));
    CHECK(desk.refuses(u"nothing.txt is empty"_s));
    CHECK(desk.find<QPlainTextEdit>("words")->toPlainText() == u"Three files"_s);
}

TEST_CASE("Files wait beside their draft until they are sent, even for another window",
          "[ui][files]")
{
    FilingTicket desk;
    desk.write(Qt::Key_N, u"Half a note"_s);
    desk.drop({desk.file(u"kept.txt"_s, "kept")});
    REQUIRE(desk.waits(u"kept.txt"_s));
    desk.window->ticketPage()->keepDrafts();
    ui::MainWindow other{desk.index()};
    other.show();
    other.openFile(desk.path());
    REQUIRE(QTest::qWaitFor([&] { return !other.who()->me().person.isNull(); }, 10'000));
    other.openTicket(desk.id, ui::Deed::Note);
    const auto waits = [&] {
        const auto crosses =
            other.findChild<QWidget *>(u"attachmentTray"_s)->findChildren<QToolButton *>();
        return std::ranges::any_of(crosses, [](const auto *cross) {
            return cross->accessibleName().contains(u"kept.txt"_s);
        });
    };
    CHECK(QTest::qWaitFor(waits, 5'000));
}

TEST_CASE("A reply that was taken back has its files again", "[ui][files]")
{
    FilingTicket desk;
    desk.window->acts()->setReplyDelay(std::chrono::minutes{10});
    desk.write(Qt::Key_R, u"To the wrong person"_s);
    desk.drop({desk.file(u"salaries.txt"_s, "secret")});
    REQUIRE(desk.waits(u"salaries.txt"_s));
    desk.send();
    CHECK_FALSE(desk.find<QWidget>("attachmentTray")->isVisible());
    desk.window->acts()->undo();
    CHECK(desk.waits(u"salaries.txt"_s));
    CHECK(desk.view().attachments().empty());
}

TEST_CASE("An attachment is saved under a safe name by one key, with the bytes it had",
          "[ui][files]")
{
    FilingTicket desk;
    const ticket::Attach command{desk.id, {{u"../con\u202E.txt"_s, "text/plain", "bytes"}}};
    REQUIRE(desk.window->desk()->execute(ticket::Command{command}, {}).result());
    REQUIRE(QTest::qWaitFor([&] { return desk.lastEntry().files.size() == 1; }, 5'000));
    auto *said = desk.find<ui::Conversation>("conversation");
    said->showEntry(desk.lastEntry().seq);
    QTest::keyClick(said, Qt::Key_Return);
    REQUIRE(desk.asks());
    desk.press(Qt::Key_2);
    QPointer<QFileDialog> dialog = desk.find<QFileDialog>("saveAttachment");
    REQUIRE(dialog->selectedFiles().size() == 1);
    CHECK(QFileInfo{dialog->selectedFiles().front()}.fileName() == u"_con.txt"_s);
    const auto path = desk.folder.filePath(u"saved.txt"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    REQUIRE(desk.says(u"Saved as"_s));
    QFile saved{path};
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == "bytes");
}

TEST_CASE("What could be a program is never opened from a ticket, only saved", "[files]")
{
    for (const auto &name : {u"setup.exe"_s, u"invoice.pdf.js"_s, u"run.SH"_s, u"page.html"_s,
                             u"macro.docm"_s, u"README"_s, u"go.desktop"_s})
        CHECK(ui::isProgram(name));
    for (const auto &name : {u"photo.jpg"_s, u"report.pdf"_s, u"gateway.log"_s, u"list.xlsx"_s})
        CHECK_FALSE(ui::isProgram(name));
    QWidget window;
    ui::ChoiceLine line{&window};
    ui::AttachmentDoor door{&line, &window};
    door.ask({{1, "00", 10, "application/x-msdownload", u"setup.exe"_s, 0, {}, {}}});
    CHECK(line.findChild<QPushButton *>(u"choice1"_s)->text().contains(u"Save as"_s));
    CHECK(line.findChild<QPushButton *>(u"choice2"_s) == nullptr);
}

TEST_CASE("An attachment whose bytes have vanished is said, and the ticket stays as it is",
          "[ui][files]")
{
    FilingTicket desk;
    auto *door = desk.window->ticketPage()->findChild<ui::AttachmentDoor *>();
    const QSignalSpy failed{door, &ui::AttachmentDoor::failed};
    door->ask({{1, QByteArray(64, 'a'), 10, "text/plain", u"gone.txt"_s, 0, {}, {}}});
    REQUIRE(desk.asks());
    desk.press(Qt::Key_1);
    REQUIRE(QTest::qWaitFor([&] { return failed.count() == 1; }, 5'000));
    CHECK(failed.front().front().toString().contains(u"no longer in the file"_s));
    CHECK(desk.window->ticketPage()->isFilled());
}
