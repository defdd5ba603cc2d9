#include "core/desk/eventbook.h"

#include "core/desk/projection.h"
#include "core/ticket/factcodec.h"

#include <set>

namespace baton::desk {

namespace {

constexpr int blockSize = 4'096;
constexpr int changesAtOnce = 100'000;

// The tickets of one block, each with its events.
Result<std::shared_ptr<const sla::EventBlock>>
blockOf(storage::Session &session, const std::vector<storage::TicketHead> &heads)
{
    auto block = std::make_shared<sla::EventBlock>();
    std::vector<ticket::Activity> history;
    size_t at = 0;
    std::optional<Error> problem;
    const auto finish = [&] {
        const auto &head = heads[at++];
        auto subject = sla::Subject{head.kind, {}, head.imported};
        for (const auto &activity : history) {
            if (const auto *created = std::get_if<ticket::Created>(&activity.fact)) {
                subject.service = created->service;
                subject.recordedAt = activity.recordedAt;
            }
        }
        sla::PackedTicket packed;
        packed.id = head.id;
        packed.recordedAtMs = toMs(subject.recordedAt);
        packed.service = subject.service.value();
        packed.kind = head.kind;
        packed.imported = head.imported;
        block->add(packed, sla::eventsOf(history));
        history.clear();
    };
    session.log().eachBetween(
        streamOf(heads.front().id), streamOf(heads.back().id), [&](storage::LogEntry &&entry) {
            while (at < heads.size() && streamOf(heads[at].id) < entry.stream)
                finish();
            if (problem || at == heads.size() || streamOf(heads[at].id) != entry.stream)
                return; // a person, a team, a ticket that is not visible
            auto fact = ticket::factFrom(entry.kind, entry.payload);
            if (!fact) {
                problem = fact.error();
                return;
            }
            history.push_back({entry.seq, entry.act, entry.occurredAt, entry.recordedAt,
                               entry.actor, *std::move(fact), std::nullopt});
        });
    while (at < heads.size())
        finish();
    if (problem)
        return std::unexpected(*problem);
    block->shrink();
    return block;
}

bool isBatch(const storage::Change &change)
{
    return change.kind == "batch";
}

} // namespace

void EventBook::clear()
{
    m_blocks.clear();
    m_next = TicketId{1};
    m_complete = false;
}

Result<void> EventBook::follow(storage::Session &session, Progress &progress)
{
    const auto last = session.changes().last();
    // Restored from a copy: its past must be the one we have read.
    if (m_mark.seq > 0 && session.changes().at(m_mark.seq) != m_mark)
        clear();
    if (m_complete && m_mark == last)
        return {};
    if (!m_blocks.empty()) {
        if (const auto read = readChanges(session, progress); !read)
            return read;
    }
    m_mark = last;
    return readAll(session, progress);
}

// Blocks in which a ticket has changed are read anew; what an import brought or took, wholly.
Result<void> EventBook::readChanges(storage::Session &session, Progress &progress)
{
    const auto changes = session.changes().after(m_mark.seq, changesAtOnce);
    if (std::ssize(changes) == changesAtOnce || std::ranges::any_of(changes, isBatch)) {
        clear();
        return {};
    }
    std::set<size_t> stale;
    for (const auto &change : changes) {
        if (change.kind != "ticket" || change.stream.value() >= m_next.value())
            continue;
        const auto block =
            std::ranges::upper_bound(m_blocks, TicketId{change.stream.value()}, {},
                                     [](const auto &each) { return each->tickets().front().id; });
        if (block != m_blocks.begin())
            stale.insert(static_cast<size_t>(block - m_blocks.begin()) - 1);
    }
    for (const auto index : stale) {
        if (progress.cancelled)
            return failure(ErrorCode::Cancelled);
        const auto &old = m_blocks[index]->tickets();
        auto block =
            blockOf(session, session.tickets().heads(old.front().id, old.back().id, blockSize));
        if (!block)
            return std::unexpected(block.error());
        m_blocks[index] = *std::move(block);
    }
    return {};
}

Result<void> EventBook::readAll(storage::Session &session, Progress &progress)
{
    m_complete = false;
    if (!m_blocks.empty() && std::ssize(m_blocks.back()->tickets()) < blockSize) {
        m_next = m_blocks.back()->tickets().front().id; // what is new joins the last one
        m_blocks.pop_back();
    }
    const auto total = std::max<qint64>(1, session.tickets().countVisible());
    auto done = std::ssize(m_blocks) * blockSize;
    for (;;) {
        if (progress.cancelled)
            return failure(ErrorCode::Cancelled);
        const auto heads = session.tickets().heads(
            m_next, TicketId{std::numeric_limits<qint64>::max()}, blockSize);
        if (heads.empty())
            break;
        auto block = blockOf(session, heads);
        if (!block)
            return std::unexpected(block.error());
        m_blocks.push_back(*std::move(block));
        m_next = TicketId{heads.back().id.value() + 1};
        done += std::ssize(heads);
        progress.permille = static_cast<int>(std::min<qint64>(1000, done * 1000 / total));
    }
    m_complete = true;
    return {};
}

size_t EventBook::bytes() const
{
    size_t sum = 0;
    for (const auto &block : m_blocks)
        sum += block->bytes();
    return sum;
}

} // namespace baton::desk
