#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace baton::calendar {

/// Answers working-time questions in bulk: {"calendars": {name: spec}, "due": [...], "elapsed":
/// [...]} becomes {"due": [{"id", "result"}], "elapsed": [...]}. A case that cannot be read is
/// answered with {"id", "error"}; the others are answered all the same. BadInput naming what is no
/// list.
[[nodiscard]] Result<QJsonObject> answerCases(const QJsonObject &cases);

} // namespace baton::calendar
