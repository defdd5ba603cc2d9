#include "core/storage/dutystore.h"

namespace baton::storage {

std::vector<DutyRun> DutyStore::all()
{
    const auto ask = m_connection.use(
        "SELECT setting, lease_until, done_for, ended_at, good, said FROM duty ORDER BY setting");
    std::vector<DutyRun> runs;
    while (ask->step())
        runs.push_back({ask->id<SettingId>(0), ask->instant(1), ask->instant(2), ask->instant(3),
                        ask->number(4) != 0, ask->text(5)});
    return runs;
}

bool DutyStore::take(SettingId setting, qint64 holder, Instant planned, Instant now, Instant until)
{
    const auto know = m_connection.use("INSERT OR IGNORE INTO duty(setting) VALUES (?)");
    know->bind(setting);
    know->run();
    const auto take = m_connection.use("UPDATE duty SET holder = ?, lease_until = ? "
                                       "WHERE setting = ? AND done_for < ? AND lease_until <= ?");
    take->bind(holder, until, setting, planned, now);
    take->run();
    return m_connection.changes() == 1;
}

void DutyStore::restAll()
{
    const auto know = m_connection.use(
        "INSERT OR IGNORE INTO duty(setting) SELECT id FROM setting WHERE kind = 'duty'");
    know->run();
    const auto rest = m_connection.use("UPDATE duty SET holder = 0, lease_until = ?");
    rest->bind(dutyRests);
    rest->run();
}

void DutyStore::end(const DutyRun &run, qint64 holder, Instant again)
{
    const auto end = m_connection.use(
        "UPDATE duty SET lease_until = ?, done_for = iif(?, ?, done_for), ended_at = ?, good = ?, "
        "said = ? WHERE setting = ? AND holder = ?");
    const qint64 good = run.good ? 1 : 0;
    end->bind(run.good ? Instant{} : again, good, run.doneFor, run.endedAt, good, run.said,
              run.setting, holder);
    end->run();
}

} // namespace baton::storage
