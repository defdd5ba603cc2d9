#include "tests/fuzz/source.h"

using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (const auto mapping = exchange::mappingFrom(fuzz::bytesOf(data, size)))
        fuzz::readSource("id,at\nT1,2026-01-05T10:00\nT2,5.1.2026 10:00\nT3\n", *mapping);
    return 0;
}
