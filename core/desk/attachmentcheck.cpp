#include "core/desk/attachmentcheck.h"

#include "core/desk/chaincheck.h"
#include "core/ticket/factcodec.h"

using namespace Qt::StringLiterals;

namespace baton::desk {

void checkAttachments(storage::Session &session, CheckReport &report)
{
    Findings findings{report};
    QHash<QByteArray, bool> whole; // by digest: whether the bytes are what was attached
    session.attachments().each([&](const QByteArray &digest, const QByteArray &bytes) {
        whole.insert(digest, storage::contentDigest(bytes) == digest);
        ++report.attachments;
    });
    const auto ask = session.connection().use(
        "SELECT a.stream, a.seq, a.payload FROM activity a JOIN activity_text t ON t.stream = "
        "a.stream AND t.seq = a.seq WHERE a.kind = 'attached' ORDER BY 1, 2");
    while (ask->step()) {
        const auto fact = ticket::factFrom("attached", ask->utf8(2));
        const auto where = u"%1:%2"_s.arg(ask->number(0)).arg(ask->number(1));
        if (!fact) {
            findings.add(FindingKind::ActivityUnreadable, where);
            continue;
        }
        const auto found = whole.constFind(std::get<ticket::Attached>(*fact).digest);
        if (found == whole.constEnd())
            findings.add(FindingKind::AttachmentMissing, where);
        else if (!*found)
            findings.add(FindingKind::AttachmentChanged, where);
    }
}

} // namespace baton::desk
