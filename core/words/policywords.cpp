#include "core/words/policywords.h"

#include "core/words/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::words {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("baton::words", text, comment, n);
}

QString pauseSentence(const sla::Options &options)
{
    QStringList names;
    for (const auto metric : options.pauseStops)
        names << nameWithin(metric);
    return names.isEmpty() ? tr("A pause stops no clock.")
                           : tr("A pause stops these clocks: %1.").arg(names.join(u", "_s));
}

} // namespace

QString sentence(sla::ReopenRule rule)
{
    switch (rule) {
    case sla::ReopenRule::ExcludeClosed:
        return tr("Reopened, the clock goes on, and the time in which the ticket was solved is "
                  "left out.");
    case sla::ReopenRule::CountClosed:
        return tr("Reopened, the clock goes on, and the time in which the ticket was solved "
                  "counts.");
    case sla::ReopenRule::Restart:
        return tr("Reopened, the clock begins again.");
    }
    return {};
}

QString sentence(sla::PriorityRule rule)
{
    switch (rule) {
    case sla::PriorityRule::KeepUsed:
        return tr("With another priority, what was used stays used.");
    case sla::PriorityRule::FromChange:
        return tr("With another priority, the new promise starts at the change.");
    }
    return {};
}

QString sentence(sla::NextResponseRule rule)
{
    switch (rule) {
    case sla::NextResponseRule::OldestUnanswered:
        return tr("The next reply is owed since the oldest message without an answer.");
    case sla::NextResponseRule::LatestUnanswered:
        return tr("The next reply is owed since the latest message without an answer.");
    }
    return {};
}

QStringList sentences(const sla::Options &options)
{
    QStringList all{pauseSentence(options)};
    if (!options.pauseStops.empty())
        all << (options.supplierPauses ? tr("So does waiting for a supplier.")
                                       : tr("Waiting for a supplier stops none of them."));
    all << sentence(options.reopen)
        << tr("A ticket can be reopened for %n working day(s).", nullptr, options.confirmationDays)
        << sentence(options.priorityChange) << sentence(options.nextResponse);
    if (options.resolveCountsAsResponse)
        all << tr("Resolving is a first response.");
    if (options.resolvePausesResponse)
        all << tr("While a ticket is solved, an open first response stands still.");
    all << tr("What happened may be entered up to %n working day(s) later.", nullptr,
              options.backdatingDays);
    return all;
}

QString sentence(const std::vector<sla::TeamShare> &budgets,
                 const std::function<QString(TeamId)> &nameOf)
{
    if (budgets.empty())
        return {};
    QStringList shares;
    for (const auto &share : budgets)
        shares << tr("%1 %2 %", "team and its share").arg(nameOf(share.team)).arg(share.percent);
    return tr("Of each promise a team may use its share: %1. What is left goes to the next one.")
        .arg(shares.join(u", "_s));
}

} // namespace baton::words
