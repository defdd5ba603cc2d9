#include "core/desk/searcher.h"

#include "core/desk/tellingwords.h"

#include <algorithm>
#include <ranges>

namespace baton::desk {

namespace {

constexpr qint64 countedTo = 25'000; // hits; above, only the newest tickets are looked at
constexpr qint64 bestBelow = 20'000;
constexpr size_t newestLookedAt = 20'000;

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

// Since when the newest fiftieth came in, as far as a sample of them tells.
index::Second startOfNewest(const index::Columns &c)
{
    constexpr size_t apart = 64;
    std::vector<index::Second> sample;
    sample.reserve(c.size() / apart + 1);
    for (size_t slot = 0; slot < c.size(); slot += apart)
        sample.push_back(c.reported[slot]);
    const auto nth = sample.begin() + (std::ssize(sample) - std::ssize(sample) / 50 - 1);
    std::ranges::nth_element(sample, nth);
    return *nth;
}

} // namespace

Searcher::Searcher(const QString &indexFile, const index::ColumnSet &set)
    : m_file{indexFile, storage::Access::ReadOnly}, m_set{set}, m_learner{m_file, set}
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
    } else if (!takeFromNewestTickets(hits, answer, question.limit)) {
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
// newest are the newest hits, wherever they are said to begin. False where they are not enough
// after all.
bool Searcher::takeFromNewestTickets(const std::vector<qint64> &hits, SearchAnswer &answer,
                                     int limit) const
{
    const auto &c = m_set.columns();
    if (c.size() < newestLookedAt)
        return false;
    const auto since = startOfNewest(c);
    qint64 lowest = std::numeric_limits<qint64>::max();
    for (size_t slot = 0; slot < c.size(); ++slot) {
        if (c.reported[slot] >= since)
            lowest = std::min(lowest, c.id[slot]);
    }
    if (hits.front() > lowest)
        return false; // an older one may have come in later
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

Alike Searcher::similar(const SimilarQuestion &question, Instant now)
{
    const auto limit = static_cast<size_t>(std::max(0, question.limit));
    const auto told = tellingWords(question.text, m_file, m_set, m_learner);
    std::vector<index::WordHits> words;
    for (const auto &each : told)
        words.push_back(each.hits);
    return {index::alike(words, m_set, {question.self, question.service, now}, limit, limit),
            markedWords(told)};
}

} // namespace baton::desk
