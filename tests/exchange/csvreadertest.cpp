#include "core/exchange/csvreader.h"

#include "tests/support/sourcefiles.h"

using namespace baton;
using namespace baton::exchange;
using namespace baton::test;
using namespace Qt::StringLiterals;
using enum RowProblemKind;

namespace {

Answers reading(const QByteArray &bytes, const CsvFormat &format = {})
{
    const SourceFolder folder;
    const auto source = ByteSource::open(folder.write(bytes));
    REQUIRE(source);
    const auto reader = CsvReader::open(**source, format);
    if (!reader) {
        Answers answers;
        answers.error = reader.error();
        return answers;
    }
    return drained(**reader);
}

Error headerError(const QByteArray &bytes, const CsvFormat &format = {})
{
    const auto answers = reading(bytes, format);
    REQUIRE(answers.error);
    CHECK(answers.error->code == ErrorCode::BadInput);
    return *answers.error;
}

CsvFormat withDelimiter(char delimiter)
{
    CsvFormat format;
    format.delimiter = delimiter;
    return format;
}

} // namespace

TEST_CASE("A table is its header and its rows, each with its line", "[csv]")
{
    const auto newline = GENERATE(QByteArray{"\n"}, QByteArray{"\r\n"}, QByteArray{"\r"});
    const auto answers = reading("id,team" + newline + "T1,Network" + newline + newline +
                                 "T2,\"Desk, second \"\"line\"\"\"" + newline);
    CHECK(answers.columns == QStringList{u"id"_s, u"team"_s});
    CHECK(answers.rows == std::vector<Cells>{{"T1", "Network"}, {"T2", "Desk, second \"line\""}});
    CHECK(answers.lines == std::vector<qint64>{2, 4});
    CHECK(answers.problems.empty());
}

TEST_CASE("The last row needs no newline", "[csv]")
{
    CHECK(reading("id,team\nT1,Network").rows == std::vector<Cells>{{"T1", "Network"}});
}

TEST_CASE("An empty quoted field is an empty field", "[csv]")
{
    CHECK(reading("id,team\nT1,\"\"\n\"\",B\n").rows == std::vector<Cells>{{"T1", ""}, {"", "B"}});
}

TEST_CASE("A newline inside quotes belongs to the field, and the lines after it stay right",
          "[csv]")
{
    const auto newline = GENERATE(QByteArray{"\n"}, QByteArray{"\r\n"}, QByteArray{"\r"});
    const auto answers = reading("id,text" + newline + "T1,\"one" + newline + "two\"" + newline +
                                 "T2,plain" + newline + "T3" + newline);
    REQUIRE(answers.rows.size() == 2);
    CHECK(answers.rows[0][1] == "one" + newline + "two");
    CHECK(answers.lines == std::vector<qint64>{2, 4});
    CHECK(answers.onlyProblem().line == 5);
}

TEST_CASE("A byte order mark at the start of a file is no text", "[csv]")
{
    const auto answers = reading("\xEF\xBB\xBFid,team\nT1,A\n");
    CHECK(answers.columns.front() == u"id"_s);
    CHECK(answers.problems.empty());
}

TEST_CASE("A byte order mark inside a field is refused", "[csv]")
{
    const auto answers = reading("id,team\nT1,\xEF\xBB\xBFNetwork\nT2,A\n");
    CHECK(answers.onlyProblem() == RowProblem{StrayByteOrderMark, 2, 2, {}});
    CHECK(answers.rows == std::vector<Cells>{{"T2", "A"}});
}

TEST_CASE("Latin-1 bytes in a UTF-8 file are refused, with what they may have been", "[csv]")
{
    const auto answers = reading("id,team\nT1,B\xFCro\nT2,B\xC3\xBCro\n");
    CHECK(answers.onlyProblem() == RowProblem{WrongEncoding, 2, 2, u"Büro"_s});
    CHECK(answers.rows == std::vector<Cells>{{"T2", "Büro"}});
}

TEST_CASE("A row with too few or too many columns is refused at the first column amiss", "[csv]")
{
    CHECK(reading("a,b,c\n1,2\n4,5,6\n").onlyProblem() ==
          RowProblem{WrongColumnCount, 2, 3, u"2, the header 3"_s});
    CHECK(reading("a,b,c\n1,2,3,4\n4,5,6\n").onlyProblem() ==
          RowProblem{WrongColumnCount, 2, 4, u"4, the header 3"_s});
}

