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
    auto database = openAsIs(options);
    if (!database)
        return database;
    if (const auto begun = (*database)->begin(now); !begun)
        return std::unexpected(begun.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openAsIs(const Options &options)
{
    auto verdict = examine(options.path, Probing::WhereShared, usualLockHelper());
    if (verdict.refusal)
        return std::unexpected(*verdict.refusal);
    if (options.readOnly)
        verdict.mode = OpenMode::ReadOnly;
    std::unique_ptr<Database> database{new Database{std::move(verdict)}};
    if (const auto opened = database->openLanes(); !opened)
        return std::unexpected(opened.error());
    return database;
}

Database::Database(Verdict verdict) : m_verdict{std::move(verdict)}, m_mark{m_verdict.path} {}

Result<void> Database::openLanes()
{
    try {
        m_writer = newLane();
        if (const auto known = recognise(); !known)
            return known;
        for (auto &reader : m_readers)
            reader = newLane();
        return {};
    } catch (const SqlError &error) {
        return std::unexpected(error.toError());
    }
}

std::unique_ptr<Database::Lane> Database::newLane() const
{
    auto lane = std::make_unique<Lane>();
    lane->connection = std::make_unique<Connection>(path(), accessFor(isReadOnly()));
    lane->connection->foldAtEnd(false); // what is refused stays as it was
    return lane;
}

Result<void> Database::recognise()
{
    auto &connection = *m_writer->connection;
    const auto facts = factsOf(connection);
    if (facts.applicationId != applicationId)
        return failure(ErrorCode::WrongApplication, {path()});
    if (facts.version > newestVersion())
        return failure(ErrorCode::NewerVersion, {path(), QString::number(facts.version)});
    if (facts.version < 1)
        return failure(ErrorCode::Damaged, {path()});
    m_version = facts.version;
    m_isOld = m_version < newestVersion() ||
              MetaStore{connection}.value(u"rules_version"_s).toInt() < rulesVersion;
    return isReadOnly() && m_version < newestVersion() ? failure(ErrorCode::ReadOnly, {path()})
                                                       : Result<void>{};
}

Result<void> Database::begin(Instant now, const Job &first)
{
    if (isReadOnly())
        return {};
    try {
        auto &connection = *m_writer->connection;
        connection.configure(place().journal());
        if (const auto current = makeCurrent(connection); !current)
            return current;
        Transaction transaction{connection};
        Session session{connection};
        session.meta().adopt(now, fileMarkOf(path()));
        if (const auto done = first ? first(session) : Result<void>{}; !done)
            return done;
        transaction.commit();
        for (auto &reader : m_readers)
            reader->connection->configure(place().journal());
    } catch (const SqlError &error) {
        return std::unexpected(error.toError());
    }
    m_writer->connection->foldAtEnd(true);
    for (auto &reader : m_readers)
        reader->connection->foldAtEnd(true);
    return {};
}

Result<void> Database::makeCurrent(Connection &connection) const
{
    if (m_version < newestVersion()) {
        if (const auto saved = backUpBefore(connection, path(), m_version + 1); !saved)
            return saved;
        migrate(connection, m_version, newestVersion());
        return {};
    }
    // Much will be written to a file that says it is old; a damaged one says many things.
    return m_isOld && connection.askText("PRAGMA quick_check(1)") != "ok"_L1
               ? failure(ErrorCode::Damaged, {path()})
               : Result<void>{};
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

void Database::stopWaiting()
{
    m_dropped = m_posted.load();
    m_writer->connection->stopWaiting();
}

void Database::interrupt()
{
    for (const auto &reader : m_readers)
        reader->connection->interrupt();
}

} // namespace baton::storage
