#include "core/base/word.h"
#include "core/index/figures.h"

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

constexpr WordTable<SortKey, 13> sortWords{{{SortKey::Due, "due"},
                                            {SortKey::Opened, "opened"},
                                            {SortKey::Updated, "updated"},
                                            {SortKey::Priority, "priority"},
                                            {SortKey::Number, "number"},
                                            {SortKey::Subject, "subject"},
                                            {SortKey::Requester, "requester"},
                                            {SortKey::Team, "team"},
                                            {SortKey::Technician, "technician"},
                                            {SortKey::State, "state"},
                                            {SortKey::HandOffs, "handoffs"},
                                            {SortKey::Bounces, "bounces"},
                                            {SortKey::Next, "next"}}};
constexpr WordTable<GroupKey, 7> groupWords{{{GroupKey::None, "none"},
                                             {GroupKey::Urgency, "urgency"},
                                             {GroupKey::Team, "team"},
                                             {GroupKey::Technician, "technician"},
                                             {GroupKey::Priority, "priority"},
                                             {GroupKey::Requester, "requester"},
                                             {GroupKey::State, "state"}}};

} // namespace

std::optional<SortChoice> sortFromWord(const QString &word)
{
    const bool descending = word.startsWith(u'-');
    const auto key = valueIn(sortWords, QStringView{word}.mid(descending ? 1 : 0));
    if (!key)
        return std::nullopt;
    return SortChoice{*key, descending ? SortOrder::Descending : SortOrder::Ascending};
}

QString toWord(const SortChoice &choice)
{
    const auto word = wordIn(sortWords, choice.key);
    return choice.order == SortOrder::Descending ? u'-' + word : word;
}

QString toWord(GroupKey key)
{
    return wordIn(groupWords, key);
}

std::optional<GroupKey> groupFromWord(const QString &word)
{
    return valueIn(groupWords, word);
}

} // namespace baton::index
