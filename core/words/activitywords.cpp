#include "core/words/sentences.h"

#include <QCoreApplication>

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("words", text);
}

// One sentence part for each kind; the words that people typed are shown beside it.
class Teller
{
public:
    Teller(const QString &team, const QString &technician) : m_team{team}, m_technician{technician}
    {
    }
    QString operator()(const ticket::Created &) const { return tr("reported"); }
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
        return tr("merged into another ticket");
    }
    QString operator()(const ticket::Absorbed &) const { return tr("took over another ticket"); }
    QString operator()(const ticket::MergeUndone &) const { return tr("undid a merge"); }
    QString operator()(const ticket::Touched &) const { return tr("updated"); }
    QString operator()(const ticket::SourceFacts &) const
    {
        return tr("end of the imported history");
    }
    QString operator()(const ticket::Redacted &) const { return tr("redacted an earlier text"); }
    QString operator()(const ticket::RulesApplied &fact) const
    {
        return fact.policy ? tr("applied the present targets and hours")
                           : tr("took the promises away: no target applies any more");
    }

private:
    const QString &m_team;
    const QString &m_technician;
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

QString activityText(const ticket::Activity &activity, const QString &team,
                     const QString &technician)
{
    return std::visit(Teller{team, technician}, activity.fact);
}

} // namespace baton::words
