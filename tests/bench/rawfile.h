#pragma once

#include <QString>

struct sqlite3;

namespace baton::bench {

/// A database asked by the C API alone, to be measured against. Ends the program on an error.
class RawFile
{
public:
    explicit RawFile(const QString &path);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;
    void run(const QString &sql);
    /// Seconds in which the first column of every row is read; the median of several runs.
    [[nodiscard]] double timeOf(const char *question);

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace baton::bench
