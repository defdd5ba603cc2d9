#include "ui/boards/breachboard.h"

#include "core/base/inbackground.h"
#include "core/base/whendone.h"
#include "core/draw/sharebar.h"
#include "core/draw/weekchart.h"
#include "core/words/sentences.h"
#include "ui/boards/figuretable.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/parts.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr size_t nextShown = 8;
constexpr size_t weeksShown = 53;
constexpr int fewest = 10; // below, a share says less than its counts

QString whole(qint64 count)
{
    return draw::figureText(static_cast<double>(count));
}

QString percent(double share)
{
    return u"%1 %"_s.arg(share * 100, 0, 'f', 0);
}

// Deeper as less is kept, one hue.
Cell shareCell(const desk::ShareFigure &share, const QString &filter)
{
    if (share.n == 0)
        return {{}, {}, Qt::AlignRight};
    if (share.n < fewest)
        return {Board::tr("%1 of %2").arg(share.hits).arg(share.n),
                filter,
                Qt::AlignRight,
                {},
                colours().muted};
    const auto kept = *share.rate;
    const int step = kept > 0.95 ? 0 : kept > 0.9 ? 1 : kept > 0.8 ? 2 : kept > 0.7 ? 3 : 4;
    return {percent(kept), filter, Qt::AlignRight, colours().heat[static_cast<size_t>(step)],
            step == 4 ? colours().onStrongHeat : colours().text};
}

// Sign, word and share: the colour is never alone.
Cell forecastCell(const std::optional<insight::Forecast> &forecast, const QString &filter)
{
    if (!forecast)
        return {Board::tr("too few like it"), filter, Qt::AlignRight, {}, colours().muted};
    const auto tenths = Board::tr("%1 in 10").arg(forecast->late * 10, 0, 'f', 0);
    if (forecast->late >= 2.0 / 3)
        return {Board::tr("✕ likely late  %1").arg(tenths),
                filter,
                Qt::AlignRight,
                {},
                colours().danger};
    if (forecast->late >= 1.0 / 3)
        return {
            Board::tr("△ either way  %1").arg(tenths), filter, Qt::AlignRight, {}, colours().warn};
    return {
        Board::tr("✓ likely kept  %1").arg(tenths), filter, Qt::AlignRight, {}, colours().muted};
}

QString signalWords(insight::Signal signal)
{
    switch (signal) {
    case insight::Signal::None:
        return {};
    case insight::Signal::Outside:
        return Board::tr("outside the limits of the usual");
    case insight::Signal::NearLimit:
        return Board::tr("three of four weeks near a limit");
    case insight::Signal::OneSide:
        return Board::tr("eight weeks on one side of the usual");
    }
    return {};
}

