#include "core/calendar/workcalendar.h"

#include "core/calendar/openhours.h"

namespace baton::calendar {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 never = qint64{4383} * msPerDay; // 12 years (R1)
constexpr qint64 widestOffset = 93'600;           // 26 h

bool isSound(const DayHours &hours)
{
    return std::ranges::all_of(hours, [](const DayInterval &interval) {
        return interval.fromMinute >= 0 && interval.fromMinute < 1440 && interval.toMinute >= 0 &&
               interval.toMinute <= 1440;
    });
}

Result<void> validate(const CalendarSpec &spec)
{
    const auto wrong = [](const char *field) {
        return failure(ErrorCode::InvalidValue, {QString::fromLatin1(field)});
    };
    if (!std::ranges::all_of(spec.week, isSound))
        return wrong("weekly");
    if (!std::ranges::all_of(spec.weekBreaks, isSound))
        return wrong("breaks.weekly");
    for (const auto &entry : spec.specialDays) {
        if (!isSound(entry.second))
            return wrong("exceptions");
    }
    for (const auto &entry : spec.dateBreaks) {
        if (!isSound(entry.second))
            return wrong("breaks.dates");
    }
    if (spec.zone.steps.empty())
        return wrong("transitions");
    for (const auto &step : spec.zone.steps) {
        if (std::abs(qint64{step.offsetSeconds}) > widestOffset)
            return wrong("transitions");
    }
    if (!std::ranges::is_sorted(spec.zone.steps, {}, &ZoneTransitions::Step::atMs))
        return wrong("transitions");
    return {};
}

bool isSupported(Instant at)
{
    return at >= firstInstant && at < lastInstant;
}

} // namespace

// Intervals in order with the open time before each, and two tables of the interval to start
// looking at: by UTC day, and by open time; so that either direction is a look-up and a short walk.
struct WorkCalendar::Table
{
    QString name;
    ZoneTransitions zone;
    bool alwaysOpen = false;
    std::vector<qint64> from;
    std::vector<qint64> to;
    std::vector<qint64> before; // open ms before interval i; one more than there are intervals
    std::vector<quint32> byDay;
    std::vector<quint32> byOpen;
    qint64 openPerSlot = 1;

    void fill(const std::vector<Interval> &intervals);
    [[nodiscard]] size_t firstEndingAfter(qint64 at) const;
    [[nodiscard]] qint64 openBefore(qint64 at) const;
    [[nodiscard]] size_t firstReaching(qint64 open) const;
};

void WorkCalendar::Table::fill(const std::vector<Interval> &intervals)
{
    before.push_back(0);
    for (const auto &interval : intervals) {
        from.push_back(toMs(interval.from));
        to.push_back(toMs(interval.to));
        before.push_back(before.back() + to.back() - from.back());
    }
    const auto dayCount = (toMs(lastInstant) - toMs(firstInstant)) / msPerDay + 1;
    quint32 i = 0;
    for (qint64 day = 0; day < dayCount; ++day) {
        while (i < to.size() && to[i] <= toMs(firstInstant) + day * msPerDay)
            ++i;
        byDay.push_back(i);
    }
    openPerSlot = std::max<qint64>(1, before.back() / std::max<qint64>(1, std::ssize(from)));
    i = 0;
    for (qint64 open = 0; open <= before.back(); open += openPerSlot) {
        while (i < to.size() && before[i + 1] < open)
            ++i;
        byOpen.push_back(i);
    }
}

size_t WorkCalendar::Table::firstEndingAfter(qint64 at) const
{
    if (at >= toMs(lastInstant))
        return to.size();
    const auto day = std::max<qint64>(0, (at - toMs(firstInstant)) / msPerDay);
    size_t i = byDay[static_cast<size_t>(day)];
    while (i < to.size() && to[i] <= at)
        ++i;
    return i;
}

qint64 WorkCalendar::Table::openBefore(qint64 at) const
{
    if (alwaysOpen)
        return at;
    const auto i = firstEndingAfter(at);
    return before[i] + (i < from.size() ? std::max<qint64>(0, at - from[i]) : 0);
}

// The first interval at whose end at least `open` ms have been open.
size_t WorkCalendar::Table::firstReaching(qint64 open) const
{
    size_t i = byOpen[static_cast<size_t>(open / openPerSlot)];
    while (i < to.size() && before[i + 1] < open)
        ++i;
    return i;
}

WorkCalendar::WorkCalendar(std::shared_ptr<const Table> table) : m_table{std::move(table)} {}

