#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace baton::sla {

/// Answers questions about clocks in bulk: {"calendars": {name: spec}, "clock": [...]} becomes
/// {"clock": [{"id", "result"}]}. A case that cannot be read is answered with {"id", "error"}; the
/// others are answered all the same. BadInput where "clock" is no list.
[[nodiscard]] Result<QJsonObject> answerClockCases(const QJsonObject &cases);

} // namespace baton::sla
