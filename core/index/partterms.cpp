#include "core/index/evaluation.h"

using namespace Qt::StringLiterals;

namespace baton::index {

Matches Evaluation::hasTerm(const Term &term)
{
    Matches matches(m_columns.size());
    const auto addFlag = [&](TicketFlag bit) {
        for (size_t slot = 0; slot < matches.size(); ++slot) {
            if ((m_columns.flags[slot] & bit) != 0)
                matches[slot] = 1;
        }
    };
    const auto any = [](quint32) { return true; };
    for (const auto &value : term.values) {
        const auto word = value.toLower();
        if (word == "attachment"_L1)
            addFlag(HasFiles);
        else if (word == "steps"_L1)
            addFlag(HasOpenSteps);
        else if (word == "link"_L1)
            addFlag(HasLinks);
        else if (word == "tag"_L1)
            addParts(matches, PartKind::Tag, any);
        else if (word == "follower"_L1)
            addParts(matches, PartKind::Follower, any);
        else if (word == "parent"_L1)
            addParts(matches, PartKind::Parent, any);
        else if (word == "child"_L1)
            addAllParents(matches);
        else
            return failWord(term, word);
    }
    return matches;
}

void Evaluation::addAllParents(Matches &matches) const
{
    for (const auto &row : m_columns.parts.rows()) {
        if (row.kind != PartKind::Parent)
            continue;
        if (const auto slot = m_context.set.slotOf(m_context.set.parents.idAt(row.value)))
            matches[*slot] = 1;
    }
}

// "tag:none" is a ticket without any.
Matches Evaluation::partTerm(const Term &term)
{
    const auto kind = term.field == "tag"_L1        ? PartKind::Tag
                      : term.field == "follower"_L1 ? PartKind::Follower
                                                    : PartKind::Parent;
    Matches matches(m_columns.size());
    if (!term.quoted && term.values.contains(u"none"_s)) {
        addParts(matches, kind, [](quint32) { return true; });
        for (auto &flag : matches)
            flag ^= 1;
    }
    if (kind == PartKind::Parent)
        return addParents(term, matches);
    const auto good = kind == PartKind::Tag ? tagsMatching(term) : peopleMatching(term);
    addParts(matches, kind, [&good](quint32 value) { return good[value] != 0; });
    return matches;
}

Matches Evaluation::addParents(const Term &term, Matches matches)
{
    auto numbers = term;
    numbers.values.removeAll(u"none"_s);
    const auto ranges = rangesOf(numbers);
    if (!ranges)
        return matches;
    std::vector<quint8> good(m_context.set.parents.size());
    for (quint32 i = 1; i < good.size(); ++i) {
        if (const auto slot = m_context.set.slotOf(m_context.set.parents.idAt(i)))
            good[i] = anyHolds(*ranges, m_columns.number[*slot]) ? 1 : 0;
    }
    addParts(matches, PartKind::Parent, [&good](quint32 value) { return good[value] != 0; });
    return matches;
}

std::vector<quint8> Evaluation::tagsMatching(const Term &term) const
{
    const auto &tags = m_context.set.tags;
    std::vector<quint8> good(tags.size());
    for (quint32 i = 1; i < tags.size(); ++i) {
        const auto tag = tags.idAt(i);
        good[i] = std::ranges::any_of(term.values, [&](const QString &value) {
            const auto asked = value.toLower();
            return term.quoted ? tag == asked : asked != "none"_L1 && tag.startsWith(asked);
        });
    }
    return good;
}

} // namespace baton::index
