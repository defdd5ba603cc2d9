#include "tests/support/calendars.h"
#include "tests/support/sourcefiles.h"

using namespace baton;
using namespace baton::exchange;
using namespace baton::test;
using namespace Qt::StringLiterals;
using enum RowProblemKind;

namespace {

const QByteArray columns =
    R"("columns": {"ticket": "id", "at": "when", "team": "team", "state": "state",
       "priority": "prio", "reopenings": "again"},
       "states": {"New": "new", "Work": "open", "Wait": "pending requester", "Done": "resolved",
                  "Over": "closed", "?": "same"},
       "priorities": {"1": "p1", "2": "p2"}, "missing": ["-"])";
const QByteArray header = "id,when,team,state,prio,again\n";

Mapping plain(const QByteArray &more = {})
{
    return mappingOf('{' + columns + more + '}');
}

History historyOf(const QByteArray &bytes, const Mapping &mapping = plain(),
                  const char *name = "source.csv")
{
    const SourceFolder folder;
    auto history = readHistory(folder.write(bytes, name), mapping);
    if (!history)
        FAIL(history.error().parameters.join(u' ').toStdString());
    return *std::move(history);
}

Error failing(const QByteArray &bytes, const Mapping &mapping = plain())
{
    const SourceFolder folder;
    const auto history = readHistory(folder.write(bytes), mapping);
    REQUIRE(!history);
    return history.error();
}

RowProblem onlyProblem(const History &history)
{
    CHECK(history.report().refusedRows == 1);
    REQUIRE(history.report().problems.size() == 1);
    return history.report().problems.front();
}

desk::HistoryTicket onlyTicket(const History &history)
{
    REQUIRE(history.size() == 1);
    return history.tickets(0, 1).front();
}

} // namespace

TEST_CASE("Rows of one ticket become its acts, in the order of time", "[history]")
{
    const auto history = historyOf(header + "T1,2026-01-05T10:00,Desk,New,2,\n"
                                            "T2,2026-01-05T10:00,Desk,New,2,\n"
                                            "T1,2026-01-05T12:00,Network,Work,1,\n"
                                            "T1,2026-01-05T11:00,Desk,Work,2,\n"
                                            "T1,2026-01-05T12:00,Desk,Work,1,0\n");
    CHECK(idsOf(history) == QStringList{u"T1"_s, u"T2"_s});
    const auto ticket = history.tickets(0, 1).front();
    std::vector<qint64> lines;
    for (const auto &act : ticket.acts)
        lines.push_back(act.line);
    CHECK(lines == std::vector<qint64>{2, 5, 4, 6}); // of two at the same time, the file's order
    CHECK(factsOf<ticket::Assigned>(ticket).size() == 3);
    CHECK(factsOf<ticket::WorkStarted>(ticket).size() == 1);
    CHECK(factsOf<ticket::PriorityChanged>(ticket) ==
          std::vector<ticket::PriorityChanged>{{ticket::Priority::P1}});
    CHECK(std::holds_alternative<ticket::Created>(ticket.acts.front().facts.front().fact));
    CHECK(std::holds_alternative<ticket::SourceFacts>(ticket.acts.back().facts.back().fact));
}

TEST_CASE("A row that changes nothing is still an act", "[history]")
{
    const auto ticket = onlyTicket(historyOf(header + "T1,2026-01-05T10:00,Desk,New,2,\n"
                                                      "T1,2026-01-05T11:00,Desk,New,2,\n"
                                                      "T1,2026-01-05T12:00,Desk,?,2,\n"));
    CHECK(ticket.acts.size() == 3);
    CHECK(factsOf<ticket::Touched>(ticket).size() == 2);
}

TEST_CASE("Changes of state mean pauses, ends and reopenings", "[history]")
{
    const auto ticket = onlyTicket(historyOf(header + "T1,2026-01-05T10:00,Desk,New,2,\n"
                                                      "T1,2026-01-05T11:00,Desk,Wait,2,\n"
                                                      "T1,2026-01-05T12:00,Desk,Work,2,\n"
                                                      "T1,2026-01-05T13:00,Desk,Done,2,\n"
                                                      "T1,2026-01-05T14:00,Desk,Work,2,\n"
                                                      "T1,2026-01-05T15:00,Desk,Done,2,\n"
                                                      "T1,2026-01-05T16:00,Desk,Over,2,\n"));
    CHECK(factsOf<ticket::Paused>(ticket).size() == 1);
    CHECK(factsOf<ticket::Resumed>(ticket).size() == 1);
    CHECK(factsOf<ticket::Resolved>(ticket).size() == 2);
    CHECK(factsOf<ticket::Reopened>(ticket).size() == 1);
    CHECK(factsOf<ticket::Closed>(ticket).size() == 1);
}