QString weekWords(const desk::WeekFigures &week, const QString &label)
{
    auto said = Board::tr("Week of %1: %2 kept, %3 broken, %4 still open")
                    .arg(label)
                    .arg(week.kept)
                    .arg(week.broken)
                    .arg(week.open);
    if (week.limits)
        said += Board::tr("; usual: %1 to %2")
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

BreachBoard::BreachBoard(QWidget *parent)
    : Board{tr("Breach board"), parent},
      m_next{figureTable(
          {tr("Ticket"), tr("Promise"), tr("Held by"), tr("Due"), tr("Left"), tr("Forecast")}, 3,
          tr("What breaks next"), this)},
      m_howReliable{new QPushButton{tr("How reliable is the forecast?"), this}},
      m_brier{label({}, TextSize::Caption, Tone::Muted, this)},
      m_reliability{figureTable({tr("Forecast late"), tr("Were late"), tr("n")}, 1,
                                tr("Forecasts and what became of them"), this)},
      m_weeks{new FigureView{tr("Promises by the week they were due"), this}},
      m_went{new FigureView{tr("Where the time of broken promises went"), this}},
      m_between{figureTable({tr("Between teams, by pair"), tr("Hours")}, 1,
                            tr("Hours between teams by pair"), this)},
      m_teams{
          figureTable({tr("Share kept"), u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, tr("All"), tr("n")}, 1,
                      tr("Share kept by team and priority"), this)},
      m_recorded{
          figureTable({tr("By the source itself"), {}}, 1, tr("What the source says"), this)},
      m_promises{new QWidget{this}}, m_aside{label({}, TextSize::Body, Tone::Muted, this)}
{
    m_next->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2, 3, 4, 5})
        m_next->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    for (const auto &[column, width] : {std::pair{1, 120}, {2, 140}, {3, 90}, {4, 100}, {5, 170}})
        m_next->horizontalHeader()->resizeSection(column, width);
    auto *cells = new QGridLayout{m_promises};
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(20);
    auto *next = panel(tr("Breaks next"), tr("by time due; forecast: late, of like cases"), m_next,
                       m_promises);
    next->layout()->addWidget(m_howReliable);
    next->layout()->addWidget(m_brier);
    next->layout()->addWidget(m_reliability);
    m_howReliable->setProperty("quiet", true);
    m_howReliable->setObjectName(u"howReliable"_s);
    connect(m_howReliable, &QPushButton::clicked, this, &BreachBoard::showReliability);
    m_brier->setObjectName(u"brier"_s);
    m_reliability->setObjectName(u"reliability"_s);
    m_brier->hide();
    m_reliability->hide();
    cells->addWidget(next, 0, 0, 1, 2);
    cells->addWidget(panel(tr("Promises by the week they were due"),
                           tr("blue kept, orange broken, hollow open; dashed: the usual"), m_weeks,
                           m_promises),
                     1, 0);
    cells->addWidget(panel(tr("Team and priority"),
                           tr("share of promises kept; under 10 as counts"), m_teams, m_promises),
                     2, 0, 1, 2);
    auto *went = new QWidget{m_promises};
    auto *wentLayout = new QVBoxLayout{went};
    wentLayout->setContentsMargins(0, 0, 0, 0);
    wentLayout->addWidget(panel(tr("Where the time of broken promises went"),
                                tr("resolve; elapsed hours"), m_went, went));
    wentLayout->addWidget(m_between);
    wentLayout->addStretch();
    cells->addWidget(went, 1, 1);
    fixNumberColumn(*m_between, 1, 90);
    cells->setColumnStretch(0, 1);
    cells->setColumnStretch(1, 1);
    m_source = panel(tr("Imported histories"), tr("the source's own verdict, kept beside Baton's"),
                     m_recorded, this);
    bodyLayout()->addWidget(hairline(Qt::Horizontal, body()));
    bodyLayout()->addWidget(m_promises);
    bodyLayout()->addWidget(m_aside);
    bodyLayout()->addWidget(m_source);
    bodyLayout()->addStretch();
    for (auto *view : {m_weeks, m_went})
        connect(view, &FigureView::spotActivated, this, &Board::ticketsRequested);
    for (auto *table : {m_next, m_teams, m_between, m_recorded})
        openOnActivation(*table,
                         [this](const QString &filter) { Q_EMIT ticketsRequested(filter); });
}

void BreachBoard::ask(const desk::FigureQuestion &question)
{
    learn();
    whenDone(desk()->breaches(question), this, [this](const Result<desk::BreachFigures> &figures) {
        if (figures)
            fill(*figures);
        else
            sayEmpty(tr("The figures could not be read"), words::sentence(figures.error()));
    });
}

// What the past teaches moves slowly: once in a quarter of an hour is enough.
void BreachBoard::learn()
{
    const auto now = SystemClock{}.now();
    if (now - m_learnedAt < std::chrono::minutes{15} && !m_forecast.isEmpty())
        return;
    m_learnedAt = now;
    whenDone(desk()->forecast(), this, [this](const Result<insight::BreachForecast> &forecast) {
        if (!forecast)
            return;
        m_forecast = *forecast;
        if (!m_brier->isHidden())
            tryForecast();
        if (isFilled())
            fillNext(m_figures);
    });
}

void BreachBoard::showReliability()
{
    const bool show = m_brier->isHidden();
    m_brier->setVisible(show);
    m_reliability->setVisible(false);
    if (show)
        tryForecast();
}

// Thousands of forecasts: only for whoever asks, and beside the window.
void BreachBoard::tryForecast()
{
    m_brier->setText(tr("The forecast is tried on what has been."));
    const auto tried = inBackground([forecast = m_forecast] { return forecast.reliability(); });
    whenDone(tried, this, [this](const insight::Reliability &reliability) {
        fillReliability(reliability);
        m_reliability->setVisible(!m_brier->isHidden());
    });
}

