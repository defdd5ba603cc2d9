#include "ui/shell/opening.h"

#include "core/exchange/demo/scenario.h"
#include "core/exchange/recording.h"
#include "ui/shell/whobutton.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace baton::ui {

namespace {

constexpr qint64 demoTickets = 20'000;

const baton::Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

OpenedDesk open(const desk::Desk::Options &options)
{
    auto desk = desk::Desk::open(options, systemClock());
    if (!desk)
        return std::unexpected(desk.error());
    (*desk)->moveToThread(QCoreApplication::instance()->thread());
    return std::shared_ptr<desk::Desk>{*std::move(desk)};
}

template <class Job> QFuture<OpenedDesk> onWorker(Job job)
{
    auto promise = std::make_shared<QPromise<OpenedDesk>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return future;
}

Result<void> prepareNewDesk(desk::Desk &desk, const QString &team, const QString &zone)
{
    calendar::CalendarSpec hours;
    hours.name = QStringLiteral("Desk hours");
    hours.zoneId = zone;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = {{8 * 60, 17 * 60}};
    const auto now = systemClock().now();
    const auto made = desk.execute(desk::SaveTeam{{{}, team}}, PersonId{}).result();
    if (!made)
        return std::unexpected(made.error());
    org::Person first; // who makes the desk works in it
    first.name = accountName();
    first.team = as<TeamId>(made->stream);
    for (const auto &command : {desk::Command{desk::SavePerson{first}},
                                desk::Command{desk::SaveCalendar{{}, hours, now}}}) {
        if (const auto done = desk.execute(command, PersonId{}).result(); !done)
            return std::unexpected(done.error());
    }
    return {};
}

} // namespace

QFuture<OpenedDesk> openDesk(const desk::Desk::Options &options)
{
    return onWorker([options] { return open(options); });
}

QFuture<OpenedDesk> createDesk(const desk::Desk::Options &options, const QString &team,
                               const QString &zone)
{
    return onWorker([=]() -> OpenedDesk {
        if (const auto made = desk::Desk::create(options.path, systemClock()); !made)
            return std::unexpected(made.error());
        auto desk = open(options);
        if (!desk)
            return desk;
        if (const auto ready = prepareNewDesk(**desk, team, zone); !ready)
            return std::unexpected(ready.error());
        return desk;
    });
}

QFuture<OpenedDesk> openDemo(const desk::Desk::Options &options)
{
    return onWorker([options]() -> OpenedDesk {
        const bool isNew = !QFileInfo::exists(options.path);
        if (isNew) {
            if (const auto made = desk::Desk::create(options.path, systemClock()); !made)
                return std::unexpected(made.error());
        }
        auto desk = open(options);
        if (!desk || !isNew)
            return desk;
        const exchange::demo::Scenario scenario{demoTickets, 1, systemClock().now()};
        if (const auto done = exchange::recordDemo(**desk, scenario); !done)
            return std::unexpected(done.error());
        return desk;
    });
}

} // namespace baton::ui
