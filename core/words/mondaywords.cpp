#include "core/words/mondaywords.h"

#include "core/words/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::words {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("monday", text, nullptr, n);
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
        return tr("%n hand-off(s)", n);
    case desk::WorthReading::MostReopened:
        return tr("reopened %n time(s)", n);
    case desk::WorthReading::LongestWait:
        return tr("took %n day(s)", n);
    case desk::WorthReading::QuickestSolved:
        return tr("solved in %1").arg(length(std::chrono::minutes{conversation.measure}));
    case desk::WorthReading::Bounced:
        return tr("back and forth %n time(s)", n);
    }
    return {};
}

QString cost(const desk::MondayFigures::ServicePain &pain)
{
    return tr("%n ticket(s), %1 h elapsed, %2", asInt(pain.pain.tickets))
        .arg(pain.pain.hours(), 0, 'f', 0)
        .arg(mostly(pain.step));
}

QString days(qint64 count)
{
    return tr("%n day(s)", asInt(count));
}

} // namespace baton::words
