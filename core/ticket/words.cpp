#include "core/ticket/words.h"

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

} // namespace baton::ticket
