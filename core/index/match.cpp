#include "core/index/match.h"

#include "core/index/evaluation.h"

using namespace Qt::StringLiterals;

namespace baton::index {

Matches Evaluation::fail(const Term &term, const QString &reason, const QString &suggestion)
{
    if (!m_problem)
        m_problem = FilterProblem{
            term.offset,
            term.length,
            {ErrorCode::FilterError, {reason, term.values.join(u','), suggestion}, {}}};
    return Matches(m_columns.size());
}

Matches Evaluation::failWord(const Term &term, const QString &word)
{
    const auto words = wordsOfField(term.field);
    const auto near = nearestOf(word, words);
    return fail(term, u"unknown_word"_s, near.isEmpty() ? words.join(", "_L1) : near);
}

Matches Evaluation::evaluate(const FilterNode &node)
{
    switch (node.kind) {
    case FilterNode::Kind::Term:
        return term(node.term);
    case FilterNode::Kind::Not: {
        auto matches = evaluate(node.children.front());
        for (auto &flag : matches)
            flag ^= 1;
        return matches;
    }
    case FilterNode::Kind::Or: {
        Matches matches(m_columns.size());
        for (const auto &child : node.children) {
            addMarked(matches, evaluate(child));
        }
        return matches;
    }
    case FilterNode::Kind::And:
        break;
    }
    const auto outer = m_metric; // holds within these parentheses
    for (const auto &child : node.children) {
        if (child.kind == FilterNode::Kind::Term && child.term.field == "metric"_L1)
            m_metric = metricIndex(child.term.values.front());
    }
    Matches matches;
    for (const auto &child : node.children) {
        auto more = evaluate(child);
        if (matches.empty())
            matches.swap(more);
        keepMarked(matches, more);
    }
    if (node.children.empty())
        matches.assign(m_columns.size(), 1);
    m_metric = outer;
    return matches;
}

Matches Evaluation::term(const Term &term)
{
    const auto &field = term.field;
    if (field.isEmpty())
        return words(term);
    const auto oneOf = [&field](std::initializer_list<QLatin1StringView> names) {
        return std::ranges::find(names, field) != names.end();
    };
    if (oneOf({"opened"_L1, "updated"_L1, "due"_L1, "resolved"_L1, "wakes"_L1}))
        return timeTerm(term);
    if (oneOf({"promise"_L1, "week"_L1, "metric"_L1}))
        return promiseTerm(term);
    if (oneOf({"edge"_L1, "pair"_L1}))
        return edgeTerm(term);
    if (oneOf({"team"_L1, "technician"_L1, "requester"_L1, "service"_L1, "department"_L1}))
        return nameTerm(term);
    if (oneOf({"tag"_L1, "follower"_L1, "parent"_L1}))
        return partTerm(term);
    if (oneOf({"number"_L1, "priority"_L1, "handoffs"_L1, "bounces"_L1, "revisits"_L1,
               "reopened"_L1}))
        return numberTerm(term);
    if (field == "is"_L1)
        return isTerm(term);
    if (field == "has"_L1)
        return hasTerm(term);
    if (field == "sort"_L1) {
        Matches all(m_columns.size(), 1); // an order, no condition
        return all;
    }
    return wordTerm(term);
}

// A word is looked for in every text; where it stands in no text that has been read yet, subjects
// still answer.
Matches Evaluation::words(const Term &term)
{
    const auto text = term.values.front();
    const auto needle = folded(text).toStdString();
    auto matches = each([&](size_t slot) {
        return m_columns.subject(slot).find(needle) != std::string_view::npos;
    });
    if (m_context.search) {
        for (const auto id : m_context.search(text, term.quoted)) {
            if (const auto slot = m_context.set.slotOf(id))
                matches[*slot] = 1;
        }
    }
    return matches;
}

void NameBook::add(const std::vector<org::Team> &teams, const std::vector<org::Person> &people,
                   const std::vector<org::Service> &services,
                   const std::vector<org::Department> &departments)
{
    const auto addAll = [this](const auto &things) {
        for (const auto &thing : things)
            names.insert(thing.id.value(), thing.name);
    };
    addAll(teams);
    addAll(people);
    addAll(services);
    addAll(departments);
    for (const auto &person : people)
        departmentOf.insert(person.id.value(), person.department.value());
}

std::expected<Matches, FilterProblem> match(const FilterNode &filter, const MatchContext &context)
{
    return Evaluation{context}.run(filter);
}

} // namespace baton::index
