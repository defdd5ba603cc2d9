#include "core/index/filter.h"

#include "tests/fuzz/source.h"

using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto filter = index::parseFilter(text);
    if (!filter &&
        (filter.error().offset < 0 || filter.error().offset + filter.error().length > text.size()))
        qFatal("an error outside the text");
    return 0;
}
