#include "core/desk/targetproposal.h"

#include "core/sla/measure.h"

namespace baton::desk {

namespace {

constexpr int mostDays = 3'660;

// The length within which `share` of them lie; reorders them.
WorkingTime within(std::vector<qint64> &lengths, double share)
{
    const auto rank = static_cast<qint64>(std::ceil(share * static_cast<double>(lengths.size())));
    const auto at = lengths.begin() + std::max<qint64>(0, rank - 1);
    std::ranges::nth_element(lengths, at);
    return WorkingTime{std::chrono::milliseconds{*at}};
}

} // namespace

Result<TargetProposal> proposalFrom(const ProposalQuestion &question, const EventBook &book,
                                    const House &house, Instant now)
{
    if (question.days < 1 || question.days > mostDays)
        return failure(ErrorCode::InvalidValue,
                       {QStringLiteral("days"), QString::number(question.days)});
    const auto always = calendar::WorkCalendar::alwaysOpen();
    const auto *hours = house.rules()->calendar(question.calendar, now, Instant::max());
    TargetProposal proposal;
    proposal.from = now - std::chrono::days{question.days};
    proposal.asOf = now;
    sla::Measure measure{hours == nullptr ? always : *hours, proposal.from, now};
    for (const auto &block : book.blocks()) {
        if (question.progress->cancelled)
            return failure(ErrorCode::Cancelled);
        measure.take(*block);
    }
    for (const auto &[key, measured] : measure.lengths()) {
        auto lengths = measured;
        const auto n = std::ssize(lengths);
        if (n < fewestForProposal)
            continue;
        const auto nine = within(lengths, 0.9);
        proposal.rows.push_back(
            {key.first, key.second, n, within(lengths, 0.5), nine, sla::roundedPromise(nine)});
    }
    return proposal;
}

} // namespace baton::desk
