#pragma once

#include "core/sla/policy.h"

#include <QStringList>

namespace baton::words {

/// What each choice of a policy means, as a sentence.
[[nodiscard]] QString sentence(sla::ReopenRule rule);
[[nodiscard]] QString sentence(sla::PriorityRule rule);
[[nodiscard]] QString sentence(sla::NextResponseRule rule);
/// Everything that a policy chose where contracts differ, a sentence each.
[[nodiscard]] QStringList sentences(const sla::Options &options);

} // namespace baton::words
