#include "core/storage/lockprobe.h"

#include "core/storage/connection.h"
#include "core/storage/sqlerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace baton::storage {

namespace {

constexpr int patience = 5'000; // ms
constexpr int gotIt = 0;
constexpr int wasHeld = 10;
constexpr int couldNot = 11;

// A file of our own in the folder, gone with us.
class Scratch
{
public:
    explicit Scratch(const QString &folder)
        : m_path{u"%1/.baton-probe-%2"_s.arg(folder).arg(QRandomGenerator::global()->generate64(),
                                                         0, 16)}
    {
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    ~Scratch()
    {
        QFile::remove(m_path + u"-journal"_s);
        QFile::remove(m_path);
    }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

std::optional<int> answerOf(const QString &helper, const QString &file)
{
    QProcess process;
    process.start(helper, {u"probe-lock"_s, file});
    if (!process.waitForStarted(patience))
        return std::nullopt;
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        return wasHeld; // waits for a lock that it was told not to wait for
    }
    return process.exitStatus() == QProcess::NormalExit ? std::optional{process.exitCode()}
                                                        : std::nullopt;
}

LockProbe tryAgainst(const QString &helper, const QString &file, Connection &ours)
{
    std::optional<int> whileHeld;
    {
        const Snapshot held{ours};
        static_cast<void>(ours.askNumber("SELECT count(*) FROM probe")); // from now on
        whileHeld = answerOf(helper, file);
    }
    if (!whileHeld || *whileHeld == couldNot)
        return LockProbe::NoHelper;
    if (*whileHeld == gotIt)
        return LockProbe::Ignored;
    if (answerOf(helper, file) != gotIt)
        return LockProbe::NeverFree;
    return ours.askNumber("SELECT count(*) FROM probe") == 1 ? LockProbe::Sound : LockProbe::Unseen;
}

std::chrono::milliseconds aheadOfUs(const QString &file)
{
    return std::chrono::milliseconds{
        QDateTime::currentDateTimeUtc().msecsTo(QFileInfo{file}.lastModified())};
}

} // namespace

ProbeReport probeLocks(const QString &folder, const QString &helper)
{
    ProbeReport report;
    if (helper.isEmpty()) {
        report.locks = LockProbe::NoHelper;
        return report;
    }
    const Scratch scratch{folder};
    try {
        Connection ours{scratch.path(), Access::Create};
        ours.waitForLocks(std::chrono::milliseconds{patience});
        ours.execute("PRAGMA journal_mode=DELETE");
        ours.execute("CREATE TABLE probe(n INTEGER)");
        report.clockAhead = aheadOfUs(scratch.path());
        report.locks = tryAgainst(helper, scratch.path(), ours);
    } catch (const SqlError &error) {
        const bool isLock = error.toError().code == ErrorCode::Busy; // cifs: for ever
        report.locks = isLock ? LockProbe::NeverFree : LockProbe::NotPossible;
    }
    return report;
}

int answerLockProbe(const QString &file)
{
    try {
        Connection connection{file, Access::ReadWrite};
        connection.waitForLocks(std::chrono::milliseconds{0});
        connection.execute("BEGIN EXCLUSIVE");
        connection.execute("INSERT INTO probe(n) VALUES (1)");
        connection.execute("COMMIT");
        return gotIt;
    } catch (const SqlError &error) {
        return error.toError().code == ErrorCode::Busy ? wasHeld : couldNot;
    }
}

QString usualLockHelper()
{
#ifdef Q_OS_WIN
    const auto name = u"batondesk-cli.exe"_s;
#else
    const auto name = u"batondesk-cli"_s;
#endif
    const QFileInfo beside{QCoreApplication::applicationDirPath() + u'/' + name};
    return beside.isExecutable() ? beside.filePath() : QString{};
}

} // namespace baton::storage