void BreachBoard::fillReliability(const insight::Reliability &reliability)
{
    m_brier->setText(
        reliability.n == 0
            ? tr("There are too few promises yet to try the forecast on.")
            : tr("Made from the older three quarters for the newest %1 promises, each asked at "
                 "half "
                 "of its time. Mean squared error %2; always saying the overall share: %3.")
                  .arg(whole(reliability.n))
                  .arg(reliability.brier, 0, 'f', 3)
                  .arg(reliability.baseline, 0, 'f', 3));
    setRows(*m_reliability, static_cast<int>(reliability.rows.size()));
    for (int row = 0; const auto &tenth : reliability.rows) {
        setCell(*m_reliability, row, 0, {percent(tenth.said), {}});
        setCell(*m_reliability, row, 1, {percent(tenth.came), {}, Qt::AlignRight});
        setCell(*m_reliability, row++, 2, {whole(tenth.n), {}, Qt::AlignRight});
    }
}

void BreachBoard::fill(const desk::BreachFigures &figures)
{
    const auto &recorded = figures.recorded;
    const bool verdicts = recorded.met + recorded.missed > 0;
    if (figures.targets.empty() && !verdicts)
        return sayEmpty(tr("No promise has been made yet"),
                        tr("Baton measures quietly. Once a target is set, this board says which "
                           "promises are about to break, which broke, and where."));
    m_promises->setVisible(!figures.targets.empty());
    m_aside->setVisible(!figures.targets.empty());
    m_source->setVisible(verdicts);
    m_figures = figures;
    fillHeadline(figures);
    fillNext(figures);
    fillWeeks(figures);
    fillTeams(figures);
    fillWent(figures);
    fillRecorded(figures);
    sayFilled(figures.asOf);
}

void BreachBoard::fillHeadline(const desk::BreachFigures &figures)
{
    if (figures.targets.empty()) {
        const auto share = static_cast<double>(figures.recorded.met) * 100.0 /
                           static_cast<double>(figures.recorded.met + figures.recorded.missed);
        return sayHeadline(
            tr("%1 % of the promises were kept, by the source's own verdict").arg(share, 0, 'f', 1),
            tr("%1 kept, %2 missed. No target of Baton's own is set yet.")
                .arg(whole(figures.recorded.met), whole(figures.recorded.missed)));
    }
    qint64 met = 0;
    qint64 broken = 0;
    for (const auto &row : figures.targets) {
        met += row.met;
        broken += row.breached;
    }
    const auto share = met + broken > 0
                           ? percent(static_cast<double>(met) / static_cast<double>(met + broken))
                           : tr("none");
    sayHeadline(tr("%1 due today, %2 need help now")
                    .arg(whole(figures.dueToday), whole(figures.needHelpNow)),
                tr("%1 are late already. %2 of %3 promises that fell due were kept.")
                    .arg(whole(figures.late), share, whole(met + broken)));
    m_aside->setText(
        tr("Not in the rate: %1 paused, %2 withdrawn, %3 merged clocks.")
            .arg(whole(figures.paused), whole(figures.withdrawn), whole(figures.merged)));
}

void BreachBoard::fillNext(const desk::BreachFigures &figures)
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto count = std::min(figures.next.size(), nextShown);
    setRows(*m_next, static_cast<int>(count));
    for (size_t i = 0; i < count; ++i) {
        const auto &next = figures.next[i];
        const int row = static_cast<int>(i);
        const auto filter = u"number:%1"_s.arg(next.number);
        const bool late = next.left.count() < 0;
        const bool soon = next.left < std::chrono::hours{1};
        const auto colour = late ? colours().danger : soon ? colours().warn : colours().muted;
        setCell(*m_next, row, 0,
                {words::name(next.priority) + u"  "_s + next.subject,
                 filter,
                 Qt::AlignLeft,
                 {},
                 {},
                 soon});
        setCell(*m_next, row, 1,
                {words::name(next.metric), filter, Qt::AlignLeft, {}, colours().muted});
        setCell(*m_next, row, 2, {next.team, filter, Qt::AlignLeft, {}, colours().muted});
        setCell(*m_next, row, 3,
                {words::shortTime(next.dueAt, figures.asOf, zone),
                 filter,
                 Qt::AlignRight,
                 {},
                 colours().muted});
        setCell(
            *m_next, row, 4,
            {words::untilDue(next.dueAt, figures.asOf), filter, Qt::AlignRight, {}, colour, soon});
        setCell(*m_next, row, 5,
                late ? Cell{tr("late already"), filter, Qt::AlignRight, {}, colours().muted}
                     : forecastCell(m_forecast.of(static_cast<quint8>(next.metric),
                                                  static_cast<quint8>(next.priority), next.handOffs,
                                                  next.left),
                                    filter));
    }
}

