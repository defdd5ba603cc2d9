#include "core/storage/database.h"

#include "core/storage/backup.h"
#include "core/storage/migration.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace baton::storage {

namespace {

Access accessFor(bool readOnly)
{
    return readOnly ? Access::ReadOnly : Access::ReadWrite;
}

// Beside the file, under a name that nobody has: another program may be making one as well.
Result<void> backUpBefore(Connection &connection, const QString &path, int version)
{
    const auto base = path + u".before-version-%1"_s.arg(version);
    auto name = base;
    for (int n = 2;; ++n) {
        const auto saved = backUp(connection, name);
        if (saved || saved.error().code != ErrorCode::InvalidValue)
            return saved;
        name = base + u"-%1"_s.arg(n);
    }
}

} // namespace

Result<void> Database::create(const QString &path, Instant now)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::InvalidValue, {path, u"exists"_s});
    const auto place = placeOf(path);
    if (place.kind == PlaceKind::UnsafeShare)
        return failure(ErrorCode::UnsafePlace, {path, place.fileSystem, place.unsoundOption});
    try {
        Connection connection{path, Access::Create};
        connection.configure(place.journal());
        migrate(connection, 0, newestVersion());
        Transaction transaction{connection};
        MetaStore meta{connection};
        meta.initialise(now, fileMarkOf(path));
        meta.setValue(u"rules_version"_s, QString::number(rulesVersion));
        transaction.commit();
        return {};
    } catch (const SqlError &error) {
        QFile::remove(path); // ours: it did not exist before
        return std::unexpected(error.toError());
    }
}

Result<std::unique_ptr<Database>> Database::open(const Options &options, Instant now)
{
    auto verdict = examine(options.path, Probing::WhereShared, usualLockHelper());
    if (verdict.refusal)
        return std::unexpected(*verdict.refusal);
    if (options.readOnly)
        verdict.mode = OpenMode::ReadOnly;
    std::unique_ptr<Database> database{new Database{std::move(verdict)}};
    if (const auto opened = database->openLanes(now); !opened)
        return std::unexpected(opened.error());
    return database;
}

Database::Database(Verdict verdict) : m_verdict{std::move(verdict)}, m_mark{m_verdict.path} {}

Result<void> Database::openLanes(Instant now)
{
    try {
        m_writer = std::make_unique<Lane>();
        m_writer->connection = std::make_unique<Connection>(path(), accessFor(isReadOnly()));
        if (const auto ready = prepare(*m_writer->connection, now); !ready)
            return ready;
        for (auto &reader : m_readers) {
            reader = std::make_unique<Lane>();
            reader->connection = std::make_unique<Connection>(path(), accessFor(isReadOnly()));
            if (!isReadOnly())
                reader->connection->configure(place().journal());
        }
        return {};
    } catch (const SqlError &error) {
        return std::unexpected(error.toError());
    }
}

Result<void> Database::prepare(Connection &connection, Instant now) const
{
    const auto facts = factsOf(connection);
    if (facts.applicationId != applicationId)
        return failure(ErrorCode::WrongApplication, {path()});
    if (facts.version > newestVersion())
        return failure(ErrorCode::NewerVersion, {path(), QString::number(facts.version)});
    if (isReadOnly())
        return facts.version == newestVersion() ? Result<void>{}
                                                : failure(ErrorCode::ReadOnly, {path()});
    connection.configure(place().journal());
    if (facts.version < newestVersion()) {
        if (const auto saved = backUpBefore(connection, path(), facts.version + 1); !saved)
            return saved;
        migrate(connection, facts.version, newestVersion());
    }
    Transaction transaction{connection};
    MetaStore{connection}.adopt(now, fileMarkOf(path()));
    transaction.commit();
    return {};
}

void Database::foldLog()
{
    m_writer->worker.post([connection = m_writer->connection.get()] {
        try {
            connection->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (const SqlError &) {
            // A reader held on to the old pages for long: the close of the last one folds it.
        }
    });
}

void Database::interrupt()
{
    for (const auto &reader : m_readers)
        reader->connection->interrupt();
}

} // namespace baton::storage
