#include "core/words/sentences.h"

#include <QCoreApplication>

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("baton::words", text);
}

// One sentence part for each kind; the words that people typed are shown beside it.
class Teller
{
public:
    Teller(const QString &team, const QString &technician, const QString &about)
        : m_team{team}, m_technician{technician}, m_about{about}
    {
    }
    QString operator()(const ticket::Created &) const
    {
        return m_about.isEmpty() ? tr("reported") : tr("split off from %1").arg(m_about);
    }
    QString operator()(const ticket::SubjectChanged &) const { return tr("changed the subject"); }
    QString operator()(const ticket::RequesterChanged &) const
    {
        return tr("changed the requester");
    }
    QString operator()(const ticket::ServiceChanged &) const { return tr("changed the service"); }
    QString operator()(const ticket::PriorityChanged &fact) const
    {
        return tr("changed the priority to %1").arg(name(fact.priority));
    }
    QString operator()(const ticket::Assigned &) const
    {
        if (m_team.isEmpty() && m_technician.isEmpty())
            return tr("left it with nobody");
        if (m_technician.isEmpty())
            return tr("assigned it to %1").arg(m_team);
        if (m_team.isEmpty())
            return tr("assigned it to %1").arg(m_technician);
        return tr("assigned it to %1, %2").arg(m_team, m_technician);
    }
    QString operator()(const ticket::Accepted &) const { return tr("took it"); }
    QString operator()(const ticket::Returned &fact) const
    {
        return tr("sent it back to %1: %2").arg(m_team, name(fact.cause));
    }
    QString operator()(const ticket::RequesterWrote &) const { return tr("wrote"); }
    QString operator()(const ticket::Replied &fact) const
    {
        return fact.by == ticket::ReplyBy::Person ? tr("replied") : tr("automatic reply");
    }
    QString operator()(const ticket::Noted &) const { return tr("noted for us"); }
    QString operator()(const ticket::NoReplyNeeded &) const { return tr("no reply needed"); }
    QString operator()(const ticket::WorkStarted &) const { return tr("started work"); }
    QString operator()(const ticket::Paused &fact) const
    {
        switch (fact.reason) {
        case ticket::PauseReason::Requester:
            return tr("paused: waiting for the requester");
        case ticket::PauseReason::Supplier:
            return tr("paused: waiting for a supplier");
        case ticket::PauseReason::PlannedDate:
            return tr("paused until a planned date");
        }
        return {};
    }
    QString operator()(const ticket::Resumed &) const { return tr("resumed"); }
    QString operator()(const ticket::Restored &fact) const
    {
        return fact.by == ticket::RestoredBy::Workaround ? tr("working again by a workaround")
                                                         : tr("working again");
    }
    QString operator()(const ticket::Resolved &) const { return tr("resolved"); }
    QString operator()(const ticket::Reopened &) const { return tr("reopened"); }
    QString operator()(const ticket::Closed &) const { return tr("closed"); }
    QString operator()(const ticket::MergedInto &) const
    {
        return m_about.isEmpty() ? tr("merged into another ticket")
                                 : tr("merged into %1").arg(m_about);
    }
    QString operator()(const ticket::Absorbed &) const
    {
        return m_about.isEmpty() ? tr("took over another ticket") : tr("took over %1").arg(m_about);
    }
    QString operator()(const ticket::MergeUndone &) const { return tr("undid a merge"); }
    QString operator()(const ticket::Touched &) const { return tr("updated"); }
    QString operator()(const ticket::SourceFacts &) const
    {
        return tr("end of the imported history");
    }
    QString operator()(const ticket::Redacted &) const { return tr("redacted an earlier text"); }
    QString operator()(const ticket::TagAdded &) const
    {
        return m_about.isEmpty() ? tr("added a tag") : tr("added the tag %1").arg(m_about);
    }
    QString operator()(const ticket::TagRemoved &) const
    {
        return m_about.isEmpty() ? tr("removed a tag") : tr("removed the tag %1").arg(m_about);
    }
    QString operator()(const ticket::Linked &fact) const { return linkedText(fact.kind); }
    QString operator()(const ticket::Unlinked &) const
    {
        return tr("removed the link to %1").arg(other());
    }
    QString operator()(const ticket::Followed &) const
    {
        return m_about.isEmpty() ? tr("follows") : tr("follows: %1").arg(m_about);
    }
    QString operator()(const ticket::Unfollowed &) const
    {
        return m_about.isEmpty() ? tr("follows no more") : tr("follows no more: %1").arg(m_about);
    }
    QString operator()(const ticket::Snoozed &) const { return tr("snoozed"); }
    QString operator()(const ticket::SnoozeEnded &) const { return tr("ended the snooze"); }
    QString operator()(const ticket::TimeSpent &fact) const
    {
        return tr("spent %1").arg(length(std::chrono::minutes{fact.minutes}));
    }
    QString operator()(const ticket::TimeCorrected &fact) const
    {
        return tr("took %1 of entered time back").arg(length(std::chrono::minutes{fact.minutes}));
    }
    QString operator()(const ticket::StepAdded &) const
    {
        return m_about.isEmpty() ? tr("added a step") : tr("added the step: %1").arg(m_about);
    }
    QString operator()(const ticket::StepDone &) const { return tr("did: %1").arg(m_about); }
    QString operator()(const ticket::StepReopened &) const
    {
        return tr("not done after all: %1").arg(m_about);
    }
    QString operator()(const ticket::StepRemoved &) const
    {
        return tr("removed the step: %1").arg(m_about);
    }
    QString operator()(const ticket::ImpactChanged &fact) const
    {
        switch (fact.impact) {
        case ticket::Impact::Unknown:
            return tr("nobody knows whether they can work");
        case ticket::Impact::CannotWork:
            return tr("they cannot work");
        case ticket::Impact::Hindered:
            return tr("they can work, hindered");
        case ticket::Impact::CanWork:
            return tr("they can work");
        }
        return {};
    }
    QString operator()(const ticket::PriorityExplained &) const
    {
        return tr("chose another priority");
    }
    QString operator()(const ticket::Attached &) const
    {
        return m_about.isEmpty() ? tr("attached a file") : tr("attached %1").arg(m_about);
    }
    QString operator()(const ticket::SplitOff &) const
    {
        return tr("made a message a ticket of its own: %1").arg(other());
    }
    QString operator()(const ticket::SplitUndone &) const
    {
        return tr("took a message back from %1").arg(other());
    }
    QString operator()(const ticket::RulesApplied &fact) const
    {
        return fact.policy ? tr("applied the present targets and hours")
                           : tr("took the promises away: no target applies any more");
    }

private:
    [[nodiscard]] QString other() const
    {
        return m_about.isEmpty() ? tr("another ticket") : m_about;
    }
    [[nodiscard]] QString linkedText(ticket::LinkKind kind) const
    {
        switch (kind) {
        case ticket::LinkKind::Related:
            return tr("linked it to %1").arg(other());
        case ticket::LinkKind::Duplicate:
            return tr("the same as %1").arg(other());
        case ticket::LinkKind::Parent:
            return tr("put it under %1").arg(other());
        case ticket::LinkKind::Child:
            return tr("put %1 under it").arg(other());
        case ticket::LinkKind::CausedBy:
            return tr("caused by %1").arg(other());
        case ticket::LinkKind::Causes:
            return tr("causes %1").arg(other());
        }
        return {};
    }

