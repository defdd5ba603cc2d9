#include "ui/boards/handoffboard.h"

#include "core/base/whendone.h"
#include "core/draw/intervals.h"
#include "core/words/sentences.h"
#include "ui/boards/figuretable.h"
#include "ui/boards/figurewords.h"
#include "ui/boards/teamflows.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QTableWidget>

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr qsizetype teamsShown = 7; // more would be a net; the rest is gathered into one
constexpr size_t listed = 6;

} // namespace

HandOffBoard::HandOffBoard(QWidget *parent)
    : Board{tr("Hand-off board"), parent},
      m_pairs{new FigureView{tr("Hours waited between pairs of teams"), this}},
      m_flow{new FigureView{tr("Flow of hand-offs from team to team"), this}},
      m_matrix{new FigureView{tr("Hand-offs from row to column"), this}},
      m_hops{new FigureView{tr("Broken promises by number of hand-offs"), this}},
      m_trend{new FigureView{tr("Hours waited after hand-offs, by week"), this}},
      m_bounces{
          figureTable({tr("Between"), tr("and"), tr("Bounces")}, 2, tr("Ping-pong pairs"), this)},
      m_chains{figureTable({tr("Chain"), tr("Tickets")}, 1, tr("Chains that recur"), this)},
      m_causes{figureTable({tr("Cause"), tr("Returns")}, 1, tr("Causes of returns"), this)},
      m_causesHead{heading({}, this)}
{
    for (auto *table : {m_chains, m_causes})
        fixNumberColumn(*table, 1, 80);
    m_pairs->keepChoice();
    buildPanels();
    for (auto *view : {m_pairs, m_flow, m_matrix, m_hops})
        connect(view, &FigureView::spotActivated, this, &Board::ticketsRequested);
    connect(m_pairs, &FigureView::spotChosen, this, &HandOffBoard::showPair);
    for (auto *table : {m_bounces, m_chains, m_causes})
        openOnActivation(*table,
                         [this](const QString &filter) { Q_EMIT ticketsRequested(filter); });
}

void HandOffBoard::buildPanels()
{
    auto *top = new QGridLayout;
    top->setSpacing(20);
    top->addWidget(panel(tr("Where customers wait"),
                         tr("elapsed hours to the next activity, both directions"), m_pairs,
                         body()),
                   0, 0, 2, 1);
    top->addWidget(panel(tr("Flow"), tr("hand-offs, from left to right"), m_flow, body()), 0, 1);
    top->addWidget(panel(tr("Hand-offs"), tr("from row to column; open one to see its tickets"),
                         m_matrix, body()),
                   1, 1);
    top->setColumnStretch(0, 1);
    top->setColumnStretch(1, 1);
    auto *bottom = new QGridLayout;
    bottom->setSpacing(20);
    bottom->addWidget(
        panel(tr("Broken by number of hand-offs"), tr("95 % interval"), m_hops, body()), 0, 0);
    bottom->addWidget(panel(m_causesHead, m_causes, body()), 0, 1);
    bottom->addWidget(panel(tr("Chains that recur"), {}, m_chains, body()), 0, 2);
    bottom->addWidget(panel(tr("Back and forth"), tr("pairs that bounce most"), m_bounces, body()),
                      1, 0);
    bottom->addWidget(panel(tr("Hours waited by week"), tr("elapsed; dashed: limits of the usual"),
                            m_trend, body()),
                      1, 1, 1, 2);
    for (const int column : {0, 1, 2})
        bottom->setColumnStretch(column, 1);
    bodyLayout()->addWidget(hairline(Qt::Horizontal, body()));
    bodyLayout()->addLayout(top);
    bodyLayout()->addWidget(hairline(Qt::Horizontal, body()));
    bodyLayout()->addLayout(bottom);
    bodyLayout()->addWidget(label(tr("Teams and what lies between them, never a person."),
                                  TextSize::Caption, Tone::Muted, body()));
    bodyLayout()->addStretch();
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
    m_figures = figures;
    m_teamPairs = pairsOf(figures);
    m_shown = busiestTeams(figures, teamsShown);
    m_pairs->show(pairBarsOf(m_teamPairs));
    m_matrix->show(matrixOf(figures, m_shown));
    m_trend->show(trendOf(figures));
    fillBounces(figures);
    fillChains(figures);
    fillHops(figures);
    m_pairs->choose(0); // sentence, flow and causes follow
    sayFilled(figures.asOf);
}

