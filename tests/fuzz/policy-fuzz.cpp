#include "core/sla/policyjson.h"
#include "tests/fuzz/source.h"

using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto policy = sla::policyFromJson(fuzz::bytesOf(data, size));
    if (!policy) {
        if (policy.error().code != ErrorCode::BadInput || policy.error().parameters.isEmpty())
            qFatal("a refusal that names no field");
        return 0;
    }
    const auto again = sla::policyFromJson(sla::toJson(*policy));
    if (!again || *again != *policy)
        qFatal("a policy does not read as it was written");
    return 0;
}
