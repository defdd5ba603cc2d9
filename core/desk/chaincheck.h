#pragma once

#include "core/desk/check.h"

namespace baton::desk {

/// Adds findings to a report up to the limit; counts them all.
class Findings
{
public:
    explicit Findings(CheckReport &report) : m_report{report} {}
    void add(FindingKind kind, const QString &where);

private:
    CheckReport &m_report;
};

/// Computes every commit's hash anew, replica by replica (docs/log-format.md).
void checkChain(storage::Session &session, CheckReport &report,
                const std::function<void(qint64)> &onProgress);
/// Every text against its digest; every missing one against a redaction.
void checkTexts(storage::Session &session, CheckReport &report);

} // namespace baton::desk
