#include <catch2/catch.hpp>

#include "core/index/wordlist.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct SearchFixture : DeskFixture
{
    SearchFixture()
    {
        network = team(u"Network"_s);
        anna = person(u"Anna Technician"_s, network);
        rene = person(u"René Caller"_s);
    }
    void note(TicketId id, const QString &text) { run(ticket::Command{ticket::AddNote{id, text}}); }
    void resolve(TicketId id, const QString &solution)
    {
        run(ticket::Command{ticket::StartWork{id}}, anna);
        run(ticket::Command{ticket::Resolve{id, solution, {}}}, anna);
    }
    void settle() { REQUIRE(desk->finishSearch().has_value()); }
    desk::SearchAnswer search(const QString &text, int limit = 100)
    {
        settle();
        return desk->search({text, limit}).result().value();
    }
    desk::SearchHit hit(TicketId id, const QString &text)
    {
        return desk->hits({id}, text).result().value().front();
    }
    desk::SimilarAnswer similar(const QString &text)
    {
        settle();
        desk::SimilarQuestion question;
        question.text = text;
        return desk->similar(question).result().value();
    }
    TeamId network;
    PersonId anna;
    PersonId rene;
};

QString marked(const QString &text, const std::vector<index::TextRange> &ranges)
{
    QStringList pieces;
    for (const auto &range : ranges)
        pieces << text.mid(range.from, range.length);
    return pieces.join(u'|');
}

QString markedIn(const QString &text, const QStringList &words)
{
    return marked(text, index::rangesOf(text, index::needlesFrom(words)));
}

} // namespace

TEST_CASE("What was looked for is marked whatever its case and its accents", "[search]")
{
    CHECK(markedIn(u"Drücker defekt, DRUCKER kaputt"_s, {u"drucker"_s}) == u"Drücker|DRUCKER"_s);
    CHECK(markedIn(u"café CAFE cafe\u0301"_s, {u"café"_s}) == u"café|CAFE|cafe\u0301"_s);
    CHECK(markedIn(u"printers print again"_s, {u"print"_s}) == u"print|print"_s);
    CHECK(markedIn(u"WP-2240 and WP-22"_s, {u"wp-2240"_s}) == u"WP-2240"_s);
    CHECK(markedIn(u"nothing here"_s, {u"else"_s}).isEmpty());
    CHECK(markedIn(u"\U0001F525 fire \U0001F525"_s, {u"fire"_s}) == u"fire"_s);
    CHECK(marked(u"the mail server, not server mail"_s,
                 index::rangesOf(u"the mail server, not server mail",
                                 {index::needleFrom(u"mail server", true)})) == u"mail server"_s);
}

TEST_CASE("A snippet is one line around the words, with what is left out marked", "[search]")
{
    const auto text = u"Hello,\n\n"_s + u"blah "_s.repeated(200) +
                      u"the gateway was\trestarted "_s + u"blah "_s.repeated(200);
    const auto snippet =
        index::snippetOf(text, index::needlesFrom({u"gateway"_s, u"restarted"_s}), 80);
    CHECK(snippet.needles == 2);
    CHECK(marked(snippet.text, snippet.ranges) == u"gateway|restarted"_s);
    CHECK(snippet.text.startsWith(u"…"_s));
    CHECK(snippet.text.endsWith(u"…"_s));
    CHECK_FALSE(snippet.text.contains(u'\n'));
    CHECK(snippet.text.size() < 90);
}

TEST_CASE("Words are found in every text of a ticket, also apart from each other", "[search]")
{
    SearchFixture desk;
    const auto id = desk.ticket(u"No picture on the projector"_s, desk.rene, desk.network);
    desk.ticket(u"Mouse is slow"_s, desk.rene, desk.network);
    desk.note(id, u"The graphics driver was too old."_s);
    const auto answer = desk.search(u"projector graph"_s);
    REQUIRE(answer.tickets == std::vector{id});
    CHECK(answer.total == 1);
    CHECK(answer.searchReachPercent == 100);
    CHECK(desk.search(u"\"graphics driver\""_s).total == 1);
    CHECK(desk.search(u"\"driver graphics\""_s).total == 0);
    CHECK(desk.search(u"\"projector the\""_s).total == 0); // from one text into the next
    CHECK(desk.search(u"team:network mouse"_s).total == 1);
    CHECK(desk.search(u"team:mail mouse"_s).total == 0);
}

