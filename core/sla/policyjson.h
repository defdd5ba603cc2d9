#pragma once

#include "core/base/result.h"
#include "core/sla/policy.h"

#include <QByteArray>

namespace baton::sla {

/// Canonical JSON (sorted keys, stable words) of everything but id and version: what a policy
/// version stores in the log. Lengths in minutes, "end_of_day": n for R3's other kind.
[[nodiscard]] QByteArray toJson(const Policy &policy);
/// Reads what toJson wrote, or a person's file. BadInput naming the field.
[[nodiscard]] Result<Policy> policyFromJson(const QByteArray &json);

} // namespace baton::sla
