#include "core/desk/desk.h"

#include "core/desk/deskparts.h"
#include "core/desk/hits.h"
#include "core/desk/ticketview.h"

namespace baton::desk {

QFuture<Result<QueueAnswer>> Desk::list(QueueQuestion question)
{
    return m_parts->ask([question = std::move(question), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.list(question, now); });
}

QFuture<Result<SearchAnswer>> Desk::search(SearchQuestion question)
{
    const auto seat = question.seat;
    return m_parts->askNow<SearchAnswer>(
        seat, [question = std::move(question), now = m_parts->clock.now()](IndexKeeper &keeper) {
            return keeper.search(question, now);
        });
}

QFuture<Result<std::vector<SearchHit>>> Desk::hits(std::vector<TicketId> ids, QString text,
                                                   Audience audience)
{
    return m_parts->read([ids = std::move(ids), text = std::move(text),
                          audience](storage::Session &session,
                                    const House &house) -> Result<std::vector<SearchHit>> {
        Looking looking{{}, audience};
        const auto filter = index::parseFilter(text);
        if (audience == Audience::Requester)
            looking.needles = plainNeedles(text);
        else if (filter)
            looking.needles = needlesOf(*filter);
        return hitsOf(session, ids, looking, *house.names());
    });
}

QFuture<Result<qint64>> Desk::count(QString filter)
{
    return m_parts->ask([filter = std::move(filter), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.count(filter, now); });
}

QFuture<Result<std::vector<qint64>>> Desk::counts(CountQuestion question)
{
    return m_parts->ask([question = std::move(question), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.counts(question, now); });
}

QFuture<Result<std::vector<TicketRow>>> Desk::rows(std::vector<TicketId> ids)
{
    return m_parts->read(
        [ids = std::move(ids)](storage::Session &session,
                               const House &house) -> Result<std::vector<TicketRow>> {
            std::vector<TicketRow> rows;
            for (const auto id : ids) {
                const auto record = session.tickets().listed(id);
                if (!record && record.error().code != ErrorCode::NotFound)
                    return std::unexpected(record.error());
                TicketRow gone;
                gone.id = id;
                rows.push_back(record ? rowFrom(*record, *house.names()) : gone);
            }
            return rows;
        });
}

QFuture<Result<TicketView>> Desk::ticket(TicketId id)
{
    return m_parts->read(
        [id, now = m_parts->clock.now()](storage::Session &session, const House &house) {
            return viewOf(session, id, *house.names(), *house.rules(), now);
        });
}

QFuture<Result<QByteArray>> Desk::attachment(QByteArray digest)
{
    return m_parts->read([digest = std::move(digest)](storage::Session &session,
                                                      const House &) -> Result<QByteArray> {
        auto bytes = session.attachments().bytes(digest);
        if (!bytes)
            return failure(ErrorCode::AttachmentGone, {QString::fromLatin1(digest.left(8))});
        if (storage::contentDigest(*bytes) != digest)
            return failure(ErrorCode::AttachmentChanged, {QString::fromLatin1(digest.left(8))});
        return *std::move(bytes);
    });
}

QFuture<Result<TicketId>> Desk::ticketByNumber(qint64 number)
{
    return m_parts->read([number](storage::Session &session, const House &) {
        return session.tickets().byNumber(number);
    });
}

QFuture<Result<std::vector<sla::Step>>> Desk::whyDue(TicketId id, sla::Metric metric, int instance)
{
    return m_parts->read([id, metric, instance, now = m_parts->clock.now()](
                             storage::Session &session, const House &house) {
        return stepsOf(session, id, *house.rules(), now, metric, instance);
    });
}

QFuture<Result<PostMortemView>> Desk::postMortem(TicketId id)
{
    return m_parts->read(
        [id, now = m_parts->clock.now()](storage::Session &session, const House &house) {
            return postMortemOf(session, id, *house.names(), *house.rules(), now);
        });
}

QFuture<Result<SimilarAnswer>> Desk::similar(SimilarQuestion question)
{
    const auto seat = question.seat;
    return m_parts->askNow<SimilarAnswer>(
        seat, [question = std::move(question), now = m_parts->clock.now()](IndexKeeper &keeper) {
            return keeper.similar(question, now);
        });
}

QFuture<Result<BreachFigures>> Desk::breaches(FigureQuestion question)
{
    return m_parts->ask([question = std::move(question), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.breaches(question, now); });
}

QFuture<Result<insight::BreachForecast>> Desk::forecast()
{
    constexpr int newest = 100'000;
    return m_parts->read(
        [](storage::Session &session, const House &) -> Result<insight::BreachForecast> {
            return insight::BreachForecast{session.clocks().past(newest)};
        });
}

QFuture<Result<HandOffFigures>> Desk::handOffs(FigureQuestion question)
{
    return m_parts->ask([question = std::move(question), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.handOffs(question, now); });
}

QFuture<Result<CustodyFigures>> Desk::custody(FigureQuestion question)
{
    return m_parts->ask([question = std::move(question), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.custody(question, now); });
}

QFuture<Result<MondayFigures>> Desk::monday(MondayQuestion question)
{
    return m_parts->ask([question = std::move(question), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.monday(question, now); });
}

QFuture<Result<std::vector<TagCount>>> Desk::tags()
{
    return m_parts->ask([](IndexKeeper &keeper) -> Result<std::vector<TagCount>> {
        std::vector<TagCount> tags;
        for (const auto &[name, tickets] : keeper.tags())
            tags.push_back({name, tickets});
        std::ranges::stable_sort(tags, std::ranges::greater{}, &TagCount::tickets);
        return tags;
    });
}

} // namespace baton::desk
