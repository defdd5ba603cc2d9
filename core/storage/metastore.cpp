#include "core/storage/metastore.h"

#include "core/storage/dutystore.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace baton::storage {

QString MetaStore::value(const QString &key)
{
    const auto ask = m_connection.use("SELECT value FROM meta WHERE key = ?");
    ask->bind(key);
    return ask->step() ? ask->text(0) : QString{};
}

void MetaStore::setValue(const QString &key, const QString &value)
{
    const auto set = m_connection.use("INSERT INTO meta(key, value) VALUES (?,?) "
                                      "ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    set->bind(key, value);
    set->run();
}

QString MetaStore::databaseId()
{
    return value(u"database_id"_s);
}

void MetaStore::initialise(Instant now, const QString &fileMark)
{
    setValue(u"database_id"_s, QUuid::createUuid().toString(QUuid::Id128));
    setValue(u"created_at"_s, QString::number(toMs(now)));
    setValue(u"file_mark"_s, fileMark);
    addReplica(now, 0, 0);
}

bool MetaStore::adopt(Instant now, const QString &fileMark)
{
    if (fileMark.isEmpty() || value(u"file_mark"_s) == fileMark)
        return false;
    setValue(u"file_mark"_s, fileMark);
    // 22 bits: a block of 2^40 ids each, all within what SQLite's INTEGER holds.
    const auto block = QRandomGenerator::system()->bounded(1, 1 << 22);
    DutyStore{m_connection}.restAll();
    addReplica(now, block, value(u"replica"_s).toLongLong());
    return true;
}

void MetaStore::addReplica(Instant now, qint64 block, qint64 parent)
{
    const auto insert = m_connection.use(
        "INSERT INTO replica(uuid, block, born_at, parent, parent_seq, last_seq, last_hash, "
        "next_stream, next_number) SELECT ?, ?, ?, ?, coalesce(max(last_seq), 0), 0, "
        "coalesce(max(last_hash), zeroblob(32)), 1, 1 FROM replica WHERE id = ? RETURNING id");
    insert->bind(Blob{QUuid::createUuid().toRfc4122()}, block, now, parent, parent);
    insert->step();
    const auto id = insert->number(0);
    insert->reset();
    setValue(u"replica"_s, QString::number(id));
}

QString fileMarkOf(const QString &path)
{
    // The number alone is given again to the next file after a deletion, the birth alone is not
    // known everywhere.
    const auto born = QFileInfo{path}.birthTime();
    const auto birth = born.isValid() ? born.toMSecsSinceEpoch() : 0;
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (stat(path.toUtf8().constData(), &facts) == 0)
        return u"%1:%2"_s.arg(facts.st_ino).arg(birth);
    return {};
#else
    return QString::number(birth);
#endif
}

} // namespace baton::storage