TEST_CASE("A hit says which sort of text it stands in", "[search]")
{
    SearchFixture desk;
    const auto id = desk.ticket(u"No picture on the projector"_s, desk.rene, desk.network);
    desk.note(id, u"The graphics driver was too old."_s);
    desk.resolve(id, u"Installed driver 5.4"_s);
    desk.settle();
    const auto note = desk.hit(id, u"graphics"_s);
    CHECK(note.kind == desk::HitKind::Note);
    CHECK(marked(note.snippet.text, note.snippet.ranges) == u"graphics"_s);
    CHECK(note.subjectRanges.empty());
    CHECK(desk.hit(id, u"installed"_s).kind == desk::HitKind::Solution);
    CHECK(desk.hit(id, u"work"_s).kind == desk::HitKind::Message);
    const auto subject = desk.hit(id, u"picture"_s);
    CHECK(marked(subject.row.subject, subject.subjectRanges) == u"picture"_s);
}

TEST_CASE("The newest tickets come first, however many texts were added later", "[search]")
{
    SearchFixture desk;
    const auto first = desk.ticket(u"Scanner jams"_s, desk.rene, desk.network);
    const auto second = desk.ticket(u"Scanner is loud"_s, desk.rene, desk.network);
    desk.note(first, u"Scanner again"_s);
    CHECK(desk.search(u"scanner"_s).tickets == std::vector{second, first});
    CHECK(desk.search(u"scanner"_s, 1).tickets == std::vector{second});
    CHECK(desk.search(u"scanner"_s, 1).total == 2);
}

TEST_CASE("A slip of the fingers is offered what stands in tickets", "[search]")
{
    SearchFixture desk;
    desk.ticket(u"Printer on floor 2 is out"_s, desk.rene, desk.network);
    desk.ticket(u"Printer jams"_s, desk.rene, desk.network);
    const auto answer = desk.search(u"pritner"_s);
    REQUIRE(answer.suggestion.has_value());
    CHECK(answer.suggestion->wrong == u"pritner"_s);
    CHECK(answer.suggestion->right == u"printer"_s);
    CHECK(answer.suggestion->tickets == 2);
    const auto both = desk.search(u"jams pritner"_s);
    REQUIRE(both.suggestion.has_value());
    CHECK(both.suggestion->text == u"jams printer"_s);
    CHECK(both.suggestion->tickets == 1);
    CHECK_FALSE(desk.search(u"xylophone"_s).suggestion.has_value());
}

TEST_CASE("A redacted word is never offered nor found", "[search]")
{
    SearchFixture desk;
    const auto id = desk.ticket(u"Cannot sign in"_s, desk.rene, desk.network);
    desk.note(id, u"Password is hunterhunter"_s);
    REQUIRE(desk.search(u"huntrehunter"_s).suggestion.has_value());
    const auto seq = desk.view(id).activities.back().activity.seq;
    desk.run(ticket::Command{ticket::Redact{id, seq, u"a secret"_s}});
    CHECK_FALSE(desk.desk->search({u"huntrehunter"_s}).result().value().suggestion.has_value());
    CHECK_FALSE(desk.search(u"huntrehunter"_s).suggestion.has_value());
    CHECK(desk.search(u"hunterhunter"_s).total == 0);
    CHECK(desk.search(u"password"_s).total == 0);
    CHECK(desk.search(u"sign"_s).total == 1);
}

TEST_CASE("Slips are counted: added, left out, changed, swapped", "[search]")
{
    CHECK(index::slipsBetween(u"printer", u"printer", 2) == 0);
    CHECK(index::slipsBetween(u"pritner", u"printer", 2) == 1);
    CHECK(index::slipsBetween(u"priner", u"printer", 2) == 1);
    CHECK(index::slipsBetween(u"prrinter", u"printer", 2) == 1);
    CHECK(index::slipsBetween(u"brinder", u"printer", 2) == 2);
    CHECK(index::slipsBetween(u"monitor", u"printer", 2) == 3);
}

TEST_CASE("A newer question breaks off the older one of the same seat", "[search]")
{
    SearchFixture desk;
    desk.ticket(u"Scanner jams"_s, desk.rene, desk.network);
    desk.settle();
    desk::SearchQuestion question{u"s"_s};
    question.seat = desk::SearchSeat::Place;
    std::vector<QFuture<Result<desk::SearchAnswer>>> answers;
    for (int n = 0; n < 50; ++n)
        answers.push_back(desk.desk->search(question));
    question.seat = desk::SearchSeat::Palette;
    const auto other = desk.desk->search(question).result();
    CHECK(other.value().total == 1);
    CHECK(answers.back().result().value().total == 1);
    for (auto &answer : answers) {
        const auto result = answer.result();
        CHECK((result || result.error().code == ErrorCode::Cancelled));
    }
}

