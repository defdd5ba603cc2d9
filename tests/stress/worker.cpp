#include "tests/stress/worker.h"

#include "core/words/sentences.h"
#include "tests/stress/acts.h"
#include "tests/stress/ledger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::stress {

namespace {

// Refusals by the rules are a part of work; these are not.
bool isTrouble(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::NotAllowed:
    case ErrorCode::InvalidTransition:
    case ErrorCode::InvalidValue:
    case ErrorCode::Conflict:
    case ErrorCode::AlreadyDone:
        return false;
    default:
        return true;
    }
}

class Worker
{
public:
    Worker(desk::Desk &desk, const WorkOrder &order)
        : m_desk{desk}, m_ledger{order.ledger}, m_acts{actsFor(desk, order.seed)}
    {
    }

    void write()
    {
        const auto command = m_acts.next(m_clock.now());
        const auto receipt = m_desk.execute(desk::Command{command}, m_acts.somebody()).result();
        if (!receipt)
            return note(receipt.error(), u"act"_s);
        m_ledger.acknowledged(receipt->stream, receipt->version);
        if (std::holds_alternative<ticket::Create>(command))
            m_acts.add(as<TicketId>(receipt->stream));
    }

    void read()
    {
        const auto ticket = m_acts.ticket();
        const auto view = m_desk.ticket(ticket).result();
        if (!view)
            note(view.error(), u"ticket"_s);
        else if (auto &seen = m_seen[ticket.value()]; view->row.version < seen)
            m_ledger.failed(u"ticket %1 went back from %2 to %3"_s.arg(ticket.value())
                                .arg(seen)
                                .arg(view->row.version));
        else
            seen = view->row.version;
        const auto listed = m_desk.list({u"is:open"_s}).result();
        if (!listed)
            note(listed.error(), u"list"_s);
        desk::SearchQuestion question;
        question.text = u"entry"_s;
        question.limit = 20;
        const auto found = m_desk.search(question).result();
        if (!found)
            note(found.error(), u"search"_s);
    }

private:
    static Acts actsFor(desk::Desk &desk, quint32 seed)
    {
        const auto directory = desk.directory().result().value();
        std::vector<TeamId> teams;
        teams.reserve(directory.teams.size());
        for (const auto &team : directory.teams)
            teams.push_back(team.id);
        std::vector<PersonId> people;
        people.reserve(directory.people.size());
        for (const auto &person : directory.people)
            people.push_back(person.id);
        return {seed, *desk.list({u""_s}).result().value().ids, teams, people};
    }

    void note(const Error &error, const QString &where)
    {
        if (isTrouble(error.code))
            m_ledger.failed(where + u": "_s + words::sentence(error) + u" / "_s + error.detail);
    }

    desk::Desk &m_desk;
    Ledger m_ledger;
    Acts m_acts;
    SystemClock m_clock;
    std::map<qint64, qint64> m_seen;
};

} // namespace

int work(const WorkOrder &order)
{
    const SystemClock clock;
    auto desk = desk::Desk::open({order.database, order.indexFolder, false, true}, clock);
    if (!desk) {
        Ledger{order.ledger}.failed(u"open: "_s + words::sentence(desk.error()) + u" / "_s +
                                    desk.error().detail);
        return 1;
    }
    Worker worker{**desk, order};
    for (;;) {
        order.writes ? worker.write() : worker.read();
        QCoreApplication::processEvents();
    }
}

} // namespace baton::stress
