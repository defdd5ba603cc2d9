#include "core/desk/guarded.h"
#include "core/desk/hits.h"
#include "core/desk/indexkeeper.h"
#include "core/desk/suggesting.h"

using namespace Qt::StringLiterals;

namespace baton::desk {

namespace {
constexpr int mostReadForRequesters = 500; // tickets, each read whole
} // namespace

// What IndexKeeper answers about texts.

Result<SearchAnswer> IndexKeeper::search(const SearchQuestion &question, Instant now)
{
    return guarded([&]() -> Result<SearchAnswer> {
        auto answer = question.audience == Audience::Requester ? searchForRequester(question)
                                                               : searchForDesk(question, now);
        if (answer)
            answer->searchReachPercent = searchReachPercent();
        return answer;
    });
}

Result<SearchAnswer> IndexKeeper::searchForDesk(const SearchQuestion &question, Instant now)
{
    const auto parsed = index::parseFilter(question.text);
    if (!parsed)
        return std::unexpected(parsed.error().error);
    SearchAnswer answer;
    if (const auto needles = onlyWords(*parsed)) {
        answer = m_searcher->search(*needles, question);
    } else {
        const auto listed =
            list({question.text, SortKey::Opened, SortOrder::Descending, question.zone}, now);
        if (!listed)
            return std::unexpected(listed.error());
        const auto &ids = *listed->ids;
        answer.total = std::ssize(ids);
        answer.tickets = {ids.begin(),
                          ids.begin() + std::min<qint64>(question.limit, std::ssize(ids))};
    }
    if (answer.total == 0)
        answer.suggestion =
            suggestionFor(question.text, m_searcher->learner().words(),
                          [this, now](const QString &text) { return countFound(text, now); });
    return answer;
}

// Looks for every word in the texts themselves: the search knows where words stand, not for whom.
Result<SearchAnswer> IndexKeeper::searchForRequester(const SearchQuestion &question)
{
    const auto needles = plainNeedles(question.text);
    auto wide = question;
    wide.limit = std::max(question.limit, mostReadForRequesters);
    const auto found = m_searcher->search(needles, wide);
    storage::Session session{*m_truth};
    const storage::Snapshot snapshot{*m_truth};
    SearchAnswer answer;
    answer.order = found.order;
    answer.thereAreMore = found.thereAreMore || std::ssize(found.tickets) < found.total;
    for (const auto id : found.tickets) {
        if (!isFoundByRequesters(session, id, needles))
            continue;
        ++answer.total;
        if (std::ssize(answer.tickets) < question.limit)
            answer.tickets.push_back(id);
    }
    return answer;
}

qint64 IndexKeeper::countFound(const QString &text, Instant now)
{
    const auto parsed = index::parseFilter(text);
    if (!parsed)
        return 0;
    if (const auto needles = onlyWords(*parsed))
        return needles->empty() ? 0 : m_searcher->countVisible(*needles);
    const auto matched = matches(text, now, zone(u"UTC"_s));
    return matched ? std::ranges::count(*matched, 1) : 0;
}

Result<SimilarAnswer> IndexKeeper::similar(const SimilarQuestion &question, Instant now)
{
    return guarded([&]() -> Result<SimilarAnswer> {
        const auto alike = m_searcher->similar(question, now);
        storage::Session session{*m_truth};
        const storage::Snapshot snapshot{*m_truth};
        auto answer = similarOf(session, alike.tickets, alike.shared, *m_house.names());
        if (answer)
            answer->searchReachPercent = searchReachPercent();
        return answer;
    });
}

bool IndexKeeper::learnSome()
{
    try {
        return m_searcher->learner().learnSome();
    } catch (const storage::SqlError &) {
        return false; // no word is offered
    }
}

} // namespace baton::desk
