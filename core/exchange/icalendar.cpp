#include "core/exchange/icalendar.h"

#include "core/exchange/icalendarlines.h"

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

using calendar::LocalDate;
using std::chrono::days;
using std::chrono::sys_days;

constexpr int longestEvent = 366; // days
constexpr int mostRepeats = 5'000;

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

std::optional<LocalDate> dateOf(const icaltimetype &time)
{
    const LocalDate date{std::chrono::year{time.year},
                         std::chrono::month{static_cast<unsigned>(time.month)},
                         std::chrono::day{static_cast<unsigned>(time.day)}};
    const bool known = time.year >= 1900 && time.year <= 2200;
    return known && date.ok() ? std::optional{date} : std::nullopt;
}

// The dates of one event, as often as it repeats.
class EventReader
{
public:
    EventReader(const EventText &text, icalcomponent *event, HolidayFile &into,
                std::pair<sys_days, sys_days> period)
        : m_text{text}, m_event{event}, m_into{into}, m_period{period}
    {
    }

    Result<void> read()
    {
        if (icalcomponent_get_status(m_event) == ICAL_STATUS_CANCELLED) {
            ++m_into.cancelled;
            return {};
        }
        const auto start = icalcomponent_get_dtstart(m_event);
        const auto first = dateOf(start);
        if (!first)
            return wrongLine(m_text.lineOf("DTSTART"), u"its DTSTART is no date"_s);
        if (start.is_date == 0) {
            ++m_into.timed;
            return {};
        }
        const auto length = lengthFrom(sys_days{*first});
        if (!length)
            return std::unexpected(length.error());
        m_name = QString::fromUtf8(icalcomponent_get_summary(m_event)).trimmed();
        readExceptions();
        if (icalcomponent_get_first_property(m_event, ICAL_RRULE_PROPERTY) != nullptr)
            return repeat(start, *length);
        add(sys_days{*first}, *length);
        return {};
    }

private:
    // In days; the end is exclusive, and without one it is a single day.
    [[nodiscard]] Result<int> lengthFrom(sys_days first) const
    {
        if (icalcomponent_get_first_property(m_event, ICAL_DTEND_PROPERTY) == nullptr)
            return 1;
        const auto end = dateOf(icalcomponent_get_dtend(m_event));
        const auto line = m_text.lineOf("DTEND");
        if (!end)
            return wrongLine(line, u"its DTEND is no date"_s);
        const auto length = (sys_days{*end} - first).count();
        if (length < 0)
            return wrongLine(line, u"it ends before it begins"_s);
        if (length > longestEvent)
            return wrongLine(line, u"it is longer than a year"_s);
        return static_cast<int>(std::max<qint64>(1, length));
    }
    void readExceptions()
    {
        auto *each = icalcomponent_get_first_property(m_event, ICAL_EXDATE_PROPERTY);
        for (; each != nullptr;
             each = icalcomponent_get_next_property(m_event, ICAL_EXDATE_PROPERTY)) {
            if (const auto date = dateOf(icalproperty_get_exdate(each)))
                m_exceptions.insert(*date);
        }
    }
    Result<void> repeat(icaltimetype start, int length)
    {
        auto *property = icalcomponent_get_first_property(m_event, ICAL_RRULE_PROPERTY);
        auto rule = icalproperty_get_rrule(property);
        if (rule.freq == ICAL_NO_RECURRENCE)
            return wrongLine(m_text.lineOf("RRULE"), u"its RRULE cannot be read"_s);
        const Iterator iterator{icalrecur_iterator_new(rule, start)};
        if (!iterator)
            return wrongLine(m_text.lineOf("RRULE"), u"its RRULE cannot be read"_s);
        for (int i = 0; i < mostRepeats; ++i) {
            const auto date = dateOf(icalrecur_iterator_next(iterator.get()));
            if (!date || sys_days{*date} > m_period.second)
                return {};
            if (!m_exceptions.contains(*date))
                add(sys_days{*date}, length);
        }
        return wrongLine(m_text.lineOf("RRULE"), u"it repeats more than 5,000 times"_s);
    }
    void add(sys_days first, int length)
    {
        for (auto day = first; day < first + days{length}; day += days{1}) {
            if (day >= m_period.first && day <= m_period.second)
                m_into.days.emplace(LocalDate{day}, m_name);
        }
    }

    const EventText &m_text;
    icalcomponent *m_event;
    HolidayFile &m_into;
    std::pair<sys_days, sys_days> m_period;
    QString m_name;
    std::set<LocalDate> m_exceptions;
};

Result<void> readEvent(const EventText &text, HolidayFile &into,
                       std::pair<sys_days, sys_days> period)
{
    const Component event{icalparser_parse_string(text.text().constData())};
    if (!event || icalcomponent_isa(event.get()) != ICAL_VEVENT_COMPONENT)
        return wrongLine(text.lines.front().number, u"the event that begins here is damaged"_s);
    if (icalcomponent_count_errors(event.get()) > 0)
        return wrongLine(text.lines.front().number,
                         u"the event that begins here has a property that cannot be read"_s);
    return EventReader{text, event.get(), into, period}.read();
}

} // namespace

Result<HolidayFile> holidaysFrom(const QByteArray &bytes, LocalDate from, LocalDate to)
{
    icalerror_set_errors_are_fatal(0); // what is wrong is ours to say
    auto text = calendarTextFrom(bytes);
    if (!text)
        return std::unexpected(text.error());
    HolidayFile file;
    file.name = std::move(text->name);
    for (const auto &event : text->events) {
        if (const auto read = readEvent(event, file, {sys_days{from}, sys_days{to}}); !read)
            return std::unexpected(read.error());
    }
    return file;
}

} // namespace baton::exchange
