#include "core/desk/erasing.h"

namespace baton::desk {

namespace {

// Nothing where somebody else was first.
Result<qint64> erasePart(Desk &desk, PersonId actor, std::span<const TicketId> part,
                         const QString &reason)
{
    const auto done = desk.execute(EraseWords{{part.begin(), part.end()}, reason}, actor).result();
    if (done)
        return std::ssize(done->streams);
    if (done.error().code == ErrorCode::AlreadyDone)
        return 0;
    return std::unexpected(done.error());
}

} // namespace

Result<Erasure> eraseExpired(Desk &desk, const Clock &clock, PersonId actor, const QString &reason,
                             std::optional<Instant> until)
{
    Erasure erasure;
    for (;;) {
        // A look names only so many tickets: it is taken again until one finds no more.
        const auto preview = desk.previewRetention().result();
        if (!preview)
            return std::unexpected(preview.error());
        const auto before = erasure.tickets;
        for (size_t at = 0; at < preview->tickets.size(); at += mostErasedAtOnce) {
            if (until && clock.now() >= *until) {
                erasure.isWhole = false;
                return erasure;
            }
            const auto rest = std::span{preview->tickets}.subspan(at);
            const auto done =
                erasePart(desk, actor, rest.first(std::min(mostErasedAtOnce, rest.size())), reason);
            if (!done)
                return std::unexpected(done.error());
            erasure.tickets += *done;
        }
        if (erasure.tickets == before)
            return erasure;
    }
}

} // namespace baton::desk
