#include "core/desk/check.h"

#include "core/desk/attachmentcheck.h"
#include "core/desk/chaincheck.h"
#include "core/desk/projectioncheck.h"

namespace baton::desk {

Result<CheckReport> check(storage::Session &session, CheckDepth depth,
                          const std::function<void(qint64)> &onProgress)
{
    CheckReport report;
    Findings findings{report};
    const auto verdict = session.connection().askText("PRAGMA integrity_check(1)");
    if (verdict != QLatin1StringView{"ok"})
        findings.add(FindingKind::FileDamaged, verdict);
    checkChain(session, report, onProgress);
    checkTexts(session, report);
    checkAttachments(session, report);
    if (depth == CheckDepth::LogAndProjections) {
        if (const auto compared = checkProjections(session, report); !compared)
            return std::unexpected(compared.error());
    }
    return report;
}

} // namespace baton::desk
