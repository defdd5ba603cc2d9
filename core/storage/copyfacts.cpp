#include "core/storage/copyfacts.h"

#include "core/storage/metastore.h"
#include "core/storage/sqlerror.h"
#include "core/storage/verdict.h"

using namespace Qt::StringLiterals;

namespace baton::storage {

CopyFacts factsOfCopy(Connection &connection)
{
    CopyFacts facts;
    facts.path = connection.path();
    facts.databaseId = MetaStore{connection}.databaseId();
    facts.tickets = connection.askNumber("SELECT count(*) FROM ticket");
    facts.activities = connection.askNumber("SELECT count(*) FROM activity");
    const auto last = connection.use("SELECT max(recorded_at) FROM log_commit");
    if (last->step())
        facts.last = last->optionalInstant(0);
    const auto head =
        connection.use("SELECT last_hash FROM replica WHERE last_seq > 0 ORDER BY id DESC LIMIT 1");
    if (head->step())
        facts.head = head->blob(0);
    return facts;
}

Result<CopyFacts> inspectCopy(const QString &path)
{
    const auto verdict = examine(path, Probing::Never, {});
    if (verdict.refusal)
        return std::unexpected(*verdict.refusal);
    try {
        Connection copy{verdict.path, Access::ReadOnly};
        if (const auto said = copy.askText("PRAGMA integrity_check(1)"); said != "ok"_L1)
            return failure(ErrorCode::Damaged, {path}, said);
        return factsOfCopy(copy);
    } catch (const SqlError &error) {
        return std::unexpected(error.toError());
    }
}

Result<bool> passesThrough(const QString &path, const QByteArray &head)
{
    try {
        Connection connection{path, Access::ReadOnly};
        const auto ask = connection.use("SELECT 1 FROM log_commit WHERE hash = ?");
        ask->bind(Blob{head});
        return ask->step();
    } catch (const SqlError &error) {
        return std::unexpected(error.toError());
    }
}

} // namespace baton::storage
