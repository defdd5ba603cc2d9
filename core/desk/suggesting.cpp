#include "core/desk/suggesting.h"

namespace baton::desk {

namespace {

constexpr size_t mostTried = 5;

// Where the words stand that the question looks for; not those that it excludes.
void collectWords(const QString &question, const index::FilterNode &filter,
                  std::vector<index::Token> &words)
{
    if (filter.kind == index::FilterNode::Kind::Not)
        return;
    for (const auto &child : filter.children)
        collectWords(question, child, words);
    const auto &term = filter.term;
    if (filter.kind != index::FilterNode::Kind::Term || !term.field.isEmpty())
        return;
    for (auto token : index::tokensOf(QStringView{question}.mid(term.offset, term.length))) {
        token.from += term.offset;
        words.push_back(token);
    }
}

} // namespace

std::optional<Suggestion> suggestionFor(const QString &question, const index::WordList &words,
                                        const CountOf &count)
{
    const auto filter = index::parseFilter(question);
    std::vector<index::Token> tokens;
    if (filter)
        collectWords(question, *filter, tokens);
    for (const auto &token : tokens) {
        const auto wrong = question.mid(token.from, token.length);
        if (count(wrong) > 0)
            continue;
        for (const auto &near : words.nearest(token.folded, mostTried)) {
            auto put = question;
            put.replace(token.from, token.length, near);
            if (const auto tickets = count(put); tickets > 0)
                return Suggestion{wrong, near, put, tickets};
        }
    }
    return std::nullopt;
}

} // namespace baton::desk
