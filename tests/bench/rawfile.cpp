#include "tests/bench/rawfile.h"

#include "tests/bench/stopwatch.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace baton::bench {

namespace {

void require(sqlite3 *handle, int code, const char *what)
{
    if (code == SQLITE_OK || code == SQLITE_DONE)
        return;
    std::fprintf(stderr, "%s: %s\n", sqlite3_errmsg(handle), what);
    std::exit(1);
}

} // namespace

RawFile::RawFile(const QString &path)
{
    require(m_handle, sqlite3_open(path.toUtf8().constData(), &m_handle), "open");
}

RawFile::~RawFile()
{
    sqlite3_close(m_handle);
}

void RawFile::run(const QString &sql)
{
    const auto text = sql.toUtf8();
    require(m_handle, sqlite3_exec(m_handle, text.constData(), nullptr, nullptr, nullptr),
            text.constData());
}

double RawFile::timeOf(const char *question)
{
    sqlite3_stmt *statement = nullptr;
    require(m_handle, sqlite3_prepare_v2(m_handle, question, -1, &statement, nullptr), question);
    qint64 sum = 0;
    const auto seconds = medianOf(7, [&] {
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(statement)) == SQLITE_ROW)
            sum += sqlite3_column_int64(statement, 0);
        require(m_handle, code, question);
        sqlite3_reset(statement);
    });
    sqlite3_finalize(statement);
    return sum == -1 ? 0 : seconds;
}

} // namespace baton::bench
