#include "core/sla/clockcases.h"

#include "core/sla/clockcase.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::sla {

namespace {

using calendar::isoText;
using calendar::secondsOf;

class Answer
{
public:
    explicit Answer(const ClockCase &question) : m_case{question} {}

    [[nodiscard]] QJsonObject write() const
    {
        QJsonObject result;
        for (const auto metric : m_case.asked)
            result.insert(caseWord(metric), reading(metric));
        result.insert(u"paused_business_seconds"_s, secondsOf(paused()));
        return result;
    }

private:
    [[nodiscard]] QJsonObject reading(Metric metric) const
    {
        const auto clock = clockOf(metric);
        if (!clock || !isPromised(metric, priorityAt(clock->stoppedAt.value_or(m_case.asOf))))
            return {{u"applies"_s, false}};
        const auto left = *clock->target - clock->used;
        const bool over = left.length.count() < 0;
        return {{u"used_business_seconds"_s, secondsOf(clock->used)},
                {u"due"_s, isoText(clock->dueAt)},
                {u"met_at"_s, isoText(clock->stoppedAt)},
                {u"breached"_s, clock->breachedAt.has_value()},
                {over ? u"over_by_business_seconds"_s : u"remaining_business_seconds"_s,
                 secondsOf(over ? WorkingTime{-left.length} : left)}};
    }
    [[nodiscard]] std::optional<Clock> clockOf(Metric metric) const
    {
        Policy policy;
        policy.id = PolicyId{1};
        policy.calendar = CalendarId{1};
        policy.targets = m_case.targets;
        policy.options = m_case.options;
        const Rules rules{{policy},
                          [this](CalendarId, Instant, Instant) { return m_case.calendar; }};
        Subject subject;
        subject.imported = true; // the format knows no window of confirmation
        for (const auto &clock : clocksAt(rules, subject, eventsFor(metric), m_case.asOf)) {
            if (clock.metric == metric)
                return clock;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::vector<ClockEvent> eventsFor(Metric metric) const
    {
        std::vector<ClockEvent> events;
        for (const auto &event : m_case.events) {
            const auto at = toMs(event.at);
            events.push_back({at, event.kind == CaseEventKind::Created ? at : 0, 0,
                              kindFor(metric, event.kind), event.priority, 0, 0});
        }
        return events;
    }
    [[nodiscard]] EventKind kindFor(Metric metric, CaseEventKind kind) const
    {
        switch (kind) {
        case CaseEventKind::Created:
            return EventKind::Created;
        case CaseEventKind::Priority:
            return EventKind::PriorityChanged;
        case CaseEventKind::FirstResponse:
            return EventKind::PublicReply;
        case CaseEventKind::Waiting:
            return EventKind::Paused;
        case CaseEventKind::Resumed:
            return EventKind::Resumed;
        case CaseEventKind::Resolved:
            return runsOn(metric) ? EventKind::Resumed : EventKind::Resolved;
        case CaseEventKind::Reopened:
            return EventKind::Reopened;
        }
        Q_UNREACHABLE();
    }
    // A first response that never came is not ended by the resolution: only its pause is.
    [[nodiscard]] bool runsOn(Metric metric) const
    {
        return metric == Metric::FirstResponse && !m_case.options.resolveCountsAsResponse &&
               !m_case.options.resolvePausesResponse;
    }
    [[nodiscard]] ticket::Priority priorityAt(Instant at) const
    {
        auto priority = ticket::Priority::None;
        for (const auto &event : m_case.events) {
            const bool says =
                event.kind == CaseEventKind::Created || event.kind == CaseEventKind::Priority;
            if (says && event.at <= at)
                priority = event.priority;
        }
        return priority;
    }
    [[nodiscard]] bool isPromised(Metric metric, ticket::Priority priority) const
    {
        return std::ranges::any_of(m_case.targets, [&](const Target &target) {
            return target.metric == metric &&
                   (target.priority == priority || target.priority == ticket::Priority::None);
        });
    }
    // While the ticket waits, whatever that stops.
    [[nodiscard]] WorkingTime paused() const
    {
        WorkingTime sum;
        std::optional<Instant> since;
        const auto end = [&](Instant at) {
            if (since)
                sum = sum + m_case.calendar->working(*since, at);
            since.reset();
        };
        for (const auto &event : m_case.events) {
            if (event.at > m_case.asOf)
                break;
            if (event.kind == CaseEventKind::Waiting)
                since = since.value_or(event.at);
            else if (event.kind == CaseEventKind::Resumed || event.kind == CaseEventKind::Resolved)
                end(event.at);
        }
        end(m_case.asOf);
        return sum;
    }

    const ClockCase &m_case;
};

} // namespace

Result<QJsonObject> answerClockCases(const QJsonObject &cases)
{
    const auto questions = calendar::casesIn(cases, u"clock"_s);
    if (!questions)
        return std::unexpected(questions.error());
    const calendar::CaseCalendars calendars{cases};
    QJsonArray answers;
    for (const auto &each : *questions) {
        const auto object = each.toObject();
        const auto question = clockCaseFrom(calendars, object);
        answers.append(question ? QJsonObject{{u"id"_s, object.value("id"_L1)},
                                              {u"result"_s, Answer{*question}.write()}}
                                : calendar::refused(object, question.error()));
    }
    return QJsonObject{{u"clock"_s, answers}};
}

} // namespace baton::sla
