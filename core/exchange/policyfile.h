#pragma once

#include "core/desk/desk.h"

#include <QByteArray>

namespace baton::exchange {

/// A policy as a person writes it: docs/guide/command-line.md, what-if. Services, teams and the
/// calendar may be named; the calendar may also stand in the file.
struct PolicyFile
{
    sla::Policy policy; // with the id of the one of that name, else without
    std::optional<calendar::CalendarSpec> calendar;
    bool isNew = true;
};

/// BadInput naming the field: unknown words, names that are not there, lengths that are absurd,
/// one promise said twice.
[[nodiscard]] Result<PolicyFile> policyFileFrom(const QByteArray &json,
                                                const desk::Directory &directory,
                                                const desk::RuleList &rules);

} // namespace baton::exchange
