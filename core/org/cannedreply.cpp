#include "core/org/cannedreply.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baton::org {

std::optional<CannedReply> cannedReplyFrom(const Setting &setting)
{
    if (setting.kind != SettingKind::CannedReply)
        return std::nullopt;
    const auto spec = QJsonDocument::fromJson(setting.spec).object();
    CannedReply reply;
    reply.id = setting.id;
    reply.name = setting.name;
    reply.owner = setting.owner;
    reply.text = spec.value("text"_L1).toString();
    reply.language = spec.value("language"_L1).toString();
    reply.team = TeamId{spec.value("team"_L1).toInteger()};
    return reply.text.isEmpty() ? std::nullopt : std::optional{reply};
}

Setting settingFrom(const CannedReply &reply)
{
    QJsonObject spec{{u"text"_s, reply.text}};
    if (!reply.language.isEmpty())
        spec.insert(u"language"_s, reply.language);
    if (!reply.team.isNull())
        spec.insert(u"team"_s, reply.team.value());
    Setting setting;
    setting.id = reply.id;
    setting.kind = SettingKind::CannedReply;
    setting.name = reply.name;
    setting.owner = reply.owner;
    setting.spec = QJsonDocument{spec}.toJson(QJsonDocument::Compact);
    return setting;
}

std::vector<CannedReply> cannedRepliesFor(std::span<const Setting> settings, TeamId team,
                                          PersonId me)
{
    std::vector<CannedReply> replies;
    for (const auto &setting : settings) {
        const auto reply = cannedReplyFrom(setting);
        if (!reply || setting.retired)
            continue;
        const bool isShared =
            reply->owner.isNull() && (reply->team.isNull() || reply->team == team);
        if (isShared || (!reply->owner.isNull() && reply->owner == me))
            replies.push_back(*reply);
    }
    std::ranges::sort(replies, [](const CannedReply &a, const CannedReply &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    return replies;
}

std::vector<CannedReply> matching(std::span<const CannedReply> replies, const QString &letters)
{
    std::vector<CannedReply> first;
    std::vector<CannedReply> rest;
    for (const auto &reply : replies) {
        if (reply.name.startsWith(letters, Qt::CaseInsensitive))
            first.push_back(reply);
        else if (reply.name.contains(u' ' + letters, Qt::CaseInsensitive))
            rest.push_back(reply);
    }
    first.insert(first.end(), rest.begin(), rest.end());
    return first;
}

Expanded expanded(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression variable{u"\\{([A-Za-z_]+(?:\\.[A-Za-z_]+)*)\\}"_s};
    Expanded answer;
    qsizetype done = 0;
    auto matches = variable.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        answer.text += QStringView{text}.sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const auto value = values.value(match.captured(1));
        answer.text += value.isEmpty() ? match.captured() : value;
        if (value.isEmpty() && !answer.unknown.contains(match.captured()))
            answer.unknown << match.captured();
    }
    answer.text += QStringView{text}.sliced(done);
    return answer;
}

} // namespace baton::org
