#include "ui/bulk/bulkact.h"

#include "core/words/sentences.h"

#include <QCoreApplication>

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("bulk", text);
}

/// A sentence for one ticket, and for %1 of them; the other word comes last.
struct Sentence
{
    const char *one;
    const char *many;

    [[nodiscard]] QString of(int n, const QString &with) const
    {
        const auto words = n == 1 ? tr(one) : tr(many).arg(n);
        return with.isEmpty() ? words : words.arg(with);
    }
};

BulkAct act(ticket::Command command, Sentence will, Sentence done, const QString &with = {})
{
    return {std::move(command), [will, with](int n) { return will.of(n, with); },
            [done, with](int n) { return done.of(n, with); }};
}

} // namespace

BulkAct bulkTake(TeamId team, PersonId me)
{
    return act(ticket::Assign{{}, team, me, {}},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will be yours."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will be yours.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket is yours."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets are yours.")});
}

BulkAct bulkHandOff(TeamId team, const QString &name)
{
    return act(ticket::Assign{{}, team, {}, {}},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will go to %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will go to %2.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket went to %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets went to %2.")},
               name);
}

BulkAct bulkGive(TeamId team, PersonId technician, const QString &name)
{
    return act(ticket::Assign{{}, team, technician, {}},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will be held by %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will be held by %2.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket is held by %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets are held by %2.")},
               name);
}

BulkAct bulkPriority(ticket::Priority priority)
{
    return act(ticket::ChangePriority{{}, priority, {}},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will have %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will have %2.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket has %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets have %2.")},
               words::name(priority));
}

BulkAct bulkImpact(ticket::Impact impact)
{
    switch (impact) {
    case ticket::Impact::CannotWork:
        return act(ticket::ChangeImpact{{}, impact},
                   {QT_TRANSLATE_NOOP("bulk", "1 requester will be marked: cannot work."),
                    QT_TRANSLATE_NOOP("bulk", "%1 requesters will be marked: cannot work.")},
                   {QT_TRANSLATE_NOOP("bulk", "1 requester is marked: cannot work."),
                    QT_TRANSLATE_NOOP("bulk", "%1 requesters are marked: cannot work.")});
    case ticket::Impact::Hindered:
        return act(ticket::ChangeImpact{{}, impact},
                   {QT_TRANSLATE_NOOP("bulk", "1 requester will be marked: hindered."),
                    QT_TRANSLATE_NOOP("bulk", "%1 requesters will be marked: hindered.")},
                   {QT_TRANSLATE_NOOP("bulk", "1 requester is marked: hindered."),
                    QT_TRANSLATE_NOOP("bulk", "%1 requesters are marked: hindered.")});
    case ticket::Impact::CanWork:
    case ticket::Impact::Unknown:
        break;
    }
    return act(ticket::ChangeImpact{{}, ticket::Impact::CanWork},
               {QT_TRANSLATE_NOOP("bulk", "1 requester will be marked: can work."),
                QT_TRANSLATE_NOOP("bulk", "%1 requesters will be marked: can work.")},
               {QT_TRANSLATE_NOOP("bulk", "1 requester is marked: can work."),
                QT_TRANSLATE_NOOP("bulk", "%1 requesters are marked: can work.")});
}

BulkAct bulkService(ServiceId service, const QString &name)
{
    return act(ticket::ChangeService{{}, service},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will be about %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will be about %2.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket is about %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets are about %2.")},
               name);
}

BulkAct bulkAddTag(const QString &tag)
{
    return act(ticket::AddTag{{}, tag},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will bear the tag %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will bear the tag %2.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket bears the tag %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets bear the tag %2.")},
               tag);
}

BulkAct bulkRemoveTag(const QString &tag)
{
    return act(ticket::RemoveTag{{}, tag},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will lose the tag %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will lose the tag %2.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket lost the tag %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets lost the tag %2.")},
               tag);
}

BulkAct bulkSnooze(Instant until, Instant now, const QTimeZone &zone)
{
    return act(ticket::Snooze{{}, until},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will be snoozed until %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will be snoozed until %2.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket is snoozed until %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets are snoozed until %2.")},
               words::shortTime(until, now, zone));
}

BulkAct bulkEndSnooze()
{
    return act(ticket::EndSnooze{},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will be back in the list."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will be back in the list.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket is back in the list."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets are back in the list.")});
}

BulkAct bulkPause(Instant wakeUp, Instant now, const QTimeZone &zone)
{
    return act(ticket::Pause{{}, ticket::PauseReason::Requester, wakeUp},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will wait for its requester until %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will wait for their requesters until %2.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket waits for its requester until %1."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets wait for their requesters until %2.")},
               words::shortTime(wakeUp, now, zone));
}

BulkAct bulkResume()
{
    return act(ticket::Resume{},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will go on."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will go on.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket goes on."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets go on.")});
}

BulkAct bulkResolve()
{
    return act(ticket::Resolve{},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will be resolved."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will be resolved.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket is resolved."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets are resolved.")});
}

BulkAct bulkReopen()
{
    return act(ticket::Reopen{},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will be open again."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will be open again.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket is open again."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets are open again.")});
}

BulkAct bulkClose()
{
    return act(ticket::Close{},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket will be closed."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets will be closed.")},
               {QT_TRANSLATE_NOOP("bulk", "1 ticket is closed."),
                QT_TRANSLATE_NOOP("bulk", "%1 tickets are closed.")});
}

BulkAct bulkFollow()
{
    return act(ticket::Follow{},
               {QT_TRANSLATE_NOOP("bulk", "You will follow 1 ticket."),
                QT_TRANSLATE_NOOP("bulk", "You will follow %1 tickets.")},
               {QT_TRANSLATE_NOOP("bulk", "You follow 1 ticket."),
                QT_TRANSLATE_NOOP("bulk", "You follow %1 tickets.")});
}

BulkAct bulkUnfollow()
{
    return act(ticket::Unfollow{},
               {QT_TRANSLATE_NOOP("bulk", "You will no longer follow 1 ticket."),
                QT_TRANSLATE_NOOP("bulk", "You will no longer follow %1 tickets.")},
               {QT_TRANSLATE_NOOP("bulk", "You no longer follow 1 ticket."),
                QT_TRANSLATE_NOOP("bulk", "You no longer follow %1 tickets.")});
}

} // namespace baton::ui
