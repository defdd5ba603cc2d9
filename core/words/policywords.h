#pragma once

#include "core/sla/policy.h"

#include <QStringList>

#include <functional>

namespace baton::words {

/// What each choice of a policy means, as a sentence.
[[nodiscard]] QString sentence(sla::ReopenRule rule);
[[nodiscard]] QString sentence(sla::PriorityRule rule);
[[nodiscard]] QString sentence(sla::NextResponseRule rule);
/// Everything that a policy chose where contracts differ, a sentence each.
[[nodiscard]] QStringList sentences(const sla::Options &options);

/// "Of each promise Desk may use 25 %, Network 50 %."; empty without shares. `nameOf` a team.
[[nodiscard]] QString sentence(const std::vector<sla::TeamShare> &budgets,
                               const std::function<QString(TeamId)> &nameOf);

} // namespace baton::words
