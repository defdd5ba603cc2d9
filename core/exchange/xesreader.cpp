#include "core/exchange/xesreader.h"

using namespace Qt::StringLiterals;

namespace baton::exchange {

XesReader::XesReader(ByteSource &bytes, const QStringList &columns)
    : m_bytes{bytes}, m_raw(bytesAtOnce, Qt::Uninitialized), m_columns{columns},
      m_values(static_cast<size_t>(columns.size()))
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_columnOf.insert(columns[i], i);
}

Result<QXmlStreamReader::TokenType> XesReader::token()
{
    for (;;) {
        const auto type = m_xml.readNext();
        if (type != QXmlStreamReader::Invalid ||
            m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return type;
        const auto read = m_bytes.read(m_raw.data(), bytesAtOnce);
        if (!read)
            return std::unexpected(read.error());
        if (*read == 0)
            return type;
        m_xml.addData(QByteArray{m_raw.constData(), *read});
    }
}

Step XesReader::broken()
{
    m_ended = true;
    if (!m_inTrace)
        std::ranges::fill(m_values, QByteArray{});  // the trace before is whole
    m_row.assign(m_values.begin(), m_values.end()); // the trace it broke off in is not
    const bool cutOff = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    m_problem = {cutOff ? RowProblemKind::CutOff : RowProblemKind::XmlBroken, m_xml.lineNumber(),
                 m_xml.columnNumber(), m_xml.errorString().left(60)};
    return Step::Problem;
}

void XesReader::startElement()
{
    const auto name = m_xml.name();
    if (!m_anyRoot) {
        m_anyRoot = true;
        return;
    }
    if (m_depth == 0 && name == "trace"_L1 && !m_inTrace) {
        m_inTrace = true;
        std::ranges::fill(m_values, QByteArray{});
        return;
    }
    if (m_depth == 0 && name == "event"_L1 && m_inTrace && !m_inEvent) {
        m_inEvent = true;
        m_line = m_xml.lineNumber();
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (!m_columns[i].startsWith("trace:"_L1))
                m_values[static_cast<size_t>(i)].clear();
        }
        return;
    }
    if (m_depth++ > 0 || !m_inTrace)
        return;
    const auto attributes = m_xml.attributes();
    auto key = attributes.value("key"_L1).toString();
    if (!m_inEvent)
        key.prepend("trace:"_L1);
    if (const auto column = m_columnOf.value(key, -1); column >= 0)
        m_values[static_cast<size_t>(column)] = attributes.value("value"_L1).toUtf8();
}

bool XesReader::endElement()
{
    if (m_depth > 0) {
        --m_depth;
        return false;
    }
    if (m_inEvent) {
        m_inEvent = false;
        m_row.assign(m_values.begin(), m_values.end());
        return true;
    }
    m_inTrace = false;
    return false;
}

Result<Step> XesReader::next()
{
    while (!m_ended) {
        const auto type = token();
        if (!type)
            return std::unexpected(type.error());
        switch (*type) {
        case QXmlStreamReader::StartElement:
            startElement();
            break;
        case QXmlStreamReader::EndElement:
            if (endElement())
                return Step::Row;
            break;
        case QXmlStreamReader::EndDocument:
            m_ended = true;
            break;
        case QXmlStreamReader::Invalid:
            return broken();
        default:
            break;
        }
    }
    return Step::End;
}

} // namespace baton::exchange
