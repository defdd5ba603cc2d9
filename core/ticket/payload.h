#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace baton::ticket {

/// Writes canonical JSON: call with keys in ascending order; null ids and absent values are left
/// out. By hand because a million-ticket import writes six million of these.
class PayloadWriter
{
public:
    PayloadWriter &number(const char *key, qint64 value);
    PayloadWriter &word(const char *key, const QString &value);
    PayloadWriter &optional(const char *key, const std::optional<Instant> &value);
    PayloadWriter &optional(const char *key, const std::optional<int> &value);
    PayloadWriter &optional(const char *key, const std::optional<bool> &value);
    template <class Tag> PayloadWriter &id(const char *key, Id<Tag> value)
    {
        return value.isNull() ? *this : number(key, value.value());
    }
    [[nodiscard]] QByteArray done();

private:
    void begin(const char *key);
    QByteArray m_json = "{";
};

/// Reads members of a payload; remembers whether anything was missing or of the wrong type.
class PayloadReader
{
public:
    explicit PayloadReader(const QByteArray &json);

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] qint64 number(const char *key);
    [[nodiscard]] std::optional<qint64> optionalNumber(const char *key);
    [[nodiscard]] std::optional<bool> optionalBool(const char *key);
    template <class IdType> [[nodiscard]] IdType id(const char *key)
    {
        return IdType{optionalNumber(key).value_or(0)};
    }
    [[nodiscard]] std::optional<Instant> optionalInstant(const char *key)
    {
        const auto ms = optionalNumber(key);
        return ms ? std::optional{fromMs(*ms)} : std::nullopt;
    }
    [[nodiscard]] std::optional<int> optionalInt(const char *key);
    /// The value of a stored word by `fromWord`; marks the payload as unreadable if unknown.
    template <class Enum>
    [[nodiscard]] Enum word(const char *key, std::optional<Enum> (*fromWord)(QStringView))
    {
        const auto value = fromWord(text(key));
        m_ok = m_ok && value.has_value();
        return value.value_or(Enum{});
    }

    /// The same for a member that may be absent.
    template <class Enum> [[nodiscard]] Enum
    wordOr(const char *key, std::optional<Enum> (*fromWord)(QStringView), Enum absent)
    {
        return has(key) ? word(key, fromWord) : absent;
    }
    [[nodiscard]] QByteArray bytes(const char *key);

private:
    [[nodiscard]] bool has(const char *key) const;
    [[nodiscard]] QString text(const char *key);
    QJsonObject m_object;
    bool m_ok = false;
};

} // namespace baton::ticket
