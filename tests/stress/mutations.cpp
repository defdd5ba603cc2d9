#include "tests/stress/mutations.h"

#include "core/desk/salvaging.h"
#include "core/exchange/demo/scenario.h"
#include "core/exchange/recording.h"
#include "tests/stress/mutant.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace baton::stress {

namespace {

constexpr double longestSeconds = 2; // of work of this process for one file
constexpr int watchEvery = 60'000;   // ms without a sign of life: it hangs

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    if (bytes.isEmpty())
        return true;
    QFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Where the whole desk and the damaged ones lie.
class Bench
{
public:
    explicit Bench(const QString &folder) : m_folder{folder} {}

    [[nodiscard]] QString whole() const { return m_folder.filePath(u"whole.baton"_s); }
    [[nodiscard]] QString mutant() const { return m_folder.filePath(u"mutant.baton"_s); }
    [[nodiscard]] QString index() const { return m_folder.filePath(u"index"_s); }
    [[nodiscard]] QString copy() const { return m_folder.filePath(u"salvaged.baton"_s); }

    [[nodiscard]] static FilePair read(const QString &path)
    {
        return {bytesOf(path), bytesOf(path + u"-wal"_s)};
    }
    [[nodiscard]] static bool write(const QString &path, const FilePair &pair)
    {
        QFile::remove(path + u"-shm"_s);
        return put(path, pair.file) && put(path + u"-wal"_s, pair.log);
    }

    // Both as one that works leaves it, with a log beside it, and closed in order.
    bool prepare() const
    {
        const SystemClock now;
        if (!desk::Desk::create(mutant(), now))
            return false;
        auto desk = desk::Desk::open({mutant(), index(), false, false}, now);
        const exchange::demo::Scenario scenario{30, 1, now.now()};
        if (!desk || !exchange::recordDemo(**desk, scenario))
            return false;
        const auto atWork = read(mutant());
        desk->reset();
        return write(whole(), {bytesOf(mutant()), {}}) && put(whole() + u"-work"_s, atWork.file) &&
               put(whole() + u"-worklog"_s, atWork.log);
    }
    [[nodiscard]] FilePair source(int number) const
    {
        return number % 2 == 0
                   ? FilePair{bytesOf(whole()), {}}
                   : FilePair{bytesOf(whole() + u"-work"_s), bytesOf(whole() + u"-worklog"_s)};
    }

private:
    QDir m_folder;
};

// Every answer may be an error, as long as it comes.
template <class Answer> void hear(const QFuture<Answer> &future)
{
    static_cast<void>(future.result());
}

void workAt(desk::Desk &desk)
{
    const auto listed = desk.list({u"sort:number"_s}).result();
    if (listed) {
        for (const auto id : *listed->ids)
            hear(desk.ticket(id));
        if (!listed->ids->empty())
            hear(desk.execute(ticket::Command{ticket::AddNote{listed->ids->front(), u"x"_s}}, {}));
    }
    [[maybe_unused]] const auto found = desk.finishSearch();
    hear(desk.count(u"printer or network"_s));
    hear(desk.directory());
    hear(desk.ruleList());
    hear(desk.breaches({}));
    hear(desk.handOffs({}));
    hear(desk.health());
    hear(desk.execute(desk::SaveTeam{{{}, u"New"_s}}, {}));
    hear(desk.checkFile());
    hear(desk.check(desk::CheckDepth::LogAndProjections));
}

class Opener
{
public:
    explicit Opener(const MutationRun &run) : m_bench{run.folder}, m_seed{run.seed} {}

    // A line for whoever started this: what became of the mutant.
    void open(int number)
    {
        const auto mutant =
            damaged(m_bench.source(number), m_seed + static_cast<quint32>(number) * 7'919U);
        std::printf("%d ", number); // known even if this process does not live to end the line
        std::fflush(stdout);
        if (!Bench::write(m_bench.mutant(), mutant))
            return done("unwritable");
        const auto begun = std::clock();
        const bool isOpened = tryIt(number);
        const auto seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
        if (seconds > longestSeconds)
            return done("slow");
        if (!isOpened && Bench::read(m_bench.mutant()) != mutant)
            return done("written");
        done(isOpened ? "opened" : "refused");
    }

private:
    bool tryIt(int number)
    {
        static_cast<void>(storage::examine(m_bench.mutant(), storage::Probing::Never, {}));
        bool isOpened = false;
        {
            const auto desk =
                desk::Desk::open({m_bench.mutant(), m_bench.index(), false, false}, m_now);
            isOpened = desk.has_value();
            if (isOpened)
                workAt(**desk);
        }
        if (number % 10 == 0) {
            QFile::remove(m_bench.copy());
            [[maybe_unused]] const auto report =
                desk::salvage(m_bench.mutant(), m_bench.copy(), m_now);
        }
        return isOpened;
    }
    static void done(const char *what)
    {
        std::printf("%s\n", what);
        std::fflush(stdout);
    }

    Bench m_bench;
    quint32 m_seed;
    SystemClock m_now;
};

// Starts openers until all mutants are through, and counts what became of them.
class Watcher
{
public:
    explicit Watcher(MutationRun run) : m_run{std::move(run)} {}

    int run()
    {
        if (!Bench{m_run.folder}.prepare()) {
            std::puts("! the desk to be damaged cannot be made");
            return 1;
        }
        while (m_next < m_run.count && m_bad <= 20)
            watchOne();
        std::printf("%d damaged files: %d opened, %d refused and left as they were, %d bad\n",
                    m_next, m_counts[u"opened"_s], m_counts[u"refused"_s], m_bad);
        return m_bad == 0 ? 0 : 1;
    }

private:
    void watchOne()
    {
        QProcess opener;
        opener.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        opener.start(QCoreApplication::applicationFilePath(),
                     {u"mutants"_s, m_run.folder, QString::number(m_run.count),
                      QString::number(m_run.seed), QString::number(m_next)});
        const auto before = m_next;
        bool isAlive = opener.waitForStarted();
        while (isAlive && (opener.state() != QProcess::NotRunning || opener.canReadLine())) {
            if (opener.canReadLine())
                count(QString::fromUtf8(opener.readLine()).trimmed());
            else
                isAlive =
                    opener.waitForReadyRead(watchEvery) || opener.state() == QProcess::NotRunning;
        }
        if (!isAlive)
            opener.kill();
        opener.waitForFinished();
        if (m_next >= m_run.count && opener.exitStatus() == QProcess::NormalExit)
            return;
        bad(before, isAlive ? u"crashed"_s : u"hangs"_s);
        ++m_next;
    }
    void count(const QString &line)
    {
        const auto what = line.section(u' ', 1);
        m_next = line.section(u' ', 0, 0).toInt() + 1;
        ++m_counts[what];
        if (what != "opened"_L1 && what != "refused"_L1)
            bad(m_next - 1, what);
    }
    void bad(int since, const QString &what)
    {
        ++m_bad;
        std::printf("! mutant %d (begun at %d): %s\n", std::max(m_next - 1, since), since,
                    qPrintable(what));
    }

    MutationRun m_run;
    QHash<QString, int> m_counts;
    int m_next = 0;
    int m_bad = 0;
};

} // namespace

int runMutations(const MutationRun &run)
{
    return Watcher{run}.run();
}

int openMutants(const MutationRun &run, int first)
{
    Opener opener{run};
    for (int number = first; number < run.count; ++number)
        opener.open(number);
    return 0;
}

} // namespace baton::stress
