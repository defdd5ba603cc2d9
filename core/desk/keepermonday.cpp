#include "core/desk/guarded.h"
#include "core/desk/indexkeeper.h"
#include "core/index/monday.h"

namespace baton::desk {

namespace {

void writeSubject(storage::Connection &truth, NamedTicket &ticket)
{
    const auto ask = truth.use("SELECT subject FROM ticket WHERE id = ?");
    ask->bind(ticket.ticket);
    if (ask->step())
        ticket.subject = ask->text(0);
}

} // namespace

Result<MondayFigures> IndexKeeper::monday(const MondayQuestion &question, Instant now)
{
    return guarded([&]() -> Result<MondayFigures> {
        const auto &here = zone(question.zone);
        const auto matched = matches(question.filter, now, here);
        if (!matched)
            return std::unexpected(matched.error());
        auto figures = index::mondayFigures(*matched, context(now, here), question);
        for (auto &ticket : figures.oldest)
            writeSubject(*m_truth, ticket);
        for (auto &ticket : figures.untouchedOldest)
            writeSubject(*m_truth, ticket);
        for (auto &conversation : figures.conversations)
            writeSubject(*m_truth, conversation.ticket);
        return figures;
    });
}

} // namespace baton::desk
