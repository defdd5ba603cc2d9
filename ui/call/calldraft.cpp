#include "ui/call/calldraft.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr qsizetype longestSubject = 120;

template <class Word> Word wordOr(const QJsonObject &object, const QString &name, Word otherwise)
{
    return ticket::fromWord<Word>(object.value(name).toString()).value_or(otherwise);
}

} // namespace

bool CallDraft::isEmpty() const
{
    return callerName.trimmed().isEmpty() && text.trimmed().isEmpty() && why.trimmed().isEmpty() &&
           helped.trimmed().isEmpty();
}

QString textFrom(const CallDraft &draft)
{
    if (draft.isEmpty())
        return {};
    QJsonObject object{{u"caller"_s, draft.caller.value()},
                       {u"caller_name"_s, draft.callerName},
                       {u"text"_s, draft.text},
                       {u"impact"_s, ticket::toWord(draft.impact)},
                       {u"priority"_s, ticket::toWord(draft.priority)},
                       {u"why"_s, draft.why},
                       {u"service"_s, draft.service.value()},
                       {u"team"_s, draft.team.value()},
                       {u"channel"_s, ticket::toWord(draft.channel)},
                       {u"helped"_s, draft.helped}};
    if (draft.happenedAt)
        object.insert(u"happened_at"_s, toMs(*draft.happenedAt));
    return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

CallDraft callDraftFrom(const QString &text)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    CallDraft draft;
    draft.caller = PersonId{object.value(u"caller"_s).toInteger()};
    draft.callerName = object.value(u"caller_name"_s).toString();
    draft.text = object.value(u"text"_s).toString();
    draft.impact = wordOr(object, u"impact"_s, draft.impact);
    draft.priority = wordOr(object, u"priority"_s, draft.priority);
    draft.why = object.value(u"why"_s).toString();
    draft.service = ServiceId{object.value(u"service"_s).toInteger()};
    draft.team = TeamId{object.value(u"team"_s).toInteger()};
    draft.channel = wordOr(object, u"channel"_s, draft.channel);
    draft.helped = object.value(u"helped"_s).toString();
    if (object.contains(u"happened_at"_s))
        draft.happenedAt = fromMs(object.value(u"happened_at"_s).toInteger());
    return draft;
}

CallText callTextFrom(const QString &typed)
{
    const auto text = typed.trimmed();
    const auto end = text.indexOf(u'\n');
    const auto first = text.left(end).simplified();
    if (first.size() <= longestSubject)
        return {first, end < 0 ? QString{} : text.mid(end).trimmed()};
    const auto blank = first.lastIndexOf(u' ', longestSubject - 1);
    const auto cut = blank > longestSubject / 2 ? blank : longestSubject - 1;
    return {first.left(cut) + u'…', text};
}

ticket::Create createFrom(const CallDraft &draft, PersonId requester, TeamId team,
                          PersonId technician)
{
    const auto [subject, message] = callTextFrom(draft.text);
    ticket::Create create;
    create.subject = subject;
    create.message = message;
    create.requester = requester;
    create.channel = draft.channel;
    create.impact = draft.impact;
    create.priority = draft.priority;
    create.overrideReason = draft.why.trimmed();
    create.service = draft.service;
    create.team = draft.team ? draft.team : team;
    if (!draft.team && team)
        create.technician = technician;
    create.reportedAt = draft.happenedAt;
    return create;
}

} // namespace baton::ui
