#include "ui/boards/handoffboard.h"

#include "core/base/whendone.h"
#include "core/draw/intervals.h"
#include "core/words/notewords.h"
#include "core/words/sentences.h"
#include "ui/boards/figuretable.h"
#include "ui/boards/figurewords.h"
#include "ui/boards/panel.h"
#include "ui/boards/teamflows.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableWidget>

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr qsizetype teamsShown = 7; // more would be a net; the rest is gathered into one
constexpr size_t listed = 6;

} // namespace

HandOffBoard::HandOffBoard(QWidget *parent)
    : Board{u"handoff"_s, tr("Hand-off board"), new TileGrid{6, TileOrder::Cells, nullptr}, parent},
      m_pairs{new FigureView{tr("Hours waited between pairs of teams"), this}},
      m_flow{new FigureView{tr("Flow of hand-offs from team to team"), this}},
      m_matrix{new FigureView{tr("Hand-offs from row to column"), this}},
      m_hops{new FigureView{tr("Broken promises by number of hand-offs"), this}},
      m_agreements{new FigureView{tr("Stays within what teams agreed"), this}},
      m_trend{new FigureView{tr("Hours waited after hand-offs, by week"), this}},
      m_bounces{
          figureTable({tr("Between"), tr("and"), tr("Bounces")}, 2, tr("Ping-pong pairs"), this)},
      m_chains{figureTable({tr("Chain"), tr("Tickets")}, 1, tr("Chains that recur"), this)},
      m_causes{figureTable({tr("Cause"), tr("Returns")}, 1, tr("Causes of returns"), this)},
      m_teamsNote{label({}, TextSize::Caption, Tone::Muted, this)},
      m_note{label({}, TextSize::Body, Tone::Plain, this)}, m_causesHead{heading({}, this)}
{
    for (auto *table : {m_chains, m_causes})
        fixNumberColumn(*table, 1, 80);
    m_pairs->keepChoice();
    m_matrix->setObjectName(u"handOffMatrix"_s);
    m_teamsNote->setObjectName(u"teamsShown"_s);
    buildTiles();
    for (const auto &[name, view] : {std::pair{u"pairs"_s, m_pairs},
                                     {u"flow"_s, m_flow},
                                     {u"matrix"_s, m_matrix},
                                     {u"hops"_s, m_hops}})
        connect(view, &FigureView::spotActivated, this,
                [this, name](const QString &filter) { openOrTurn(name, filter); });
    connect(m_pairs, &FigureView::spotChosen, this, &HandOffBoard::showPair);
    for (const auto &[name, table] :
         {std::pair{u"bounces"_s, m_bounces}, {u"chains"_s, m_chains}, {u"causes"_s, m_causes}})
        openOnActivation(*table, [this, name](const QString &filter) { open(name, filter); });
}

void HandOffBoard::buildTiles()
{
    const auto add = [this](const QString &name, const QString &title, const QString &unit,
                            QWidget *content, TileSize size) {
        addTile(name, title, panel(title, unit, content, body()), size);
    };
    add(u"pairs"_s, tr("Where customers wait"),
        tr("elapsed hours to the next activity, both directions"), m_pairs, {3});
    add(u"flow"_s, tr("Flow"), tr("hand-offs, from left to right"), m_flow, {3});
    auto *matrix = new QWidget{body()};
    auto *lines = new QVBoxLayout{matrix};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_matrix);
    lines->addWidget(m_teamsNote);
    add(u"matrix"_s, tr("Hand-offs"), tr("from row to column; open one to see its tickets"), matrix,
        {3});
    add(u"hops"_s, tr("Broken by number of hand-offs"), tr("95 % interval"), m_hops, {3});
    addTile(u"causes"_s, tr("Causes of returns"), causesTile(), {3});
    add(u"chains"_s, tr("Chains that recur"), {}, m_chains, {3});
    add(u"bounces"_s, tr("Back and forth"), tr("pairs that bounce most"), m_bounces, {3});
    add(u"trend"_s, tr("Hours waited by week"), tr("elapsed; dashed: limits of the usual"), m_trend,
        {3});
    add(u"agreements"_s, tr("Within what teams agreed"),
        tr("stays by team, in working time; 95 % interval"), m_agreements, {3});
    finish(tr("Teams and what lies between them, never a person."));
}

