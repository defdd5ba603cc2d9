#include "core/calendar/calendarcases.h"

#include "core/calendar/workcalendar.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::calendar {

namespace {

std::optional<Instant> instantFrom(const QJsonValue &value)
{
    const auto text = value.toString();
    const auto when = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A time that names no offset would be read in the computer's own zone.
    const auto clock = text.mid(10);
    const bool offset = clock.endsWith(u'Z') || clock.contains(u'+') || clock.contains(u'-');
    if (!when.isValid() || !offset)
        return std::nullopt;
    return fromMs(when.toMSecsSinceEpoch());
}

QJsonValue isoText(const std::optional<Instant> &at)
{
    if (!at)
        return {};
    const auto when = QDateTime::fromMSecsSinceEpoch(toMs(*at), Qt::UTC);
    return when.toString(toMs(*at) % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

class Answers
{
public:
    explicit Answers(const QJsonObject &cases)
    {
        const auto specs = cases.value("calendars"_L1).toObject();
        for (auto it = specs.begin(); it != specs.end(); ++it)
            m_calendars.emplace(it.key(), compiledFrom(it.value().toObject()));
    }

    QJsonObject due(const QJsonObject &question) const
    {
        const auto calendar = calendarFor(question);
        const auto start = instantFrom(question.value("start"_L1));
        const auto seconds = question.value("business_seconds"_L1);
        if (!calendar)
            return refused(question, calendar.error());
        if (!start)
            return refused(question, u"start is not an instant with an offset"_s);
        if (!seconds.isDouble() || std::abs(seconds.toDouble()) > 1e12)
            return refused(question, u"business_seconds is not a number"_s);
        const auto direction = question.value("direction"_L1).toString(u"forward"_s);
        if (direction != "forward"_L1 && direction != "backward"_L1)
            return refused(question, u"direction is neither forward nor backward"_s);
        const auto amount =
            std::chrono::milliseconds{static_cast<qint64>(std::llround(seconds.toDouble() * 1000))};
        const bool back = direction == "backward"_L1;
        const auto answer =
            back && amount.count() == 0
                ? (*calendar)->previousClosing(*start)
                : (*calendar)->due(*start, {back && amount.count() > 0 ? -amount : amount});
        return {{u"id"_s, question.value("id"_L1)}, {u"result"_s, isoText(answer)}};
    }

    QJsonObject elapsed(const QJsonObject &question) const
    {
        const auto calendar = calendarFor(question);
        const auto start = instantFrom(question.value("start"_L1));
        const auto end = instantFrom(question.value("end"_L1));
        if (!calendar)
            return refused(question, calendar.error());
        if (!start || !end)
            return refused(question, u"start or end is not an instant with an offset"_s);
        const auto ms = (*calendar)->working(*start, *end).length.count();
        const auto result = ms % 1000 == 0 ? QJsonValue{qint64{ms / 1000}}
                                           : QJsonValue{static_cast<double>(ms) / 1000.0};
        return {{u"id"_s, question.value("id"_L1)}, {u"result"_s, result}};
    }

private:
    using Compiled = std::expected<WorkCalendar, QString>;

    static Compiled compiledFrom(const QJsonObject &object)
    {
        const auto spec = fromJson(object);
        if (!spec)
            return std::unexpected(u"the calendar is wrong at "_s +
                                   spec.error().parameters.join(u' '));
        auto compiled = WorkCalendar::compile(*spec);
        if (!compiled)
            return std::unexpected(u"the calendar is wrong at "_s +
                                   compiled.error().parameters.join(u' '));
        return *std::move(compiled);
    }
    std::expected<const WorkCalendar *, QString> calendarFor(const QJsonObject &question) const
    {
        const auto name = question.value("calendar"_L1).toString();
        const auto found = m_calendars.find(name);
        if (found == m_calendars.end())
            return std::unexpected(u"there is no calendar \"%1\""_s.arg(name));
        if (!found->second)
            return std::unexpected(found->second.error());
        return &*found->second;
    }
    static QJsonObject refused(const QJsonObject &question, const QString &why)
    {
        return {{u"id"_s, question.value("id"_L1)}, {u"error"_s, why}};
    }

    std::map<QString, Compiled> m_calendars;
};

} // namespace

QJsonObject answerCases(const QJsonObject &cases)
{
    const Answers answers{cases};
    QJsonArray due;
    for (const auto &question : cases.value("due"_L1).toArray())
        due.append(answers.due(question.toObject()));
    QJsonArray elapsed;
    for (const auto &question : cases.value("elapsed"_L1).toArray())
        elapsed.append(answers.elapsed(question.toObject()));
    return {{u"due"_s, due}, {u"elapsed"_s, elapsed}};
}

} // namespace baton::calendar
