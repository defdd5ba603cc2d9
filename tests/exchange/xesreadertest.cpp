#include "core/exchange/xesreader.h"

#include "tests/support/sourcefiles.h"

using namespace baton;
using namespace baton::exchange;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray trace1 = R"(
  <trace>
    <string key="concept:name" value="T1"/>
    <event>
      <string key="org:group" value="A &amp; B"/>
      <date key="time:timestamp" value="2026-01-05T09:00:00+01:00"/>
    </event>
    <event>
      <string key="org:group" value="C"/>
    </event>
  </trace>)";
const QByteArray trace2 = R"(
  <trace>
    <string key="concept:name" value="T2"/>
    <event>
      <date key="time:timestamp" value="2026-01-05T10:00:00+01:00"/>
    </event>
  </trace>)";

Answers reading(const QByteArray &bytes)
{
    const SourceFolder folder;
    const auto source = ByteSource::open(folder.write(bytes, "log.xes"));
    REQUIRE(source);
    XesReader reader{**source, {u"trace:concept:name"_s, u"org:group"_s, u"time:timestamp"_s}};
    return drained(reader);
}

} // namespace

TEST_CASE("Each event of a log is a row with the attributes asked for", "[xes]")
{
    const auto answers = reading("<log>" + trace1 + trace2 + "\n</log>");
    CHECK(answers.problems.empty());
    CHECK(answers.rows == std::vector<Cells>{{"T1", "A & B", "2026-01-05T09:00:00+01:00"},
                                             {"T1", "C", ""},
                                             {"T2", "", "2026-01-05T10:00:00+01:00"}});
    CHECK(answers.lines == std::vector<qint64>{4, 8, 14});
}

TEST_CASE("Attributes within attributes, and those of the log, are passed over", "[xes]")
{
    const auto answers = reading(R"(<log>
      <string key="concept:name" value="the log"/>
      <global scope="event"><string key="org:group" value="default"/></global>
      <trace>
        <string key="concept:name" value="T1"><string key="concept:name" value="inner"/></string>
        <event>
          <list key="things"><string key="org:group" value="inner"/></list>
          <string key="org:group" value="A"><string key="org:group" value="inner"/></string>
        </event>
      </trace></log>)");
    CHECK(answers.rows == std::vector<Cells>{{"T1", "A", ""}});
}

TEST_CASE("A packed log of several members is one log", "[xes][gzip]")
{
    CHECK(reading(gzipped("<log>" + trace1) + gzipped(trace2 + "</log>")).rows.size() == 3);
}

TEST_CASE("A log that is cut off is refused from there on, with the place", "[xes]")
{
    SECTION("within a trace, whose name is still said")
    {
        const auto answers = reading("<log>" + trace1 + trace2.first(60));
        CHECK(answers.onlyProblem().kind == RowProblemKind::CutOff);
        CHECK(answers.onlyProblem().line == 14);
        CHECK(answers.rows.size() == 2);
        CHECK(answers.refused.front().at(0) == "T2");
    }
    SECTION("between two traces, which takes nothing from the one before")
    {
        const auto answers = reading("<log>" + trace1);
        CHECK(answers.onlyProblem().kind == RowProblemKind::CutOff);
        CHECK(answers.rows.size() == 2);
        CHECK(answers.refused.front().at(0) == "");
    }
    SECTION("before its first element")
    {
        CHECK(reading("").onlyProblem().kind == RowProblemKind::CutOff);
    }
}

TEST_CASE("A log with broken XML in the middle is refused from there on, with the place", "[xes]")
{
    auto broken = trace2;
    broken.replace("<event>", "<event");
    const auto answers = reading("<log>" + trace1 + broken + "</log>");
    CHECK(answers.onlyProblem().kind == RowProblemKind::XmlBroken);
    CHECK(answers.onlyProblem().line == 15);
    CHECK(answers.onlyProblem().column > 0);
    CHECK(!answers.onlyProblem().value.isEmpty());
    CHECK(answers.refused.front().at(0) == "T2");
    CHECK(answers.rows.size() == 2);
}

TEST_CASE("A file that is no XML at all is refused at its first character", "[xes]")
{
    const auto problem = reading("id,team\nT1,A\n").onlyProblem();
    CHECK(problem.kind == RowProblemKind::XmlBroken);
    CHECK(problem.line == 1);
}

TEST_CASE("Entities that unfold without end are refused", "[xes]")
{
    QByteArray doctype{"<!DOCTYPE log [<!ENTITY a0 \"xxxxxxxxxxxxxxxxxxxx\">"};
    for (int i = 1; i < 20; ++i) {
        const auto inner = "&a" + QByteArray::number(i - 1) + ';';
        doctype += "<!ENTITY a" + QByteArray::number(i) + " \"" + inner + inner + inner + "\">";
    }
    const auto answers = reading(doctype + "]><log><trace><string key=\"concept:name\" "
                                           "value=\"&a19;\"/></trace></log>");
    CHECK(answers.onlyProblem().kind == RowProblemKind::XmlBroken);
}
