#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace baton::storage {

/// What could be read of one table.
struct SalvagedTable
{
    QString name;
    qint64 rows = 0;
    QStringList gaps; // keys between which nothing could be read, "ticket 12 1 .. 15 3"
};

struct SalvagedRows
{
    std::vector<SalvagedTable> tables;
    qint64 activities = 0;         // read
    qint64 activitiesExpected = 0; // of which the streams that were read speak
};

/// Reads every row that can be read of a damaged file of any version into a new one of the same
/// version, table by table and past the pages that cannot be read. The damaged file is not written;
/// `target` must not exist. NotADatabase, Damaged or WrongApplication where not even its tables can
/// be told, and then nothing is made. Blocks.
[[nodiscard]] Result<SalvagedRows> salvageRows(const QString &damaged, const QString &target,
                                               Instant now);

} // namespace baton::storage