// The pair that was chosen leads: sentence, flow and causes are about it.
void HandOffBoard::showPair(int row)
{
    if (row < 0 || row >= std::ssize(m_teamPairs))
        return;
    const auto &pair = m_teamPairs[static_cast<size_t>(row)];
    auto shown = m_shown;
    for (const auto &team : {pair.a, pair.b}) {
        if (!shown.contains(team))
            shown << team;
    }
    m_flow->show(flowOf(m_figures, shown, pair));
    const auto why = fillCauses(pair);
    const auto hours = draw::figureText(pair.there + pair.back);
    const auto &first = m_figures.firstTeam;
    QStringList parts;
    if (!why.isEmpty())
        parts << tr("mostly for: %1").arg(why);
    parts << tr("Elapsed hours, %1 hand-offs").arg(whole(pair.handOffs));
    if (first.rate)
        parts << tr("First team resolves %1 of %2").arg(percent(*first.rate), whole(first.n));
    parts << tr("Came back at least once: %1 of %2 tickets")
                 .arg(whole(m_figures.pingPongTickets), whole(m_figures.tickets));
    sayHeadline(tr("%1 customer hours waited between %2 and %3").arg(hours, pair.a, pair.b),
                parts.join(u"  ·  "_s));
}

// Answers the cause that was given most; nothing below five, which may be chance.
QString HandOffBoard::fillCauses(const TeamPair &pair)
{
    std::map<ticket::ReturnCause, qint64> causes;
    for (const auto &back : m_figures.returns) {
        if ((back.from == pair.a && back.to == pair.b) ||
            (back.from == pair.b && back.to == pair.a))
            causes[back.cause] += back.returns;
    }
    std::vector<std::pair<qint64, ticket::ReturnCause>> sorted;
    qint64 all = 0;
    for (const auto &[cause, count] : causes) {
        sorted.emplace_back(count, cause);
        all += count;
    }
    std::ranges::sort(sorted, std::greater{});
    m_causesHead->setText(all == 0 ? tr("No return between %1 and %2 yet").arg(pair.a, pair.b)
                                   : tr("Why tickets came back, returns: %1").arg(whole(all)));
    m_causes->setVisible(all > 0);
    setRows(*m_causes, static_cast<int>(sorted.size()));
    const auto filter =
        u"edge:%1 or edge:%2"_s.arg(quoted(pair.a + u'>' + pair.b), quoted(pair.b + u'>' + pair.a));
    for (int row = 0; const auto &[count, cause] : sorted) {
        setCell(*m_causes, row, 0, {words::name(cause), filter});
        setCell(*m_causes, row++, 1, {whole(count), filter, Qt::AlignRight});
    }
    return all >= 5 ? words::name(sorted.front().second) : QString{};
}

void HandOffBoard::fillChains(const desk::HandOffFigures &figures)
{
    const auto count = std::min(figures.chains.size(), listed);
    setRows(*m_chains, static_cast<int>(count));
    for (int row = 0; const auto &chain : figures.chains | std::views::take(count)) {
        const auto filter =
            u"edge:%1 edge:%2"_s.arg(quoted(chain.teams[0] + u'>' + chain.teams[1]),
                                     quoted(chain.teams[1] + u'>' + chain.teams[2]));
        setCell(*m_chains, row, 0, {chain.teams.join(u" › "_s), filter});
        setCell(*m_chains, row++, 1, {whole(chain.tickets), filter, Qt::AlignRight});
    }
}

void HandOffBoard::fillBounces(const desk::HandOffFigures &figures)
{
    const auto count = std::min(figures.pingPongPairs.size(), listed);
    setRows(*m_bounces, static_cast<int>(count));
    for (size_t i = 0; i < count; ++i) {
        const auto &pair = figures.pingPongPairs[i];
        const auto filter = u"pair:%1"_s.arg(quoted(pair.a + u'|' + pair.b));
        const int row = static_cast<int>(i);
        setCell(*m_bounces, row, 0, {pair.a, filter});
        setCell(*m_bounces, row, 1, {pair.b, filter});
        setCell(*m_bounces, row, 2, {whole(pair.bounces), filter, Qt::AlignRight});
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
