#include "core/desk/needles.h"

using namespace Qt::StringLiterals;

namespace baton::desk {

std::optional<std::vector<index::Needle>> onlyWords(const index::FilterNode &filter)
{
    std::vector<index::Needle> needles;
    for (const auto &child : filter.children) {
        if (child.kind != index::FilterNode::Kind::Term || !child.term.field.isEmpty())
            return std::nullopt;
        auto needle = index::needleFrom(child.term.values.front(), child.term.quoted);
        if (!needle.words.isEmpty())
            needles.push_back(std::move(needle));
    }
    return filter.kind == index::FilterNode::Kind::And ? std::optional{needles} : std::nullopt;
}

std::vector<index::Needle> needlesOf(const index::FilterNode &filter)
{
    std::vector<index::Needle> needles;
    if (filter.kind == index::FilterNode::Kind::Term) {
        const auto &field = filter.term.field;
        if (field.isEmpty() || field == "subject"_L1)
            needles.push_back(index::needleFrom(filter.term.values.front(), filter.term.quoted));
    } else if (filter.kind != index::FilterNode::Kind::Not) {
        for (const auto &child : filter.children)
            std::ranges::move(needlesOf(child), std::back_inserter(needles));
    }
    std::erase_if(needles, [](const auto &needle) { return needle.words.isEmpty(); });
    return needles;
}

std::vector<index::Needle> plainNeedles(const QString &text)
{
    if (const auto filter = index::parseFilter(text)) {
        if (auto words = onlyWords(*filter))
            return *std::move(words);
    }
    std::vector<index::Needle> needles;
    for (const auto &token : index::tokensOf(text))
        needles.push_back({{token.folded}, false});
    return needles;
}

} // namespace baton::desk
