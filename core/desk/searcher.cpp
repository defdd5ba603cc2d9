#include "core/desk/searcher.h"

#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::desk {

namespace {

constexpr qint64 countedTo = 50'000; // hits; above, only the newest tickets are looked at
constexpr qint64 bestBelow = 20'000;
constexpr size_t newestLookedAt = 20'000;
constexpr int learntAtOnce = 2'000;
constexpr size_t tellingWords = 8;
constexpr qint64 tooCommon = 60'000; // tickets: such a word tells nothing
constexpr qint64 hitsAWord = 20'000;

// Slots of tickets that hits stand for, hits ascending: one walk instead of a search for each.
template <class Visit>
void eachVisible(const index::Columns &c, const std::vector<qint64> &hits, Visit visit)
{
    auto at = c.id.begin();
    for (const auto hit : hits) {
        const auto left = c.id.end() - at;
        const auto window = std::min<std::ptrdiff_t>(left, 64);
        const bool isNear = window > 0 && *(at + window - 1) >= hit;
        at = std::lower_bound(at, isNear ? at + window : c.id.end(), hit);
        if (at == c.id.end())
            return;
        const auto slot = static_cast<size_t>(at - c.id.begin());
        if (*at == hit && (c.flags[slot] & index::Removed) == 0)
            visit(slot);
    }
}

bool isNumber(const QString &word)
{
    return std::ranges::all_of(word, [](QChar letter) { return letter.isDigit(); });
}

} // namespace

Searcher::Searcher(const QString &indexFile, const index::ColumnSet &set)
    : m_file{indexFile, storage::Access::ReadOnly}, m_set{set}
{
}

SearchAnswer Searcher::search(const std::vector<index::Needle> &needles,
                              const SearchQuestion &question)
{
    SearchAnswer answer;
    if (needles.empty())
        return answer;
    index::SearchIndex index{m_file};
    const auto hits = index.find(needles, countedTo + 1, {});
    if (std::ssize(hits) <= countedTo) {
        takeNewest(hits, answer, question.limit);
    } else if (!takeFromNewestTickets(needles, answer, question.limit)) {
        takeNewest(index.find(needles, std::ssize(m_set.columns().id), {}), answer, question.limit);
    }
    if (question.order == SearchOrder::Best && !answer.thereAreMore && answer.total < bestBelow) {
        answer.order = SearchOrder::Best;
        answer.tickets.clear();
        for (const auto ticket : index.best(needles, question.limit))
            answer.tickets.emplace_back(ticket);
    }
    return answer;
}

void Searcher::takeNewest(const std::vector<qint64> &hits, SearchAnswer &answer, int limit) const
{
    const auto &c = m_set.columns();
    std::vector<std::pair<index::Second, size_t>> found;
    found.reserve(hits.size());
    eachVisible(c, hits, [&](size_t slot) { found.emplace_back(c.reported[slot], slot); });
    answer.total = std::ssize(found);
    const auto kept = std::min<std::ptrdiff_t>(limit, std::ssize(found));
    std::ranges::partial_sort(found, found.begin() + kept, std::greater{});
    for (const auto &[reported, slot] : found | std::views::take(kept))
        answer.tickets.emplace_back(c.id[slot]);
}

// Where a word stands in so many tickets, it stands in enough of the newest ones: hits among the
// newest twenty thousand are the newest hits. False where they are not enough after all.
bool Searcher::takeFromNewestTickets(const std::vector<index::Needle> &needles,
                                     SearchAnswer &answer, int limit)
{
    const auto &c = m_set.columns();
    if (c.size() < newestLookedAt)
        return false;
    auto reported = c.reported;
    const auto nth = reported.begin() + (std::ssize(reported) - std::ssize(reported) / 50 - 1);
    std::ranges::nth_element(reported, nth);
    const auto since = *nth;
    qint64 lowest = std::numeric_limits<qint64>::max();
    for (size_t slot = 0; slot < c.size(); ++slot) {
        if (c.reported[slot] >= since)
            lowest = std::min(lowest, c.id[slot]);
    }
    index::SearchIndex index{m_file};
    const auto hits = index.find(needles, countedTo, {lowest});
    if (std::ssize(hits) == countedTo)
        return false;
    std::vector<qint64> recent;
    eachVisible(c, hits, [&](size_t slot) {
        if (c.reported[slot] >= since)
            recent.push_back(c.id[slot]);
    });
    if (std::ssize(recent) < limit)
        return false;
    takeNewest(recent, answer, limit);
    answer.total = countedTo;
    answer.thereAreMore = true;
    return true;
}

qint64 Searcher::countVisible(const std::vector<index::Needle> &needles)
{
    qint64 count = 0;
    const auto hits = index::SearchIndex{m_file}.find(needles, countedTo, {});
    eachVisible(m_set.columns(), hits, [&count](size_t) { ++count; });
    return count;
}

