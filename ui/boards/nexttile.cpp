#include "ui/boards/nexttile.h"

#include "core/base/inbackground.h"
#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/boards/figuretable.h"
#include "ui/boards/figurewords.h"
#include "ui/widgets/parts.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr size_t nextShown = 8;

// Sign, word and share: the colour is never alone.
Cell forecastCell(const std::optional<insight::Forecast> &forecast, const QString &filter)
{
    if (!forecast)
        return {NextTile::tr("too few like it"), filter, Qt::AlignRight, {}, colours().muted};
    const auto tenths = NextTile::tr("%1 in 10").arg(forecast->late * 10, 0, 'f', 0);
    if (forecast->late >= 2.0 / 3)
        return {NextTile::tr("✕ likely late  %1").arg(tenths),
                filter,
                Qt::AlignRight,
                {},
                colours().danger};
    if (forecast->late >= 1.0 / 3)
        return {NextTile::tr("△ either way  %1").arg(tenths),
                filter,
                Qt::AlignRight,
                {},
                colours().warn};
    return {
        NextTile::tr("✓ likely kept  %1").arg(tenths), filter, Qt::AlignRight, {}, colours().muted};
}

} // namespace

NextTile::NextTile(QWidget *parent)
    : Tile{tr("Breaks next"), tr("by time due; forecast: late, of like cases"), parent},
      m_next{figureTable(
          {tr("Ticket"), tr("Promise"), tr("Held by"), tr("Due"), tr("Left"), tr("Forecast")}, 3,
          tr("What breaks next"), this)},
      m_howReliable{new QPushButton{tr("How reliable is the forecast?"), this}},
      m_brier{label({}, TextSize::Caption, Tone::Muted, this)},
      m_reliability{figureTable({tr("Forecast late"), tr("Were late"), tr("n")}, 1,
                                tr("Forecasts and what became of them"), this)}
{
    auto *heads = m_next->horizontalHeader();
    heads->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair{1, 120}, {2, 140}, {3, 90}, {4, 100}, {5, 170}}) {
        heads->setSectionResizeMode(column, QHeaderView::Interactive);
        heads->resizeSection(column, width);
    }
    for (auto *part :
         std::initializer_list<QWidget *>{m_next, m_howReliable, m_brier, m_reliability})
        content()->addWidget(part);
    m_next->setObjectName(u"breaksNext"_s);
    m_howReliable->setProperty("quiet", true);
    m_howReliable->setObjectName(u"howReliable"_s);
    connect(m_howReliable, &QPushButton::clicked, this, &NextTile::showReliability);
    m_brier->setObjectName(u"brier"_s);
    m_reliability->setObjectName(u"reliability"_s);
    m_brier->hide();
    m_reliability->hide();
    openOnActivation(*m_next, [this](const QString &filter) { Q_EMIT ticketsRequested(filter); });
}

void NextTile::show(const desk::BreachFigures &figures)
{
    m_figures = figures.next;
    m_asOf = figures.asOf;
    fill();
}

// What the past teaches moves slowly: once in a quarter of an hour is enough.
void NextTile::learn(desk::Desk &desk)
{
    const auto now = SystemClock{}.now();
    const bool isNew = m_teacher != &desk;
    if (!isNew && now - m_learnedAt < std::chrono::minutes{15} && !m_forecast.isEmpty())
        return;
    if (isNew)
        learnt({});
    m_teacher = &desk;
    m_learnedAt = now;
    whenDone(desk.forecast(), this,
             [this, from = m_teacher](const Result<insight::BreachForecast> &forecast) {
                 if (forecast && from && from == m_teacher)
                     learnt(*forecast);
             });
}

void NextTile::learnt(const insight::BreachForecast &forecast)
{
    m_forecast = forecast;
    ++m_turn;
    if (!m_brier->isHidden())
        tryForecast();
    fill();
}

void NextTile::showReliability()
{
    const bool show = m_brier->isHidden();
    m_brier->setVisible(show);
    m_reliability->setVisible(false);
    if (show)
        tryForecast();
}

// Thousands of forecasts: only for whoever asks, and beside the window.
void NextTile::tryForecast()
{
    m_brier->setText(tr("The forecast is tried on what has been."));
    const auto tried = inBackground([forecast = m_forecast] { return forecast.reliability(); });
    whenDone(tried, this, [this, turn = m_turn](const insight::Reliability &reliability) {
        if (turn != m_turn)
            return; // more has been learnt since
        fillReliability(reliability);
        m_reliability->setVisible(!m_brier->isHidden());
    });
}

void NextTile::fillReliability(const insight::Reliability &reliability)
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

void NextTile::fill()
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto count = std::min(m_figures.size(), nextShown);
    setRows(*m_next, static_cast<int>(count));
    for (size_t i = 0; i < count; ++i) {
        const auto &next = m_figures[i];
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
                {words::shortTime(next.dueAt, m_asOf, zone),
                 filter,
                 Qt::AlignRight,
                 {},
                 colours().muted});
        setCell(*m_next, row, 4,
                {words::untilDue(next.dueAt, m_asOf), filter, Qt::AlignRight, {}, colour, soon});
        setCell(*m_next, row, 5,
                late ? Cell{tr("late already"), filter, Qt::AlignRight, {}, colours().muted}
                     : forecastCell(m_forecast.of(static_cast<quint8>(next.metric),
                                                  static_cast<quint8>(next.priority), next.handOffs,
                                                  next.left),
                                    filter));
    }
}

} // namespace baton::ui
