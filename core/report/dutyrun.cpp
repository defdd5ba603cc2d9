#include "core/report/dutyrun.h"

#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace baton::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("baton::report", text);
}

// Names with the day sort by age: the oldest beyond what is kept go. Only files of this duty's
// own names, and only once a new one is whole.
void thinOut(const QDir &folder, const QString &stem, int keep)
{
    const auto begins = stem + u'-';
    const auto ends = u".baton"_s;
    auto copies = folder.entryList(QDir::Files, QDir::Name);
    copies.removeIf([&](const QString &name) {
        const auto length = name.size() - begins.size() - ends.size();
        return length < 0 || !name.startsWith(begins) || !name.endsWith(ends) ||
               !QDate::fromString(name.mid(begins.size(), length), Qt::ISODate).isValid();
    });
    while (copies.size() > keep)
        QFile::remove(folder.filePath(copies.takeFirst()));
}

// Answers the file and the head of its chain.
Result<DutyOutcome> backUp(desk::Desk &desk, const org::Duty &duty, const QDate &day)
{
    const auto health = desk.health().result();
    if (!health)
        return std::unexpected(health.error());
    const QDir folder{duty.folder};
    const auto stem = QFileInfo{health->path}.completeBaseName();
    auto path = folder.filePath(u"%1-%2.baton"_s.arg(stem, day.toString(Qt::ISODate)));
    QByteArray head;
    if (!QFile::exists(path)) {
        const auto part = path + u".part"_s; // a program may be killed half-way
        QFile::remove(part);
        const auto made = desk.backUp(part).result();
        if (!made)
            return std::unexpected(made.error());
        if (!QFile::rename(part, path))
            return failure(ErrorCode::Storage, {path});
        head = *made;
    }
    thinOut(folder, stem, duty.keep);
    return DutyOutcome{path, head, {}};
}

Result<DutyOutcome> publishAll(desk::Desk &desk, const org::Duty &duty, Instant now,
                               const PaperWriter &paper)
{
    const auto page = gather(desk, duty.zone, now);
    if (!page)
        return std::unexpected(page.error());
    if (duty.paper && paper) {
        const auto file = QDir{duty.folder}.filePath(u"index.pdf"_s);
        if (const auto printed = paper(*page, file); !printed)
            return std::unexpected(printed.error());
    }
    const auto path = publish(*page, duty.folder);
    if (!path)
        return std::unexpected(path.error());
    return DutyOutcome{*path, {}, {}};
}

// Done by when another program could take the duty, with room for the last part.
Result<DutyOutcome> erase(desk::Desk &desk, const org::Duty &duty, const Clock &clock)
{
    const auto until = clock.now() + desk::dutyLease / 2;
    const auto erasure = desk::eraseExpired(desk, clock, duty.by, tr("Its period is over"), until);
    if (!erasure)
        return std::unexpected(erasure.error());
    return DutyOutcome{{}, {}, *erasure};
}

Result<DutyOutcome> doOne(desk::Desk &desk, const desk::DutyState &state, const Clock &clock,
                          const PaperWriter &paper)
{
    const auto &duty = state.duty;
    const auto now = clock.now();
    if (duty.what == org::DutyKind::Retention)
        return erase(desk, duty, clock);
    if (!QFileInfo{duty.folder}.isDir())
        return failure(ErrorCode::FileMissing, {duty.folder, u"folder"_s});
    if (duty.what == org::DutyKind::Publish)
        return publishAll(desk, duty, now, paper);
    const QTimeZone zone{duty.zone.toLatin1()};
    return backUp(desk, duty, QDateTime::fromMSecsSinceEpoch(toMs(now), zone).date());
}

} // namespace

QString said(const Result<DutyOutcome> &outcome)
{
    if (!outcome)
        return words::sentence(outcome.error());
    if (outcome->erasure) {
        const auto count = QString::number(outcome->erasure->tickets);
        return outcome->erasure->isWhole
                   ? tr("Tickets whose words are deleted: %1").arg(count)
                   : tr("Tickets whose words are deleted: %1. The rest follows in an hour")
                         .arg(count);
    }
    return outcome->head.isEmpty()
               ? outcome->path
               : tr("%1, head of the chain %2")
                     .arg(outcome->path, QString::fromLatin1(outcome->head.toHex()));
}

Result<std::vector<DutyDone>> doDuties(desk::Desk &desk, const Clock &clock,
                                       const PaperWriter &paper)
{
    const auto states = desk.duties().result();
    if (!states)
        return std::unexpected(states.error());
    std::vector<DutyDone> all;
    for (const auto &state : *states) {
        const auto taken = state.isDue ? desk.takeDuty(state).result() : Result<bool>{false};
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            continue;
        auto outcome = doOne(desk, state, clock, paper);
        const auto said = report::said(outcome);
        const bool isWhole = outcome && (!outcome->erasure || outcome->erasure->isWhole);
        const auto ended = desk.endDuty(state, isWhole, said).result();
        if (!ended)
            return std::unexpected(ended.error());
        all.push_back({state.duty, std::move(outcome)});
    }
    return all;
}

} // namespace baton::report
