#include "tests/stress/laboratory.h"

#include "core/exchange/demo/scenario.h"
#include "core/exchange/recording.h"
#include "core/storage/connection.h"
#include "core/words/sentences.h"
#include "tests/stress/ledger.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;

namespace baton::stress {

namespace {

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

class Laboratory
{
public:
    explicit Laboratory(const Experiment &experiment)
        : m_experiment{experiment}, m_random{experiment.seed}, m_folder{experiment.folder}
    {
    }

    int run()
    {
        if (!prepare())
            return 1;
        m_clock.start();
        while (m_acknowledged < m_experiment.acts && !m_isBad) {
            round();
            compare();
        }
        report();
        return m_isBad ? 1 : 0;
    }

private:
    [[nodiscard]] QString database() const { return m_folder.filePath(u"desk.baton"_s); }

    bool prepare()
    {
        if (!desk::Desk::create(database(), m_now))
            return bad(u"there is a desk in %1 already"_s.arg(m_folder.path())), false;
        const auto desk =
            desk::Desk::open({database(), m_folder.filePath(u"index"_s), false, false}, m_now);
        const exchange::demo::Scenario scenario{200, m_experiment.seed, m_now.now()};
        return desk.has_value() && exchange::recordDemo(**desk, scenario).has_value();
    }

    void round()
    {
        const int seats = m_experiment.writers + m_experiment.readers;
        m_workers.resize(static_cast<size_t>(seats));
        for (int seat = 0; seat < seats; ++seat)
            begin(seat);
        for (int kill = 0; kill < m_experiment.killsBetweenChecks; ++kill) {
            pause(std::uniform_int_distribution{100, 700}(m_random));
            const int seat = std::uniform_int_distribution{0, seats - 1}(m_random);
            end(seat);
            begin(seat);
        }
        pause(300);
        for (int seat = 0; seat < seats; ++seat)
            end(seat);
    }

    void begin(int seat)
    {
        const bool writes = seat < m_experiment.writers;
        const auto name = u"%1-%2"_s.arg(seat).arg(++m_begun);
        auto worker = std::make_unique<QProcess>();
        worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker->start(QCoreApplication::applicationFilePath(),
                      {u"work"_s, database(), m_folder.filePath(u"index-%1"_s.arg(seat)),
                       m_folder.filePath(name + u".ledger"_s), QString::number(m_begun),
                       writes ? u"write"_s : u"read"_s});
        if (!worker->waitForStarted())
            bad(u"a worker did not start"_s);
        m_workers[static_cast<size_t>(seat)] = std::move(worker);
    }

    void end(int seat)
    {
        auto &worker = m_workers[static_cast<size_t>(seat)];
        if (worker->state() == QProcess::NotRunning) {
            if (worker->exitStatus() == QProcess::CrashExit || worker->exitCode() != 0)
                bad(u"worker %1 ended by itself"_s.arg(seat));
            return;
        }
        worker->kill();
        worker->waitForFinished();
        ++m_kills;
    }

    // Also hears whether a worker has ended by itself.
    void pause(int milliseconds)
    {
        std::this_thread::sleep_for(std::chrono::milliseconds{milliseconds});
        for (const auto &worker : m_workers)
            worker->waitForFinished(0);
    }

    void compare()
    {
        const auto desk =
            desk::Desk::open({database(), m_folder.filePath(u"index"_s), false, false}, m_now);
        if (!desk)
            return bad(u"cannot be opened: "_s + words::sentence(desk.error()));
        const auto checked = (*desk)->check(desk::CheckDepth::LogAndProjections).result();
        if (!checked)
            return bad(u"cannot be checked: "_s + words::sentence(checked.error()));
        for (const auto &finding : checked->findings)
            bad(words::sentence(finding));
        m_differences += checked->found;
        compareIndex(**desk);
        compareLedgers();
        ++m_checks;
    }

    // The index of the first reader was killed with it.
    void compareIndex(desk::Desk &desk)
    {
        const auto killed = m_folder.filePath(u"index-%1"_s.arg(m_experiment.writers));
        const auto other = desk::Desk::open({database(), killed, false, false}, m_now);
        if (!other)
            return bad(u"a killed index keeps the desk from opening"_s);
        const auto here = desk.list({u"is:open sort:number"_s}).result();
        const auto there = (*other)->list({u"is:open sort:number"_s}).result();
        if (!here || !there || *here->ids != *there->ids)
            bad(u"a list by a killed index differs"_s);
        if (!desk.finishSearch() || !(*other)->finishSearch() ||
            desk.count(u"entry"_s).result() != (*other)->count(u"entry"_s).result())
            bad(u"a search by a killed index differs"_s);
    }

    void compareLedgers()
    {
        const auto ledgers = Ledgers::readAll(m_folder.path());
        m_acknowledged = ledgers.count;
        m_errors = ledgers.failures.size();
        for (const auto &failure : ledgers.failures)
            bad(failure);
        storage::Connection file{database(), storage::Access::ReadOnly};
        for (const auto &[stream, versions] : ledgers.acknowledged) {
            for (const auto version : versions) {
                const auto ask = file.use("SELECT 1 FROM activity WHERE stream = ? AND seq = ?");
                ask->bind(stream, version);
                if (ask->step())
                    continue;
                ++m_lost;
                bad(u"lost: entry %1 of stream %2"_s.arg(version).arg(stream));
            }
        }
    }

    void bad(const QString &what)
    {
        m_isBad = true;
        say(u"! "_s + what);
    }

    void report() const
    {
        const auto seconds = static_cast<double>(m_clock.elapsed()) / 1000;
        say(u"%1 acts acknowledged by %2 writers beside %3 readers, %4 killed, %5 checks, %6 s"_s
                .arg(m_acknowledged)
                .arg(m_experiment.writers)
                .arg(m_experiment.readers)
                .arg(m_kills)
                .arg(m_checks)
                .arg(seconds, 0, 'f', 0));
        say(u"%1 lost, %2 differences, %3 errors"_s.arg(m_lost).arg(m_differences).arg(m_errors));
    }

    Experiment m_experiment;
    std::mt19937 m_random;
    QDir m_folder;
    SystemClock m_now;
    QElapsedTimer m_clock;
    std::vector<std::unique_ptr<QProcess>> m_workers;
    bool m_isBad = false;
    int m_begun = 0;
    int m_kills = 0;
    int m_checks = 0;
    qint64 m_acknowledged = 0;
    qint64 m_lost = 0;
    qint64 m_differences = 0;
    qint64 m_errors = 0;
};

} // namespace

int runLaboratory(const Experiment &experiment)
{
    return Laboratory{experiment}.run();
}

} // namespace baton::stress
