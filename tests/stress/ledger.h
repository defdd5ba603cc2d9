#pragma once

#include "core/base/id.h"

#include <QFile>

#include <map>
#include <set>

namespace baton::stress {

/// What one process was told is saved, and what went wrong there: a line each, given to the system
/// at once, so that it outlives the process.
class Ledger
{
public:
    explicit Ledger(const QString &path);
    void acknowledged(StreamId stream, qint64 version);
    void failed(const QString &what);

private:
    void write(const QByteArray &line);
    QFile m_file;
};

/// The ledgers of a folder, read together.
struct Ledgers
{
    std::map<qint64, std::set<qint64>> acknowledged; // versions by stream
    qint64 count = 0;
    QStringList failures;

    [[nodiscard]] static Ledgers readAll(const QString &folder);
};

} // namespace baton::stress
