#pragma once

#include "core/index/match.h"
#include "core/index/vocabulary.h"

namespace baton::index {

/// From `from` to `to`, both included.
struct NumberRange
{
    qint64 from;
    qint64 to;
    [[nodiscard]] bool holds(qint64 value) const { return value >= from && value <= to; }
};
/// What a comparison with the stretch [from, to] leaves.
[[nodiscard]] NumberRange rangeFor(Comparison comparison, qint64 from, qint64 to);
[[nodiscard]] bool anyHolds(std::span<const NumberRange> ranges, qint64 value);
/// "3", "p1..p2", "3..", "..3"; the word none for zero.
[[nodiscard]] std::optional<NumberRange> numberFrom(const QString &text, Comparison comparison);
/// The position of a metric in `listedMetrics`.
[[nodiscard]] std::optional<size_t> metricIndex(const QString &word);

/// One question put to the columns; for match() alone. Whole rows are answered by one pass over one
/// array.
class Evaluation
{
public:
    explicit Evaluation(const MatchContext &context)
        : m_context{context}, m_columns{context.set.columns()}
    {
    }

    std::expected<Matches, FilterProblem> run(const FilterNode &node)
    {
        auto matches = evaluate(node);
        if (m_problem)
            return std::unexpected(*m_problem);
        keepWhere(matches, [this](size_t slot) { return (m_columns.flags[slot] & Removed) == 0; });
        return matches;
    }

private:
    Matches evaluate(const FilterNode &node);
    Matches term(const Term &term);
    Matches words(const Term &term);
    Matches timeTerm(const Term &term);
    Matches promiseTerm(const Term &term);
    Matches edgeTerm(const Term &term);
    Matches isTerm(const Term &term);
    Matches hasTerm(const Term &term);
    Matches partTerm(const Term &term);
    Matches addParents(const Term &term, Matches matches);
    void addAllParents(Matches &matches) const;
    [[nodiscard]] std::vector<quint8> peopleMatching(const Term &term) const;
    [[nodiscard]] std::vector<quint8> tagsMatching(const Term &term) const;
    /// The word is none that the field knows: says which one was probably meant.
    Matches failWord(const Term &term, const QString &word);
    Matches nameTerm(const Term &term);
    Matches numberTerm(const Term &term);
    Matches wordTerm(const Term &term);
    Matches fail(const Term &term, const QString &reason, const QString &suggestion = {});
    [[nodiscard]] std::vector<size_t> metrics() const;
    [[nodiscard]] std::optional<qint64> selfOf(const Term &term) const;
    /// Marks the tickets that are "pending", "overdue" ...; false for a word `is:` does not know.
    [[nodiscard]] bool addState(Matches &matches, const QString &word) const;
    [[nodiscard]] std::optional<std::vector<NumberRange>> rangesOf(const Term &term);

    /// Marks the tickets that have a part of this kind for which the test holds.
    template <class Test> void addParts(Matches &matches, PartKind kind, Test test) const
    {
        for (const auto &row : m_columns.parts.rows()) {
            if (row.kind == kind && test(row.value))
                matches[row.slot] = 1;
        }
    }
    template <class Test> void addEach(Matches &matches, Test test) const
    {
        addWhere(matches, test);
    }
    template <class Test> Matches each(Test test) const
    {
        Matches matches(m_columns.size());
        mark(matches, test);
        return matches;
    }
    template <class IdType>
    std::vector<quint8> namesMatching(const Dictionary<IdType> &dictionary, const Term &term) const;

    const MatchContext &m_context;
    const Columns &m_columns;
    std::optional<size_t> m_metric; // of a sibling metric: term
    std::optional<FilterProblem> m_problem;
};

} // namespace baton::index
