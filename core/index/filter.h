#pragma once

#include "core/base/result.h"
#include "core/index/figures.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace baton::index {

enum class Comparison : quint8 { Equal, Less, LessEqual, Greater, GreaterEqual };

/// One condition as it was written: field, comparison, values (any of them), or bare words (no
/// field). Positions are in the text, for the underline of an error.
struct Term
{
    QString field; // empty: words
    Comparison comparison = Comparison::Equal;
    QStringList values;
    bool quoted = false;
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// A filter as a tree; a leaf has a term, the others children.
struct FilterNode
{
    enum class Kind : quint8 { Term, And, Or, Not };
    Kind kind = Kind::And;
    Term term;
    std::vector<FilterNode> children;
};

/// Where a filter text goes wrong; `error.parameters` = reason word, the wrong word, a suggestion.
struct FilterProblem
{
    qsizetype offset = 0;
    qsizetype length = 0;
    Error error;
};

/// The error as it is handed on: offset and length come after the other parameters.
[[nodiscard]] Error placed(const FilterProblem &problem);

/// Fields the language knows.
[[nodiscard]] const QStringList &filterFields();

/// Reads `team:network is:open due<2h -vpn "mail server" (priority:1 or priority:2)`. Fails with
/// the word that is wrong. An empty text is an And without children: everything.
[[nodiscard]] std::expected<FilterNode, FilterProblem> parseFilter(const QString &text);

/// The order that a filter names by `sort:`, which stands outside parentheses; nothing where it
/// names none. The condition itself holds for every ticket.
[[nodiscard]] std::optional<SortChoice> sortOf(const FilterNode &filter);

/// Whether any part of it searches words, so that the reach of the search index matters.
[[nodiscard]] bool searchesWords(const FilterNode &filter);

} // namespace baton::index
