#pragma once

#include "core/base/result.h"

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

/// Fields the language knows.
[[nodiscard]] const QStringList &filterFields();

/// Reads `team:network is:open due<2h -vpn "mail server" (priority:1 or priority:2)`. Fails with
/// the word that is wrong. An empty text is an And without children: everything.
[[nodiscard]] std::expected<FilterNode, FilterProblem> parseFilter(const QString &text);

/// Whether any part of it searches words, so that the reach of the search index matters.
[[nodiscard]] bool searchesWords(const FilterNode &filter);

} // namespace baton::index
