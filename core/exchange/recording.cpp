#include "core/exchange/recording.h"

#include "core/exchange/demo/scenario.h"

namespace baton::exchange {

namespace {

constexpr qint64 ticketsAtOnce = 5'000;

template <class Source>
Result<desk::ImportReceipt> recordAll(desk::Desk &desk, const Source &source,
                                      const std::stop_token &stop, const Progress &onProgress)
{
    const auto importer = desk.importer(source.source());
    if (!importer)
        return std::unexpected(importer.error());
    for (qint64 from = 0; from < source.size() && !(*importer)->isKnown(); from += ticketsAtOnce) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        const auto tickets = source.tickets(from, std::min(from + ticketsAtOnce, source.size()));
        if (const auto staged = (*importer)->stage(source.names(), tickets); !staged)
            return std::unexpected(staged.error());
        if (onProgress)
            onProgress(std::min(from + ticketsAtOnce, source.size()), source.size());
    }
    return (*importer)->publish();
}

} // namespace

Result<desk::ImportReceipt> record(desk::Desk &desk, const History &history,
                                   const std::stop_token &stop, const Progress &onProgress)
{
    return recordAll(desk, history, stop, onProgress);
}

Result<desk::ImportReceipt> recordDemo(desk::Desk &desk, const demo::Scenario &scenario,
                                       const std::stop_token &stop, const Progress &onProgress)
{
    const auto calendar =
        desk.execute(desk::SaveCalendar{{}, scenario.calendar(), scenario.begin()}, PersonId{})
            .result();
    if (!calendar)
        return std::unexpected(calendar.error());
    auto policy = scenario.policy();
    policy.calendar = as<CalendarId>(calendar->stream);
    const auto saved = desk.execute(desk::SavePolicy{policy}, PersonId{}).result();
    if (!saved)
        return std::unexpected(saved.error());
    return recordAll(desk, scenario, stop, onProgress);
}

} // namespace baton::exchange
