#include "core/exchange/icalendar.h"
#include "tests/fuzz/source.h"

using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace std::chrono;
    const auto file =
        exchange::holidaysFrom(fuzz::bytesOf(data, size), year{2020} / 1 / 1, year{2035} / 12 / 31);
    if (file)
        return 0;
    const auto &parameters = file.error().parameters;
    if (parameters.size() != 2 || !parameters.front().startsWith(QLatin1StringView{"line "}))
        qFatal("a refusal without a place");
    return 0;
}
