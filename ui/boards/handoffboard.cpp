#include "ui/boards/handoffboard.h"

#include "core/base/whendone.h"
#include "core/draw/intervals.h"
#include "core/draw/pairbars.h"
#include "core/words/sentences.h"
#include "ui/boards/figuretable.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QTableWidget>

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int pairsShown = 10;

// Two directions of one pair, hours waited after a hand-off.
struct Pair
{
    QString a;
    QString b;
    double there = 0;
    double back = 0;
    qint64 handOffs = 0;
};

std::vector<Pair> pairsOf(const desk::HandOffFigures &figures)
{
    std::map<std::pair<QString, QString>, Pair> pairs;
    for (const auto &edge : figures.edges) {
        const bool forward = edge.from < edge.to;
        auto &pair = pairs[forward ? std::pair{edge.from, edge.to} : std::pair{edge.to, edge.from}];
        if (pair.a.isEmpty()) { // the busier direction is seen first, and so named first
            pair.a = edge.from;
            pair.b = edge.to;
        }
        (edge.from == pair.a ? pair.there : pair.back) += edge.waitHours.sum;
        pair.handOffs += edge.handOffs;
    }
    std::vector<Pair> sorted;
    sorted.reserve(pairs.size());
    for (const auto &entry : pairs)
        sorted.push_back(entry.second);
    std::ranges::sort(sorted, std::greater{},
                      [](const Pair &pair) { return pair.there + pair.back; });
    return sorted;
}

} // namespace

HandOffBoard::HandOffBoard(QWidget *parent)
    : Board{tr("Hand-off board"), parent},
      m_pairs{new FigureView{tr("Hours waited between pairs of teams"), this}},
      m_hops{new FigureView{tr("Broken promises by number of hand-offs"), this}},
      m_bounces{
          figureTable({tr("Between"), tr("and"), tr("Bounces")}, 2, tr("Ping-pong pairs"), this)}
{
    auto *cells = new QGridLayout;
    cells->setSpacing(20);
    cells->addWidget(panel(tr("Where customers wait"),
                           tr("elapsed hours to the next activity, both directions"), m_pairs,
                           body()),
                     0, 0, 2, 1);
    cells->addWidget(panel(tr("Back and forth"), tr("pairs that bounce most"), m_bounces, body()),
                     0, 1);
    cells->addWidget(
        panel(tr("Broken by number of hand-offs"), tr("95 % interval"), m_hops, body()), 1, 1);
    cells->setColumnStretch(0, 3);
    cells->setColumnStretch(1, 2);
    bodyLayout()->addWidget(hairline(Qt::Horizontal, body()));
    bodyLayout()->addLayout(cells);
    bodyLayout()->addStretch();
    for (auto *view : {m_pairs, m_hops})
        connect(view, &FigureView::spotActivated, this, &Board::ticketsRequested);
    openOnActivation(*m_bounces,
                     [this](const QString &filter) { Q_EMIT ticketsRequested(filter); });
}

void HandOffBoard::ask(const desk::FigureQuestion &question)
{
    whenDone(desk()->handOffs(question), this, [this](const Result<desk::HandOffFigures> &figures) {
        if (figures)
            fill(*figures);
        else
            sayEmpty(tr("The figures could not be read"), words::sentence(figures.error()));
    });
}

void HandOffBoard::fill(const desk::HandOffFigures &figures)
{
    if (figures.handOffs == 0)
        return sayEmpty(tr("Nothing was handed from team to team"),
                        tr("As soon as a second team takes part, this board says what is lost "
                           "between them."));
    fillPairs(figures);
    fillBounces(figures);
    fillHops(figures);
    sayFilled(figures.asOf);
}

void HandOffBoard::fillPairs(const desk::HandOffFigures &figures)
{
    const auto pairs = pairsOf(figures);
    const auto hours = draw::figureText(pairs.front().there + pairs.front().back);
    sayHeadline(
        tr("%1 customer hours waited between %2 and %3")
            .arg(hours, pairs.front().a, pairs.front().b),
        tr("Elapsed hours. In all %1 hand-offs on %2 of %3 tickets; %4 tickets came back at "
           "least once; %5 teams.")
            .arg(draw::figureText(static_cast<double>(figures.handOffs)),
                 draw::figureText(static_cast<double>(figures.ticketsWithHandOff)),
                 draw::figureText(static_cast<double>(figures.tickets)),
                 draw::figureText(static_cast<double>(figures.pingPongTickets)))
            .arg(figures.teams));
    std::vector<draw::PairBars::Row> rows;
    for (const auto &pair : pairs | std::views::take(pairsShown))
        rows.push_back(
            {pair.a, pair.b, pair.there, pair.back,
             tr("%1 to %2: %3 hours waited; back: %4; %5 hand-offs")
                 .arg(pair.a, pair.b, draw::figureText(pair.there), draw::figureText(pair.back))
                 .arg(pair.handOffs),
             u"edge:%1 or edge:%2"_s.arg(quoted(pair.a + u'>' + pair.b),
                                         quoted(pair.b + u'>' + pair.a))});
    m_pairs->show(std::make_unique<draw::PairBars>(std::move(rows), tr("left to right, hours"),
                                                   tr("right to left, hours")));
}

void HandOffBoard::fillBounces(const desk::HandOffFigures &figures)
{
    const auto count = std::min<size_t>(figures.pingPongPairs.size(), 6);
    setRows(*m_bounces, static_cast<int>(count));
    for (size_t i = 0; i < count; ++i) {
        const auto &pair = figures.pingPongPairs[i];
        const auto filter = u"pair:%1"_s.arg(quoted(pair.a + u'|' + pair.b));
        const int row = static_cast<int>(i);
        setCell(*m_bounces, row, 0, {pair.a, filter});
        setCell(*m_bounces, row, 1, {pair.b, filter});
        setCell(*m_bounces, row, 2,
                {draw::figureText(static_cast<double>(pair.bounces)), filter, Qt::AlignRight});
    }
}

void HandOffBoard::fillHops(const desk::HandOffFigures &figures)
{
    std::vector<draw::Intervals::Row> rows;
    for (const auto &hop : figures.byHandOffs) {
        const bool last = &hop == &figures.byHandOffs.back();
        const auto name =
            last ? tr("%1 and more").arg(hop.handOffs) : QString::number(hop.handOffs);
        rows.push_back(
            {name, hop.broken.rate, hop.broken.low.value_or(0), hop.broken.high.value_or(0),
             hop.broken.n,
             tr("%1 hand-offs: %2 tickets, %3 of %4 judged were broken")
                 .arg(name)
                 .arg(hop.tickets)
                 .arg(hop.broken.hits)
                 .arg(hop.broken.n),
             last ? u"handoffs>=%1"_s.arg(hop.handOffs) : u"handoffs:%1"_s.arg(hop.handOffs)});
    }
    m_hops->show(std::make_unique<draw::Intervals>(std::move(rows)));
}

} // namespace baton::ui
