#include "core/base/word.h"
#include "core/sla/clock.h"

namespace baton::sla {

namespace {

constexpr WordTable<Metric, 7> metrics{{{Metric::FirstResponse, "first_response"},
                                        {Metric::NextResponse, "next_response"},
                                        {Metric::Restore, "restore"},
                                        {Metric::Resolve, "resolve"},
                                        {Metric::UpdateCadence, "update_cadence"},
                                        {Metric::Custody, "custody"},
                                        {Metric::Supplier, "supplier"}}};
constexpr WordTable<Outcome, 8> outcomes{
    {{Outcome::Running, "running"},
     {Outcome::Paused, "paused"},
     {Outcome::Met, "met"},
     {Outcome::Breached, "breached"},
     {Outcome::ResolvedWithoutResponse, "resolved_without_response"},
     {Outcome::NoReplyNeeded, "no_reply_needed"},
     {Outcome::Merged, "merged"},
     {Outcome::Withdrawn, "withdrawn"}}};

} // namespace

QString toWord(Metric value)
{
    return wordIn(metrics, value);
}

std::optional<Metric> metricFromWord(QStringView word)
{
    return valueIn(metrics, word);
}

QString toWord(Outcome value)
{
    return wordIn(outcomes, value);
}

std::optional<Outcome> outcomeFromWord(QStringView word)
{
    return valueIn(outcomes, word);
}

} // namespace baton::sla
