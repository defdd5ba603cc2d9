#include "core/calendar/calendarcases.h"

#include "core/calendar/caseparts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::calendar {

namespace {

enum class Direction { Forward, Backward };

Readable<WorkingTime> amountIn(const QJsonObject &question)
{
    const auto seconds = question.value("business_seconds"_L1);
    if (!seconds.isDouble() || std::abs(seconds.toDouble()) > 1e12)
        return std::unexpected(u"business_seconds is not a number of seconds"_s);
    const auto ms = std::llround(seconds.toDouble() * 1000);
    return WorkingTime{std::chrono::milliseconds{ms}};
}

Readable<Direction> directionIn(const QJsonObject &question)
{
    const auto word = question.value("direction"_L1);
    if (word.isUndefined() || word == QJsonValue{u"forward"_s})
        return Direction::Forward;
    if (word == QJsonValue{u"backward"_s})
        return Direction::Backward;
    return std::unexpected(u"direction is neither forward nor backward"_s);
}

Readable<std::optional<Instant>> dueOf(const CaseCalendars &calendars, const QJsonObject &question)
{
    const auto calendar = calendars.of(question);
    if (!calendar)
        return std::unexpected(calendar.error());
    const auto start = instantIn(question, u"start"_s);
    if (!start)
        return std::unexpected(start.error());
    const auto amount = amountIn(question);
    if (!amount)
        return std::unexpected(amount.error());
    const auto direction = directionIn(question);
    if (!direction)
        return std::unexpected(direction.error());
    const auto length = amount->length;
    if (*direction == Direction::Forward)
        return (*calendar)->due(*start, *amount);
    if (length.count() == 0)
        return (*calendar)->previousClosing(*start);
    return (*calendar)->due(*start, {length.count() > 0 ? -length : length});
}

Readable<WorkingTime> elapsedOf(const CaseCalendars &calendars, const QJsonObject &question)
{
    const auto calendar = calendars.of(question);
    if (!calendar)
        return std::unexpected(calendar.error());
    const auto start = instantIn(question, u"start"_s);
    if (!start)
        return std::unexpected(start.error());
    const auto end = instantIn(question, u"end"_s);
    if (!end)
        return std::unexpected(end.error());
    return (*calendar)->working(*start, *end);
}

QJsonArray dues(const CaseCalendars &calendars, const QJsonArray &questions)
{
    QJsonArray answers;
    for (const auto &each : questions) {
        const auto question = each.toObject();
        const auto due = dueOf(calendars, question);
        answers.append(
            due ? QJsonObject{{u"id"_s, question.value("id"_L1)}, {u"result"_s, isoText(*due)}}
                : refused(question, due.error()));
    }
    return answers;
}

QJsonArray stretches(const CaseCalendars &calendars, const QJsonArray &questions)
{
    QJsonArray answers;
    for (const auto &each : questions) {
        const auto question = each.toObject();
        const auto elapsed = elapsedOf(calendars, question);
        answers.append(elapsed ? QJsonObject{{u"id"_s, question.value("id"_L1)},
                                             {u"result"_s, secondsOf(*elapsed)}}
                               : refused(question, elapsed.error()));
    }
    return answers;
}

} // namespace

Result<QJsonObject> answerCases(const QJsonObject &cases)
{
    const auto due = casesIn(cases, u"due"_s);
    if (!due)
        return std::unexpected(due.error());
    const auto elapsed = casesIn(cases, u"elapsed"_s);
    if (!elapsed)
        return std::unexpected(elapsed.error());
    const CaseCalendars calendars{cases};
    return QJsonObject{{u"due"_s, dues(calendars, *due)},
                       {u"elapsed"_s, stretches(calendars, *elapsed)}};
}

} // namespace baton::calendar
