#include "core/words/mondaywords.h"

#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace baton::words {

namespace {

// With tr()'s own order of arguments, by which lupdate sees that there is a plural.
QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("monday", text, comment, n);
}

QString mostly(insight::SmallStep step)
{
    switch (step) {
    case insight::SmallStep::LookFirst:
        return tr("mostly before anybody began");
    case insight::SmallStep::AgreeTeam:
        return tr("mostly between teams");
    case insight::SmallStep::WriteAnswer:
        return tr("mostly work");
    case insight::SmallStep::AskAtOnce:
        return tr("mostly paused");
    }
    return {};
}

int asInt(qint64 count)
{
    return static_cast<int>(count);
}

} // namespace

QString headline(const desk::MondayFigures &figures)
{
    return tr("%1 in, %2 out, %3 older than %4 days")
        .arg(figures.in)
        .arg(figures.out)
        .arg(figures.old)
        .arg(index::oldAfterDays);
}

QString detail(const desk::MondayFigures &figures)
{
    const auto change = figures.open - figures.openBefore;
    if (change == 0)
        return tr("%1 open now, as many as when that week began.").arg(figures.open);
    return change < 0 ? tr("%1 open now, %2 fewer than when that week began.")
                            .arg(figures.open)
                            .arg(-change)
                      : tr("%1 open now, %2 more than when that week began.")
                            .arg(figures.open)
                            .arg(change);
}

QString stepText(insight::SmallStep step)
{
    switch (step) {
    case insight::SmallStep::LookFirst:
        return tr("Next: look at these first each morning, for one week.");
    case insight::SmallStep::AgreeTeam:
        return tr("Next: agree which team takes these at once.");
    case insight::SmallStep::WriteAnswer:
        return tr("Next: write the answer down once, as a canned reply.");
    case insight::SmallStep::AskAtOnce:
        return tr("Next: ask for what is missing when it is reported.");
    }
    return {};
}

QString reason(const desk::Conversation &conversation)
{
    const auto n = asInt(conversation.measure);
    switch (conversation.why) {
    case desk::WorthReading::MostHandOffs:
        return tr("%n hand-off(s)", nullptr, n);
    case desk::WorthReading::MostReopened:
        return tr("reopened %n time(s)", nullptr, n);
    case desk::WorthReading::LongestWait:
        return tr("took %n day(s)", nullptr, n);
    case desk::WorthReading::QuickestSolved:
        return tr("solved in %1").arg(length(std::chrono::minutes{conversation.measure}));
    case desk::WorthReading::Bounced:
        return tr("back and forth %n time(s)", nullptr, n);
    }
    return {};
}

QString cost(const desk::MondayFigures::ServicePain &pain)
{
    return tr("%n ticket(s), %1 h elapsed, %2", nullptr, asInt(pain.pain.tickets))
        .arg(pain.pain.hours(), 0, 'f', 0)
        .arg(mostly(pain.step));
}

QString daysAway(const desk::Away &away)
{
    const QLocale locale;
    const auto day = [&locale](QDate date) { return locale.toString(date, tr("d MMM")); };
    return away.from == away.until ? day(away.from)
                                   : tr("%1 to %2").arg(day(away.from), day(away.until));
}

QString whatMoves(const desk::Away &away)
{
    if (away.open == 0)
        return tr("Holds no open ticket.");
    const auto due = tr("%n due this week", nullptr, asInt(away.dueThisWeek));
    const auto tickets = away.deputy.isEmpty()
                             ? tr("%n ticket(s) for the team to share", nullptr, asInt(away.open))
                             : tr("%n ticket(s) move to %1", nullptr, asInt(away.open));
    return (away.deputy.isEmpty() ? tickets : tickets.arg(away.deputy)) + u", "_s + due + u'.';
}

QString days(qint64 count)
{
    return tr("%n day(s)", nullptr, asInt(count));
}

} // namespace baton::words
