#include "tests/fuzz/source.h"

using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto mapping = [] {
        auto small = exchange::mappingFrom(R"({
            "columns": {"ticket": "id", "at": "at", "team": "t", "state": "s", "reopenings": "n"},
            "dates": ["iso", "d/M/yyyy HH:mm"], "zone": "UTC", "decimal_comma": true,
            "states": {"N": "new", "O": "open", "P": "pending requester", "R": "resolved",
                       "C": "closed"}})")
                         .value();
        small.csv.longestRow = 200; // so that small inputs reach the limits
        small.csv.mostColumns = 20;
        return small;
    }();
    fuzz::readSource(fuzz::bytesOf(data, size), mapping);
    return 0;
}
