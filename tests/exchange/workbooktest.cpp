#include "core/exchange/workbook.h"

#include <QtEndian>

#include <catch2/catch.hpp>

#include <zlib.h>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

template <class Number> Number at(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

QByteArray inflated(const QByteArray &packed, qsizetype size)
{
    QByteArray plain{size, '\0'};
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = static_cast<uInt>(size);
    CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    inflateEnd(&stream);
    return plain;
}

/// The parts of a ZIP archive by its central directory (APPNOTE.TXT 4.3.12).
QHash<QByteArray, QByteArray> partsOf(const QByteArray &zip)
{
    QHash<QByteArray, QByteArray> parts;
    for (auto each = zip.indexOf("PK\1\2"); each >= 0; each = zip.indexOf("PK\1\2", each + 1)) {
        const auto packed = at<quint32>(zip, each + 20);
        const auto size = at<quint32>(zip, each + 24);
        const auto name = zip.mid(each + 46, at<quint16>(zip, each + 28));
        const auto local = at<quint32>(zip, each + 42);
        const auto begin =
            local + 30U + at<quint16>(zip, local + 26) + at<quint16>(zip, local + 28);
        const auto bytes = zip.mid(begin, packed);
        parts.insert(name, at<quint16>(zip, each + 10) == 0 ? bytes : inflated(bytes, size));
    }
    return parts;
}

QHash<QByteArray, QByteArray> bookOf(const std::vector<exchange::Table> &tables)
{
    const auto book = exchange::workbookOf(tables);
    REQUIRE(book.has_value());
    return partsOf(*book);
}

} // namespace

TEST_CASE("A workbook has a sheet for each table, and a number in it is a number", "[export]")
{
    const auto parts = bookOf({{u"hand-offs"_s, {u"from"_s, u"n"_s}, {{u"Zürich"_s, u"12.5"_s}}},
                               {u"weeks"_s, {u"week"_s}, {{u"007"_s}}}});
    CHECK(parts["xl/workbook.xml"].contains("name=\"hand-offs\""));
    CHECK(parts["xl/workbook.xml"].contains("name=\"weeks\""));
    CHECK(parts["xl/worksheets/sheet1.xml"].contains("<c r=\"B2\"><v>12.5</v></c>"));
    CHECK(parts["xl/sharedStrings.xml"].contains("<t>Z\xC3\xBCrich</t>"));
    CHECK(parts["xl/sharedStrings.xml"].contains("<t>007</t>"));
}

TEST_CASE("Nothing in a workbook is run as a formula", "[export]")
{
    const auto parts =
        bookOf({{u"t"_s, {u"=1+1"_s}, {{u"=cmd|' /C calc'!A0"_s}, {u"+1"_s}, {u"@x"_s}}}});
    CHECK_FALSE(parts["xl/worksheets/sheet1.xml"].contains("<f>"));
    CHECK(parts["xl/sharedStrings.xml"].contains("<t>=cmd|' /C calc'!A0</t>"));
}

TEST_CASE("Tables of any name become sheets: long ones, odd ones, two of one name", "[export]")
{
    const auto longName = QString{40, u'x'};
    const auto parts = bookOf({{longName, {u"a"_s}, {}},
                               {longName, {u"b"_s}, {}},
                               {u"[a]:b*?/\\"_s, {u"c"_s}, {}},
                               {{}, {u"d"_s}, {}},
                               {u"'"_s, {u"e"_s}, {{QString{40'000, u'y'}}}}});
    for (int sheet = 1; sheet <= 5; ++sheet)
        CHECK(parts.contains("xl/worksheets/sheet" + QByteArray::number(sheet) + ".xml"));
}
