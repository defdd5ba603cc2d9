#include "tests/fuzz/source.h"

using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto mapping = exchange::namedMapping(QStringLiteral("xes")).value();
    fuzz::readSource(fuzz::bytesOf(data, size), mapping);
    return 0;
}
