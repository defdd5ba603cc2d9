#include "core/exchange/dateformat.h"

#include "core/calendar/workcalendar.h"

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

struct Parts
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    std::optional<int> offsetMinutes;
};

// Reads digits one after the other; remembers when something did not fit.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text) : m_text{text} {}

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool skip(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    std::optional<int> digits(int least, int most)
    {
        int value = 0;
        int count = 0;
        while (count < most && peek() >= '0' && peek() <= '9') {
            value = value * 10 + (m_text[m_at++] - '0');
            ++count;
        }
        return count >= least ? std::optional{value} : std::nullopt;
    }

    // A fraction of one to nine digits; what is finer than a thousandth is cut off.
    std::optional<int> thousandths()
    {
        int value = 0;
        int count = 0;
        for (; count < 9 && peek() >= '0' && peek() <= '9'; ++count, ++m_at)
            value = count < 3 ? value * 10 + (m_text[m_at] - '0') : value;
        for (int missing = count; missing < 3; ++missing)
            value *= 10;
        return count > 0 ? std::optional{value} : std::nullopt;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

int *partOf(Parts &parts, char letter)
{
    switch (letter) {
    case 'y':
        return &parts.year;
    case 'M':
        return &parts.month;
    case 'd':
        return &parts.day;
    case 'H':
        return &parts.hour;
    case 'm':
        return &parts.minute;
    case 's':
        return &parts.second;
    default:
        return nullptr;
    }
}

std::optional<Parts> readBy(QByteArrayView format, QByteArrayView text)
{
    Parts parts;
    Cursor cursor{text};
    for (qsizetype i = 0; i < format.size();) {
        const char letter = format[i];
        int count = 1;
        while (i + count < format.size() && format[i + count] == letter)
            ++count;
        if (auto *part = partOf(parts, letter)) {
            const bool year = letter == 'y';
            const auto value = cursor.digits(year ? 4 : count, year ? 4 : 2);
            if (!value)
                return std::nullopt;
            *part = *value;
        } else {
            for (int n = 0; n < count; ++n) {
                if (!cursor.skip(letter))
                    return std::nullopt;
            }
        }
        i += count;
    }
    return cursor.atEnd() ? std::optional{parts} : std::nullopt;
}

std::optional<int> readOffset(Cursor &cursor)
{
    if (cursor.skip('Z'))
        return 0;
    const int sign = cursor.peek() == '-' ? -1 : 1;
    if (!cursor.skip('+') && !cursor.skip('-'))
        return std::nullopt;
    const auto hours = cursor.digits(2, 2);
    if (!hours || *hours > 18)
        return std::nullopt;
    if (cursor.atEnd())
        return sign * *hours * 60;
    cursor.skip(':');
    const auto minutes = cursor.digits(2, 2);
    if (!minutes || *minutes > 59)
        return std::nullopt;
    return sign * (*hours * 60 + *minutes);
}

// yyyy-MM-dd, then T or a space, HH:mm, :ss, fraction and offset as far as they are there.
std::optional<Parts> readIso(QByteArrayView text)
{
    if (text.size() < 10)
        return std::nullopt;
    auto parts = readBy("yyyy-MM-dd", text.first(10));
    if (!parts || text.size() == 10)
        return parts;
    Cursor cursor{text.sliced(11)};
    const auto hour = cursor.digits(2, 2);
    if ((text[10] != 'T' && text[10] != ' ') || !hour || !cursor.skip(':'))
        return std::nullopt;
    const auto minute = cursor.digits(2, 2);
    if (!minute)
        return std::nullopt;
    parts->hour = *hour;
    parts->minute = *minute;
    if (cursor.skip(':')) {
        const auto second = cursor.digits(2, 2);
        if (!second)
            return std::nullopt;
        parts->second = *second;
    }
    if (cursor.skip('.') || cursor.skip(',')) {
        const auto millisecond = cursor.thousandths();
        if (!millisecond)
            return std::nullopt;
        parts->millisecond = *millisecond;
    }
    if (!cursor.atEnd()) {
        parts->offsetMinutes = readOffset(cursor);
        if (!parts->offsetMinutes || !cursor.atEnd())
            return std::nullopt;
    }
    return parts;
}

std::optional<Instant> toInstant(const Parts &parts, const calendar::ZoneTransitions &zone)
{
    using namespace std::chrono;
    const year_month_day date{year{parts.year}, month{static_cast<unsigned>(parts.month)},
                              day{static_cast<unsigned>(parts.day)}};
    if (!date.ok() || parts.hour > 23 || parts.minute > 59 || parts.second > 60)
        return std::nullopt;
    const auto wall =
        sys_days{date} + hours{parts.hour} + minutes{parts.minute} + seconds{parts.second};
    const auto localMs = qint64{wall.time_since_epoch().count()} * 1000 + parts.millisecond;
    const auto at = parts.offsetMinutes ? fromMs(localMs - qint64{*parts.offsetMinutes} * 60'000)
                                        : calendar::toInstant(localMs, zone);
    const bool supported = at >= calendar::firstInstant && at < calendar::lastInstant;
    return supported ? std::optional{at} : std::nullopt;
}

} // namespace

Result<DateFormat> DateFormat::from(const QStringList &formats, const QString &zone)
{
    DateFormat answer;
    auto transitions = calendar::ZoneTransitions::ofZone(zone);
    if (!transitions)
        return failure(ErrorCode::BadInput, {u"zone"_s, zone});
    answer.m_zone = *std::move(transitions);
    for (const auto &format : formats) {
        const bool complete =
            format == "iso"_L1 ||
            (format.contains("yyyy"_L1) && format.contains(u'M') && format.contains(u'd'));
        if (!complete)
            return failure(ErrorCode::BadInput, {u"dates"_s, format});
        answer.m_formats.push_back(format.toUtf8());
    }
    return answer;
}

std::optional<Instant> DateFormat::read(QByteArrayView text) const
{
    for (const auto &format : m_formats) {
        const auto parts = format == "iso" ? readIso(text) : readBy(format, text);
        if (const auto at = parts ? toInstant(*parts, m_zone) : std::nullopt)
            return at;
    }
    return std::nullopt;
}

} // namespace baton::exchange
