#include "core/desk/tellingwords.h"

#include "core/index/searchindex.h"

#include <QSet>

#include <algorithm>

namespace baton::desk {

namespace {

constexpr size_t mostWords = 8;
constexpr qint64 tooCommon = 60'000; // tickets: such a word tells nothing
constexpr qint64 hitsAWord = 20'000;
constexpr qsizetype readOfAText = 4'000;
constexpr qint64 rareIsOneIn = 10; // tickets

struct Word
{
    QString word;
    qint64 tickets;
};

bool isNumber(const QString &word)
{
    return std::ranges::all_of(word, [](QChar letter) { return letter.isDigit(); });
}

// Each once, the rarest first.
std::vector<Word> rarest(const QString &text, const WordLearner &learner)
{
    std::vector<Word> words;
    QSet<QString> seen;
    for (const auto &token : index::tokensOf(text.left(readOfAText))) {
        if (token.folded.size() < 3 || isNumber(token.folded) || seen.contains(token.folded))
            continue;
        seen.insert(token.folded);
        const auto known = learner.words().ticketsWith(token.folded);
        if (!known && learner.isDone() && token.folded.size() < 5)
            continue; // half a word: being typed
        words.push_back({token.folded, known.value_or(1)});
    }
    std::ranges::stable_sort(words, {}, &Word::tickets);
    return words;
}

// From which ticket on about `hitsAWord` tickets hold a word that stands in so many.
qint64 newestFrom(qint64 tickets, const index::ColumnSet &set)
{
    const auto &ids = set.columns().id;
    const auto kept = std::ssize(ids) * hitsAWord / std::max<qint64>(tickets, 1);
    return ids[static_cast<size_t>(std::max<qint64>(0, std::ssize(ids) - kept))];
}

} // namespace

std::vector<TellingWord> tellingWords(const QString &text, storage::Connection &file,
                                      const index::ColumnSet &set, const WordLearner &learner)
{
    std::vector<TellingWord> answer;
    index::SearchIndex index{file};
    const auto all = std::ssize(set.columns().id);
    for (const auto &word : rarest(text, learner)) {
        if (answer.size() == mostWords || (word.tickets > tooCommon && answer.size() >= 2))
            break;
        auto tickets = index.find({{{word.word}, true}}, std::numeric_limits<int>::max(),
                                  {word.tickets > hitsAWord ? newestFrom(word.tickets, set) : 0});
        if (tickets.empty())
            continue;
        const auto held = std::max<qint64>(word.tickets, std::ssize(tickets));
        answer.push_back({word.word, {index::weightOf(held, all), std::move(tickets)}});
    }
    return answer;
}

std::vector<index::Needle> markedWords(const std::vector<TellingWord> &words)
{
    const auto rare = index::weightOf(1, rareIsOneIn);
    const bool someAreRare =
        std::ranges::any_of(words, [rare](const auto &each) { return each.hits.weight >= rare; });
    std::vector<index::Needle> needles;
    for (const auto &each : words) {
        if (!someAreRare || each.hits.weight >= rare)
            needles.push_back({{each.word}, true});
    }
    return needles;
}

} // namespace baton::desk
