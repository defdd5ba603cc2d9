#include "ui/queue/filterwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("filterwords", text);
}

const QHash<QString, const char *> &fields()
{
    static const QHash<QString, const char *> table{
        {u"is"_s, QT_TRANSLATE_NOOP("filterwords", "a state: open, waiting, overdue ...")},
        {u"team"_s, QT_TRANSLATE_NOOP("filterwords", "the team that holds it")},
        {u"technician"_s, QT_TRANSLATE_NOOP("filterwords", "who holds it")},
        {u"requester"_s, QT_TRANSLATE_NOOP("filterwords", "whom it is for")},
        {u"due"_s, QT_TRANSLATE_NOOP("filterwords", "when its next clock is due")},
        {u"priority"_s, QT_TRANSLATE_NOOP("filterwords", "1 is the most urgent")},
        {u"tag"_s, QT_TRANSLATE_NOOP("filterwords", "a tag or its beginning")},
        {u"service"_s, QT_TRANSLATE_NOOP("filterwords", "the service it is about")},
        {u"department"_s, QT_TRANSLATE_NOOP("filterwords", "where the requester sits")},
        {u"subject"_s, QT_TRANSLATE_NOOP("filterwords", "words of the subject alone")},
        {u"opened"_s, QT_TRANSLATE_NOOP("filterwords", "when it was reported")},
        {u"updated"_s, QT_TRANSLATE_NOOP("filterwords", "when something happened last")},
        {u"resolved"_s, QT_TRANSLATE_NOOP("filterwords", "when it was resolved")},
        {u"wakes"_s, QT_TRANSLATE_NOOP("filterwords", "when a pause or a snooze ends")},
        {u"has"_s, QT_TRANSLATE_NOOP("filterwords", "an attachment, open steps, a parent ...")},
        {u"follower"_s, QT_TRANSLATE_NOOP("filterwords", "who follows it")},
        {u"parent"_s, QT_TRANSLATE_NOOP("filterwords", "children of this number")},
        {u"impact"_s, QT_TRANSLATE_NOOP("filterwords", "whether the requester can work")},
        {u"kind"_s, QT_TRANSLATE_NOOP("filterwords", "incident, service request, problem, change")},
        {u"number"_s, QT_TRANSLATE_NOOP("filterwords", "the ticket's number")},
        {u"handoffs"_s, QT_TRANSLATE_NOOP("filterwords", "how often it went to another team")},
        {u"bounces"_s, QT_TRANSLATE_NOOP("filterwords", "how often it came back to a team")},
        {u"revisits"_s, QT_TRANSLATE_NOOP("filterwords", "how often a team had it again")},
        {u"reopened"_s, QT_TRANSLATE_NOOP("filterwords", "how often it was reopened")},
        {u"promise"_s, QT_TRANSLATE_NOOP("filterwords", "kept, broken, open or paused")},
        {u"metric"_s, QT_TRANSLATE_NOOP("filterwords", "has a clock of this sort")},
        {u"week"_s, QT_TRANSLATE_NOOP("filterwords", "a clock is due in that week")},
        {u"edge"_s, QT_TRANSLATE_NOOP("filterwords", "went from one team to another: \"A>B\"")},
        {u"pair"_s, QT_TRANSLATE_NOOP("filterwords", "bounced between two teams: \"A|B\"")},
        {u"verdict"_s, QT_TRANSLATE_NOOP("filterwords", "what the source said of its promise")},
        {u"sort"_s, QT_TRANSLATE_NOOP("filterwords", "the order of the list; - turns it round")}};
    return table;
}

const QHash<QString, const char *> &words()
{
    static const QHash<QString, const char *> table{
        {u"is:open"_s, QT_TRANSLATE_NOOP("filterwords", "not solved yet")},
        {u"is:waiting"_s, QT_TRANSLATE_NOOP("filterwords", "paused or snoozed")},
        {u"is:snoozed"_s, QT_TRANSLATE_NOOP("filterwords", "snoozed until later")},
        {u"is:followed"_s, QT_TRANSLATE_NOOP("filterwords", "you follow it")},
        {u"is:overdue"_s, QT_TRANSLATE_NOOP("filterwords", "its due has passed")},
        {u"is:unassigned"_s, QT_TRANSLATE_NOOP("filterwords", "nobody has taken it")},
        {u"is:pingpong"_s, QT_TRANSLATE_NOOP("filterwords", "it bounced between teams")},
        {u"team:mine"_s, QT_TRANSLATE_NOOP("filterwords", "your team")},
        {u"technician:me"_s, QT_TRANSLATE_NOOP("filterwords", "you hold it")},
        {u"requester:me"_s, QT_TRANSLATE_NOOP("filterwords", "it is for you")},
        {u"follower:me"_s, QT_TRANSLATE_NOOP("filterwords", "you follow it")},
        {u"due<2h"_s, QT_TRANSLATE_NOOP("filterwords", "due within two hours, or late")},
        {u"sort:next"_s, QT_TRANSLATE_NOOP("filterwords", "what to do next comes first")},
        {u"or "_s, QT_TRANSLATE_NOOP("filterwords", "either of two")},
        {u"not "_s, QT_TRANSLATE_NOOP("filterwords", "the contrary of what follows")}};
    return table;
}

} // namespace

QString meaningOf(const index::Offer &offer)
{
    const bool negated = offer.words.startsWith(u'-');
    const auto plain = negated ? offer.words.mid(1) : offer.words;
    const auto *meaning = words().value(plain, nullptr);
    if (meaning == nullptr)
        meaning = fields().value(offer.field, nullptr);
    if (meaning == nullptr)
        return {};
    return negated ? tr("not: %1").arg(tr(meaning)) : tr(meaning);
}

} // namespace baton::ui
