#include "core/desk/houseclash.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::desk {

namespace {

// Rules are the payload of their activity, all else its text.
QJsonObject contentOf(const storage::StoredActivity &stored)
{
    return QJsonDocument::fromJson(stored.text ? *stored.text : stored.entry.payload).object();
}

QStringList changedMembers(const QJsonObject &before, const QJsonObject &after)
{
    QStringList changed;
    auto keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const auto &key : keys) {
        if (before.value(key) != after.value(key))
            changed << key;
    }
    return changed;
}

Error clash(storage::Session &session, const Names &names, StreamId stream, qint64 seen)
{
    const auto history = session.log().history(stream);
    QJsonObject before;
    for (const auto &stored : history) {
        if (stored.entry.seq <= seen)
            before = contentOf(stored);
    }
    const auto &last = history.back();
    const auto after = contentOf(last);
    return {ErrorCode::Conflict,
            QStringList{after.value("name"_L1).toString(), names.person(last.entry.actor).name} +
                changedMembers(before, after),
            {}};
}

std::unexpected<Error> noSuch(const QByteArray &kind, StreamId stream)
{
    return failure(ErrorCode::NotFound,
                   {u"%1 %2"_s.arg(QString::fromUtf8(kind)).arg(stream.value())});
}

} // namespace

Result<void> checkStream(storage::Session &session, const Names &names, const QByteArray &kind,
                         StreamId stream, std::optional<qint64> seen)
{
    const auto end = session.log().endOf(stream);
    if (!end || end->kind != kind)
        return noSuch(kind, stream);
    if (seen && end->seq > *seen)
        return std::unexpected(clash(session, names, stream, *seen));
    return {};
}

Result<void> checkReference(storage::Session &session, const QByteArray &kind, StreamId stream)
{
    const auto end = stream ? session.log().endOf(stream) : std::nullopt;
    if (stream && (!end || end->kind != kind))
        return noSuch(kind, stream);
    return {};
}

} // namespace baton::desk
