#include "core/sla/clockcase.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::sla {

namespace {

using calendar::Readable;

constexpr double longestSeconds = 379'468'800; // beyond twelve years nothing is ever due
constexpr WordTable<Metric, 2> metrics{
    {{Metric::FirstResponse, "first_response"}, {Metric::Resolve, "resolution"}}};
constexpr WordTable<CaseEventKind, 7> kinds{{{CaseEventKind::Created, "created"},
                                             {CaseEventKind::Priority, "priority"},
                                             {CaseEventKind::FirstResponse, "first_response"},
                                             {CaseEventKind::Waiting, "waiting"},
                                             {CaseEventKind::Resumed, "resumed"},
                                             {CaseEventKind::Resolved, "resolved"},
                                             {CaseEventKind::Reopened, "reopened"}}};
constexpr WordTable<ReopenRule, 3> reopenRules{{{ReopenRule::ExcludeClosed, "exclude_closed"},
                                                {ReopenRule::CountClosed, "count_closed"},
                                                {ReopenRule::Restart, "restart"}}};
constexpr WordTable<PriorityRule, 2> priorityRules{
    {{PriorityRule::KeepUsed, "from_created"}, {PriorityRule::FromChange, "from_change"}}};

std::unexpected<QString> wrong(const QString &field, const QString &what)
{
    return std::unexpected(field + u' ' + what);
}

Readable<ticket::Priority> priorityFrom(const QJsonValue &value, const QString &field)
{
    if (value.isUndefined())
        return ticket::Priority::None;
    const auto priority = ticket::fromWord<ticket::Priority>(value.toString().toLower());
    if (!priority || *priority == ticket::Priority::None)
        return wrong(field, u"is none of P1 to P5"_s);
    return *priority;
}

Readable<WorkingTime> lengthFrom(const QJsonValue &value, const QString &field)
{
    const auto seconds = value.toDouble();
    if (!value.isDouble() || seconds < 0.001)
        return wrong(field, u"is not a number of seconds above 0"_s);
    if (seconds > longestSeconds)
        return wrong(field, u"is more than twelve years"_s);
    return WorkingTime{std::chrono::milliseconds{std::llround(seconds * 1000)}};
}

// Reads a case part by part; the first thing that is wrong is what it says.
class Reader
{
public:
    explicit Reader(const QJsonObject &question) : m_question{question} {}

    Readable<void> targets(ClockCase &into) const
    {
        const auto value = m_question.value("targets"_L1);
        const auto object = value.toObject();
        if (object.isEmpty())
            return std::unexpected(u"targets names no promise"_s);
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto field = u"targets."_s + it.key();
            const auto metric = valueIn(metrics, it.key());
            if (!metric)
                return wrong(field, u"is neither first_response nor resolution"_s);
            if (const auto read = target(into, *metric, it.value(), field); !read)
                return read;
            into.asked.push_back(*metric);
        }
        return {};
    }
    Readable<void> rules(ClockCase &into) const
    {
        auto &options = into.options;
        options.pauseStops = {Metric::FirstResponse, Metric::Resolve};
        const auto value = m_question.value("rules"_L1);
        if (!value.isUndefined() && !value.isObject())
            return std::unexpected(u"rules is not an object"_s);
        const auto rules = value.toObject();
        for (auto it = rules.begin(); it != rules.end(); ++it) {
            if (const auto read = rule(options, it.key(), it.value()); !read)
                return read;
        }
        if (options.resolveCountsAsResponse)
            options.resolvePausesResponse = false;
        return {};
    }
    Readable<void> events(ClockCase &into) const
    {
        const auto list = m_question.value("events"_L1).toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto read = event(into, list[i].toObject(), u"events[%1]"_s.arg(i));
            if (!read)
                return read;
        }
        std::ranges::stable_sort(into.events, {}, &CaseEvent::at);
        const auto created =
            std::ranges::count(into.events, CaseEventKind::Created, &CaseEvent::kind);
        if (created != 1 || into.events.front().kind != CaseEventKind::Created)
            return std::unexpected(u"events does not begin with the one that is created"_s);
        dropWaitingWhileResolved(into.events);
        return {};
    }
    Readable<void> asOf(ClockCase &into) const
    {
        into.asOf = into.events.back().at;
        if (m_question.value("as_of"_L1).isUndefined())
            return {};
        const auto at = calendar::instantIn(m_question, u"as_of"_s);
        if (!at)
            return std::unexpected(at.error());
        if (*at < into.events.front().at)
            return std::unexpected(u"as_of lies before the ticket was created"_s);
        into.asOf = *at;
        return {};
    }