TEST_CASE("An unknown team is no team, never the one before", "[history]")
{
    const auto ticket = onlyTicket(historyOf(header + "T1,2026-01-05T10:00,Desk,New,2,\n"
                                                      "T1,2026-01-05T11:00,-,New,2,\n"));
    const auto holders = factsOf<ticket::Assigned>(ticket);
    REQUIRE(holders.size() == 2);
    CHECK(holders[0].team == TeamId{1});
    CHECK(holders[1].team.isNull());
}

TEST_CASE("A row that cannot be meant is refused with line, column and reason", "[history]")
{
    const auto [row, problem] = GENERATE(table<const char *, RowProblem>({
        {"T1,yesterday,Desk,New,2,", {WrongInstant, 3, 2, u"yesterday"_s}},
        {"T1,2026-02-30T10:00,Desk,New,2,", {WrongInstant, 3, 2, u"2026-02-30T10:00"_s}},
        {"T1,1970-01-01T00:00,Desk,New,2,", {WrongInstant, 3, 2, u"1970-01-01T00:00"_s}},
        {"T1,-,Desk,New,2,", {MissingInstant, 3, 2, {}}},
        {",2026-01-05T10:00,Desk,New,2,", {MissingTicket, 3, 1, {}}},
        {"- ,2026-01-05T10:00,Desk,New,2,", {MissingTicket, 3, 1, {}}},
        {"T1,2026-01-05T10:00,Desk,Lost,2,", {UnknownState, 3, 4, u"Lost"_s}},
        {"T1,2026-01-05T10:00,Desk,New,9,", {UnknownPriority, 3, 5, u"9"_s}},
        {"T1,2026-01-05T10:00,Desk,New,2,many", {WrongNumber, 3, 6, u"many"_s}},
        {"T1,2026-01-05T10:00,Desk,New,2,-1", {WrongNumber, 3, 6, u"-1"_s}},
        {"T1,2026-01-05T10:00,Desk,New,2,nan", {WrongNumber, 3, 6, u"nan"_s}},
        {"T1,2026-01-05T10:00,Desk,New,2,inf", {WrongNumber, 3, 6, u"inf"_s}},
        {"T1,2026-01-05T10:00,Desk,New,2", {WrongColumnCount, 3, 6, u"5, the header 6"_s}},
    }));
    CAPTURE(row);
    const auto history = historyOf(header + "T2,2026-01-05T10:00,Desk,New,2,\n" + row + "\n");
    CHECK(onlyProblem(history) == problem);
    CHECK(idsOf(history) == QStringList{u"T2"_s});
    CHECK(history.report().rows == 2);
}

TEST_CASE("Never half a ticket: one refused row leaves the whole ticket out", "[history]")
{
    const QByteArray first = header + "T1,2026-01-05T10:00,Desk,New,2,\n"
                                      "T2,2026-01-05T10:00,Desk,New,2,\n";
    const QByteArray last = "T1,2026-01-05T12:00,Desk,Done,2,\n"
                            "T3,2026-01-05T12:00,Desk,New,2,\n";
    const auto *wrong =
        GENERATE("T1,never,Desk,Work,2,\n", "T1,2026-01-05T11:00,Desk,Lost,2,\n",
                 "T1,2026-01-05T11:00,Desk\n", "T1,2026-01-05T11:00,B\xFCro,,,\n",
                 "T1,2026-01-05T11:00,\"Desk\"s,,,\n", "T1,2026-01-05T11:00,a,b,c,d,e,f\n");
    CAPTURE(wrong);
    const auto history = historyOf(first + wrong + last);
    CHECK(idsOf(history) == QStringList{u"T2"_s, u"T3"_s});
    CHECK(history.report().tickets == 2);
    CHECK(history.report().refusedTickets == 1);
    CHECK(onlyProblem(history).line == 4);
}