TEST_CASE("Tickets are alike by the rare words they share, open ones apart from solved", "[search]")
{
    SearchFixture desk;
    const auto open =
        desk.ticket(u"VPN drops after the shared drive opens"_s, desk.rene, desk.network);
    const auto solved = desk.ticket(u"VPN tunnel drops at home"_s, desk.rene, desk.network);
    desk.resolve(solved, u"Keep the shared drive disconnected."_s);
    for (int n = 0; n < 20; ++n)
        desk.ticket(u"Please help with the mail number %1"_s.arg(n), desk.rene, desk.network);
    const auto alike = desk.similar(u"the vpn drops again, please help"_s);
    REQUIRE(alike.open.size() >= 1);
    CHECK(alike.open.front().row.id == open);
    CHECK(marked(alike.open.front().row.subject, alike.open.front().subjectRanges) ==
          u"VPN|drops"_s); // "the" stands nearly everywhere
    REQUIRE(alike.solved.size() == 1);
    CHECK(alike.solved.front().row.id == solved);
    CHECK(alike.solved.front().solution.contains(u"disconnected"_s));
    CHECK(desk.similar(u"xylophone"_s).open.empty());
    CHECK(desk.similar({}).open.empty());
}

TEST_CASE("A note that was added by the other program is found here", "[search]")
{
    SearchFixture desk;
    const auto id = desk.ticket(u"Scanner jams"_s, desk.rene, desk.network);
    desk.settle();
    auto other = desk::Desk::open(desk.options(), desk.clock).value();
    REQUIRE(other->execute(ticket::Command{ticket::AddNote{id, u"roller worn"_s}}, {})
                .result()
                .has_value());
    CHECK(desk.search(u"roller"_s).total == 1);
    CHECK(other->search({u"roller scanner"_s}).result().value().total == 1);
}

TEST_CASE("What an attachment is called is found, and marked", "[search]")
{
    SearchFixture desk;
    const auto id = desk.ticket(u"Scanner jams"_s, desk.rene, desk.network);
    desk.run(ticket::Command{
        ticket::Attach{id, {{u"roller-trace_2026.pdf"_s, "application/pdf", "bytes"}}, 0}});
    CHECK(desk.search(u"trace"_s).tickets == std::vector{id});
    CHECK(desk.search(u"roller pdf"_s).total == 1);
    const auto hit = desk.hit(id, u"trace"_s);
    CHECK(hit.kind == desk::HitKind::Attachment);
    CHECK(marked(hit.snippet.text, hit.snippet.ranges) == u"trace"_s);
}

TEST_CASE("A slip beside a condition is put right, and the condition stays", "[search]")
{
    SearchFixture desk;
    desk.ticket(u"Printer jams"_s, desk.rene, desk.network);
    const auto answer = desk.search(u"team:network pritner"_s);
    CHECK(answer.total == 0);
    REQUIRE(answer.suggestion.has_value());
    CHECK(answer.suggestion->wrong == u"pritner"_s);
    CHECK(answer.suggestion->text == u"team:network printer"_s);
    CHECK_FALSE(desk.search(u"team:mail pritner"_s).suggestion.has_value());
}

TEST_CASE("Requesters find by what they may read, never by what is for us alone", "[search]")
{
    SearchFixture desk;
    const auto id = desk.ticket(u"No picture on the projector"_s, desk.rene, desk.network);
    desk.note(id, u"The caller forgot the cable again"_s);
    desk.run(ticket::Command{ticket::Reply{id, u"Please try the other socket"_s, {}, {}}},
             desk.anna);
    desk.settle();
    const auto found = [&](const QString &text) {
        desk::SearchQuestion question{text};
        question.audience = desk::Audience::Requester;
        return desk.desk->search(question).result().value();
    };
    CHECK(desk.search(u"cable"_s).total == 1);
    CHECK(found(u"cable"_s).total == 0);
    CHECK(found(u"projector cable"_s).tickets.empty());
    CHECK(found(u"projector socket"_s).tickets == std::vector{id});
    CHECK_FALSE(found(u"cabel"_s).suggestion.has_value()); // it would tell the word
    CHECK(found(u"team:network projector"_s).total == 0);  // words alone
    const auto hit = desk.desk->hits({id}, u"cable picture"_s, desk::Audience::Requester)
                         .result()
                         .value()
                         .front();
    CHECK_FALSE(hit.snippet.text.contains(u"cable"_s));
    CHECK(hit.kind != desk::HitKind::Note);
}

TEST_CASE("The workaround of a solved ticket is how its requester could work again", "[search]")
{
    SearchFixture desk;
    const auto id = desk.ticket(u"VPN tunnel drops at home"_s, desk.rene, desk.network);
    desk.run(ticket::Command{ticket::Restore{
                 id, ticket::RestoredBy::Workaround, u"Keep the shared drive disconnected"_s, {}}},
             desk.anna);
    desk.resolve(id, u"Gateway replaced"_s);
    const auto alike = desk.similar(u"vpn tunnel drops"_s);
    REQUIRE(alike.solved.size() == 1);
    CHECK(alike.solved.front().solution == u"Keep the shared drive disconnected"_s);
}
