#include "core/exchange/policyfile.h"
#include "tests/fuzz/source.h"

using namespace baton;

namespace {

// A service, hours and a policy that a file may name.
desk::Directory directory()
{
    desk::Directory made;
    org::Service mail;
    mail.id = ServiceId{7};
    mail.name = QStringLiteral("Mail");
    made.services.push_back(mail);
    return made;
}

desk::RuleList rules()
{
    desk::RuleList made;
    made.calendars.push_back({CalendarId{3}, 1, {}, {}});
    made.calendars.front().spec.name = QStringLiteral("Office");
    sla::Policy standard;
    standard.id = PolicyId{5};
    standard.name = QStringLiteral("Standard");
    made.policies.push_back(standard);
    return made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto known = directory();
    static const auto inForce = rules();
    const auto file = exchange::policyFileFrom(fuzz::bytesOf(data, size), known, inForce);
    if (!file) {
        if (file.error().code != ErrorCode::BadInput || file.error().parameters.isEmpty() ||
            file.error().parameters.front().isEmpty())
            qFatal("a refusal that names no field");
        return 0;
    }
    if (file->policy.targets.empty() || file->isNew != file->policy.id.isNull())
        qFatal("a policy that promises nothing, or is nobody's");
    return 0;
}
