#include "tests/bench/tape.h"

#include "tests/bench/stopwatch.h"

#include <QHash>

#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>

namespace baton::bench {

namespace {

Tape *running = nullptr;
QByteArray recorded; // the path

int onStatement(unsigned, void *, void *statement, void *)
{
    auto *handle = static_cast<sqlite3_stmt *>(statement);
    auto *connection = sqlite3_db_handle(handle);
    if (running == nullptr || sqlite3_db_readonly(connection, "main") != 0 ||
        recorded != sqlite3_db_filename(connection, "main"))
        return 0;
    char *expanded = sqlite3_expanded_sql(handle);
    running->note(sqlite3_sql(handle), expanded);
    sqlite3_free(expanded);
    return 0;
}

int onConnection(sqlite3 *connection, const char **, const struct sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, onStatement, nullptr);
}

// SQLite takes the entry point as a function without parameters and calls it with three.
void (*const entry)() = reinterpret_cast<void (*)()>(onConnection);

// Reads one literal as sqlite3_expanded_sql writes it, and moves past it.
Tape::Value readLiteral(const char *&at)
{
    if (*at == '\'') {
        QByteArray text;
        for (++at; *at != '\'' || at[1] == '\''; ++at) {
            if (*at == '\'')
                ++at;
            text += *at;
        }
        ++at;
        return text;
    }
    const char *end = at;
    while (std::isalnum(static_cast<unsigned char>(*end)) != 0 || *end == '.' || *end == '-' ||
           *end == '+' || *end == '\'')
        ++end;
    const QByteArray word{at, end - at};
    at = end;
    if (word == "NULL")
        return {};
    if (word.startsWith("x'")) {
        const auto bytes = QByteArray::fromHex(word.mid(2, word.size() - 3));
        return std::vector<char>{bytes.begin(), bytes.end()};
    }
    if (word.contains('.') || word.contains('e'))
        return word.toDouble();
    return word.toLongLong();
}

class Player
{
public:
    explicit Player(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            std::abort();
        sqlite3_busy_timeout(m_handle, 10'000);
        for (const auto *setting :
             {"PRAGMA foreign_keys=ON", "PRAGMA secure_delete=ON", "PRAGMA cache_size=-16384",
              "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"})
            sqlite3_exec(m_handle, setting, nullptr, nullptr, nullptr);
    }
    ~Player()
    {
        std::ranges::for_each(m_statements, sqlite3_finalize);
        sqlite3_close(m_handle);
    }
    void prepare(const std::vector<QByteArray> &statements)
    {
        for (const auto &sql : statements) {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v3(m_handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement,
                               nullptr);
            m_statements.push_back(statement);
        }
    }
    void play(const Tape::Call &call)
    {
        auto *statement = m_statements[call.statement];
        for (size_t i = 0; i < call.values.size(); ++i)
            bind(statement, static_cast<int>(i + 1), call.values[i]);
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(statement);
        if (code != SQLITE_DONE) {
            std::fprintf(stderr, "the tape cannot be played: %s: %s\n", sqlite3_errmsg(m_handle),
                         sqlite3_sql(statement));
            std::exit(1);
        }
        sqlite3_reset(statement);
    }

private:
    static void bind(sqlite3_stmt *statement, int index, const Tape::Value &value)
    {
        if (const auto *number = std::get_if<qint64>(&value))
            sqlite3_bind_int64(statement, index, *number);
        else if (const auto *real = std::get_if<double>(&value))
            sqlite3_bind_double(statement, index, *real);
        else if (const auto *text = std::get_if<QByteArray>(&value))
            sqlite3_bind_text(statement, index, text->constData(), static_cast<int>(text->size()),
                              SQLITE_STATIC);
        else if (const auto *blob = std::get_if<std::vector<char>>(&value))
            sqlite3_bind_blob(statement, index, blob->data(), static_cast<int>(blob->size()),
                              SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, index);
    }
    sqlite3 *m_handle = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

} // namespace

void Tape::record(const QString &path)
{
    recorded = path.toUtf8();
    running = this;
    sqlite3_auto_extension(entry);
}

void Tape::stop()
{
    running = nullptr;
    sqlite3_cancel_auto_extension(entry);
}

void Tape::note(const QByteArray &sql, const QByteArray &expanded)
{
    if (sql.startsWith("PRAGMA"))
        return;
    const auto known = std::ranges::find(m_statements, sql);
    Call call{static_cast<size_t>(known - m_statements.begin()), {}};
    if (known == m_statements.end())
        m_statements.push_back(sql);
    const char *at = expanded.constData();
    for (const char *plan = sql.constData(); *plan != '\0'; ++plan) {
        if (*plan == '?')
            call.values.push_back(readLiteral(at));
        else
            ++at;
    }
    m_calls.push_back(std::move(call));
}

size_t Tape::transactions() const
{
    return static_cast<size_t>(std::ranges::count_if(
        m_calls, [this](const Call &call) { return m_statements[call.statement] == "COMMIT"; }));
}

std::function<std::optional<double>()> Tape::player(const QString &copy) const
{
    const auto player = std::make_shared<Player>(copy);
    player->prepare(m_statements);
    return [this, player, next = size_t{0}]() mutable -> std::optional<double> {
        if (next >= m_calls.size())
            return std::nullopt;
        return secondsOf([&] {
            const QByteArray *sql = nullptr;
            do {
                sql = &m_statements[m_calls[next].statement];
                player->play(m_calls[next++]);
            } while (next < m_calls.size() && *sql != "COMMIT");
        });
    };
}

std::function<void(size_t)> Tape::chooser(const QString &copy) const
{
    const auto player = std::make_shared<Player>(copy);
    player->prepare(m_statements);
    std::vector<size_t> begins{0};
    for (size_t i = 0; i < m_calls.size(); ++i) {
        if (m_statements[m_calls[i].statement] == "COMMIT")
            begins.push_back(i + 1);
    }
    return [this, player, begins](size_t transaction) {
        for (auto i = begins[transaction]; i < begins[transaction + 1]; ++i)
            player->play(m_calls[i]);
    };
}

std::vector<double> Tape::replay(const QString &copy) const
{
    std::vector<double> transactions;
    const auto next = player(copy);
    while (const auto seconds = next())
        transactions.push_back(*seconds);
    return transactions;
}

} // namespace baton::bench
