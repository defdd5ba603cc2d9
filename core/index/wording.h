#pragma once

#include <QList>
#include <QStringList>

#include <vector>

namespace baton::index {

/// A word as the search sees it: a run of letters and digits, folded; where it stands in the text.
struct Token
{
    qsizetype from = 0;
    qsizetype length = 0;
    QString folded;
    friend bool operator==(const Token &, const Token &) = default;
};

/// The words of a text in order. Case and diacritics do not count ("Größe" is "große" is "GROSSE"
/// but for the ß, which stays one letter): the same words as the index makes (FTS5 unicode61).
[[nodiscard]] std::vector<Token> tokensOf(QStringView text);

/// What is looked for: a word that may be the beginning of one, or a phrase in quotes.
struct Needle
{
    QStringList words; // folded; a phrase or a word like "WP-2240" has several
    bool phrase = false;
    friend bool operator==(const Needle &, const Needle &) = default;
};
/// Nothing for a text without a letter or a digit.
[[nodiscard]] std::vector<Needle> needlesFrom(const QStringList &words);
[[nodiscard]] Needle needleFrom(QStringView text, bool phrase);

/// A half-open piece of a text.
struct TextRange
{
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};
/// Where any of the needles stand, in order and apart from each other.
[[nodiscard]] std::vector<TextRange> rangesOf(QStringView text, const std::vector<Needle> &needles);

/// One line out of a longer text, with the pieces of it that were looked for.
struct Snippet
{
    QString text;
    std::vector<TextRange> ranges;
    int needles = 0; // how many different ones stand in the whole text
};
/// The stretch of about `length` characters that holds most of what is looked for; line breaks and
/// control characters become spaces, what is left out is marked by an ellipsis.
[[nodiscard]] Snippet snippetOf(const QString &text, const std::vector<Needle> &needles,
                                qsizetype length);

} // namespace baton::index