std::optional<Suggestion> Searcher::suggest(const QString &text)
{
    for (const auto &token : index::tokensOf(text)) {
        const auto needle = index::needleFrom(token.folded, false);
        if (countVisible({needle}) > 0)
            continue;
        for (const auto &near : m_words.nearest(token.folded, 5)) {
            auto put = text;
            put.replace(token.from, token.length, near);
            const auto filter = index::parseFilter(put);
            const auto words = filter ? onlyWords(*filter) : std::nullopt;
            const auto tickets = words ? countVisible(*words) : 0;
            if (tickets > 0)
                return Suggestion{text.mid(token.from, token.length), near, put, tickets};
        }
    }
    return std::nullopt;
}

// The rarest words of the text with the tickets that hold them.
std::vector<index::WordHits> Searcher::telling(const QString &text)
{
    struct Word
    {
        QString word;
        qint64 tickets;
    };
    std::vector<Word> words;
    QSet<QString> seen;
    for (const auto &token : index::tokensOf(text.left(4'000))) {
        if (token.folded.size() < 3 || isNumber(token.folded) || seen.contains(token.folded))
            continue;
        seen.insert(token.folded);
        const auto known = m_words.ticketsWith(token.folded);
        if (!known && m_learnt && m_words.size() > 0 && token.folded.size() < 5)
            continue; // half a word: being typed
        words.push_back({token.folded, known.value_or(1)});
    }
    std::ranges::stable_sort(words, {}, &Word::tickets);
    std::vector<index::WordHits> answer;
    index::SearchIndex index{m_file};
    const auto all = std::ssize(m_set.columns().id);
    for (const auto &word : words) {
        if (answer.size() == tellingWords || (word.tickets > tooCommon && answer.size() >= 2))
            break;
        auto tickets = index.find({{{word.word}, true}}, std::numeric_limits<int>::max(),
                                  {word.tickets > hitsAWord ? newestFrom(word.tickets) : 0});
        if (!tickets.empty())
            answer.push_back(
                {index::weightOf(std::max<qint64>(word.tickets, std::ssize(tickets)), all),
                 std::move(tickets)});
    }
    return answer;
}

// From which ticket on about `hitsAWord` tickets hold a word that stands in so many.
qint64 Searcher::newestFrom(qint64 tickets) const
{
    const auto &ids = m_set.columns().id;
    const auto kept = std::ssize(ids) * hitsAWord / std::max<qint64>(tickets, 1);
    return ids[static_cast<size_t>(std::max<qint64>(0, std::ssize(ids) - kept))];
}

std::vector<index::Likeness> Searcher::similar(const SimilarQuestion &question, Instant now)
{
    const auto limit = static_cast<size_t>(std::max(0, question.limit));
    return index::alike(telling(question.text), m_set, {question.self, question.service, now},
                        limit, limit);
}

bool Searcher::learnSome()
{
    const auto now = m_set.columns().size();
    if (m_learnt && now < m_learntAt + m_learntAt / 10 + 50)
        return false;
    if (m_learnt)
        forgetWords();
    const auto words = index::SearchIndex{m_file}.wordsAfter(m_learntTo, learntAtOnce);
    for (const auto &word : words)
        m_words.append(word.word, word.tickets);
    if (std::ssize(words) == learntAtOnce) {
        m_learntTo = words.back().word;
        return true;
    }
    m_learnt = true;
    m_learntAt = now;
    return false;
}

void Searcher::forgetWords()
{
    m_words.clear();
    m_learntTo.clear();
    m_learnt = false;
}

std::optional<std::vector<index::Needle>> onlyWords(const index::FilterNode &filter)
{
    std::vector<index::Needle> needles;
    for (const auto &child : filter.children) {
        if (child.kind != index::FilterNode::Kind::Term || !child.term.field.isEmpty())
            return std::nullopt;
        auto needle = index::needleFrom(child.term.values.front(), child.term.quoted);
        if (!needle.words.isEmpty())
            needles.push_back(std::move(needle));
    }
    return filter.kind == index::FilterNode::Kind::And ? std::optional{needles} : std::nullopt;
}

std::vector<index::Needle> needlesOf(const index::FilterNode &filter)
{
    std::vector<index::Needle> needles;
    if (filter.kind == index::FilterNode::Kind::Term) {
        const auto &field = filter.term.field;
        if (field.isEmpty() || field == "subject"_L1)
            needles.push_back(index::needleFrom(filter.term.values.front(), filter.term.quoted));
    } else if (filter.kind != index::FilterNode::Kind::Not) {
        for (const auto &child : filter.children)
            std::ranges::move(needlesOf(child), std::back_inserter(needles));
    }
    std::erase_if(needles, [](const auto &needle) { return needle.words.isEmpty(); });
    return needles;
}

} // namespace baton::desk
