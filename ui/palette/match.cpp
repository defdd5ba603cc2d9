#include "ui/palette/match.h"

#include <QList>

namespace baton::ui {

namespace {

constexpr int whole = 1000;
constexpr int beginning = 800;
constexpr int wordsInOrder = 600;
constexpr int wordsAnyOrder = 500;
constexpr int letters = 300;

QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    qsizetype from = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool inWord = at < text.size() && text[at].isLetterOrNumber();
        if (inWord && from < 0)
            from = at;
        if (!inWord && from >= 0)
            words << text.mid(std::exchange(from, -1), at - from);
    }
    return words;
}

bool beginInOrder(const QList<QStringView> &asked, const QList<QStringView> &words)
{
    qsizetype next = 0;
    for (const auto &word : words) {
        if (next < asked.size() && word.startsWith(asked[next]))
            ++next;
    }
    return next == asked.size();
}

bool beginAnywhere(const QList<QStringView> &asked, const QList<QStringView> &words)
{
    return std::ranges::all_of(asked, [&words](QStringView part) {
        return std::ranges::any_of(words,
                                   [part](QStringView word) { return word.startsWith(part); });
    });
}

// "neti" is the beginnings of "new" and "ticket", put together.
bool spells(QStringView query, const QList<QStringView> &words, qsizetype from)
{
    if (query.isEmpty())
        return true;
    for (qsizetype at = from; at < words.size(); ++at) {
        const auto word = words[at];
        qsizetype same = 0;
        while (same < query.size() && same < word.size() && query[same] == word[same])
            ++same;
        for (; same > 0; --same) {
            if (spells(query.mid(same), words, at + 1))
                return true;
        }
    }
    return false;
}

} // namespace

QString foldedForMatch(const QString &text)
{
    const auto parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(parts.size());
    for (const auto letter : parts) {
        if (letter.category() != QChar::Mark_NonSpacing)
            folded += letter;
    }
    return folded;
}

std::optional<int> matchScore(QStringView query, QStringView text)
{
    const int shorter = std::max(0, 100 - static_cast<int>(text.size()));
    const auto asked = wordsOf(query);
    if (asked.isEmpty())
        return 0;
    if (query == text)
        return whole + shorter;
    if (text.startsWith(query))
        return beginning + shorter;
    const auto words = wordsOf(text);
    if (beginInOrder(asked, words))
        return wordsInOrder + shorter;
    if (beginAnywhere(asked, words))
        return wordsAnyOrder + shorter;
    if (asked.size() == 1 && query.size() <= 12 && spells(query, words, 0))
        return letters + shorter;
    return {};
}

} // namespace baton::ui