void BreachBoard::fillWeeks(const desk::BreachFigures &figures)
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

void BreachBoard::fillWent(const desk::BreachFigures &figures)
{
    const auto &went = figures.timeWent;
    const auto filter = u"promise:broken metric:resolve"_s;
    const auto part = [&](const QString &name, const QString &meaning, double hours) {
        return draw::ShareBar::Part{name, meaning, hours,
                                    tr("%1: %2 hours").arg(name, draw::figureText(hours)), filter};
    };
    m_went->show(std::make_unique<draw::ShareBar>(
        std::vector{part(tr("Queue"), tr("held, nobody began"), went.queueHours),
                    part(tr("Between teams"), tr("waiting after a hand-off"), went.betweenHours),
                    part(tr("Touch"), tr("being worked on"), went.touchHours),
                    part(tr("Pending"), tr("for requester, supplier, date"), went.pendingHours)},
        tr("h")));
    const auto count = std::min<size_t>(went.pairs.size(), 4);
    setRows(*m_between, static_cast<int>(count));
    m_between->setVisible(count > 0);
    for (size_t i = 0; i < count; ++i) {
        const auto &pair = went.pairs[i];
        const auto tickets =
            filter + u" (edge:%1 or edge:%2)"_s.arg(quoted(pair.a + u'>' + pair.b),
                                                    quoted(pair.b + u'>' + pair.a));
        const int row = static_cast<int>(i);
        setCell(*m_between, row, 0, {tr("%1 and %2").arg(pair.a, pair.b), tickets});
        setCell(*m_between, row, 1, {draw::figureText(pair.hours), tickets, Qt::AlignRight});
    }
}

void BreachBoard::fillTeams(const desk::BreachFigures &figures)
{
    std::map<QString, std::array<desk::ShareFigure, 6>> teams; // 0: all
    for (const auto &cell : figures.byTeam) {
        auto &row = teams[cell.team];
        const auto priority = static_cast<size_t>(cell.priority);
        row[priority] = cell.share;
        const auto &all = row[0];
        row[0] = desk::wilson(all.hits + cell.share.hits, all.n + cell.share.n);
    }
    setRows(*m_teams, static_cast<int>(teams.size()));
    int row = 0;
    for (const auto &[team, shares] : teams) {
        const auto filter = u"team:%1"_s.arg(quoted(team));
        setCell(*m_teams, row, 0, {team, filter});
        for (int priority = 1; priority <= 4; ++priority)
            setCell(*m_teams, row, priority,
                    shareCell(shares[static_cast<size_t>(priority)],
                              filter + u" priority:%1"_s.arg(priority)));
        auto all = shareCell(shares[0], filter);
        all.ground = QColor{};
        all.colour = colours().text;
        all.strong = true;
        setCell(*m_teams, row, 5, all);
        setCell(*m_teams, row, 6,
                {whole(shares[0].n), filter, Qt::AlignRight, {}, colours().muted});
        ++row;
    }
}

void BreachBoard::fillRecorded(const desk::BreachFigures &figures)
{
    const auto &recorded = figures.recorded;
    const auto hours = [](const std::optional<double> &value) {
        return value ? u"%1 h"_s.arg(*value, 0, 'f', 2) : u"–"_s;
    };
    const std::tuple<QString, QString, QString> rows[] = {
        {tr("Promises met"), whole(recorded.met), u"verdict:met"_s},
        {tr("Promises missed"), whole(recorded.missed), u"verdict:missed"_s},
        {tr("Opened to resolved, half within"), hours(recorded.resolutionHours.median), {}},
        {tr("Opened to resolved, 9 in 10 within"), hours(recorded.resolutionHours.p90), {}},
        {tr("Tickets with both instants"), whole(recorded.resolutionHours.n), {}},
        {tr("Tickets reopened"), whole(recorded.reopenedTickets), u"is:reopened"_s}};
    setRows(*m_recorded, static_cast<int>(std::size(rows)));
    for (int row = 0; const auto &[name, value, filter] : rows) {
        setCell(*m_recorded, row, 0, {name, filter});
        setCell(*m_recorded, row++, 1, {value, filter, Qt::AlignRight});
    }
}

} // namespace baton::ui
