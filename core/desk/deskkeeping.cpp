#include "core/desk/desk.h"

#include "core/desk/deskparts.h"
#include "core/storage/backup.h"
#include "core/storage/copyfacts.h"

namespace baton::desk {

Verdict Desk::verdict() const
{
    auto verdict = m_parts->database->verdict();
    verdict.hasNamesake = m_parts->presence.hasNamesake();
    return verdict;
}

QFuture<Result<Health>> Desk::health()
{
    const auto &database = *m_parts->database;
    const bool wal = database.place().journal() == storage::Journal::Wal;
    return m_parts->ask([path = database.path(), wal, where = database.place().fileSystem](
                            IndexKeeper &keeper) -> Result<Health> {
        auto health = keeper.health();
        health.path = path;
        health.journal = wal ? QStringLiteral("WAL") : QStringLiteral("DELETE");
        health.fileSystem = where;
        return health;
    });
}

QFuture<Result<std::vector<Visitor>>> Desk::visit(const Visit &visit)
{
    return named(m_parts->presence.visit(visit));
}

QFuture<Result<std::vector<Visitor>>> Desk::visitors()
{
    return named(m_parts->presence.visitors());
}

// On the thread of presence, which ends before what it uses here.
QFuture<Result<std::vector<Visitor>>> Desk::named(QFuture<Result<std::vector<Visitor>>> heard)
{
    return heard.then(QtFuture::Launch::Sync,
                      [parts = m_parts.get()](Result<std::vector<Visitor>> visitors) {
                          const auto names = parts->currentHouse().names();
                          if (visitors && names) {
                              for (auto &visitor : *visitors)
                                  visitor.name = names->person(visitor.person).name;
                          }
                          return visitors;
                      });
}

QFuture<Result<std::vector<BatchInfo>>> Desk::batches()
{
    return m_parts->read(
        [](storage::Session &session, const House &) -> Result<std::vector<BatchInfo>> {
            std::vector<BatchInfo> infos;
            for (const auto &batch : session.batches().all()) {
                if (batch.state == storage::BatchState::Staging)
                    continue;
                infos.push_back({batch.id, batch.fileName, batch.format, batch.publishedAt,
                                 batch.tickets, batch.activities,
                                 batch.state == storage::BatchState::Withdrawn});
            }
            return infos;
        });
}

QFuture<Result<ImportReceipt>> Desk::undoImport(BatchId batch)
{
    auto *parts = m_parts.get();
    return parts->database->write([this, parts, batch](storage::Session &session) {
        const auto receipt = withdrawBatch(session, batch, parts->clock.now());
        if (receipt)
            QMetaObject::invokeMethod(this, &Desk::followSoon, Qt::QueuedConnection);
        return receipt;
    });
}

QFuture<Result<CheckReport>> Desk::check(CheckDepth depth)
{
    return m_parts->database->read(
        [depth](storage::Session &session) { return desk::check(session, depth); });
}

QFuture<Result<void>> Desk::reindex()
{
    return m_parts->ask([](IndexKeeper &keeper) -> Result<void> {
        const auto built = keeper.rebuild();
        keeper.save();
        return built;
    });
}

// Not one of the readers: whoever looks at tickets would wait for the whole file to be read. Nor
// Qt's pool, where a duty waits for it already.
template <class Answer, class Job> QFuture<Answer> Desk::readAside(Job job)
{
    QPromise<Answer> promise;
    auto future = promise.future();
    promise.start();
    m_parts->copies.post([path = m_parts->database->path(), job = std::move(job),
                          promise = std::move(promise)]() mutable {
        try {
            storage::Connection connection{path, storage::Access::ReadOnly};
            promise.addResult(storage::Database::run(connection, job, false));
        } catch (const storage::SqlError &error) {
            promise.addResult(Answer{std::unexpected(error.toError())});
        }
        promise.finish();
    });
    return future;
}

QFuture<Result<QByteArray>> Desk::backUp(const QString &target)
{
    using Answer = Result<QByteArray>;
    return readAside<Answer>([target](storage::Session &session) -> Answer {
        if (const auto made = storage::backUp(session.connection(), target); !made)
            return std::unexpected(made.error());
        storage::Connection copy{target, storage::Access::ReadOnly};
        return storage::factsOfCopy(copy).head;
    });
}

bool Desk::endedBadly() const
{
    return m_parts->endMark && m_parts->endMark->othersEndedBadly();
}

QFuture<Result<void>> Desk::checkFile()
{
    using Answer = Result<void>;
    return readAside<Answer>(
        [path = m_parts->database->path()](storage::Session &session) -> Answer {
            const auto said = session.connection().askText("PRAGMA quick_check(1)");
            return said == QLatin1StringView{"ok"} ? Result<void>{}
                                                   : failure(ErrorCode::Damaged, {path}, said);
        });
}

Result<std::unique_ptr<Importer>> Desk::importer(const HistorySource &source)
{
    return Importer::begin(*m_parts->database, m_parts->clock, source, [this] {
        QMetaObject::invokeMethod(this, &Desk::followSoon, Qt::QueuedConnection);
    });
}

} // namespace baton::desk
