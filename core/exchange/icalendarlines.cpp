#include "core/exchange/icalendarlines.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

constexpr qsizetype largestFile = 5 * 1024 * 1024;
constexpr size_t mostEvents = 20'000;
constexpr qsizetype longestLine = 64 * 1024;

bool isFold(const QByteArray &line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

bool isPropertyLine(const QByteArray &line)
{
    qsizetype length = 0;
    while (length < line.size() &&
           (QChar::isLetterOrNumber(static_cast<uchar>(line[length])) || line[length] == '-'))
        ++length;
    return length > 0 && length < line.size() && (line[length] == ':' || line[length] == ';') &&
           line.contains(':');
}

// Lines as they are meant: a line that begins with a space goes on where the one before ended.
Result<std::vector<EventText::Line>> unfolded(const QByteArray &bytes)
{
    std::vector<EventText::Line> lines;
    int number = 0;
    for (auto line : bytes.split('\n')) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        if (isFold(line) && !lines.empty())
            lines.back().text += line.mid(1);
        else if (isPropertyLine(line))
            lines.push_back({number, line});
        else
            return wrongLine(number, u"it is no line of an iCalendar file"_s);
        if (lines.back().text.size() > longestLine)
            return wrongLine(number, u"it is longer than 64 KB"_s);
    }
    return lines;
}

// Follows what begins and ends.
class Splitter
{
public:
    Result<void> take(const EventText::Line &line)
    {
        const auto upper = line.text.trimmed().toUpper();
        if (m_open.empty() && upper != "BEGIN:VCALENDAR")
            return wrongLine(line.number, u"BEGIN:VCALENDAR is missing before it"_s);
        if (upper.startsWith("BEGIN:"))
            begin(line, upper.mid(6));
        else if (upper.startsWith("END:"))
            return end(line, upper.mid(4));
        else if (m_open.size() == 1 && upper.startsWith("X-WR-CALNAME"))
            m_text.name = QString::fromUtf8(line.text.mid(line.text.indexOf(':') + 1)).trimmed();
        else if (m_open.back().name == "VEVENT")
            m_event.lines.push_back(line);
        return {};
    }
    Result<CalendarText> finish()
    {
        if (!m_open.empty())
            return wrongLine(m_open.back().line, u"what begins here never ends"_s);
        if (!m_any)
            return wrongLine(1, u"the file holds no calendar"_s);
        return std::move(m_text);
    }

private:
    struct Open
    {
        QByteArray name;
        int line = 0;
    };
    void begin(const EventText::Line &line, const QByteArray &name)
    {
        m_any = true;
        m_open.push_back({name, line.number});
        if (name == "VEVENT")
            m_event.lines = {line};
    }
    Result<void> end(const EventText::Line &line, const QByteArray &name)
    {
        if (m_open.back().name != name)
            return wrongLine(line.number, u"it ends what does not begin: %1"_s.arg(
                                              QString::fromUtf8(name.left(40))));
        m_open.pop_back();
        if (name == "VEVENT") {
            m_event.lines.push_back(line);
            m_text.events.push_back(std::move(m_event));
            m_event = {};
        }
        if (m_text.events.size() > mostEvents)
            return wrongLine(line.number, u"the file holds more than 20,000 events"_s);
        return {};
    }

    std::vector<Open> m_open;
    EventText m_event;
    CalendarText m_text;
    bool m_any = false;
};

} // namespace

QByteArray EventText::text() const
{
    QByteArray text;
    for (const auto &line : lines)
        text += line.text + "\r\n";
    return text;
}

int EventText::lineOf(const QByteArray &property) const
{
    for (const auto &line : lines) {
        const auto upper = line.text.left(property.size() + 1).toUpper();
        if (upper == property + ':' || upper == property + ';')
            return line.number;
    }
    return lines.empty() ? 1 : lines.front().number;
}

std::unexpected<Error> wrongLine(int line, const QString &why)
{
    return failure(ErrorCode::BadInput, {u"line %1"_s.arg(line), why});
}

Result<CalendarText> calendarTextFrom(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return wrongLine(1, u"the file is larger than 5 MB"_s);
    QStringDecoder decoder{QStringDecoder::Utf8};
    if (const QString whole = decoder(bytes); decoder.hasError() || whole.contains(QChar{}))
        return wrongLine(1, u"the file is no text in UTF-8"_s);
    const auto lines = unfolded(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
    if (!lines)
        return std::unexpected(lines.error());
    Splitter splitter;
    for (const auto &line : *lines) {
        if (const auto taken = splitter.take(line); !taken)
            return std::unexpected(taken.error());
    }
    return splitter.finish();
}

} // namespace baton::exchange
