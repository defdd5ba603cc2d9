#include "ui/boards/weekstile.h"

#include "core/draw/weekchart.h"
#include "ui/boards/figurewords.h"
#include "ui/widgets/figureview.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr size_t weeksShown = 53;

QString signalWords(insight::Signal signal)
{
    switch (signal) {
    case insight::Signal::None:
        return {};
    case insight::Signal::Outside:
        return WeeksTile::tr("outside the limits of the usual");
    case insight::Signal::NearLimit:
        return WeeksTile::tr("three of four weeks near a limit");
    case insight::Signal::OneSide:
        return WeeksTile::tr("eight weeks on one side of the usual");
    }
    return {};
}

QString weekWords(const desk::WeekFigures &week, const QString &label)
{
    auto said = WeeksTile::tr("Week of %1: %2 kept, %3 broken, %4 still open")
                    .arg(label)
                    .arg(week.kept)
                    .arg(week.broken)
                    .arg(week.open);
    if (week.limits)
        said += WeeksTile::tr("; usual: %1 to %2")
                    .arg(percent(week.limits->low), percent(week.limits->high));
    const auto signal = week.limits ? signalWords(week.limits->signal) : QString{};
    return signal.isEmpty() ? said : said + u". "_s + signal;
}

QString weekStartText(Instant week)
{
    const auto local =
        QDateTime::fromMSecsSinceEpoch(toMs(week), Qt::UTC).toTimeZone(QTimeZone::systemTimeZone());
    return local.toString(u"yyyy-MM-dd"_s);
}

} // namespace

WeeksTile::WeeksTile(QWidget *parent)
    : Tile{tr("Promises by the week they were due"),
           tr("blue kept, orange broken, hollow open; dashed: the usual"), parent},
      m_weeks{new FigureView{tr("Promises by the week they were due"), this}}
{
    content()->addWidget(m_weeks);
    connect(m_weeks, &FigureView::spotActivated, this, &Tile::ticketsRequested);
}

void WeeksTile::show(const desk::BreachFigures &figures)
{
    std::vector<draw::WeekChart::Week> weeks;
    const auto skip = figures.weeks.size() > weeksShown ? figures.weeks.size() - weeksShown : 0;
    for (const auto &week : figures.weeks | std::views::drop(skip)) {
        const auto start = weekStartText(week.weekStart);
        const auto label = QLocale{}.toString(QDate::fromString(start, Qt::ISODate), u"d MMM"_s);
        auto &bar = weeks.emplace_back(draw::WeekChart::Week{
            label, static_cast<double>(week.kept), static_cast<double>(week.broken),
            static_cast<double>(week.open), weekWords(week, label), u"week:%1"_s.arg(start)});
        bar.running = week.open > 0 || week.weekStart + std::chrono::days{7} > figures.asOf;
        if (week.limits)
            bar.limits = {week.limits->low, week.limits->high,
                          week.limits->signal != insight::Signal::None};
    }
    m_weeks->show(std::make_unique<draw::WeekChart>(std::move(weeks)));
}

} // namespace baton::ui
