#include "core/ticket/words.h"

#include "core/ticket/parts.h"

namespace baton::ticket {

namespace {

constexpr WordTable<Kind, 4> kinds{{{Kind::Incident, "incident"},
                                    {Kind::ServiceRequest, "service_request"},
                                    {Kind::Problem, "problem"},
                                    {Kind::Change, "change"}}};
constexpr WordTable<Priority, 6> priorities{{{Priority::None, "none"},
                                             {Priority::P1, "p1"},
                                             {Priority::P2, "p2"},
                                             {Priority::P3, "p3"},
                                             {Priority::P4, "p4"},
                                             {Priority::P5, "p5"}}};
constexpr WordTable<Category, 5> categories{{{Category::New, "new"},
                                             {Category::Open, "open"},
                                             {Category::Pending, "pending"},
                                             {Category::Resolved, "resolved"},
                                             {Category::Closed, "closed"}}};
constexpr WordTable<PauseReason, 3> pauseReasons{{{PauseReason::Requester, "requester"},
                                                  {PauseReason::Supplier, "supplier"},
                                                  {PauseReason::PlannedDate, "planned_date"}}};
constexpr WordTable<Channel, 7> channels{{{Channel::Unknown, "unknown"},
                                          {Channel::Phone, "phone"},
                                          {Channel::Mail, "mail"},
                                          {Channel::Portal, "portal"},
                                          {Channel::InPerson, "in_person"},
                                          {Channel::Monitoring, "monitoring"},
                                          {Channel::Import, "import"}}};
constexpr WordTable<RestoredBy, 2> restoredBys{
    {{RestoredBy::Workaround, "workaround"}, {RestoredBy::Fix, "fix"}}};
constexpr WordTable<ReturnCause, 6> returnCauses{
    {{ReturnCause::WrongTeam, "wrong_team"},
     {ReturnCause::MissingInformation, "missing_information"},
     {ReturnCause::NoRights, "no_rights"},
     {ReturnCause::NoKnowledge, "no_knowledge"},
     {ReturnCause::Supplier, "supplier"},
     {ReturnCause::Other, "other"}}};
constexpr WordTable<ReplyBy, 2> replyBys{
    {{ReplyBy::Person, "person"}, {ReplyBy::Automat, "automat"}}};
constexpr WordTable<Impact, 4> impacts{{{Impact::Unknown, "unknown"},
                                        {Impact::CannotWork, "cannot_work"},
                                        {Impact::Hindered, "hindered"},
                                        {Impact::CanWork, "can_work"}}};
constexpr WordTable<LinkKind, 6> linkKinds{{{LinkKind::Related, "related"},
                                            {LinkKind::Duplicate, "duplicate"},
                                            {LinkKind::Parent, "parent"},
                                            {LinkKind::Child, "child"},
                                            {LinkKind::CausedBy, "caused_by"},
                                            {LinkKind::Causes, "causes"}}};
constexpr WordTable<StepState, 3> stepStates{
    {{StepState::Open, "open"}, {StepState::Done, "done"}, {StepState::Removed, "removed"}}};
constexpr WordTable<LastKind, 16> lastKinds{{{LastKind::Reported, "reported"},
                                             {LastKind::RequesterWrote, "requester_wrote"},
                                             {LastKind::Replied, "replied"},
                                             {LastKind::Noted, "noted"},
                                             {LastKind::Assigned, "assigned"},
                                             {LastKind::Returned, "returned"},
                                             {LastKind::Accepted, "accepted"},
                                             {LastKind::WorkStarted, "work_started"},
                                             {LastKind::Paused, "paused"},
                                             {LastKind::Resumed, "resumed"},
                                             {LastKind::Restored, "restored"},
                                             {LastKind::Resolved, "resolved"},
                                             {LastKind::Reopened, "reopened"},
                                             {LastKind::Closed, "closed"},
                                             {LastKind::Merged, "merged"},
                                             {LastKind::Changed, "changed"}}};

} // namespace

QString toWord(Kind value)
{
    return wordIn(kinds, value);
}
QString toWord(Priority value)
{
    return wordIn(priorities, value);
}
QString toWord(Category value)
{
    return wordIn(categories, value);
}
QString toWord(PauseReason value)
{
    return wordIn(pauseReasons, value);
}
QString toWord(Channel value)
{
    return wordIn(channels, value);
}
QString toWord(RestoredBy value)
{
    return wordIn(restoredBys, value);
}
QString toWord(ReturnCause value)
{
    return wordIn(returnCauses, value);
}
QString toWord(ReplyBy value)
{
    return wordIn(replyBys, value);
}
QString toWord(Impact value)
{
    return wordIn(impacts, value);
}
QString toWord(LinkKind value)
{
    return wordIn(linkKinds, value);
}
QString toWord(LastKind value)
{
    return wordIn(lastKinds, value);
}
QString toWord(StepState value)
{
    return wordIn(stepStates, value);
}

LinkKind mirrorOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Related:
    case LinkKind::Duplicate:
        return kind;
    case LinkKind::Parent:
        return LinkKind::Child;
    case LinkKind::Child:
        return LinkKind::Parent;
    case LinkKind::CausedBy:
        return LinkKind::Causes;
    case LinkKind::Causes:
        return LinkKind::CausedBy;
    }
    return kind;
}

Priority priorityFor(Impact impact)
{
    switch (impact) {
    case Impact::Unknown:
        return Priority::None;
    case Impact::CannotWork:
        return Priority::P2;
    case Impact::Hindered:
        return Priority::P3;
    case Impact::CanWork:
        return Priority::P4;
    }
    return Priority::None;
}

template <> std::optional<Kind> fromWord(QStringView word)
{
    return valueIn(kinds, word);
}
template <> std::optional<Priority> fromWord(QStringView word)
{
    return valueIn(priorities, word);
}
template <> std::optional<Category> fromWord(QStringView word)
{
    return valueIn(categories, word);
}
template <> std::optional<PauseReason> fromWord(QStringView word)
{
    return valueIn(pauseReasons, word);
}
template <> std::optional<Channel> fromWord(QStringView word)
{
    return valueIn(channels, word);
}
template <> std::optional<RestoredBy> fromWord(QStringView word)
{
    return valueIn(restoredBys, word);
}
template <> std::optional<ReturnCause> fromWord(QStringView word)
{
    return valueIn(returnCauses, word);
}
template <> std::optional<ReplyBy> fromWord(QStringView word)
{
    return valueIn(replyBys, word);
}
template <> std::optional<Impact> fromWord(QStringView word)
{
    return valueIn(impacts, word);
}
template <> std::optional<LinkKind> fromWord(QStringView word)
{
    return valueIn(linkKinds, word);
}
template <> std::optional<StepState> fromWord(QStringView word)
{
    return valueIn(stepStates, word);
}
template <> std::optional<LastKind> fromWord(QStringView word)
{
    return valueIn(lastKinds, word);
}

} // namespace baton::ticket
