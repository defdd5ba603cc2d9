#include "core/desk/chaincheck.h"

#include "core/ticket/factcodec.h"

using namespace Qt::StringLiterals;

namespace baton::desk {

namespace {

using storage::BodyHash;

struct Commit
{
    qint64 replica = 0;
    qint64 seq = 0;
    storage::CommitHeader header;
    QByteArray hash;
};

// The bodies of all batches, computed in one pass: their activities bear -batch as commit.
class BatchBodies
{
public:
    explicit BatchBodies(storage::Session &session);
    [[nodiscard]] const BodyHash *of(BatchId batch) const
    {
        const auto found = m_bodies.find(batch);
        return found == m_bodies.end() ? nullptr : found->second.get();
    }

private:
    std::map<BatchId, std::unique_ptr<BodyHash>> m_bodies;
};

#define BATON_ENTRY_COLUMNS                                                                        \
    "stream, seq, act, kind, occurred_at, recorded_at, actor, payload, digest, replica, "          \
    "replica_seq"

storage::LogEntry entryFrom(const storage::Statement &row)
{
    return {row.id<StreamId>(0), row.number(1),       row.number(2), row.utf8(3), row.instant(4),
            row.instant(5),      row.id<PersonId>(6), row.utf8(7),   row.blob(8)};
}

BatchBodies::BatchBodies(storage::Session &session)
{
    const auto ask = session.connection().use(
        "SELECT " BATON_ENTRY_COLUMNS " FROM activity WHERE replica_seq < 0 ORDER BY stream, seq");
    while (ask->step()) {
        auto &body = m_bodies[BatchId{-ask->number(10)}];
        if (!body)
            body = std::make_unique<BodyHash>();
        body->add(entryFrom(*ask.operator->()));
    }
}

std::vector<Commit> readCommits(storage::Session &session)
{
    std::vector<Commit> commits;
    const auto ask = session.connection().use(
        "SELECT c.replica, c.replica_seq, r.uuid, c.recorded_at, c.actor, c.activities, c.batch, "
        "c.hash FROM log_commit c JOIN replica r ON r.id = c.replica ORDER BY 1, 2");
    while (ask->step()) {
        Commit commit{ask->number(0), ask->number(1), {}, ask->blob(7)};
        commit.header.replicaUuid = ask->blob(2);
        commit.header.replicaSeq = commit.seq;
        commit.header.recordedAt = ask->instant(3);
        commit.header.actor = ask->id<PersonId>(4);
        commit.header.activities = ask->number(5);
        commit.header.batch = ask->id<BatchId>(6);
        commits.push_back(std::move(commit));
    }
    return commits;
}

// The hash a replica starts from: its parent's at the moment of the copy, or 32 zero bytes.
QByteArray firstPrevious(storage::Session &session, qint64 replica)
{
    const auto ask = session.connection().use(
        "SELECT r.parent, r.parent_seq, c.hash FROM replica r LEFT JOIN log_commit c "
        "ON c.replica = r.parent AND c.replica_seq = r.parent_seq WHERE r.id = ?");
    ask->bind(replica);
    while (ask->step()) {
        if (!ask->isNull(2))
            return ask->blob(2);
        const auto parent = ask->number(0);
        if (parent == 0 || parent >= replica || ask->number(1) != 0)
            break; // a parent is the older one; a damaged row may say that it is its own
        replica = parent;
        ask->reset(); // the parent was copied before it had written anything: ask its own parent
        ask->bind(parent);
    }
    static const QByteArray nothingBefore(32, '\0');
    return nothingBefore;
}

class ChainWalk
{
public:
    ChainWalk(storage::Session &session, CheckReport &report,
              const std::function<void(qint64)> &onProgress)
        : m_session{session}, m_report{report}, m_findings{report}, m_onProgress{onProgress},
          m_batches{session}
    {
    }

    void walk()
    {
        const auto rows = m_session.connection().use(
            "SELECT " BATON_ENTRY_COLUMNS
            " FROM activity WHERE replica_seq > 0 ORDER BY replica, replica_seq, stream, seq");
        m_more = rows->step();
        for (const auto &commit : readCommits(m_session))
            walkCommit(commit, rows);
        for (; m_more; m_more = rows->step())
            m_findings.add(FindingKind::ActivityWithoutCommit, place(rows));
        checkEnd();
    }

private:
    static QString place(const storage::StatementUse &rows)
    {
        return u"%1:%2"_s.arg(rows->number(0)).arg(rows->number(1));
    }
    void walkCommit(const Commit &commit, const storage::StatementUse &rows);
    void checkEnd();

