#pragma once

#include "app/cli/tool.h"
#include "core/exchange/policyfile.h"

namespace baton::cli {

/// Reads a policy that a person has written; says why not and sets the exit code.
[[nodiscard]] std::optional<exchange::PolicyFile> policyFrom(Tool &tool, desk::Desk &desk,
                                                             const std::string &path);

} // namespace baton::cli