    const QString &m_team;
    const QString &m_technician;
    const QString &m_about;
};

} // namespace

QString name(ticket::ReturnCause cause)
{
    switch (cause) {
    case ticket::ReturnCause::WrongTeam:
        return tr("wrong team");
    case ticket::ReturnCause::MissingInformation:
        return tr("missing information");
    case ticket::ReturnCause::NoRights:
        return tr("no rights");
    case ticket::ReturnCause::NoKnowledge:
        return tr("no knowledge");
    case ticket::ReturnCause::Supplier:
        return tr("supplier");
    case ticket::ReturnCause::Other:
        return tr("another cause");
    }
    return {};
}

namespace {

// Of these the text is a name, not something that was said.
bool isNamedByText(const ticket::Fact &fact)
{
    return std::holds_alternative<ticket::TagAdded>(fact) ||
           std::holds_alternative<ticket::StepAdded>(fact) ||
           std::holds_alternative<ticket::Attached>(fact);
}

} // namespace

QString activityText(const desk::NamedActivity &named)
{
    if (isNamedByText(named.activity.fact))
        return activityText(named.activity, named.team, named.technician,
                            named.activity.text.value_or(QString{}));
    return activityText(named.activity, named.team, named.technician,
                        named.otherNumber == 0 ? named.about : ticketNumber(named.otherNumber));
}

QString activityText(const ticket::Activity &activity, const QString &team,
                     const QString &technician, const QString &about)
{
    return std::visit(Teller{team, technician, about}, activity.fact);
}

} // namespace baton::words
