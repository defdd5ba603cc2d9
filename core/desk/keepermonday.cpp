#include "core/desk/guarded.h"
#include "core/desk/indexkeeper.h"
#include "core/index/monday.h"
#include "core/org/absence.h"

#include <QDateTime>

namespace baton::desk {

namespace {

void writeSubject(storage::Connection &truth, NamedTicket &ticket)
{
    const auto ask = truth.use("SELECT subject FROM ticket WHERE id = ?");
    ask->bind(ticket.ticket);
    if (ask->step())
        ticket.subject = ask->text(0);
}

QDate localDay(Instant at, const calendar::ZoneTransitions &zone)
{
    constexpr qint64 msOfSecond = 1'000;
    return QDateTime::fromMSecsSinceEpoch(toMs(at) + zone.offsetSecondsAt(at) * msOfSecond, Qt::UTC)
        .date();
}

// The page is read when its week has ended: what counts is who is away in the one that begins.
std::vector<Away> awayIn(const House &house, QDate monday, const std::vector<Load> &load)
{
    std::vector<Away> answer;
    for (const auto &absence : org::absencesBetween(*house.settings(), monday, monday.addDays(6))) {
        const auto person = house.names()->person(absence.person);
        if (person.retired || person.name.isEmpty())
            continue;
        Away away{person.id, person.name, absence.from, absence.until,
                  house.names()->person(absence.deputy).name};
        const auto held = std::ranges::find(load, person.id, &Load::person);
        if (held != load.end()) {
            away.open = held->open;
            away.dueThisWeek = held->dueThisWeek;
        }
        answer.push_back(away);
    }
    return answer;
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
        figures.away = awayIn(m_house, localDay(figures.weekEnd, here), figures.load);
        return figures;
    });
}

} // namespace baton::desk
