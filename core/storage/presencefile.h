#pragma once

#include "core/storage/connection.h"

#include <vector>

namespace baton::storage {

/// What one open program says about itself: who looks at which ticket.
struct Visit
{
    qint64 seat = 0; // the program, by a random number of its own
    PersonId person; // null: nobody in particular
    TicketId ticket;
    bool writing = false;
    Instant at;        // by that program's clock
    qint64 beat = 0;   // rises with each visit: heard even where two clocks disagree
    QString host = {}; // the computer's name
    QString boot = {}; // a number that no other computer has, since it was switched on
};

/// Who has which ticket open (R15): a small file beside the database, for a heartbeat in the truth
/// would make everybody read it anew. Worth nothing after a crash, so written without waiting for
/// the disk, and made anew when it is damaged. For one thread.
class PresenceFile
{
public:
    /// Nothing is made before the first visit is kept.
    explicit PresenceFile(QString database) : m_database{std::move(database)} {}

    [[nodiscard]] static QString pathBeside(const QString &database);
    /// Keeps a visit in place of the last one of its seat; without a ticket it only takes that
    /// away.
    [[nodiscard]] Result<void> keep(const Visit &visit);
    /// All that lie there, those of programs that are long gone too.
    [[nodiscard]] Result<std::vector<Visit>> visits();

private:
    Connection &connection(Access access);
    template <class Job> auto guarded(Job job) -> decltype(job());

    QString m_database;
    std::unique_ptr<Connection> m_connection;
    bool m_writes = false;
};

} // namespace baton::storage
