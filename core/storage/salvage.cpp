#include "core/storage/salvage.h"

#include "core/storage/metastore.h"
#include "core/storage/migration.h"
#include "core/storage/sqlerror.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace baton::storage {

namespace {

constexpr qint64 farthest = std::numeric_limits<qint64>::max();

constexpr qint64 smallestRow = 4; // bytes, with its pointer

struct Table
{
    QByteArray name;
    QByteArrayList columns;
    QByteArrayList keys; // of the primary key, in its order
    bool keysAreNumbers = true;
};

std::vector<Table> tablesOf(Connection &connection)
{
    std::vector<Table> tables;
    Statement names{connection.handle(), "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                         "name NOT LIKE 'sqlite_%' ORDER BY rowid"};
    while (names.step()) {
        Table table{names.utf8(0), {}, {}, true};
        const auto sql =
            "SELECT name, type, pk FROM pragma_table_info('" + table.name + "') ORDER BY cid";
        Statement columns{connection.handle(), sql.constData()};
        std::vector<std::pair<qint64, QByteArray>> keys;
        while (columns.step()) {
            table.columns.append(columns.utf8(0));
            if (columns.number(2) == 0)
                continue;
            keys.emplace_back(columns.number(2), columns.utf8(0));
            table.keysAreNumbers = table.keysAreNumbers && columns.utf8(1) == "INTEGER";
        }
        if (keys.empty())
            keys.emplace_back(1, "rowid");
        std::ranges::sort(keys);
        for (const auto &[place, name] : keys)
            table.keys.append(name);
        tables.push_back(std::move(table));
    }
    return tables;
}

using Key = std::vector<qint64>;

QString wordsOf(const Key &key)
{
    QStringList words;
    for (const auto part : key)
        words << (part == farthest ? u"\u2026"_s : QString::number(part));
    return words.join(u' ');
}

// Walks one table in the order of its key, from row to row; where a page cannot be read it feels
// for the nearest key behind it, doubling its steps and then halving them.
class TableSalvage
{
public:
    TableSalvage(Connection &from, Connection &to, const Table &table)
        : m_from{from}, m_to{to}, m_table{table}
    {
        const auto columns = table.columns.join(", ");
        m_select = "SELECT " + table.keys.join(", ") + ", " + columns + " FROM " + table.name;
        QByteArrayList places;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            places << "?";
        m_insert = "INSERT OR REPLACE INTO " + table.name + "(" + columns + ") VALUES (" +
                   places.join(", ") + ")";
        if (!table.keysAreNumbers)
            return;
        places.resize(table.keys.size());
        const auto keys = table.keys.join(", ");
        m_select += " WHERE (" + keys + ") >= (" + places.join(", ") + ") ORDER BY " + keys;
    }

    SalvagedTable run()
    {
        m_mostRows = m_from.askNumber("SELECT page_count * page_size FROM pragma_page_count, "
                                      "pragma_page_size") /
                     smallestRow;
        m_done.name = QString::fromUtf8(m_table.name);
        Key at(static_cast<size_t>(m_table.keys.size()), 0);
        while (!copyFrom(at)) {
            const auto behind = m_table.keysAreNumbers ? nearestBehind(m_last) : std::nullopt;
            m_done.gaps << u"%1 \u2013 %2"_s.arg(m_last.empty() ? u"\u2026"_s : wordsOf(m_last),
                                                 behind ? wordsOf(*behind) : u"\u2026"_s);
            if (!behind)
                break;
            at = *behind;
            m_last = before(at);
        }
        return std::move(m_done);
    }

private:
    // True at the end of the table, false where it cannot be read on. Pages that point to each
    // other give rows for ever: so their keys must rise, and where there is none to tell, there is
    // an end to how many rows a file can hold.
    bool copyFrom(const Key &at)
    {
        try {
            Statement select{m_from.handle(), m_select.constData()};
            RawRow row{select, m_table, at};
            while (row.step()) {
                auto key = row.key();
                if (m_table.keysAreNumbers ? !m_last.empty() && key <= m_last
                                           : m_done.rows >= m_mostRows)
                    return false;
                m_last = std::move(key);
                insert(row.handle());
            }
            return true;
        } catch (const SqlError &error) {
            if (!isOfDamage(error))
                throw;
            return false;
        }
    }

    static bool isOfDamage(const SqlError &error)
    {
        const auto code = error.toError().code;
        return code == ErrorCode::Damaged || code == ErrorCode::NotADatabase ||
               code == ErrorCode::Storage;
    }

    // A prepared statement asked from a key on; raw, because values are handed on as they are.
    class RawRow
    {
    public:
        RawRow(Statement &select, const Table &table, const Key &at)
            : m_select{select}, m_keys{table.keys.size()}, m_numbers{table.keysAreNumbers}
        {
            int index = 0;
            for (const auto part : at) {
                if (m_numbers)
                    sqlite3_bind_int64(select.handle(), ++index, part);
            }
        }
        bool step() { return m_select.step(); }
        [[nodiscard]] Key key() const
        {
            Key key;
            for (int i = 0; i < m_keys && m_numbers; ++i)
                key.push_back(m_select.number(i));
            return key;
        }
        [[nodiscard]] sqlite3_stmt *handle() const { return m_select.handle(); }

    private:
        Statement &m_select;
        qsizetype m_keys;
        bool m_numbers;
    };

    void insert(sqlite3_stmt *row)
    {
        const auto put = m_to.use(m_insert.constData());
        const auto keys = static_cast<int>(m_table.keys.size());
        for (int i = 0; i < static_cast<int>(m_table.columns.size()); ++i)
            sqlite3_bind_value(put->handle(), i + 1, sqlite3_column_value(row, keys + i));
        try {
            put->run();
            ++m_done.rows;
        } catch (const SqlError &) {
            m_done.gaps << wordsOf(m_last); // read, but no row of ours: nonsense
        }
    }

    [[nodiscard]] bool canReadFrom(const Key &at)
    {
        try {
            Statement select{m_from.handle(), m_select.constData()};
            RawRow row{select, m_table, at};
            return !row.step() || row.key() >= at;
        } catch (const SqlError &error) {
            if (!isOfDamage(error))
                throw;
            return false;
        }
    }

    // The nearest key after `last` from which on can be read: first within what the last key begins
    // with, then behind it.
    [[nodiscard]] std::optional<Key> nearestBehind(const Key &last)
    {
        Key at = last.empty() ? Key(static_cast<size_t>(m_table.keys.size()), 0) : last;
        for (size_t part = at.size(); part-- > 0;) {
            for (auto i = part + 1; i < at.size(); ++i)
                at[i] = 0;
            if (const auto found = feel(at, part))
                return found;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Key> feel(Key at, size_t part)
    {
        const auto start = at[part];
        const auto readable = [&](qint64 step) {
            at[part] = start + step;
            return canReadFrom(at);
        };
        qint64 bad = 0;
        qint64 good = 1;
        while (!readable(good)) {
            bad = good;
            if (good > (farthest - start) / 2)
                return std::nullopt;
            good *= 2;
        }
        while (good - bad > 1) {
            const auto middle = bad + (good - bad) / 2;
            (readable(middle) ? good : bad) = middle;
        }
        at[part] = start + good;
        return at;
    }

    static Key before(Key at)
    {
        at.back() -= 1;
        return at;
    }

    Connection &m_from;
    Connection &m_to;
    const Table &m_table;
    QByteArray m_select;
    QByteArray m_insert;
    SalvagedTable m_done;
    qint64 m_mostRows = 0;
    Key m_last;
};

// What no file can do without.
void completeMeta(Connection &made, Instant now, const QString &target)
{
    MetaStore meta{made};
    const bool isNameless = meta.databaseId().isEmpty();
    const auto replica = meta.value(u"replica"_s).toLongLong();
    const auto ask = made.use("SELECT count(*) FROM replica WHERE id = ?");
    ask->bind(replica);
    const bool isHomeless = !ask->step() || ask->number(0) == 0;
    if (isNameless || isHomeless)
        meta.initialise(now, fileMarkOf(target)); // one that goes on under a mark of its own
}

SalvagedRows copyRows(Connection &from, Connection &to, Instant now, const QString &target)
{
    SalvagedRows rows;
    Transaction transaction{to};
    for (const auto &table : tablesOf(to))
        rows.tables.push_back(TableSalvage{from, to, table}.run());
    completeMeta(to, now, target);
    rows.activities = to.askNumber("SELECT count(*) FROM activity");
    rows.activitiesExpected = to.askNumber("SELECT coalesce(sum(seq), 0) FROM stream");
    transaction.commit();
    return rows;
}

} // namespace

Result<SalvagedRows> salvageRows(const QString &damaged, const QString &target, Instant now)
{
    if (QFileInfo::exists(target))
        return failure(ErrorCode::InvalidValue, {target, u"exists"_s});
    bool isOurs = false; // the target, once it is made
    try {
        Connection from{damaged, Access::ReadOnly};
        const auto facts = factsOf(from);
        if (facts.applicationId != applicationId)
            return failure(ErrorCode::WrongApplication, {damaged});
        if (facts.version > newestVersion())
            return failure(ErrorCode::NewerVersion, {damaged, QString::number(facts.version)});
        static_cast<void>(tablesOf(from)); // without the list of tables nothing can be found
        isOurs = true;
        Connection to{target, Access::Create};
        to.execute("PRAGMA journal_mode=DELETE");
        migrate(to, 0, facts.version < 1 ? newestVersion() : facts.version); // of a damaged head
        return copyRows(from, to, now, target);
    } catch (const SqlError &error) {
        if (isOurs)
            QFile::remove(target);
        auto reason = error.toError();
        reason.parameters = {damaged};
        return std::unexpected(reason);
    }
}

} // namespace baton::storage
