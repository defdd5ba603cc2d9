#include "core/ticket/filename.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct FilingDesk : DeskFixture
{
    PersonId anna = person(u"Anna"_s);
    TicketId id = ticket(u"Screen flickers"_s, anna);
    QByteArray picture = QByteArray("not really a picture, QuokkaFive ").repeated(100);

    std::vector<ticket::Attachment> files(TicketId of) { return view(of).attachments(); }
    Result<QByteArray> bytes(const ticket::Attachment &file)
    {
        return desk->attachment(file.digest).result();
    }
    ticket::Attach attach(TicketId to, const QString &name, const QByteArray &content)
    {
        return {to, {{name, "image/png", content}}};
    }
    qint64 contents() { return check().attachments; }
};

} // namespace

TEST_CASE("A reply and its files are written in one go, and each content once", "[attachments]")
{
    FilingDesk desk;
    const ticket::NewAttachment file{u"photo.png"_s, "image/png", desk.picture};
    const auto reply = desk.run(ticket::Command{
        ticket::Reply{desk.id, u"Is it this?"_s, {}, {}, {file, {u"b.txt"_s, "", "b"}}}});
    const auto files = desk.files(desk.id);
    REQUIRE(files.size() == 2);
    CHECK(files[0].name == u"photo.png"_s);
    CHECK(files[0].of == reply.version - 2);
    CHECK(files[1].mime == "application/octet-stream");
    CHECK(desk.bytes(files[0]) == desk.picture);
    const auto other = desk.ticket(u"The same"_s, desk.anna);
    desk.run(ticket::Command{ticket::AddNote{other, u"Same picture"_s, {file}}});
    CHECK(desk.contents() == 2);
    CHECK(desk.check().found == 0);
}

TEST_CASE("A message that makes a ticket brings its files", "[attachments]")
{
    FilingDesk desk;
    ticket::Create create;
    create.subject = u"Error"_s;
    create.message = u"See the picture"_s;
    create.requester = desk.anna;
    create.attachments = {{u"error.png"_s, "image/png", desk.picture}};
    const auto id = as<TicketId>(desk.run(ticket::Command{create}).stream);
    const auto view = desk.view(id);
    const auto of = view.attachments().at(0).of;
    CHECK(view.activities.at(static_cast<int>(of) - 1).activity.text == create.message);
    CHECK(desk.check().found == 0);
}

TEST_CASE("A file that is empty or too large is refused, and nothing is written", "[attachments]")
{
    FilingDesk desk;
    const auto reason = [&desk](const QByteArray &content) {
        const auto command = desk.attach(desk.id, u"x"_s, content);
        return desk.refused(ticket::Command{command}).parameters.value(1);
    };
    CHECK(reason({}) == u"empty"_s);
    CHECK(reason(QByteArray(ticket::mostBytesOfFile + 1, 'x')) == u"too_big"_s);
    const QByteArray large(ticket::mostBytesOfFile, 'x');
    ticket::Attach five{desk.id, {}};
    for (int i = 0; i < 5; ++i)
        five.attachments.push_back({u"x"_s, "", large});
    CHECK(desk.refused(ticket::Command{five}).parameters.value(1) == u"too_much"_s);
    CHECK(desk.files(desk.id).empty());
    CHECK(desk.contents() == 0);
}

TEST_CASE("A file's name is made safe to keep and to save again", "[attachments]")
{
    using ticket::cleanFileName;
    CHECK(cleanFileName(u"../../etc/passwd"_s) == u"_.._etc_passwd"_s);
    CHECK(cleanFileName(u"C:\\Users\\a\\photo.png"_s) == u"C__Users_a_photo.png"_s);
    CHECK(cleanFileName(u"a\nb\tc\x1b[31m.txt"_s) == u"abc[31m.txt"_s);
    CHECK(cleanFileName(u"invoice\u202Egpj.exe"_s) == u"invoicegpj.exe"_s);
    CHECK(cleanFileName(u" \x01 "_s) == u"attachment"_s);
    CHECK(cleanFileName(u"..."_s) == u"attachment"_s);
    CHECK(cleanFileName(u"con.txt"_s) == u"_con.txt"_s);
    CHECK(cleanFileName(u"LPT1"_s) == u"_LPT1"_s);
    CHECK(cleanFileName(u"console.txt"_s) == u"console.txt"_s);
    const auto longName = cleanFileName(u"x"_s.repeated(500) + u".tar.gz"_s);
    CHECK(longName.size() == 150);
    CHECK(longName.endsWith(u".gz"_s));
    CHECK(cleanFileName(u"Übersicht 😀.pdf"_s) == u"Übersicht 😀.pdf"_s);
}

TEST_CASE("A detached file is gone, bytes and name, unless another ticket holds it",
          "[attachments][redaction]")
{
    FilingDesk desk;
    const auto other = desk.ticket(u"The same"_s, desk.anna);
    desk.run(ticket::Command{desk.attach(desk.id, u"ZebuOne.png"_s, desk.picture)});
    desk.run(ticket::Command{desk.attach(other, u"kept.png"_s, desk.picture)});
    const auto file = desk.files(desk.id).at(0);
    CHECK(desk.refused(ticket::Command{ticket::Detach{desk.id, file.seq, u" "_s}}).code ==
          ErrorCode::InvalidValue);
    desk.run(ticket::Command{ticket::Detach{desk.id, file.seq, u"Shows a face"_s}});
    CHECK(desk.files(desk.id).empty());
    CHECK(desk.bytes(file) == desk.picture);
    CHECK(desk.check().found == 0);
    const auto kept = desk.files(other).at(0);
    desk.run(ticket::Command{ticket::Detach{other, kept.seq, u"Shows a face"_s}});
    CHECK(desk.bytes(file).error().code == ErrorCode::AttachmentGone);
    CHECK(desk.check().found == 0);
    desk.run(ticket::Command{ticket::AddNote{desk.id, u"The job after it"_s}});
    desk.close();
    QFile stored{desk.path()};
    REQUIRE(stored.open(QIODevice::ReadOnly));
    const auto all = stored.readAll();
    CHECK_FALSE(all.contains("QuokkaFive"));
    CHECK_FALSE(all.contains("ZebuOne"));
}

TEST_CASE("Bytes that vanished or were changed are found and said", "[attachments]")
{
    FilingDesk desk;
    desk.run(ticket::Command{desk.attach(desk.id, u"a.png"_s, desk.picture)});
    const auto file = desk.files(desk.id).at(0);
    SECTION("vanished")
    {
        desk.tamper("DELETE FROM attachment");
        CHECK(desk.bytes(file).error().code == ErrorCode::AttachmentGone);
        CHECK(desk.check().findings.at(0).kind == desk::FindingKind::AttachmentMissing);
    }
    SECTION("changed")
    {
        desk.tamper("UPDATE attachment SET body = x'00'");
        CHECK(desk.bytes(file).error().code == ErrorCode::AttachmentChanged);
        CHECK(desk.check().findings.at(0).kind == desk::FindingKind::AttachmentChanged);
    }
}
