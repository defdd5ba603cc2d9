#pragma once

#include "core/base/clock.h"
#include "core/storage/presencefile.h"
#include "core/storage/worker.h"

#include <QFuture>
#include <QHash>
#include <QPromise>

#include <atomic>

namespace baton::desk {

/// Somebody else who has a ticket open, or is writing on it.
struct Visitor
{
    PersonId person; // null: nobody in particular
    QString name = {};
    TicketId ticket;
    bool writing = false;
};

/// What a window says of its person.
struct Visit
{
    PersonId person;
    TicketId ticket; // null: none any more
    bool writing = false;
    bool operator==(const Visit &) const = default;
};

/// Says where this program's person is and hears where the others are (R15), each 30 seconds at
/// least. Silence of 90 seconds means gone: a heartbeat is heard by its number, so that computers
/// whose clocks disagree hear each other too. Any thread; works on one of its own.
class Presence
{
public:
    /// `seat` tells this program from others.
    Presence(const Clock &clock, const QString &database, qint64 seat, bool readOnly);
    Presence(const Presence &) = delete;
    Presence &operator=(const Presence &) = delete;
    /// Leaves the ticket.
    ~Presence();

    /// Everybody who is heard, once a visit was said; its own seat and person left out.
    [[nodiscard]] QFuture<Result<std::vector<Visitor>>> visit(const Visit &visit);
    /// Everybody who is heard, and nothing is said.
    [[nodiscard]] QFuture<Result<std::vector<Visitor>>> visitors();

    /// Whether another computer was heard that has this one's name: over NFS the two take each
    /// other for one, and lose what was saved (docs/guide/keeping.md). From any thread.
    [[nodiscard]] bool hasNamesake() const { return m_hasNamesake; }

private:
    [[nodiscard]] Result<void> say(const Visit &visit);
    [[nodiscard]] Result<std::vector<Visitor>> hear(PersonId me);
    template <class Job> QFuture<Result<std::vector<Visitor>>> post(Job job);

    struct Heard
    {
        qint64 beat = 0;
        Instant at; // by our clock
    };
    const Clock &m_clock;
    // Used on the worker alone.
    storage::PresenceFile m_file;
    bool m_readOnly;
    qint64 m_seat;
    qint64 m_beat = 0;
    Visit m_said;
    Instant m_saidAt;
    QHash<qint64, Heard> m_heard;
    const QString m_host = QSysInfo::machineHostName();
    const QString m_boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    std::atomic<bool> m_hasNamesake = false;
    storage::Worker m_worker; // ends first
};

} // namespace baton::desk