TEST_CASE("Never half a ticket: nor one whose last row was cut off or has an open quote",
          "[history]")
{
    const QByteArray rows = header + "T1,2026-01-05T10:00,Desk,New,2,\n"
                                     "T2,2026-01-05T10:00,Desk,New,2,\n";
    const auto [tail, kind] = GENERATE(table<const char *, RowProblemKind>(
        {{"T1,2026-01-05T11:0", CutOff},
         {"T1,2026-01-05T11:00,\"Desk,Work,2,\n", QuoteNotClosed}}));
    const auto history = historyOf(rows + tail);
    CHECK(onlyProblem(history).kind == kind);
    CHECK(onlyProblem(history).line == 4);
    CHECK(idsOf(history) == QStringList{u"T2"_s});
}

TEST_CASE("All refusals are counted, the first hundred are kept", "[history]")
{
    QByteArray bytes = header;
    for (int i = 0; i < 150; ++i)
        bytes += "T" + QByteArray::number(i) + ",never,Desk,New,2,\n";
    const auto history = historyOf(bytes);
    CHECK(history.report().refusedRows == 150);
    CHECK(history.report().refusedTickets == 150);
    CHECK(history.report().problems.size() == problemLimit);
    CHECK(history.size() == 0);
}

TEST_CASE("A file without a column of the mapping is refused with its name", "[history]")
{
    const auto error = failing("id,when,team,state,prio\nT1,2026-01-05T10:00,Desk,New,2\n");
    CHECK(error.code == ErrorCode::BadInput);
    CHECK(error.parameters.value(1).contains(u"\"again\""_s));
}

TEST_CASE("Files that cannot be read at all are errors, not empty histories", "[history]")
{
    CHECK(failing("").code == ErrorCode::BadInput);
    CHECK(failing(gzipped(header).first(20)).parameters.value(1) == u"gzip_truncated"_s);
    CHECK(failing("\x1f\x8b garbage").parameters.value(1) == u"gzip_damaged"_s);
    const SourceFolder folder;
    CHECK(readHistory(folder.path("no.csv"), plain()).error().code == ErrorCode::FileMissing);
}

TEST_CASE("A file with only a header is an empty history", "[history]")
{
    const auto history = historyOf(header);
    CHECK(history.size() == 0);
    CHECK(history.report().rows == 0);
    CHECK(history.report().refusedRows == 0);
}

TEST_CASE("A mapping with a zone or a date format that is none is refused before reading",
          "[history]")
{
    CHECK(failing(header, plain(R"(, "zone": "Europe/Atlantis")")).parameters.value(0) ==
          u"zone"_s);
    CHECK(failing(header, plain(R"(, "dates": ["HH:mm"])")).parameters.value(0) == u"dates"_s);
}

TEST_CASE("Numbers may be written with a decimal comma, fields divided by semicolons", "[history]")
{
    auto mapping = plain(R"(, "delimiter": ";", "decimal_comma": true, "zone": "Europe/Berlin",
                             "dates": ["d.M.yyyy HH:mm"])");
    QByteArray head = header;
    head.replace(',', ';');
    SECTION("and mean what they say")
    {
        const auto ticket =
            onlyTicket(historyOf(head + "T1;5.1.2026 10:00;Desk;New;2;1.002,0\n", mapping));
        CHECK(ticket.acts.front().at == at("2026-01-05T10:00+01:00"));
        CHECK(factsOf<ticket::SourceFacts>(ticket).front().reopenings == 1002);
    }
    SECTION("and are shown as they stood there when they are none")
    {
        const auto history = historyOf(head + "T1;5.1.2026 10:00;Desk;New;2;1,5x\n", mapping);
        CHECK(onlyProblem(history) == RowProblem{WrongNumber, 2, 6, u"1,5x"_s});
    }
}

TEST_CASE("Facts about the whole ticket are those of the row that happened last", "[history]")
{
    const auto ticket = onlyTicket(historyOf(header + "T1,2026-01-05T10:00,Desk,New,2,0\n"
                                                      "T1,2026-01-05T12:00,Desk,New,2,3\n"
                                                      "T1,2026-01-05T11:00,Desk,New,2,2\n"));
    CHECK(factsOf<ticket::SourceFacts>(ticket) ==
          std::vector<ticket::SourceFacts>{{{}, {}, {}, 3, {}}});
}

