#include "core/index/wordlist.h"

#include <algorithm>
#include <array>
#include <bit>

namespace baton::index {

namespace {

constexpr qsizetype shortest = 3;
constexpr qsizetype longest = 28;
constexpr size_t mostWords = 500'000;

quint32 lettersOf(QStringView word)
{
    quint32 letters = 0;
    for (const auto letter : word)
        letters |= 1U << (letter.unicode() % 31);
    return letters;
}

int slipsAllowed(qsizetype length)
{
    return length <= 4 ? 1 : 2;
}

} // namespace

int slipsBetween(QStringView a, QStringView b, int most)
{
    using Row = std::array<int, longest + 3>;
    if (a.size() > longest || b.size() > longest)
        return a == b ? 0 : most + 1;
    Row before{};
    Row row{};
    Row next{};
    const auto at = [](Row &cells, qsizetype i) -> int & { return cells[static_cast<size_t>(i)]; };
    for (qsizetype j = 0; j <= b.size(); ++j)
        at(row, j) = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        at(next, 0) = static_cast<int>(i);
        int least = at(next, 0);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int changed = at(row, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
            int cell = std::min({changed, at(row, j) + 1, at(next, j - 1) + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cell = std::min(cell, at(before, j - 2) + 1);
            at(next, j) = cell;
            least = std::min(least, cell);
        }
        if (least > most)
            return most + 1;
        before = row;
        row = next;
    }
    return std::min(at(row, b.size()), most + 1);
}

void WordList::append(const QString &word, qint64 tickets)
{
    const bool isWord = word.size() >= shortest && word.size() <= longest &&
                        std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
    if (isWord && m_words.size() < mostWords)
        m_words.push_back({word, lettersOf(word), tickets});
}

std::optional<qint64> WordList::ticketsWith(const QString &word) const
{
    const auto found = std::ranges::lower_bound(
        m_words, word, [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); },
        &Entry::word);
    if (found == m_words.end() || found->word != word)
        return std::nullopt;
    return found->tickets;
}

std::vector<QString> WordList::nearest(const QString &word, size_t limit) const
{
    struct Candidate
    {
        int slips;
        const Entry *entry;
    };
    const int most = slipsAllowed(word.size());
    const auto letters = lettersOf(word);
    std::vector<Candidate> candidates;
    for (const auto &entry : m_words) {
        // Each slip changes the length by one and the set of letters by two at the most.
        if (std::abs(entry.word.size() - word.size()) > most ||
            std::popcount(entry.letters ^ letters) > 2 * most)
            continue;
        const int slips = slipsBetween(word, entry.word, most);
        if (slips > 0 && slips <= most)
            candidates.push_back({slips, &entry});
    }
    std::ranges::sort(candidates, [&word](const Candidate &a, const Candidate &b) {
        const auto rank = [&word](const Candidate &c) {
            const bool sameStart = c.entry->word.front() == word.front();
            return std::tuple{c.slips, sameStart ? 0 : 1, -c.entry->tickets};
        };
        return rank(a) < rank(b);
    });
    std::vector<QString> answer;
    for (const auto &candidate : candidates) {
        if (answer.size() < limit)
            answer.push_back(candidate.entry->word);
    }
    return answer;
}

} // namespace baton::index
