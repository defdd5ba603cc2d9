#include "ui/boards/breachboard.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/boards/brokentile.h"
#include "ui/boards/figurewords.h"
#include "ui/boards/nexttile.h"
#include "ui/boards/sharetile.h"
#include "ui/boards/sourcetile.h"
#include "ui/boards/weekstile.h"
#include "ui/boards/wenttile.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

BreachBoard::BreachBoard(QWidget *parent)
    : Board{u"breach"_s, tr("Breach board"), new TileGrid{2, TileOrder::Cells, nullptr}, parent},
      m_next{new NextTile{body()}}, m_weeks{new WeeksTile{body()}}, m_went{new WentTile{body()}},
      m_shares{new ShareTile{body()}}, m_broken{new BrokenTile{body()}},
      m_source{new SourceTile{body()}}
{
    const auto add = [this](const QString &name, Tile *tile, int columns) {
        addTile(name, tile->title(), tile, {columns});
        connect(tile, &Tile::ticketsRequested, this,
                [this, name](const QString &filter) { open(name, filter); });
    };
    add(u"next"_s, m_next, 2);
    add(u"weeks"_s, m_weeks, 1);
    add(u"went"_s, m_went, 1);
    add(u"shares"_s, m_shares, 2);
    add(u"broken"_s, m_broken, 2);
    add(u"source"_s, m_source, 2);
    finish();
    connect(m_broken, &BrokenTile::postMortemRequested, this, &BreachBoard::postMortemRequested);
}

void BreachBoard::ask(const Asked &asked)
{
    if (asked.leads)
        m_next->learn(*desk());
    whenDone(desk()->breaches(asked.question), this,
             [this, asked](const Result<desk::BreachFigures> &figures) {
                 if (!isLatest(asked))
                     return;
                 if (!figures)
                     return refuse(asked, figures.error());
                 fill(asked, *figures);
                 if (asked.leads)
                     lead(*figures);
             });
}

void BreachBoard::lead(const desk::BreachFigures &figures)
{
    const auto &recorded = figures.recorded;
    const bool verdicts = recorded.met + recorded.missed > 0;
    if (figures.targets.empty() && !verdicts)
        return sayEmpty(tr("No promise has been made yet"),
                        tr("Baton measures quietly. Once a target is set, this board says which "
                           "promises are about to break, which broke, and where."));
    for (const auto &name : {u"next"_s, u"weeks"_s, u"went"_s, u"shares"_s, u"broken"_s})
        grid()->setThere(name, !figures.targets.empty());
    grid()->setThere(u"source"_s, verdicts);
    m_figures = figures;
    sayKept(figures);
    sayFilled(figures.asOf, figures.tickets);
}

void BreachBoard::fill(const Asked &asked, const desk::BreachFigures &figures)
{
    if (asked.has("next"))
        m_next->show(figures);
    if (asked.has("weeks"))
        m_weeks->show(figures);
    if (asked.has("went"))
        m_went->show(figures);
    if (asked.has("shares"))
        m_shares->show(figures);
    if (asked.has("broken"))
        m_broken->show(figures);
    if (asked.has("source"))
        m_source->show(figures);
}

void BreachBoard::sayKept(const desk::BreachFigures &figures)
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
    const auto standing = tr("%1 are late already. %2 of %3 promises that fell due were kept.")
                              .arg(whole(figures.late), share, whole(met + broken));
    const auto aside =
        tr("Not in the rate: %1 paused, %2 withdrawn, %3 merged clocks.")
            .arg(whole(figures.paused), whole(figures.withdrawn), whole(figures.merged));
    sayHeadline(tr("%1 due today, %2 need help now")
                    .arg(whole(figures.dueToday), whole(figures.needHelpNow)),
                standing + u' ' + aside);
}

} // namespace baton::ui
