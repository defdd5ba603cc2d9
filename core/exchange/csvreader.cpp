#include "core/exchange/csvreader.h"

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

constexpr QByteArrayView byteOrderMark{"\xEF\xBB\xBF"};

bool isAscii(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char c) { return (c & 0x80) != 0; });
}

bool isUtf8(QByteArrayView text)
{
    if (isAscii(text))
        return true;
    QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    const QString decoded = decoder.decode(text);
    return !decoder.hasError() && !decoded.isNull();
}

} // namespace

CsvReader::CsvReader(ByteSource &bytes, CsvFormat format)
    : m_bytes{bytes}, m_format{std::move(format)}, m_raw(bytesAtOnce, Qt::Uninitialized)
{
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(ByteSource &bytes, const CsvFormat &format)
{
    std::unique_ptr<CsvReader> reader{new CsvReader{bytes, format}};
    const auto ended = reader->parseRow();
    if (!ended)
        return std::unexpected(ended.error());
    const bool sound = reader->finishRow(*ended);
    if (!sound || reader->m_fieldEnds.empty())
        return failure(ErrorCode::BadInput,
                       {u"header"_s, sound ? u"the file is empty"_s : describe(reader->m_problem)});
    for (const auto field : reader->m_row) {
        const auto name = QString::fromUtf8(field).trimmed();
        if (!name.isEmpty() && reader->m_columns.contains(name))
            return failure(ErrorCode::BadInput,
                           {u"header"_s, u"the column \"%1\" stands there twice"_s.arg(name)});
        reader->m_columns.append(name);
    }
    return reader;
}

// Everything is parsed as UTF-8: other encodings are decoded on the way in.
void CsvReader::decode(const char *bytes, qint64 size)
{
    m_at = 0;
    if (!m_begun) {
        m_begun = true;
        const QByteArrayView start{bytes, size};
        if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
            m_decoder = QStringDecoder{QStringDecoder::Utf16};
        else if (!m_format.encoding.isEmpty() &&
                 m_format.encoding.compare(u"utf-8"_s, Qt::CaseInsensitive) != 0)
            m_decoder = QStringDecoder{m_format.encoding.toLatin1().constData()};
        else if (start.startsWith(byteOrderMark))
            m_at = byteOrderMark.size();
    }
    if (m_decoder.isValid()) {
        const QString decoded = m_decoder.decode(QByteArrayView{bytes, size});
        m_buffer = decoded.toUtf8();
    } else {
        m_buffer = QByteArray{bytes, size};
    }
    m_filled = m_buffer.size();
}

Result<bool> CsvReader::fill()
{
    m_at = m_filled = 0;
    while (m_at == m_filled) {
        const auto read = m_bytes.read(m_raw.data(), bytesAtOnce);
        if (!read)
            return std::unexpected(read.error());
        if (*read == 0)
            return false;
        decode(m_raw.constData(), *read);
    }
    return true;
}

void CsvReader::note(RowProblemKind kind, const QString &value)
{
    if (m_bad)
        return; // the first thing wrong with a row is the one to say
    m_bad = true;
    m_problem = {kind, m_line, m_columnInLine, value.left(60)};
}

void CsvReader::endField()
{
    if (std::ssize(m_fieldEnds) < m_format.mostColumns)
        m_fieldEnds.push_back(m_text.size());
    else
        note(RowProblemKind::TooManyColumns);
    m_state = State::FieldStart;
}

void CsvReader::take(char c)
{
    if (m_text.size() >= m_format.longestRow) {
        note(RowProblemKind::RowTooLong);
        m_overlong = true;
        return;
    }
    m_text.append(c);
}

void CsvReader::endLine(char c)
{
    ++m_line;
    m_columnInLine = 0;
    m_afterCr = c == '\r'; // one line with the \n that may follow
}

// Reads up to the end of a row; fields lie in m_text, their ends in m_fieldEnds.
Result<CsvReader::Ended> CsvReader::parseRow()
{
    m_text.resize(0);
    m_fieldEnds.clear();
    m_bad = m_overlong = false;
    m_state = State::FieldStart;
    m_rowLine = m_line;
    for (;;) {
        if (m_at == m_filled) {
            const auto more = fill();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                return Ended::File;
        }
        const char c = m_buffer.at(m_at++);
        const bool secondOfCrLf = std::exchange(m_afterCr, false) && c == '\n';
        if (secondOfCrLf && (m_state != State::Quoted || m_overlong))
            continue;
        const bool newline = (c == '\n' && !secondOfCrLf) || c == '\r';
        if (!newline && !secondOfCrLf && (c & 0xC0) != 0x80)
            ++m_columnInLine; // characters, not bytes
        if (m_state == State::Quoted && !m_overlong) {
            if (c == '"')
                m_state = State::QuoteInQuoted;
            else
                take(c);
            if (newline)
                endLine(c);
            continue;
        }
        if (newline) {
            const bool empty =
                m_state == State::FieldStart && m_fieldEnds.empty() && m_text.isEmpty();
            if (!empty)
                endField();
            endLine(c);
            if (!empty)
                return Ended::Row;
            m_rowLine = m_line; // an empty line is no row
            continue;
        }
        if (c == m_format.delimiter) {
            endField();
        } else if (c == '"' && m_state == State::FieldStart) {
            m_state = State::Quoted;
            m_quoteLine = m_line;
            m_quoteColumn = m_columnInLine;
        } else if (c == '"' && m_state == State::QuoteInQuoted) {
            take(c);
            m_state = State::Quoted;
        } else {
            if (m_state == State::QuoteInQuoted)
                note(RowProblemKind::TextAfterQuote);
            take(c);
            m_state = State::Plain;
        }
    }
}

void CsvReader::checkText()
{
    for (size_t i = 0; i < m_row.size(); ++i) {
        const auto field = m_row[i];
        const auto column = static_cast<qint64>(i) + 1;
        if (isAscii(field))
            continue;
        if (!isUtf8(field)) {
            m_problem = {RowProblemKind::WrongEncoding, m_rowLine, column,
                         QString::fromLatin1(field).left(60)};
            m_bad = true;
            return;
        }
        if (field.indexOf(byteOrderMark) >= 0) {
            m_problem = {RowProblemKind::StrayByteOrderMark, m_rowLine, column, {}};
            m_bad = true;
            return;
        }
    }
}

// Turns the parsed text into fields; false where the row is to be refused.
bool CsvReader::finishRow(Ended ended)
{
    m_row.clear();
    if (ended == Ended::File) {
        m_ended = true;
        if (m_state == State::Quoted) {
            m_bad = true;
            m_problem = {RowProblemKind::QuoteNotClosed, m_quoteLine, m_quoteColumn, {}};
        } else if (m_fieldEnds.empty() && m_text.isEmpty() && m_state == State::FieldStart) {
            return true; // nothing after the last newline
        } else {
            endField();
            if (!m_columns.isEmpty() && std::ssize(m_fieldEnds) < m_columns.size())
                note(RowProblemKind::CutOff);
        }
    }
    qsizetype from = 0;
    for (const auto end : m_fieldEnds) {
        m_row.emplace_back(m_text.constData() + from, end - from);
        from = end;
    }
    if (!m_bad && !m_columns.isEmpty() && std::ssize(m_row) != m_columns.size()) {
        m_bad = true;
        m_problem = {RowProblemKind::WrongColumnCount, m_rowLine,
                     std::min<qint64>(std::ssize(m_row), m_columns.size()) + 1,
                     u"%1, the header %2"_s.arg(m_row.size()).arg(m_columns.size())};
    }
    if (!m_bad)
        checkText();
    return !m_bad;
}

Result<Step> CsvReader::next()
{
    if (m_ended)
        return Step::End;
    const auto ended = parseRow();
    if (!ended)
        return std::unexpected(ended.error());
    if (!finishRow(*ended))
        return Step::Problem;
    return m_fieldEnds.empty() ? Step::End : Step::Row;
}

} // namespace baton::exchange