Result<WorkCalendar> WorkCalendar::compile(const CalendarSpec &spec)
{
    if (!spec.alwaysOpen || !spec.zone.steps.empty()) {
        if (const auto sound = validate(spec); !sound)
            return std::unexpected(sound.error());
    }
    auto table = std::make_shared<Table>();
    table->name = spec.name;
    table->zone = spec.zone;
    table->alwaysOpen = spec.alwaysOpen;
    if (!spec.alwaysOpen)
        table->fill(openIntervals(spec));
    return WorkCalendar{std::move(table)};
}

WorkCalendar WorkCalendar::alwaysOpen()
{
    auto table = std::make_shared<Table>();
    table->alwaysOpen = true;
    table->zone.steps = {{toMs(firstInstant), 0}};
    return WorkCalendar{std::move(table)};
}

const QString &WorkCalendar::name() const
{
    return m_table->name;
}

const ZoneTransitions &WorkCalendar::zone() const
{
    return m_table->zone;
}

bool WorkCalendar::isAlwaysOpen() const
{
    return m_table->alwaysOpen;
}

bool WorkCalendar::isOpen(Instant at) const
{
    if (!isSupported(at))
        return false;
    if (m_table->alwaysOpen)
        return true;
    const auto i = m_table->firstEndingAfter(toMs(at));
    return i < m_table->from.size() && m_table->from[i] <= toMs(at);
}

WorkingTime WorkCalendar::working(Instant from, Instant to) const
{
    const auto clamp = [](Instant at) { return toMs(std::clamp(at, firstInstant, lastInstant)); };
    const auto open = m_table->openBefore(clamp(to)) - m_table->openBefore(clamp(from));
    return {std::chrono::milliseconds{open}};
}

std::optional<Instant> WorkCalendar::due(Instant from, WorkingTime amount) const
{
    if (!isSupported(from))
        return std::nullopt;
    const auto &table = *m_table;
    const auto n = qint64{amount.length.count()};
    const auto start = toMs(from);
    qint64 answer = 0;
    if (std::abs(n) > never)
        return std::nullopt;
    if (table.alwaysOpen) {
        answer = start + n;
    } else if (n == 0) {
        const auto i = table.firstEndingAfter(start);
        if (i == table.from.size())
            return std::nullopt;
        answer = std::max(start, table.from[i]);
    } else {
        const auto target = table.openBefore(start) + n;
        if (target < 0 || target > table.before.back() || (n < 0 && target == table.before.back()))
            return std::nullopt;
        // Forward the earliest instant, so a closing; backward the latest, so an opening.
        const auto i = table.firstReaching(n > 0 ? target : target + 1);
        if (i == table.from.size())
            return std::nullopt;
        answer = table.from[i] + (target - table.before[i]);
    }
    if (std::abs(answer - start) > never || !isSupported(fromMs(answer)))
        return std::nullopt;
    return fromMs(answer);
}

std::optional<Instant> WorkCalendar::previousClosing(Instant from) const
{
    if (!isSupported(from))
        return std::nullopt;
    const auto &table = *m_table;
    if (table.alwaysOpen)
        return from;
    const auto at = toMs(from);
    const auto i = table.firstEndingAfter(at - 1); // the first that ends at `from` or later
    if (i < table.from.size() && table.from[i] < at)
        return from;
    if (i == 0 || at - table.to[i - 1] > never)
        return std::nullopt;
    return fromMs(table.to[i - 1]);
}

std::optional<Interval> WorkCalendar::openIntervalFrom(Instant at) const
{
    if (!isSupported(at))
        return std::nullopt;
    const auto &table = *m_table;
    if (table.alwaysOpen)
        return Interval{at, lastInstant};
    const auto i = table.firstEndingAfter(toMs(at));
    if (i == table.from.size())
        return std::nullopt;
    return Interval{fromMs(table.from[i]), fromMs(table.to[i])};
}

std::optional<Instant>
WorkCalendar::endOfWorkingDay(Instant from, int n,
                              const std::function<bool(Interval)> &isWhollyPaused) const
{
    if (!isSupported(from))
        return std::nullopt;
    const auto local = toMs(from) + qint64{zone().offsetSecondsAt(from)} * 1000;
    auto day = local - (local % msPerDay + msPerDay) % msPerDay; // this local midnight
    const auto limit = day + never;
    int left = n;
    while (left > 0 && day < limit) {
        day += msPerDay;
        const auto begins = toInstant(day, zone());
        const auto ends = toInstant(day + msPerDay, zone());
        const auto opening = due(begins, {});
        if (!opening || *opening >= ends)
            continue; // nobody works on that date
        const auto closing = previousClosing(ends);
        if (closing && isWhollyPaused && isWhollyPaused({*opening, *closing}))
            continue;
        if (--left == 0)
            return closing;
    }
    return std::nullopt;
}

} // namespace baton::calendar
