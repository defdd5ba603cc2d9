#include "core/desk/presence.h"

namespace baton::desk {

using namespace std::chrono_literals;

namespace {
constexpr auto heartbeat = 30s;
constexpr auto silence = 90s; // two heartbeats may be lost
} // namespace

Presence::Presence(const Clock &clock, const QString &database, qint64 seat, bool readOnly)
    : m_clock{clock}, m_file{database}, m_readOnly{readOnly}, m_seat{seat}
{
}

Presence::~Presence()
{
    m_worker.post([this] {
        // Who cannot say that he leaves is taken for gone after the silence.
        [[maybe_unused]] const auto left = say({});
    });
}

template <class Job> QFuture<Result<std::vector<Visitor>>> Presence::post(Job job)
{
    QPromise<Result<std::vector<Visitor>>> promise;
    auto future = promise.future();
    promise.start();
    m_worker.post([job = std::move(job), promise = std::move(promise)]() mutable {
        promise.addResult(job());
        promise.finish();
    });
    return future;
}

QFuture<Result<std::vector<Visitor>>> Presence::visit(const Visit &visit)
{
    return post([this, visit]() -> Result<std::vector<Visitor>> {
        if (const auto said = say(visit); !said)
            return std::unexpected(said.error());
        return hear(visit.person);
    });
}

QFuture<Result<std::vector<Visitor>>> Presence::visitors()
{
    return post([this] { return hear({}); });
}

// A visit that has not changed is said again once a heartbeat; nothing is said of no visit.
Result<void> Presence::say(const Visit &visit)
{
    const auto now = m_clock.now();
    const bool isNews = !(visit == m_said);
    if (m_readOnly || (!isNews && (visit.ticket.isNull() || now - m_saidAt < heartbeat)))
        return {};
    const auto kept = m_file.keep(
        {m_seat, visit.person, visit.ticket, visit.writing, now, ++m_beat, m_host, m_boot});
    if (kept) {
        m_said = visit;
        m_saidAt = now;
    }
    return kept;
}

Result<std::vector<Visitor>> Presence::hear(PersonId me)
{
    const auto visits = m_file.visits();
    if (!visits)
        return std::unexpected(visits.error());
    const auto now = m_clock.now();
    std::vector<Visitor> heard;
    bool hasNamesake = false;
    for (const auto &visit : *visits) {
        if (visit.seat == m_seat)
            continue;
        const auto before = m_heard.constFind(visit.seat);
        // Seen for the first time, its clock is all there is to go by.
        const auto at = before == m_heard.constEnd() ? std::min(visit.at, now)
                        : before->beat == visit.beat ? before->at
                                                     : now;
        m_heard.insert(visit.seat, {visit.beat, at});
        if (now - at >= silence)
            continue;
        hasNamesake = hasNamesake || (visit.host == m_host && visit.boot != m_boot);
        if (me.isNull() || visit.person != me)
            heard.push_back({visit.person, {}, visit.ticket, visit.writing});
    }
    m_hasNamesake = hasNamesake;
    return heard;
}

} // namespace baton::desk
