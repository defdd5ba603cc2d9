#include "core/ticket/payload.h"

#include <QJsonDocument>

namespace baton::ticket {

void PayloadWriter::begin(const char *key)
{
    if (m_json.size() > 1)
        m_json += ',';
    m_json += '"';
    m_json += key;
    m_json += "\":";
}

PayloadWriter &PayloadWriter::number(const char *key, qint64 value)
{
    begin(key);
    m_json += QByteArray::number(value);
    return *this;
}

PayloadWriter &PayloadWriter::word(const char *key, const QString &value)
{
    begin(key);
    m_json += '"';
    m_json += value.toLatin1(); // words are lower-case ASCII: nothing to escape
    m_json += '"';
    return *this;
}

PayloadWriter &PayloadWriter::optional(const char *key, const std::optional<Instant> &value)
{
    return value ? number(key, toMs(*value)) : *this;
}

PayloadWriter &PayloadWriter::optional(const char *key, const std::optional<int> &value)
{
    return value ? number(key, *value) : *this;
}

PayloadWriter &PayloadWriter::optional(const char *key, const std::optional<bool> &value)
{
    if (value) {
        begin(key);
        m_json += *value ? "true" : "false";
    }
    return *this;
}

QByteArray PayloadWriter::done()
{
    m_json += '}';
    return m_json;
}

PayloadReader::PayloadReader(const QByteArray &json)
{
    if (json == "{}") {
        m_ok = true;
        return;
    }
    const auto document = QJsonDocument::fromJson(json);
    m_ok = document.isObject();
    m_object = document.object();
}

qint64 PayloadReader::number(const char *key)
{
    const auto value = optionalNumber(key);
    m_ok = m_ok && value.has_value();
    return value.value_or(0);
}

std::optional<qint64> PayloadReader::optionalNumber(const char *key)
{
    const auto value = m_object.value(QLatin1StringView{key});
    if (value.isUndefined())
        return std::nullopt;
    m_ok = m_ok && value.isDouble();
    return value.toInteger();
}

std::optional<bool> PayloadReader::optionalBool(const char *key)
{
    const auto value = m_object.value(QLatin1StringView{key});
    if (value.isUndefined())
        return std::nullopt;
    m_ok = m_ok && value.isBool();
    return value.toBool();
}

std::optional<int> PayloadReader::optionalInt(const char *key)
{
    const auto value = optionalNumber(key);
    return value ? std::optional{static_cast<int>(*value)} : std::nullopt;
}

QByteArray PayloadReader::bytes(const char *key)
{
    const auto value = text(key);
    m_ok = m_ok && !value.isEmpty();
    return value.toLatin1();
}

bool PayloadReader::has(const char *key) const
{
    return m_object.contains(QLatin1StringView{key});
}

QString PayloadReader::text(const char *key)
{
    return m_object.value(QLatin1StringView{key}).toString();
}

} // namespace baton::ticket
