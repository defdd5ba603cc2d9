#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace baton::index {

/// The words that stand in tickets, in order, each with the number of tickets that hold it: for
/// "did you mean" and for telling rare words from common ones. A value; a few megabytes.
class WordList
{
public:
    /// In ascending order; words too short, too long or with digits are left out.
    void append(const QString &word, qint64 tickets);
    void clear() { *this = WordList{}; }
    [[nodiscard]] size_t size() const { return m_words.size(); }

    [[nodiscard]] std::optional<qint64> ticketsWith(const QString &word) const;
    /// Words like this one but for a slip or two of the fingers (a letter added, left out, changed,
    /// two swapped), the nearest first, then those in most tickets; at most `limit`. Looks at
    /// lengths and letters before it measures: milliseconds for half a million words.
    [[nodiscard]] std::vector<QString> nearest(const QString &word, size_t limit) const;

private:
    struct Entry
    {
        QString word;
        quint32 letters = 0; // one bit for each letter that occurs
        qint64 tickets = 0;
    };
    std::vector<Entry> m_words;
};

/// Slips between two words, not more than `most` + 1 (optimal string alignment).
[[nodiscard]] int slipsBetween(QStringView a, QStringView b, int most);

} // namespace baton::index
