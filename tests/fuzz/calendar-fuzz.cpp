#include "core/calendar/workcalendar.h"

#include "tests/fuzz/source.h"

using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto spec = calendar::fromJson(fuzz::bytesOf(data, size));
    if (!spec)
        return 0;
    if (calendar::fromJson(calendar::toJson(*spec)) != *spec)
        qFatal("a calendar does not read as it was written");
    if (const auto compiled = calendar::WorkCalendar::compile(*spec)) {
        const auto monday = fromMs(1'767'600'000'000);
        (void)compiled->due(monday, WorkingTime{std::chrono::hours{8}});
        (void)compiled->openIntervalFrom(monday);
    }
    return 0;
}
