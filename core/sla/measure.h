#pragma once

#include "core/sla/eventblock.h"

#include <map>

namespace baton::sla {

/// How long first responses and resolutions took, without any promise (R12): working time of what
/// was reported from an instant on and has come to its end; pauses taken out.
class Measure
{
public:
    Measure(const calendar::WorkCalendar &hours, Instant reportedFrom, Instant now);

    void take(const EventBlock &block);
    using Key = std::pair<Metric, ticket::Priority>;
    /// Unsorted lengths in ms; those of every priority also under None.
    [[nodiscard]] const std::map<Key, std::vector<qint64>> &lengths() const { return m_lengths; }

private:
    Rules m_rules;
    Instant m_from;
    Instant m_now;
    std::map<Key, std::vector<qint64>> m_lengths;
};

/// What a person would promise who has seen this: rounded up to 5 minutes below an hour, to 15
/// below four, to 30 below eight and to whole hours beyond.
[[nodiscard]] WorkingTime roundedPromise(WorkingTime measured);

} // namespace baton::sla
