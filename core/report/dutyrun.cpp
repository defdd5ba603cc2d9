#include "core/report/dutyrun.h"

#include "core/words/sentences.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace baton::report {

namespace {

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

Result<QString> backUp(desk::Desk &desk, const org::Duty &duty, const QDate &day)
{
    const auto health = desk.health().result();
    if (!health)
        return std::unexpected(health.error());
    const QDir folder{duty.folder};
    const auto stem = QFileInfo{health->path}.completeBaseName();
    auto path = folder.filePath(u"%1-%2.baton"_s.arg(stem, day.toString(Qt::ISODate)));
    if (!QFile::exists(path)) {
        const auto part = path + u".part"_s; // a program may be killed half-way
        QFile::remove(part);
        if (const auto made = desk.backUp(part).result(); !made)
            return std::unexpected(made.error());
        if (!QFile::rename(part, path))
            return failure(ErrorCode::Storage, {path});
    }
    thinOut(folder, stem, duty.keep);
    return path;
}

Result<QString> publishAll(desk::Desk &desk, const org::Duty &duty, Instant now,
                           const PaperWriter &paper)
{
    const auto page = gather(desk, duty.zone, now);
    if (!page)
        return std::unexpected(page.error());
    if (duty.paper && paper) {
        const auto file = QDir{duty.folder}.filePath(u"index.pdf"_s);
        if (auto printed = paper(*page, file); !printed)
            return printed;
    }
    return publish(*page, duty.folder);
}

Result<QString> doOne(desk::Desk &desk, const desk::DutyState &state, Instant now,
                      const PaperWriter &paper)
{
    const auto &duty = state.duty;
    if (!QFileInfo{duty.folder}.isDir())
        return failure(ErrorCode::FileMissing, {duty.folder, u"folder"_s});
    if (duty.what == org::DutyKind::Publish)
        return publishAll(desk, duty, now, paper);
    const QTimeZone zone{duty.zone.toLatin1()};
    return backUp(desk, duty, QDateTime::fromMSecsSinceEpoch(toMs(now), zone).date());
}

} // namespace

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
        auto path = doOne(desk, state, clock.now(), paper);
        const auto said = path ? *path : words::sentence(path.error());
        const auto ended = desk.endDuty(state, path.has_value(), said).result();
        if (!ended)
            return std::unexpected(ended.error());
        all.push_back({state.duty, std::move(path)});
    }
    return all;
}

} // namespace baton::report
