#include "core/index/evaluation.h"

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

// "3", "p3", "#3".
std::optional<qint64> digitsFrom(QString text)
{
    if (text.startsWith(u'p', Qt::CaseInsensitive) || text.startsWith(u'#'))
        text.remove(0, 1);
    bool ok = false;
    const auto number = text.toLongLong(&ok);
    return ok ? std::optional{number} : std::nullopt;
}

} // namespace

NumberRange rangeFor(Comparison comparison, qint64 from, qint64 to)
{
    switch (comparison) {
    case Comparison::Equal:
        return {from, to};
    case Comparison::Less:
        return {lowest, from - 1};
    case Comparison::LessEqual:
        return {lowest, to};
    case Comparison::Greater:
        return {to + 1, highest};
    case Comparison::GreaterEqual:
        return {from, highest};
    }
    return {from, to};
}

// "3", "p1..p2", "3..", "..3"; the word none for zero.
std::optional<NumberRange> numberFrom(const QString &text, Comparison comparison)
{
    if (text == "none"_L1)
        return NumberRange{0, 0};
    const auto dots = text.indexOf(".."_L1);
    if (dots < 0) {
        const auto one = digitsFrom(text);
        return one ? std::optional{rangeFor(comparison, *one, *one)} : std::nullopt;
    }
    const auto first = text.left(dots);
    const auto last = text.mid(dots + 2);
    const auto from = first.isEmpty() ? std::optional{lowest} : digitsFrom(first);
    const auto to = last.isEmpty() ? std::optional{highest} : digitsFrom(last);
    if (!from || !to || (first.isEmpty() && last.isEmpty()))
        return std::nullopt;
    return first.isEmpty() || last.isEmpty() ? NumberRange{*from, *to}
                                             : rangeFor(comparison, *from, *to);
}

bool anyHolds(std::span<const NumberRange> ranges, qint64 value)
{
    return std::ranges::any_of(ranges,
                               [value](const NumberRange &range) { return range.holds(value); });
}

std::optional<std::vector<NumberRange>> Evaluation::rangesOf(const Term &term)
{
    std::vector<NumberRange> ranges;
    for (const auto &value : term.values) {
        const auto range = numberFrom(value, term.comparison);
        if (!range) {
            static_cast<void>(fail(term, u"not_a_number"_s));
            return std::nullopt;
        }
        ranges.push_back(*range);
    }
    return ranges;
}

Matches Evaluation::numberTerm(const Term &term)
{
    const auto ranges = rangesOf(term);
    if (!ranges)
        return Matches(m_columns.size());
    const auto by = [this, &ranges](const auto &array) {
        return each(
            [&](size_t slot) { return anyHolds(*ranges, static_cast<qint64>(array[slot])); });
    };
    if (term.field == "number"_L1)
        return by(m_columns.number);
    if (term.field == "priority"_L1)
        return by(m_columns.priority);
    if (term.field == "handoffs"_L1)
        return by(m_columns.handOffCount);
    if (term.field == "bounces"_L1)
        return by(m_columns.bounceCount);
    if (term.field == "revisits"_L1)
        return by(m_columns.revisitCount);
    return by(m_columns.reopenings);
}

} // namespace baton::index
