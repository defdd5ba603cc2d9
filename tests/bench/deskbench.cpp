#include "core/desk/desk.h"
#include "core/exchange/demo/scenario.h"
#include "core/exchange/recording.h"
#include "tests/bench/stopwatch.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

const SystemClock systemClock;

// The same sort of rows through the C API alone, without anything that Baton adds to them.
class RawFile
{
public:
    explicit RawFile(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE activity(stream INTEGER, seq INTEGER, replica INTEGER, replica_seq "
            "INTEGER, act "
            "INTEGER, kind TEXT, occurred_at INTEGER, recorded_at INTEGER, actor INTEGER, payload "
            "TEXT, digest "
            "BLOB, PRIMARY KEY(stream, seq)) STRICT, WITHOUT ROWID");
        run("CREATE TABLE body(stream INTEGER, seq INTEGER, salt BLOB, body TEXT, PRIMARY "
            "KEY(stream, seq)) "
            "STRICT, WITHOUT ROWID");
    }
    ~RawFile()
    {
        sqlite3_finalize(m_activity);
        sqlite3_finalize(m_body);
        sqlite3_close(m_handle);
    }
    void run(const char *sql) { sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }
    void insert(qint64 stream, qint64 seq, const QByteArray &payload, const QByteArray &text)
    {
        if (m_activity == nullptr)
            sqlite3_prepare_v2(
                m_handle, "INSERT INTO activity VALUES (?,?,1,1,1,'noted',1,1,1,?,zeroblob(32))",
                -1, &m_activity, nullptr);
        if (m_body == nullptr)
            sqlite3_prepare_v2(m_handle, "INSERT INTO body VALUES (?,?,zeroblob(16),?)", -1,
                               &m_body, nullptr);
        step(m_activity, stream, seq, payload);
        if (!text.isEmpty())
            step(m_body, stream, seq, text);
    }

private:
    static void step(sqlite3_stmt *statement, qint64 stream, qint64 seq, const QByteArray &text)
    {
        sqlite3_bind_int64(statement, 1, stream);
        sqlite3_bind_int64(statement, 2, seq);
        sqlite3_bind_text(statement, 3, text.constData(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
        sqlite3_step(statement);
        sqlite3_reset(statement);
    }
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_activity = nullptr;
    sqlite3_stmt *m_body = nullptr;
};

struct Places
{
    QTemporaryDir folder;
    [[nodiscard]] QString file(const char *name) const
    {
        return folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] desk::Desk::Options options() const
    {
        return {file("desk.baton"), file("index"), false, false};
    }
};

std::unique_ptr<desk::Desk> open(const Places &places)
{
    return desk::Desk::open(places.options(), systemClock).value();
}

void benchImport(const Places &places, qint64 tickets)
{
    static_cast<void>(desk::Desk::create(places.options().path, systemClock));
    const auto desk = open(places);
    const exchange::demo::Scenario scenario{tickets, 1, systemClock.now()};
    const auto making = secondsOf([&] { // the demo's own part, to be taken off
        for (qint64 from = 0; from < tickets; from += 5'000)
            static_cast<void>(scenario.tickets(from, std::min(from + 5'000, tickets)));
    });
    qint64 activities = 0;
    const auto seconds =
        secondsOf([&] { activities = exchange::recordDemo(*desk, scenario).value().activities; });
    RawFile raw{places.file("raw.db")};
    const QByteArray payload = "{\"channel\":\"mail\",\"by\":\"person\"}";
    const QByteArray text(90, 'w');
    const auto rawSeconds = secondsOf([&] {
        raw.run("BEGIN");
        for (qint64 i = 0; i < activities; ++i)
            raw.insert(i / 12 + 1, i % 12 + 1, payload, i % 2 == 0 ? text : QByteArray{});
        raw.run("COMMIT");
    });
    say(u"import: %1 tickets, %2 activities"_s.arg(tickets).arg(activities),
        u"%1 s"_s.arg(seconds - making, 0, 'f', 1),
        u"%1 rows/s; bare rows by the C API %2 s, ratio %3, goal 2"_s
            .arg(static_cast<double>(activities) / (seconds - making), 0, 'f', 0)
            .arg(rawSeconds, 0, 'f', 1)
            .arg((seconds - making) / rawSeconds, 0, 'f', 2));
    say(u"making the demo's words"_s, u"%1 s"_s.arg(making, 0, 'f', 1), {});
    say(u"size of the file"_s,
        u"%1 MB"_s.arg(static_cast<double>(QFileInfo{places.options().path}.size()) / 1e6, 0, 'f',
                       0),
        {});
}

void benchLists(desk::Desk &desk)
{
    const auto page = [&desk](const QString &filter, desk::SortKey key) {
        return medianOf(7, [&] {
            const auto answer = desk.list({filter, key}).result().value();
            const auto count = std::min<size_t>(answer.ids->size(), 50);
            static_cast<void>(
                desk.rows({answer.ids->begin(), answer.ids->begin() + static_cast<qptrdiff>(count)})
                    .result());
        });
    };
    using desk::SortKey;
    say(u"first page: open by due"_s, ms(page(u"is:open"_s, SortKey::Due)), u"goal 5 ms"_s);
    say(u"first page: all by due"_s, ms(page(u""_s, SortKey::Due)),
        u"all ids in order; goal 5 ms"_s);
    say(u"first page: all by subject"_s, ms(page(u""_s, SortKey::Subject)),
        u"all ids in order; goal 5 ms"_s);
    say(u"first page: a team's, by last change"_s,
        ms(page(u"team:network is:closed"_s, SortKey::Updated)), u"goal 5 ms"_s);
    say(u"subject holds a word"_s, ms(page(u"subject:vpn"_s, SortKey::Due)), {});
}

void benchBoards(desk::Desk &desk)
{
    desk::FigureQuestion question;
    question.from = systemClock.now() - std::chrono::hours{24 * 365};
    say(u"breach board, 12 months"_s,
        ms(medianOf(5, [&] { static_cast<void>(desk.breaches(question).result()); })),
        u"goal 50 ms"_s);
    say(u"hand-off board, 12 months"_s,
        ms(medianOf(5, [&] { static_cast<void>(desk.handOffs(question).result()); })),
        u"goal 50 ms"_s);
}

void benchCommands(desk::Desk &desk, const Places &places)
{
    const auto ids = desk.list({u"is:open"_s}).result().value().ids;
    size_t n = 0;
    const auto ours = medianOf(400, [&] {
        const ticket::AddNote note{(*ids)[n++ % ids->size()], u"Gateway restarted, looking on."_s};
        static_cast<void>(desk.execute(ticket::Command{note}, {}).result());
    });
    RawFile raw{places.file("raw2.db")};
    qint64 stream = 0;
    const auto bare = medianOf(400, [&] {
        raw.run("BEGIN IMMEDIATE");
        raw.insert(++stream, 1, "{}", "Gateway restarted, looking on.");
        raw.run("COMMIT");
    });
    say(u"one command, durable"_s, ms(ours),
        u"one bare row and COMMIT by the C API %1, ratio %2, goal 1.3"_s.arg(ms(bare)).arg(
            ours / bare, 0, 'f', 2));
}

void benchSearch(qint64 tickets)
{
    const Places places;
    static_cast<void>(desk::Desk::create(places.options().path, systemClock));
    const auto desk = open(places);
    const exchange::demo::Scenario scenario{tickets, 1, systemClock.now()};
    static_cast<void>(exchange::recordDemo(*desk, scenario));
    static_cast<void>(desk->count({}).result());
    const auto fill = secondsOf([&] { static_cast<void>(desk->finishSearch()); });
    say(u"texts of %1 tickets into the search"_s.arg(tickets), u"%1 s"_s.arg(fill, 0, 'f', 1), {});
    for (const auto &words : {u"gateway"_s, u"please check"_s, u"vp"_s, u"\"coffee\""_s}) {
        const auto seconds = medianOf(7, [&] {
            static_cast<void>(
                desk->list({words, desk::SortKey::Updated, desk::SortOrder::Descending}).result());
        });
        say(u"search: %1, %2 tickets"_s.arg(words).arg(desk->count(words).result().value()),
            ms(seconds), u"every hit in order; goal 30 ms for the first 100"_s);
    }
}

} // namespace

void benchDesk(qint64 tickets)
{
    const Places places;
    benchImport(places, tickets);
    const auto building = secondsOf([&] { static_cast<void>(open(places)->count({}).result()); });
    say(u"index built from the truth"_s, u"%1 s"_s.arg(building, 0, 'f', 1),
        u"in the background"_s);
    const auto before = residentMegabytes();
    std::unique_ptr<desk::Desk> desk;
    const auto start = secondsOf([&] {
        desk = open(places);
        const auto answer = desk->list({u"is:open"_s}).result().value();
        static_cast<void>(desk->rows({answer.ids->begin(), answer.ids->begin() + 40}).result());
    });
    say(u"opened, first page there (warm)"_s, ms(start), u"goal 500 ms with the window"_s);
    say(u"memory with the packed columns"_s, u"%1 MB"_s.arg(residentMegabytes(), 0, 'f', 0),
        u"%1 MB before; goal 250 MB"_s.arg(before, 0, 'f', 0));
    benchLists(*desk);
    benchBoards(*desk);
    benchCommands(*desk, places);
    desk.reset();
    benchSearch(std::min<qint64>(tickets, 50'000));
}

} // namespace baton::bench