TEST_CASE("A refused row still says what could be read of it", "[csv]")
{
    CHECK(reading("a,b,c\nT1,2\n").refused == std::vector<Cells>{{"T1", "2"}});
    CHECK(reading("a,b,c\nT1,2,\"open\n").refused.front().at(0) == "T1");
}

TEST_CASE("A last line that breaks off is said to be cut off", "[csv]")
{
    const auto answers = reading("a,b,c\n1,2,3\n4,5");
    CHECK(answers.onlyProblem() == RowProblem{CutOff, 3, 3, {}});
    CHECK(answers.rows.size() == 1);
}

TEST_CASE("A quote that is never closed is reported where it was opened", "[csv]")
{
    const auto answers = reading("a,b\n1,2\n3,\"four\n5,6\n");
    CHECK(answers.onlyProblem() == RowProblem{QuoteNotClosed, 3, 3, {}});
    CHECK(answers.rows.size() == 1);
}

TEST_CASE("Text after a closing quote is refused where it stands", "[csv]")
{
    const auto answers = reading("a,b\n\"one\"x,2\n3,4\n");
    CHECK(answers.onlyProblem() == RowProblem{TextAfterQuote, 2, 6, {}});
    CHECK(answers.rows == std::vector<Cells>{{"3", "4"}});
}

TEST_CASE("The column of a broken row counts characters, not bytes", "[csv]")
{
    CHECK(reading("a,b\nBüro,\"one\"x\n").onlyProblem() == RowProblem{TextAfterQuote, 2, 11, {}});
}

TEST_CASE("A row beyond the longest allowed is refused and reading goes on behind it", "[csv]")
{
    CsvFormat format;
    format.longestRow = 20;
    SECTION("written on one line")
    {
        const auto answers = reading("a,b\n1," + QByteArray(50, 'x') + "\n3,4\n", format);
        CHECK(answers.onlyProblem() == RowProblem{RowTooLong, 2, 22, {}});
        CHECK(answers.rows == std::vector<Cells>{{"3", "4"}});
    }
    SECTION("because a quote is not closed")
    {
        const auto answers = reading("a,b\n1,\"two\nthree,four\nfive,six and seven\n8,9\n", format);
        CHECK(answers.onlyProblem().kind == RowTooLong);
        CHECK(answers.onlyProblem().line == 4);
        CHECK(answers.refused.front().at(0) == "1");
        CHECK(answers.rows == std::vector<Cells>{{"8", "9"}});
    }
}

TEST_CASE("A row with more columns than any table has is refused on its own line", "[csv]")
{
    CsvFormat format;
    format.mostColumns = 3;
    const auto answers = reading("a,b,c\n1,2,3,4\n5,6,7\n", format);
    CHECK(answers.onlyProblem().kind == TooManyColumns);
    CHECK(answers.onlyProblem().line == 2);
    CHECK(answers.rows == std::vector<Cells>{{"5", "6", "7"}});
    CHECK(headerError("a,b,c,d\n", format).parameters.value(0) == u"header"_s);
}

TEST_CASE("Fifty empty columns at the right of a spreadsheet do no harm", "[csv]")
{
    const QByteArray commas(50, ',');
    const auto answers = reading("id,team" + commas + "\nT1,A" + commas + "\n");
    CHECK(answers.problems.empty());
    REQUIRE(answers.rows.size() == 1);
    CHECK(answers.rows[0].size() == 52);
}

TEST_CASE("A header that names a column twice is refused with the name", "[csv]")
{
    CHECK(headerError("id,team, id\n1,2,3\n").parameters.value(1).contains(u"\"id\""_s));
}

TEST_CASE("A header that cannot be read is refused with the place", "[csv]")
{
    CHECK(headerError("id,\"team\n1,2\n").parameters.value(1).startsWith(u"line 1, column 4"_s));
    CHECK(headerError("id,B\xFCro\n").parameters.value(1).startsWith(u"line 1, column 2"_s));
}

TEST_CASE("An empty file is no table", "[csv]")
{
    const auto bytes = GENERATE(QByteArray{}, QByteArray{"\n\n"}, QByteArray{"\xEF\xBB\xBF"});
    CHECK(headerError(bytes).parameters == QStringList{u"header"_s, u"the file is empty"_s});
}