private:
    static Readable<void> target(ClockCase &into, Metric metric, const QJsonValue &value,
                                 const QString &field)
    {
        const auto byPriority =
            value.isObject() ? value.toObject() : QJsonObject{{u"none"_s, value}};
        for (auto it = byPriority.begin(); it != byPriority.end(); ++it) {
            const auto where = value.isObject() ? field + u'.' + it.key() : field;
            const auto priority = value.isObject()
                                      ? priorityFrom(it.key(), where)
                                      : Readable<ticket::Priority>{ticket::Priority::None};
            if (!priority)
                return std::unexpected(priority.error());
            const auto length = lengthFrom(it.value(), where);
            if (!length)
                return std::unexpected(length.error());
            into.targets.push_back({metric, *priority, *length});
        }
        return {};
    }
    static Readable<void> rule(Options &options, const QString &name, const QJsonValue &value)
    {
        const auto field = u"rules."_s + name;
        if (name == "pause_stops"_L1)
            return pauseStops(options, value, field);
        if (name == "reopen"_L1)
            return word(options.reopen, reopenRules, value, field);
        if (name == "priority_change"_L1)
            return word(options.priorityChange, priorityRules, value, field);
        if (name == "resolve_counts_as_response"_L1)
            return yesOrNo(options.resolveCountsAsResponse, value, field);
        if (name == "resolve_pauses_response"_L1)
            return yesOrNo(options.resolvePausesResponse, value, field);
        return wrong(field, u"is no rule of this format"_s);
    }
    static Readable<void> pauseStops(Options &options, const QJsonValue &value,
                                     const QString &field)
    {
        if (!value.isArray())
            return wrong(field, u"is not a list"_s);
        options.pauseStops.clear();
        for (const auto &each : value.toArray()) {
            const auto metric = valueIn(metrics, each.toString());
            if (!metric)
                return wrong(field, u"names neither first_response nor resolution"_s);
            options.pauseStops.push_back(*metric);
        }
        return {};
    }
    template <class Enum, size_t N> static Readable<void>
    word(Enum &into, const WordTable<Enum, N> &table, const QJsonValue &value, const QString &field)
    {
        const auto read = valueIn(table, value.toString());
        if (!read)
            return wrong(field, u"knows no \"%1\""_s.arg(value.toString()));
        into = *read;
        return {};
    }
    static Readable<void> yesOrNo(bool &into, const QJsonValue &value, const QString &field)
    {
        if (!value.isBool())
            return wrong(field, u"is neither true nor false"_s);
        into = value.toBool();
        return {};
    }
    static Readable<void> event(ClockCase &into, const QJsonObject &object, const QString &field)
    {
        const auto at = calendar::instantIn(object, u"at"_s);
        if (!at)
            return std::unexpected(field + u'.' + at.error());
        const auto type = object.value("type"_L1).toString();
        const auto kind = valueIn(kinds, type);
        if (!kind)
            return wrong(field, u"is of a type that is not known: \"%1\""_s.arg(type));
        const auto priority = priorityFrom(object.value("priority"_L1), field + u".priority"_s);
        if (!priority)
            return std::unexpected(priority.error());
        if (*kind == CaseEventKind::Priority && *priority == ticket::Priority::None)
            return wrong(field, u"names no priority"_s);
        into.events.push_back({*at, *kind, *priority});
        const auto waiting = object.value("waiting"_L1);
        if (!waiting.isUndefined() && (!waiting.isBool() || *kind != CaseEventKind::Created))
            return wrong(field, u"has a \"waiting\" that cannot be read"_s);
        if (waiting.toBool())
            into.events.push_back({*at, CaseEventKind::Waiting, {}});
        return {};
    }
    static void dropWaitingWhileResolved(std::vector<CaseEvent> &events)
    {
        bool resolved = false;
        std::erase_if(events, [&resolved](const CaseEvent &event) {
            if (event.kind == CaseEventKind::Resolved || event.kind == CaseEventKind::Reopened)
                resolved = event.kind == CaseEventKind::Resolved;
            return resolved && event.kind == CaseEventKind::Waiting;
        });
    }

    const QJsonObject &m_question;
};

} // namespace

QString caseWord(Metric metric)
{
    return QString{wordIn(metrics, metric)};
}

Readable<ClockCase> clockCaseFrom(const calendar::CaseCalendars &calendars,
                                  const QJsonObject &question)
{
    ClockCase answer;
    const auto calendar = calendars.of(question);
    if (!calendar)
        return std::unexpected(calendar.error());
    answer.calendar = *calendar;
    const Reader reader{question};
    using Part = Readable<void> (Reader::*)(ClockCase &) const;
    for (const Part part : {&Reader::targets, &Reader::rules, &Reader::events, &Reader::asOf}) {
        if (const auto read = (reader.*part)(answer); !read)
            return std::unexpected(read.error());
    }
    return answer;
}

} // namespace baton::sla
