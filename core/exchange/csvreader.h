#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/rowsource.h"

#include <QStringDecoder>

namespace baton::exchange {

/// How a CSV file is written; the limits keep one bad quote from eating a whole file.
struct CsvFormat
{
    char delimiter = ',';
    QString encoding; // empty: UTF-8, or what the byte order mark says
    qsizetype longestRow = 1 << 20;
    int mostColumns = 2'000;
};

/// RFC 4180: quoted fields, doubled quotes, embedded newlines; CRLF, LF or CR; a leading byte order
/// mark. Rows that break a rule are problems, with line and column; reading goes on after them.
class CsvReader final : public RowSource
{
public:
    /// Reads the header. BadInput for an empty file or a name that stands there twice.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(ByteSource &bytes,
                                                                 const CsvFormat &format);

    [[nodiscard]] const QStringList &columns() const override { return m_columns; }
    [[nodiscard]] Result<Step> next() override;
    [[nodiscard]] const std::vector<QByteArrayView> &row() const override { return m_row; }
    [[nodiscard]] qint64 line() const override { return m_rowLine; }
    [[nodiscard]] const RowProblem &problem() const override { return m_problem; }

private:
    enum class State : quint8 { FieldStart, Plain, Quoted, QuoteInQuoted };
    enum class Ended : quint8 { Row, File };

    CsvReader(ByteSource &bytes, CsvFormat format);
    [[nodiscard]] Result<bool> fill();
    void decode(const char *bytes, qint64 size);
    [[nodiscard]] Result<Ended> parseRow();
    void take(char c);
    void endField();
    void endLine(char c);
    void note(RowProblemKind kind, const QString &value = {});
    [[nodiscard]] bool finishRow(Ended ended);
    void checkText();

    ByteSource &m_bytes;
    CsvFormat m_format;
    QStringDecoder m_decoder; // invalid while the bytes are UTF-8 already
    QByteArray m_raw;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qsizetype m_filled = 0;
    bool m_begun = false;
    bool m_ended = false;

    State m_state = State::FieldStart;
    QByteArray m_text; // the row's fields, one after the other
    std::vector<qsizetype> m_fieldEnds;
    std::vector<QByteArrayView> m_row;
    QStringList m_columns;
    qint64 m_line = 1;
    qint64 m_columnInLine = 0;
    qint64 m_rowLine = 1;
    qint64 m_quoteLine = 0;
    qint64 m_quoteColumn = 0;
    bool m_afterCr = false;
    bool m_bad = false;
    bool m_overlong = false;
    RowProblem m_problem;
};

} // namespace baton::exchange
