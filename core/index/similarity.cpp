#include "core/index/similarity.h"

#include <cmath>

namespace baton::index {

namespace {

constexpr double leastShare = 0.25; // of the weight, with two words
constexpr double leastShareOfOne = 0.5;
constexpr double sameService = 0.15;
constexpr double recentBonus = 0.15;
constexpr double recentDays = 60; // after which the bonus is down to a third

struct Shared
{
    double weight = 0;
    int words = 0;
};

double recency(Second at, Instant now)
{
    const auto age = std::chrono::duration<double, std::ratio<86'400>>{now - fromSecond(at)};
    return std::exp(-std::max(0.0, age.count()) / recentDays);
}

bool isOpen(quint8 category)
{
    return category != static_cast<quint8>(ticket::Category::Resolved) &&
           category != static_cast<quint8>(ticket::Category::Closed);
}

QHash<qint64, Shared> gather(const std::vector<WordHits> &words)
{
    QHash<qint64, Shared> shared;
    for (const auto &word : words) {
        for (const auto ticket : word.tickets) {
            auto &entry = shared[ticket];
            entry.weight += word.weight;
            ++entry.words;
        }
    }
    return shared;
}

void keepBest(std::vector<Likeness> &list, size_t limit)
{
    const auto better = [](const Likeness &a, const Likeness &b) {
        return a.score != b.score ? a.score > b.score : a.ticket > b.ticket;
    };
    const auto kept = std::min(limit, list.size());
    std::ranges::partial_sort(list, list.begin() + static_cast<std::ptrdiff_t>(kept), better);
    list.resize(kept);
}

} // namespace

double weightOf(qint64 ticketsWithWord, qint64 allTickets)
{
    const auto all = static_cast<double>(std::max<qint64>(allTickets, 1));
    return std::log1p(all / static_cast<double>(std::max<qint64>(ticketsWithWord, 1)));
}

std::vector<Likeness> alike(const std::vector<WordHits> &words, const ColumnSet &set,
                            const SimilarTo &to, size_t limitOpen, size_t limitSolved)
{
    double whole = 0;
    for (const auto &word : words)
        whole += word.weight;
    const auto &c = set.columns();
    std::vector<Likeness> open;
    std::vector<Likeness> solved;
    const auto shared = gather(words);
    for (const auto &[id, entry] : shared.asKeyValueRange()) {
        const double share = entry.weight / std::max(whole, 0.001);
        if (share < (entry.words >= 2 ? leastShare : leastShareOfOne))
            continue;
        const auto slot = set.slotOf(TicketId{id});
        if (!slot || (c.flags[*slot] & (Removed | Merged)) != 0 || TicketId{id} == to.self)
            continue;
        const bool serviceIsSame =
            !to.service.isNull() && set.services.idAt(c.service[*slot]) == to.service;
        const double score = share + (serviceIsSame ? sameService : 0) +
                             recentBonus * recency(c.updated[*slot], to.now);
        const bool stillOpen = isOpen(c.category[*slot]);
        (stillOpen ? open : solved).push_back({TicketId{id}, score, stillOpen});
    }
    keepBest(open, limitOpen);
    keepBest(solved, limitSolved);
    open.insert(open.end(), solved.begin(), solved.end());
    return open;
}

} // namespace baton::index