    storage::Session &m_session;
    CheckReport &m_report;
    Findings m_findings;
    const std::function<void(qint64)> &m_onProgress;
    BatchBodies m_batches;
    bool m_more = false;
    qint64 m_replica = 0;
    qint64 m_seq = 0;
    QByteArray m_previous;
};

void ChainWalk::walkCommit(const Commit &commit, const storage::StatementUse &rows)
{
    const auto where = u"%1:%2"_s.arg(commit.replica).arg(commit.seq);
    if (commit.replica != m_replica) {
        m_replica = commit.replica;
        m_seq = 0;
        m_previous = firstPrevious(m_session, commit.replica);
    }
    if (commit.seq != ++m_seq) {
        m_findings.add(FindingKind::CommitMissing, where);
        m_seq = commit.seq;
    }
    BodyHash body;
    for (; m_more &&
           std::pair{rows->number(9), rows->number(10)} <= std::pair{commit.replica, commit.seq};
         m_more = rows->step()) {
        if (rows->number(9) == commit.replica && rows->number(10) == commit.seq)
            body.add(entryFrom(*rows.operator->()));
        else
            m_findings.add(FindingKind::ActivityWithoutCommit, place(rows));
    }
    auto header = commit.header;
    header.body = body.result();
    const BodyHash nothing;
    if (header.batch) {
        const auto *staged = m_batches.of(header.batch);
        const auto &batch = staged == nullptr ? nothing : *staged;
        header.batchActivities = batch.count();
        header.batchBody = batch.result();
    }
    if (header.activities != body.count() || storage::commitHash(m_previous, header) != commit.hash)
        m_findings.add(FindingKind::CommitChanged, where);
    m_previous = commit.hash;
    ++m_report.commits;
    m_report.activities += body.count() + header.batchActivities;
    if (m_onProgress)
        m_onProgress(m_report.activities);
}

// A cut tail: the replica remembers how far its chain went.
void ChainWalk::checkEnd()
{
    const auto ask = m_session.connection().use(
        "SELECT r.id, r.last_seq, r.last_hash, coalesce(c.hash, x'') FROM replica r LEFT JOIN "
        "log_commit c ON c.replica = r.id AND c.replica_seq = r.last_seq WHERE r.last_seq > 0 "
        "ORDER BY r.id");
    while (ask->step()) {
        m_report.head = ask->blob(2);
        if (ask->blob(2) != ask->blob(3))
            m_findings.add(FindingKind::CommitMissing,
                           u"%1:%2"_s.arg(ask->number(0)).arg(ask->number(1)));
    }
}

bool isRedacted(storage::Session &session, StreamId stream, qint64 seq)
{
    const auto ask = session.connection().use(
        "SELECT payload FROM activity WHERE stream = ? AND kind = 'redacted'");
    ask->bind(stream);
    while (ask->step()) {
        const auto fact = ticket::factFrom("redacted", ask->utf8(0));
        if (fact && std::get<ticket::Redacted>(*fact).seq == seq)
            return true;
    }
    return false;
}

} // namespace

void Findings::add(FindingKind kind, const QString &where)
{
    ++m_report.found;
    if (std::ssize(m_report.findings) < findingLimit)
        m_report.findings.push_back({kind, where});
}

void checkChain(storage::Session &session, CheckReport &report,
                const std::function<void(qint64)> &onProgress)
{
    ChainWalk{session, report, onProgress}.walk();
}

void checkTexts(storage::Session &session, CheckReport &report)
{
    Findings findings{report};
    const auto ask = session.connection().use(
        "SELECT a.stream, a.seq, a.digest, t.salt, t.body FROM activity a LEFT JOIN activity_text "
        "t "
        "ON t.stream = a.stream AND t.seq = a.seq "
        "WHERE a.digest IS NOT NULL OR t.body IS NOT NULL ORDER BY a.stream, a.seq");
    while (ask->step()) {
        const auto where = u"%1:%2"_s.arg(ask->number(0)).arg(ask->number(1));
        if (!ask->isNull(4)) {
            ++report.texts;
            if (storage::textDigest(ask->blob(3), ask->utf8(4)) != ask->blob(2))
                findings.add(FindingKind::TextChanged, where);
        } else if (isRedacted(session, ask->id<StreamId>(0), ask->number(1))) {
            ++report.redacted;
        } else {
            findings.add(FindingKind::TextMissing, where);
        }
    }
}

} // namespace baton::desk
