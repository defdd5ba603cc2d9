#include "core/index/rewriting.h"

#include "core/index/filter.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

// The terms that hold for the whole list; nothing where `or` stands at the top.
std::vector<Term> topTerms(const QString &text)
{
    const auto parsed = parseFilter(text);
    std::vector<Term> terms;
    if (!parsed || parsed->kind != FilterNode::Kind::And)
        return terms;
    for (const auto &child : parsed->children) {
        if (child.kind == FilterNode::Kind::Term)
            terms.push_back(child.term);
    }
    return terms;
}

} // namespace

QString withCondition(const QString &text, const QString &field, const QString &condition)
{
    auto rest = text;
    const auto parsed = parseFilter(text);
    if (parsed && parsed->kind == FilterNode::Kind::Or)
        rest = u'(' + text.trimmed() + u')'; // the new condition is of the whole
    for (const auto &term : topTerms(text) | std::views::reverse) {
        if (term.field == field)
            rest.remove(term.offset, term.length + 1); // the blank behind it, too
    }
    return (rest.trimmed() + u' ' + condition).trimmed();
}

QString conditionOn(const QString &text, const QString &field)
{
    for (const auto &term : topTerms(text)) {
        if (term.field == field)
            return text.mid(term.offset, term.length);
    }
    return {};
}

QString nameCondition(const QString &field, const QString &name)
{
    return u"%1:\"%2\""_s.arg(field, QString{name}.remove(u'"'));
}

} // namespace baton::index
