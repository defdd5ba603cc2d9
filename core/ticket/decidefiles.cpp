#include "core/ticket/decision.h"
#include "core/ticket/filename.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton::ticket {

namespace {

// A media type is a word of the log: what does not look like one is a file of any kind.
QByteArray cleanMime(const QByteArray &mime)
{
    const auto plain = mime.trimmed().toLower();
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '.' ||
               c == '+' || c == '-' || c == '_';
    };
    const bool good = plain.size() <= 100 && plain.count('/') == 1 &&
                      std::all_of(plain.begin(), plain.end(), fits);
    return good ? plain : QByteArray{"application/octet-stream"};
}

} // namespace

Result<Happenings> Decision::with(Happenings happenings,
                                  const std::vector<NewAttachment> &attachments, qint64 of,
                                  std::optional<Instant> happenedAt) const
{
    qint64 held = 0;
    for (const auto &attachment : m_ticket.attachments)
        held += attachment.size;
    for (const auto &[name, mime, bytes] : attachments) {
        const auto file = cleanFileName(name);
        if (bytes.isEmpty())
            return failure(ErrorCode::InvalidValue, {u"attachment"_s, u"empty"_s, file});
        if (bytes.size() > mostBytesOfFile)
            return failure(ErrorCode::InvalidValue, {u"attachment"_s, u"too_big"_s, file});
        held += bytes.size();
        if (held > mostBytesOfTicket)
            return failure(ErrorCode::InvalidValue, {u"attachment"_s, u"too_much"_s, file});
        const auto digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        happenings.push_back(
            {m_ticket.id, Attached{digest, bytes.size(), cleanMime(mime), of}, file, happenedAt});
    }
    return happenings;
}

Result<Happenings> Decision::operator()(const Attach &command) const
{
    if (command.attachments.empty())
        return failure(ErrorCode::InvalidValue, {u"attachment"_s, u"none"_s});
    const bool known =
        std::ranges::find(m_context.history, command.of, &Activity::seq) != m_context.history.end();
    if (command.of != 0 && !known)
        return failure(ErrorCode::NotFound, {u"activity"_s});
    return with({}, command.attachments, command.of, {});
}

Result<Happenings> Decision::operator()(const Detach &command) const
{
    if (command.reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, {u"reason"_s, u"empty"_s});
    if (std::ranges::find(m_ticket.attachments, command.seq, &Attachment::seq) ==
        m_ticket.attachments.end())
        return failure(ErrorCode::NotFound, {u"attachment"_s});
    return one(Redacted{command.seq}, command.reason);
}

} // namespace baton::ticket
