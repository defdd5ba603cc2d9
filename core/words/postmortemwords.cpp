#include "core/words/postmortemwords.h"

#include "core/words/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("postmortem", text);
}

} // namespace

QString name(insight::Spent spent)
{
    switch (spent) {
    case insight::Spent::Queue:
        return tr("Queue");
    case insight::Spent::Between:
        return tr("Between teams");
    case insight::Spent::Touch:
        return tr("Touch");
    case insight::Spent::Requester:
        return tr("Waiting for the requester");
    case insight::Spent::Supplier:
        return tr("Waiting for a supplier");
    case insight::Spent::Planned:
        return tr("Waiting for a date");
    }
    return {};
}

QString meaning(insight::Spent spent)
{
    switch (spent) {
    case insight::Spent::Queue:
        return tr("held, nobody had begun");
    case insight::Spent::Between:
        return tr("after a hand-off, before the receiver began");
    case insight::Spent::Touch:
        return tr("being worked on");
    case insight::Spent::Requester:
        return tr("paused: a question was open");
    case insight::Spent::Supplier:
        return tr("paused: somebody outside had to act");
    case insight::Spent::Planned:
        return tr("paused until an agreed day");
    }
    return {};
}

QString headline(const desk::PostMortemView &view)
{
    const auto &clock = view.clock;
    const auto used = length(clock.used);
    const auto promised = clock.target ? clock.target : view.found.usedByDue;
    if (!promised)
        return tr("%1 used, the promise is paused").arg(used);
    const WorkingTime over{clock.used.length - promised->length};
    if (over.length.count() > 0)
        return tr("%1 promised, %2 used: %3 late").arg(length(*promised), used, length(over));
    if (clock.breachedAt)
        return tr("%1 promised, %2 used: late by the promise that held before")
            .arg(length(*promised), used);
    return tr("%1 promised, %2 used: %3 to spare")
        .arg(length(*promised), used, length(WorkingTime{-over.length}));
}

QString detail(const desk::PostMortemView &view)
{
    auto hours =
        view.hours.isEmpty()
            ? tr("%1, counted day and night.").arg(name(view.clock.metric))
            : tr("%1, counted by the calendar %2.").arg(name(view.clock.metric), view.hours);
    const auto most = std::ranges::max(
        insight::allSpent, {}, [&view](insight::Spent spent) { return view.found.usedOn(spent); });
    const auto length = view.found.usedOn(most);
    if (length.length.count() == 0)
        return hours;
    const auto share = shareOfPromise(length, view.clock);
    const auto said = share.isEmpty()
                          ? tr("Most of it: %1, %2.").arg(name(most), words::length(length))
                          : tr("Most of it: %1, %2, that is %3 of the promise.")
                                .arg(name(most), words::length(length), share);
    return hours + u' ' + said;
}

QString share(const insight::Budget &budget)
{
    if (budget.onEdge.length.count() > 0)
        return tr("passed through");
    if (!budget.isAgreed)
        return u"–"_s;
    return tr("%1 of %2").arg(length(budget.used), length(budget.allowed()));
}

QString detail(const insight::Budget &budget)
{
    if (budget.onEdge.length.count() > 0)
        return tr("Passed on within 15 working minutes, untouched: %1 on the account of the way "
                  "between the teams.")
            .arg(length(budget.onEdge));
    if (!budget.isAgreed)
        return tr("No share was agreed for this team.");
    return tr("Own share %1, %2 left by the teams before.")
        .arg(length(budget.own), length(budget.carried));
}

QString shareOfPromise(WorkingTime used, const sla::Clock &clock)
{
    if (!clock.target || clock.target->length.count() <= 0)
        return {};
    const auto share = static_cast<double>(used.length.count()) * 100 /
                       static_cast<double>(clock.target->length.count());
    return u"%1 %"_s.arg(share, 0, 'f', 0);
}

} // namespace baton::words
