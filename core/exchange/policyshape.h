#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace baton::exchange {

/// Whether a policy file has the fields and the kinds of values that one has; else BadInput naming
/// the field. What the words mean and which names exist is not asked here.
[[nodiscard]] Result<void> checkPolicyShape(const QJsonObject &policy);

} // namespace baton::exchange
