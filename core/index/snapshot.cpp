#include "core/index/snapshot.h"

#include <QCryptographicHash>

#include <ranges>

namespace baton::index {

namespace {

constexpr int formatVersion = 6; // of the columns: another one is thrown away and built anew
constexpr size_t segmentBytes = 4 << 20;

template <class Array> QByteArrayView bytesOf(const Array &array)
{
    return {reinterpret_cast<const char *>(array.data()),
            static_cast<qsizetype>(array.size() * sizeof(typename Array::value_type))};
}

template <class Array> bool assignBytes(Array &array, const QByteArray &bytes)
{
    constexpr auto width = qsizetype{sizeof(typename Array::value_type)};
    if (bytes.size() % width != 0)
        return false;
    array.resize(static_cast<size_t>(bytes.size() / width));
    std::copy_n(bytes.constData(), bytes.size(), reinterpret_cast<char *>(array.data()));
    return true;
}

template <class IdType> std::vector<qint64> numbersOf(const Dictionary<IdType> &dictionary)
{
    std::vector<qint64> numbers;
    for (const auto id : dictionary.ids())
        numbers.push_back(id.value());
    return numbers;
}

template <class IdType>
void readDictionary(Dictionary<IdType> &dictionary, const std::vector<qint64> &numbers)
{
    for (const auto number : numbers)
        static_cast<void>(dictionary.add(IdType{number}));
}

// Tags hold no blanks, so a line each will do.
std::string linesOf(const Dictionary<QString> &dictionary)
{
    std::string lines;
    for (const auto &word : dictionary.ids() | std::views::drop(1))
        lines += word.toStdString() + '\n';
    return lines;
}

void readLines(Dictionary<QString> &dictionary, const std::string &lines)
{
    for (const auto &word : QString::fromStdString(lines).split(u'\n', Qt::SkipEmptyParts))
        static_cast<void>(dictionary.add(word));
}

// Where a part's value must lie below.
quint32 endOf(PartKind kind, const ColumnSet &set)
{
    switch (kind) {
    case PartKind::Tag:
        return set.tags.size();
    case PartKind::Follower:
        return set.people.size();
    case PartKind::Parent:
        return set.parents.size();
    case PartKind::Snooze:
        return noSecond;
    }
    return 0;
}

bool partsAreSound(const ColumnSet &set)
{
    const auto &rows = set.columns().parts.rows();
    return std::ranges::is_sorted(rows, {}, &PartRow::slot) &&
           std::ranges::all_of(rows, [&set](const PartRow &row) {
               return row.slot < set.columns().size() && row.value < endOf(row.kind, set);
           });
}

bool wentIsSound(const Columns &columns)
{
    const auto &rows = columns.went.rows();
    return std::ranges::is_sorted(rows, {}, &WentRow::slot) &&
           (rows.empty() || rows.back().slot < columns.size());
}

// Every row points at tickets, names and texts that are there.
bool isSound(const ColumnSet &set)
{
    const auto &c = set.columns();
    bool sound = std::ranges::is_sorted(c.id);
    Columns::eachArray(c, [&](const auto &array) { sound = sound && array.size() == c.size(); });
    const auto teams = set.teams.size();
    for (size_t slot = 0; sound && slot < c.size(); ++slot)
        sound = c.team[slot] < teams && c.requester[slot] < set.people.size() &&
                c.technician[slot] < set.people.size() && c.service[slot] < set.services.size() &&
                quint64{c.handOffFirst[slot]} + c.handOffCount[slot] <= c.handOffs.size() &&
                quint64{c.spanFirst[slot]} + c.spanCount[slot] <= c.spans.size() &&
                quint64{c.subjectFrom[slot]} + c.subjectSize[slot] <= c.subjects.size();
    for (const auto &promise : c.promises)
        sound = sound && std::ranges::all_of(promise.policy, [&set](quint8 policy) {
                    return policy < set.policies.size();
                });
    for (size_t i = 0; sound && i < c.handOffs.size(); ++i)
        sound = (c.handOffs[i].slot == deadSlot || c.handOffs[i].slot < c.size()) &&
                c.handOffs[i].from < teams && c.handOffs[i].to < teams;
    for (size_t i = 0; sound && i < c.spans.size(); ++i)
        sound =
            (c.spans[i].slot == deadSlot || c.spans[i].slot < c.size()) && c.spans[i].team < teams;
    return sound && partsAreSound(set) && wentIsSound(c);
}

} // namespace

void Snapshot::prepare()
{
    m_connection.execute("CREATE TABLE IF NOT EXISTS segment(name TEXT NOT NULL, part INTEGER NOT "
                         "NULL, bytes BLOB NOT NULL, PRIMARY KEY(name, part)) STRICT");
    m_connection.execute("CREATE TABLE IF NOT EXISTS mark(id INTEGER PRIMARY KEY CHECK (id = 1), "
                         "version INTEGER NOT NULL, database TEXT NOT NULL, seq INTEGER NOT NULL, "
                         "hash BLOB NOT NULL) STRICT");
}

void Snapshot::writeBytes(const char *name, int index, const void *bytes, size_t size)
{
    const auto key = QByteArray{name} + QByteArray::number(index);
    for (size_t from = 0, part = 0; from < size; from += segmentBytes, ++part) {
        const auto write =
            m_connection.use("INSERT INTO segment(name, part, bytes) VALUES (?,?,?)");
        const auto length = std::min(segmentBytes, size - from);
        write->bind(key, static_cast<qint64>(part),
                    storage::Blob{QByteArray::fromRawData(static_cast<const char *>(bytes) + from,
                                                          static_cast<qsizetype>(length))});
        write->run();
    }
}

QByteArray Snapshot::readBytes(const char *name, int index)
{
    QByteArray bytes;
    const auto ask = m_connection.use("SELECT bytes FROM segment WHERE name = ? ORDER BY part");
    ask->bind(QByteArray{name} + QByteArray::number(index));
    while (ask->step())
        bytes += ask->blob(0);
    return bytes;
}

void Snapshot::save(const ColumnSet &set, const storage::ChangeMark &mark,
                    const QString &databaseId)
{
    storage::Transaction transaction{m_connection};
    m_connection.execute("DELETE FROM segment");
    m_connection.execute("DELETE FROM mark");
    const auto write = [this](const char *name, int index, const auto &array) {
        const auto bytes = bytesOf(array);
        writeBytes(name, index, bytes.data(), static_cast<size_t>(bytes.size()));
    };
    const auto &columns = set.columns();
    int index = 0;
    Columns::eachArray(columns, [&](const auto &array) { write("column", index++, array); });
    write("hand_off", 0, columns.handOffs);
    write("span", 0, columns.spans);
    write("subject", 0, columns.subjects);
    write("subject_order", 0, set.bySubject());
    write("team", 0, numbersOf(set.teams));
    write("person", 0, numbersOf(set.people));
    write("service", 0, numbersOf(set.services));
    write("policy", 0, numbersOf(set.policies));
    write("part", 0, columns.parts.rows());
    write("went", 0, columns.went.rows());
    write("parent", 0, numbersOf(set.parents));
    write("tag", 0, linesOf(set.tags));
    const auto note =
        m_connection.use("INSERT INTO mark(id, version, database, seq, hash) VALUES (1,?,?,?,?)");
    note->bind(formatVersion, databaseId, mark.seq, storage::Blob{mark.hash});
    note->run();
    transaction.commit();
}

std::optional<storage::ChangeMark> Snapshot::load(ColumnSet &set, const QString &databaseId)
{
    storage::ChangeMark mark;
    {
        const auto ask =
            m_connection.use("SELECT seq, hash FROM mark WHERE version = ? AND database = ?");
        ask->bind(formatVersion, databaseId);
        if (!ask->step())
            return std::nullopt;
        mark = {ask->number(0), ask->blob(1)};
    }
    bool whole = true;
    const auto read = [&](const char *name, int index, auto &array) {
        whole = whole && assignBytes(array, readBytes(name, index));
    };
    auto &columns = set.columns();
    int index = 0;
    Columns::eachArray(columns, [&](auto &array) { read("column", index++, array); });
    read("hand_off", 0, columns.handOffs);
    read("span", 0, columns.spans);
    read("subject", 0, columns.subjects);
    read("part", 0, columns.parts.rows());
    read("went", 0, columns.went.rows());
    std::vector<qint64> numbers;
    read("team", 0, numbers);
    readDictionary(set.teams, numbers);
    read("person", 0, numbers);
    readDictionary(set.people, numbers);
    read("service", 0, numbers);
    readDictionary(set.services, numbers);
    read("policy", 0, numbers);
    readDictionary(set.policies, numbers);
    read("parent", 0, numbers);
    readDictionary(set.parents, numbers);
    std::string lines;
    read("tag", 0, lines);
    readLines(set.tags, lines);
    std::vector<quint32> order;
    read("subject_order", 0, order);
    if (!whole || !isSound(set)) {
        set.clear();
        return std::nullopt;
    }
    set.takeOrder(std::move(order));
    return mark;
}

} // namespace baton::index