TEST_CASE("A file with only a header is an empty table", "[csv]")
{
    const auto answers = reading("id,team\n");
    CHECK(answers.columns.size() == 2);
    CHECK(answers.rows.empty());
    CHECK(answers.problems.empty());
}

TEST_CASE("UTF-16 is known by its byte order mark", "[csv]")
{
    const auto text = u"id,team\r\nT1,Büro\r\n"_s;
    QByteArray little{"\xFF\xFE"};
    QByteArray big{"\xFE\xFF"};
    for (const auto c : text) {
        little.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
        big.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
    }
    for (const auto &bytes : {little, big}) {
        const auto answers = reading(bytes);
        CHECK(answers.columns.front() == u"id"_s);
        CHECK(answers.rows == std::vector<Cells>{{"T1", "Büro"}});
    }
}

TEST_CASE("A file in another encoding is read as its format says", "[csv]")
{
    CsvFormat format;
    format.encoding = u"windows-1252"_s;
    CHECK(reading("id,team\nT1,B\xFCro \x80\n", format).rows ==
          std::vector<Cells>{{"T1", "Büro €"}});
}

TEST_CASE("Fields may be divided by a semicolon or a tab", "[csv]")
{
    CHECK(reading("a;b\n1;2,5\n", withDelimiter(';')).rows == std::vector<Cells>{{"1", "2,5"}});
    CHECK(reading("a\tb\n1\t2,5\n", withDelimiter('\t')).rows == std::vector<Cells>{{"1", "2,5"}});
}

TEST_CASE("A packed file is unpacked on the way in", "[csv][gzip]")
{
    const auto head = gzipped("id,team\nT1,A\n");
    const auto tail = gzipped("T2,B\n");
    CHECK(reading(head).rows == std::vector<Cells>{{"T1", "A"}});
    SECTION("also one of several members")
    {
        CHECK(reading(head + tail).rows.size() == 2);
    }
    SECTION("also one with an empty member between")
    {
        CHECK(reading(head + gzipped({}) + tail).rows.size() == 2);
    }
}

TEST_CASE("A large packed file comes out as it went in", "[csv][gzip]")
{
    QByteArray table{"id,team\n"};
    for (int i = 0; i < 200'000; ++i)
        table += "T" + QByteArray::number(i) + ",same words again and again\n";
    CHECK(reading(gzipped(table)).rows.size() == 200'000);
}

TEST_CASE("A packed file that is cut off is an error, wherever it was cut", "[csv][gzip]")
{
    const auto whole = gzipped("id,team\nT1,A\nT2,B\n");
    const auto length = GENERATE_COPY(2, 5, 10, int(whole.size()) - 8, int(whole.size()) - 1);
    const auto answers = reading(whole.first(length));
    REQUIRE(answers.error);
    CHECK(answers.error->code == ErrorCode::BadInput);
    CHECK(answers.error->parameters.value(1) == u"gzip_truncated"_s);
}

TEST_CASE("A packed file whose bytes were changed is an error", "[csv][gzip]")
{
    auto bytes = gzipped("id,team\nT1,A\n");
    SECTION("in the middle")
    {
        bytes[12] = char(~bytes[12]);
    }
    SECTION("in the check sum")
    {
        bytes[bytes.size() - 6] = char(~bytes[bytes.size() - 6]);
    }
    SECTION("all of it behind the magic number")
    {
        bytes = "\x1f\x8b no gzip at all, only words";
    }
    SECTION("after its end")
    {
        bytes += "garbage";
    }
    const auto answers = reading(bytes);
    REQUIRE(answers.error);
    CHECK(answers.error->parameters.value(1) == u"gzip_damaged"_s);
}

TEST_CASE("A source that is not there, or is a folder, says so", "[csv]")
{
    const SourceFolder folder;
    CHECK(ByteSource::open(folder.path("nothing.csv")).error().code == ErrorCode::FileMissing);
    CHECK(ByteSource::open(folder.path(".")).error().code == ErrorCode::FileIsDirectory);
}

TEST_CASE("A source is known by the digest of its bytes", "[csv]")
{
    const SourceFolder folder;
    const auto source = ByteSource::open(folder.write("id\n1\n"));
    REQUIRE(source);
    const auto reader = CsvReader::open(**source, {});
    REQUIRE(reader);
    CHECK(drained(**reader).rows.size() == 1);
    CHECK((*source)->digest() == QCryptographicHash::hash("id\n1\n", QCryptographicHash::Sha256));
}
