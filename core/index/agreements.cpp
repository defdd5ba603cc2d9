#include "core/index/agreements.h"

#include "core/index/window.h"

namespace baton::index {

namespace {

struct Count
{
    qint64 kept = 0;
    qint64 broken = 0;
    qint64 open = 0;
};

void add(Count &count, sla::Outcome outcome)
{
    switch (outcome) {
    case sla::Outcome::Met:
        ++count.kept;
        break;
    case sla::Outcome::Breached:
        ++count.broken;
        break;
    case sla::Outcome::Running:
    case sla::Outcome::Paused:
        ++count.open;
        break;
    case sla::Outcome::ResolvedWithoutResponse:
    case sla::Outcome::NoReplyNeeded:
    case sla::Outcome::Merged:
    case sla::Outcome::Withdrawn:
        break; // in no rate
    }
}

} // namespace

std::vector<AgreementFigures> agreementsOf(const Matches &matches, const MatchContext &context,
                                           const FigureQuestion &question)
{
    const Window window{question};
    std::vector<Count> counts(context.set.teams.size());
    for (const auto &stay : context.set.columns().spans) {
        if (stay.agreement == 0 || stay.slot == deadSlot || matches[stay.slot] == 0 ||
            !window.holds(stay.from))
            continue;
        add(counts[stay.team], static_cast<sla::Outcome>(stay.agreement - 1));
    }
    std::vector<AgreementFigures> answer;
    for (size_t team = 1; team < counts.size(); ++team) {
        const auto &count = counts[team];
        const auto over = count.kept + count.broken;
        if (over + count.open == 0)
            continue;
        const auto id = context.set.teams.idAt(static_cast<quint32>(team));
        answer.push_back({context.names.nameOf(id.value()), wilson(count.kept, over), count.open});
    }
    std::ranges::sort(answer, {}, [](const AgreementFigures &row) {
        return std::pair{-(row.kept.n + row.open), row.team.toUtf8()};
    });
    return answer;
}

} // namespace baton::index
