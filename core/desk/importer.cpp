#include "core/desk/importer.h"

#include "core/desk/practices.h"
#include "core/desk/staging.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace baton::desk {

using namespace std::chrono_literals;

namespace {

constexpr auto lease = 2min; // renewed with every chunk; after it another start sweeps the rest
constexpr int sweepAtOnce = 2'000;

QByteArray publishedPayload(const storage::Batch &batch)
{
    const QJsonObject object{
        {QStringLiteral("activities"), batch.activities},
        {QStringLiteral("digest"), QString::fromLatin1(batch.sourceDigest.toHex())},
        {QStringLiteral("format"), batch.format},
        {QStringLiteral("tickets"), batch.tickets}};
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

storage::NewActivity batchActivity(const storage::Batch &batch, const QByteArray &kind, Instant now)
{
    return {streamOf(batch.id), kind, publishedPayload(batch), batch.fileName.toUtf8(), now, {}};
}

} // namespace

struct Importer::State
{
    State(storage::Database &database_, const Clock &clock_, std::function<void()> onPublished_)
        : database{database_}, clock{clock_}, onPublished{std::move(onPublished_)}
    {
    }

    storage::Database &database;
    const Clock &clock;
    std::function<void()> onPublished;
    storage::Batch batch;
    bool known = false;     // visible already
    bool withdrawn = false; // was imported and taken back: publishing shows it again
    bool published = false;
    qint64 alreadyThere = 0;
    storage::BodyHash body;
    std::optional<Staging> staging;
    std::shared_ptr<const Rulebook> rules;

    Result<bool> start(storage::Session &session, const HistorySource &source);
    Result<bool> stage(storage::Session &session, const HistoryNames &names,
                       std::span<const HistoryTicket> tickets);
    Result<ImportReceipt> publish(storage::Session &session);
};

Result<bool> Importer::State::start(storage::Session &session, const HistorySource &source)
{
    if (const auto before = session.batches().bySource(source.contentDigest)) {
        batch = *before;
        known = before->state == storage::BatchState::Visible;
        withdrawn = !known;
        return true;
    }
    auto read = Rulebook::read(session);
    if (!read)
        return std::unexpected(read.error());
    rules = *std::move(read);
    batch.id = as<BatchId>(session.log().newStream("batch"));
    batch.sourceDigest = source.contentDigest;
    batch.format = source.format;
    batch.fileName = source.fileName;
    batch.leaseUntil = clock.now() + lease;
    session.batches().save(batch);
    staging.emplace(session, batch.id, body);
    return true;
}

Result<bool> Importer::State::stage(storage::Session &session, const HistoryNames &names,
                                    std::span<const HistoryTicket> tickets)
{
    const auto now = session.log().nextInstant(clock.now());
    auto store = session.tickets();
    staging->takeNames(session, names, now);
    auto number = session.log().newNumbers(std::ssize(tickets));
    for (const auto &ticket : tickets) {
        if (!ticket.external.isEmpty() && store.isKnownExternal(ticket.external)) {
            ++alreadyThere;
            continue;
        }
        staging->takeTicket(session, ticket, number++, *rules, now);
        ++batch.tickets;
    }
    session.batches().renewLease(batch.id, now + lease);
    return true;
}

Result<ImportReceipt> Importer::State::publish(storage::Session &session)
{
    const auto now = clock.now();
    batch.state = storage::BatchState::Visible;
    batch.activities = withdrawn ? batch.activities : body.count();
    batch.publishedAt = now;
    auto log = session.log();
    const std::vector activities{batchActivity(batch, "import_published", now)};
    const auto done = withdrawn ? log.append(now, PersonId{}, activities)
                                : log.appendPublishing(now, PersonId{}, activities, batch.id, body);
    session.batches().save(batch);
    session.changes().note(streamOf(batch.id), done.seqs.front(), done.replicaSeq);
    settlePractices(session, now, PersonId{});
    return ImportReceipt{batch.id, batch.tickets, batch.activities, alreadyThere, false};
}

namespace {

// In pieces, so that nobody waits long for the writer.
void sweepBatch(storage::Database &database, BatchId batch)
{
    for (bool more = true; more;) {
        const auto swept = database
                               .write([batch](storage::Session &session) -> Result<bool> {
                                   return session.batches().sweep(batch, sweepAtOnce);
                               })
                               .result();
        more = swept && !*swept;
    }
}

} // namespace

void sweepAbandoned(storage::Database &database, Instant now)
{
    using Batches = std::vector<storage::Batch>;
    const auto batches = database
                             .read([](storage::Session &session) -> Result<Batches> {
                                 return session.batches().all();
                             })
                             .result();
    if (!batches)
        return;
    for (const auto &batch : *batches) {
        if (batch.state == storage::BatchState::Staging && batch.leaseUntil <= now)
            sweepBatch(database, batch.id);
    }
}

Result<std::unique_ptr<Importer>> Importer::begin(storage::Database &database, const Clock &clock,
                                                  const HistorySource &source,
                                                  std::function<void()> onPublished)
{
    auto state = std::make_unique<State>(database, clock, std::move(onPublished));
    const auto started = database
                             .write([&state, &source](storage::Session &session) {
                                 return state->start(session, source);
                             })
                             .result();
    if (!started)
        return std::unexpected(started.error());
    return std::unique_ptr<Importer>{new Importer{std::move(state)}};
}

Importer::Importer(std::unique_ptr<State> state) : m_state{std::move(state)} {}

Importer::~Importer()
{
    if (m_state->staging && !m_state->published)
        sweepBatch(m_state->database, m_state->batch.id);
}

bool Importer::isKnown() const
{
    return m_state->known;
}

Result<void> Importer::stage(const HistoryNames &names, std::span<const HistoryTicket> tickets)
{
    if (!m_state->staging)
        return {};
    const auto staged = m_state->database
                            .write([this, &names, tickets](storage::Session &session) {
                                return m_state->stage(session, names, tickets);
                            })
                            .result();
    if (!staged)
        return std::unexpected(staged.error());
    return {};
}

Result<ImportReceipt> Importer::publish()
{
    if (m_state->known)
        return ImportReceipt{m_state->batch.id, 0, 0, m_state->batch.tickets, true};
    if (m_state->staging && m_state->batch.tickets == 0)
        return ImportReceipt{BatchId{}, 0, 0, m_state->alreadyThere, true};
    const auto receipt =
        m_state->database
            .write([this](storage::Session &session) { return m_state->publish(session); })
            .result();
    m_state->published = receipt.has_value();
    if (receipt)
        m_state->onPublished();
    return receipt;
}

Result<ImportReceipt> withdrawBatch(storage::Session &session, BatchId id, Instant now)
{
    auto batch = session.batches().byId(id);
    if (!batch || batch->state == storage::BatchState::Staging)
        return failure(ErrorCode::NotFound, {QString::number(id.value())});
    if (batch->state == storage::BatchState::Withdrawn)
        return failure(ErrorCode::AlreadyDone, {QStringLiteral("import")});
    batch->state = storage::BatchState::Withdrawn;
    const auto done =
        session.log().append(now, PersonId{}, {batchActivity(*batch, "import_withdrawn", now)});
    session.batches().save(*batch);
    session.changes().note(streamOf(id), done.seqs.front(), done.replicaSeq);
    return ImportReceipt{id, batch->tickets, batch->activities, 0, false};
}

} // namespace baton::desk