// Why tickets came back, and the note that would have kept them.
QWidget *HandOffBoard::causesTile()
{
    auto *answer = panel(m_causesHead, m_causes, body());
    auto *lines = static_cast<QVBoxLayout *>(answer->layout());
    auto *copy = new QPushButton{tr("Copy as a template"), answer};
    copy->setObjectName(u"copyNote"_s);
    copy->setProperty("quiet", true);
    m_note->setObjectName(u"proposedNote"_s);
    const auto at = lines->count() - 1; // before the stretch
    lines->insertWidget(at, copy, 0, Qt::AlignLeft);
    lines->insertWidget(at, m_note);
    lines->insertWidget(
        at, label(tr("A note that says what was missing"), TextSize::Caption, Tone::Muted, answer));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_note->text());
        Q_EMIT said(tr("The note is in the clipboard: as a canned reply everybody has it."));
    });
    return answer;
}

// The teams that are gathered under "others" come one handful after the other.
void HandOffBoard::openOrTurn(const QString &tile, const QString &filter)
{
    if (filter != othersFilter())
        return open(tile, filter);
    m_first += m_shown.size();
    if (m_first >= m_teams.size())
        m_first = 0;
    showTeams();
}

void HandOffBoard::showTeams()
{
    m_shown = someTeams(m_teams, m_first, teamsShown);
    const bool some = m_shown.size() < m_teams.size();
    const auto note = tr("Teams %1 to %2 of %3; the others open the next ones")
                          .arg(m_first + 1)
                          .arg(m_first + m_shown.size())
                          .arg(m_teams.size());
    m_matrix->show(matrixOf(figuresOf(u"matrix"_s), m_shown));
    m_teamsNote->setText(some ? note : QString{});
    m_teamsNote->setVisible(some);
    showPair(m_pair);
}

void HandOffBoard::ask(const Asked &asked)
{
    whenDone(desk()->handOffs(asked.question), this,
             [this, asked](const Result<desk::HandOffFigures> &figures) {
                 if (!isLatest(asked))
                     return;
                 if (!figures)
                     return refuse(asked, figures.error());
                 for (const auto &tile : asked.tiles) {
                     m_narrowed.erase(tile);
                     if (!asked.leads)
                         m_narrowed.emplace(tile, *figures);
                 }
                 if (asked.leads)
                     lead(*figures);
                 else if (m_figures.handOffs > 0)
                     fillTiles();
             });
}

const desk::HandOffFigures &HandOffBoard::figuresOf(const QString &tile) const
{
    const auto own = m_narrowed.find(tile);
    return own == m_narrowed.end() ? m_figures : own->second;
}

void HandOffBoard::lead(const desk::HandOffFigures &figures)
{
    if (figures.handOffs == 0)
        return sayEmpty(tr("Nothing was handed from team to team"),
                        tr("As soon as a second team takes part, this board says what is lost "
                           "between them."));
    m_figures = figures;
    fillTiles();
    sayFilled(figures.asOf, figures.tickets);
}

void HandOffBoard::fillTiles()
{
    m_teams = teamsByHandOffs(m_figures);
    if (m_first >= m_teams.size())
        m_first = 0;
    m_teamPairs = pairsOf(figuresOf(u"pairs"_s));
    m_pairs->show(pairBarsOf(m_teamPairs));
    m_trend->show(trendOf(figuresOf(u"trend"_s)));
    fillBounces(figuresOf(u"bounces"_s));
    fillChains(figuresOf(u"chains"_s));
    fillHops(figuresOf(u"hops"_s));
    const auto &agreements = figuresOf(u"agreements"_s).agreements;
    grid()->setThere(u"agreements"_s, !m_figures.agreements.empty());
    m_agreements->show(agreementsOf(agreements, teamsShown));
    m_pair = 0;
    m_pairs->choose(0);
    showTeams(); // sentence, flow and causes follow
}

// The pair that was chosen leads: sentence, flow and causes are about it.
void HandOffBoard::showPair(int row)
{
    if (row < 0 || row >= std::ssize(m_teamPairs))
        return;
    m_pair = row;
    const auto &pair = m_teamPairs[static_cast<size_t>(row)];
    auto shown = m_shown;
    for (const auto &team : {pair.a, pair.b}) {
        if (!shown.contains(team))
            shown << team;
    }
    m_flow->show(flowOf(figuresOf(u"flow"_s), shown, pair));
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
    for (const auto &back : figuresOf(u"causes"_s).returns) {
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
    const auto most = sorted.empty() ? std::nullopt : std::optional{sorted.front().second};
    m_note->setText(words::noteTemplate(pair.a, pair.b, most));
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
    // A history without any promise has nothing to be judged by.
    grid()->setThere(u"hops"_s, std::ranges::any_of(m_figures.byHandOffs, [](const auto &hop) {
                         return hop.broken.n > 0;
                     }));
}

} // namespace baton::ui