TEST_CASE("Facts from a second file find their tickets by id", "[history]")
{
    const SourceFolder folder;
    const auto path = folder.write("id,when\nT1,2026-01-05T10:00\nT2,2026-01-05T11:00\n");
    const auto mapping = mappingOf(R"({"columns": {"ticket": "id", "at": "when"}, "join": [
        {"file": "more.csv", "columns": {"ticket": "number", "subject": "title",
                                         "opened_at": "opened", "promise_met": "kept"}}]})");
    SECTION("those without a line there stay as they are")
    {
        folder.write("number,title,opened,kept\nT2,No mail,2026-01-05T09:00,yes\n"
                     "T9,Elsewhere,2026-01-05T09:00,yes\n",
                     "more.csv");
        const auto history = readHistory(path, mapping);
        REQUIRE(history);
        CHECK(idsOf(*history) == QStringList{u"T1"_s, u"T2"_s});
        const auto second = history->tickets(1, 2).front();
        CHECK(second.acts.front().facts.front().text == u"No mail"_s);
        CHECK(factsOf<ticket::Created>(second).front().reportedAt == at("2026-01-05T09:00Z"));
        CHECK(factsOf<ticket::SourceFacts>(second).front().promiseMet == true);
        CHECK(!factsOf<ticket::SourceFacts>(history->tickets(0, 1).front()).front().promiseMet);
    }
    SECTION("a refused line there leaves its ticket out")
    {
        folder.write("number,title,opened,kept\nT2,No mail,never,yes\n", "more.csv");
        const auto history = readHistory(path, mapping);
        REQUIRE(history);
        CHECK(idsOf(*history) == QStringList{u"T1"_s});
        CHECK(onlyProblem(*history) == RowProblem{WrongInstant, 2, 3, u"never"_s});
    }
    SECTION("a refused line of a ticket that is not in the source refuses no ticket")
    {
        folder.write("number,title,opened,kept\nT9,only two\n", "more.csv");
        const auto history = readHistory(path, mapping);
        REQUIRE(history);
        CHECK(history->report().refusedRows == 1);
        CHECK(history->report().refusedTickets == 0);
        CHECK(history->size() == 2);
    }
    SECTION("no such file is an error")
    {
        CHECK(readHistory(path, mapping).error().code == ErrorCode::FileMissing);
    }
}

TEST_CASE("A log that is cut off keeps its whole traces and no half one", "[history][xes]")
{
    const auto mapping = mappingOf(R"({"kind": "xes", "columns": {"ticket": "trace:concept:name",
        "at": "time:timestamp"}})");
    const auto trace = [](const char *name) {
        return "<trace><string key=\"concept:name\" value=\"" + QByteArray{name} +
               "\"/><event><date key=\"time:timestamp\" value=\"2026-01-05T10:00:00+01:00\"/>"
               "</event><event><date key=\"time:timestamp\" value=\"2026-01-05T11:00:00+01:00\"/>"
               "</event></trace>\n";
    };
    SECTION("within a trace")
    {
        const auto whole = "<log>\n" + trace("T1") + trace("T2");
        const auto history = historyOf(whole.chopped(60), mapping, "log.xes");
        CHECK(idsOf(history) == QStringList{u"T1"_s});
        CHECK(history.report().refusedTickets == 1);
        CHECK(onlyProblem(history).kind == CutOff);
    }
    SECTION("between traces")
    {
        const auto history = historyOf("<log>\n" + trace("T1") + trace("T2"), mapping, "log.xes");
        CHECK(idsOf(history) == QStringList{u"T1"_s, u"T2"_s});
        CHECK(onlyProblem(history).kind == CutOff);
    }
}

TEST_CASE("Reading stops when it is told to", "[history]")
{
    const SourceFolder folder;
    std::stop_source stop;
    stop.request_stop();
    const auto history = readHistory(folder.write(header + "T1,2026-01-05T10:00,Desk,New,2,\n"),
                                     plain(), stop.get_token());
    REQUIRE(!history);
    CHECK(history.error().code == ErrorCode::Cancelled);
}

TEST_CASE("The same bytes by the same mapping are the same source", "[history]")
{
    const QByteArray row = "T1,2026-01-05T10:00,Desk,New,2,\n";
    const auto digest = [](const History &history) { return history.source().contentDigest; };
    const auto first = digest(historyOf(header + row));
    CHECK(digest(historyOf(header + row, plain(), "copy.csv")) == first);
    CHECK(digest(historyOf(header + row + row)) != first);
    CHECK(digest(historyOf(header + row, plain(R"(, "zone": "Europe/Berlin")"))) != first);
}
