#pragma once

#include "core/desk/figures.h"
#include "core/insight/forecast.h"

#include <QJsonObject>

namespace baton::cli {

/// The boards' figures as the reports answer them; `top` bounds every list (0 = all).
[[nodiscard]] QJsonObject toJson(const desk::BreachFigures &figures, int top);
[[nodiscard]] QJsonObject toJson(const desk::HandOffFigures &figures, int top);
[[nodiscard]] QJsonObject toJson(const insight::Reliability &reliability, int top);
[[nodiscard]] QJsonObject toJson(const desk::CustodyFigures &figures, int top);

} // namespace baton::cli
