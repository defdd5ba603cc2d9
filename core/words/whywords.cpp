#include "core/words/whywords.h"

#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("baton::words", text);
}

// "4 h", or "the end of working day 2".
QString promiseText(const sla::Step &step)
{
    return step.target ? length(*step.target) : tr("the end of working day %1").arg(step.days);
}

QString pauseText(ticket::PauseReason reason)
{
    switch (reason) {
    case ticket::PauseReason::Requester:
        return tr("Waiting for the requester: paused, not counted");
    case ticket::PauseReason::Supplier:
        return tr("Waiting for a supplier: paused, not counted");
    case ticket::PauseReason::PlannedDate:
        return tr("Waiting for a planned date: paused, not counted");
    }
    return {};
}

} // namespace

QString stepText(const sla::Step &step)
{
    const bool promises = step.target || step.days > 0;
    switch (step.kind) {
    case sla::StepKind::Started:
        return promises ? tr("The clock starts; promised: %1").arg(promiseText(step))
                        : tr("The clock starts");
    case sla::StepKind::Counted:
        return tr("Open hours, counted");
    case sla::StepKind::ClosedHours:
        return tr("Closed, not counted");
    case sla::StepKind::Paused:
        return pauseText(step.reason);
    case sla::StepKind::TargetChanged:
        return promises ? tr("Now %1; promised: %2").arg(name(step.priority), promiseText(step))
                        : tr("Now %1; nothing is promised any more").arg(name(step.priority));
    case sla::StepKind::ServiceChanged:
        return promises ? tr("For another service now; promised: %1").arg(promiseText(step))
                        : tr("For another service now; nothing is promised any more");
    case sla::StepKind::ReportedEarlier:
        return tr("Merged with a ticket that was reported earlier: the clock starts with that "
                  "report");
    case sla::StepKind::RulesApplied:
        return promises ? tr("The present targets and hours were applied; promised: %1")
                              .arg(promiseText(step))
                        : tr("The present targets and hours were applied");
    case sla::StepKind::Reopened:
        return tr("Reopened: the clock starts again");
    case sla::StepKind::SolvedTime:
        return tr("Solved until reopened, not counted");
    case sla::StepKind::Stopped:
        return tr("The clock stopped");
    case sla::StepKind::Due:
        return tr("So it is due");
    }
    return {};
}

QString addedText(const sla::Step &step)
{
    if (step.kind == sla::StepKind::Due && step.target)
        return u"= "_s + length(*step.target);
    return step.added.length.count() == 0 ? QString{} : length(step.added);
}

QString spanText(const sla::Step &step, const QTimeZone &zone)
{
    const auto at = [&zone](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(toMs(instant), zone);
    };
    const auto whole = [](const QDateTime &when) {
        return QLocale{}.toString(when, u"ddd d MMM HH:mm"_s);
    };
    const auto from = at(step.from);
    const auto to = at(step.to);
    if (from == to)
        return whole(from);
    return u"%1 \u2013 %2"_s.arg(
        whole(from), from.date() == to.date() ? QLocale{}.toString(to, u"HH:mm"_s) : whole(to));
}

QString whyTitle(const sla::Clock &clock, const QTimeZone &zone)
{
    return clock.dueAt ? tr("Why is \u201c%1\u201d due %2?")
                             .arg(name(clock.metric), exactTime(*clock.dueAt, zone))
                       : tr("How \u201c%1\u201d has gone").arg(name(clock.metric));
}

QString whyText(const sla::Clock &clock, const std::vector<sla::Step> &steps, const QTimeZone &zone)
{
    QStringList lines{whyTitle(clock, zone)};
    for (const auto &step : steps) {
        const auto added = addedText(step);
        const auto line = u"%1: %2"_s.arg(spanText(step, zone), stepText(step));
        lines << (added.isEmpty() ? line : u"%1: %2"_s.arg(line, added));
    }
    lines << tr("All times are those of %1.").arg(QString::fromLatin1(zone.id()));
    return lines.join(u'\n');
}

} // namespace baton::words
