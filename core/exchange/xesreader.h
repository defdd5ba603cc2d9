#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/rowsource.h"

#include <QHash>
#include <QXmlStreamReader>

namespace baton::exchange {

/// An event log in XES: each event is a row; a column is the key of one of its attributes, or
/// "trace:" and the key of one of its trace. Nested attributes are passed over.
class XesReader final : public RowSource
{
public:
    XesReader(ByteSource &bytes, const QStringList &columns);

    [[nodiscard]] const QStringList &columns() const override { return m_columns; }
    [[nodiscard]] Result<Step> next() override;
    [[nodiscard]] const std::vector<QByteArrayView> &row() const override { return m_row; }
    [[nodiscard]] qint64 line() const override { return m_line; }
    [[nodiscard]] const RowProblem &problem() const override { return m_problem; }

private:
    [[nodiscard]] Result<QXmlStreamReader::TokenType> token();
    void startElement();
    [[nodiscard]] bool endElement();
    [[nodiscard]] Step broken();

    ByteSource &m_bytes;
    QByteArray m_raw;
    QXmlStreamReader m_xml;
    QStringList m_columns;
    QHash<QString, qsizetype> m_columnOf;
    std::vector<QByteArray> m_values;
    std::vector<QByteArrayView> m_row;
    bool m_inTrace = false;
    bool m_inEvent = false;
    int m_depth = 0; // of attributes within attributes
    qint64 m_line = 0;
    bool m_ended = false;
    bool m_anyRoot = false;
    RowProblem m_problem;
};

} // namespace baton::exchange
