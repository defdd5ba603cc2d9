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
#include "ui/widgets/parts.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace baton::ui {

BreachBoard::BreachBoard(QWidget *parent)
    : Board{tr("Breach board"), parent}, m_promises{new QWidget{this}},
      m_next{new NextTile{m_promises}}, m_weeks{new WeeksTile{m_promises}},
      m_went{new WentTile{m_promises}}, m_shares{new ShareTile{m_promises}},
      m_broken{new BrokenTile{m_promises}}, m_source{new SourceTile{this}},
      m_aside{label({}, TextSize::Body, Tone::Muted, this)}
{
    layOut();
    connect(m_broken, &BrokenTile::postMortemRequested, this, &BreachBoard::postMortemRequested);
    for (auto *tile : std::initializer_list<Tile *>{m_next, m_weeks, m_went, m_shares, m_source})
        connect(tile, &Tile::ticketsRequested, this, &Board::ticketsRequested);
}

void BreachBoard::layOut()
{
    auto *cells = new QGridLayout{m_promises};
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(20);
    cells->addWidget(m_next, 0, 0, 1, 2);
    cells->addWidget(m_weeks, 1, 0);
    cells->addWidget(m_went, 1, 1);
    cells->addWidget(m_shares, 2, 0, 1, 2);
    cells->addWidget(m_broken, 3, 0, 1, 2);
    cells->setColumnStretch(0, 1);
    cells->setColumnStretch(1, 1);
    bodyLayout()->addWidget(hairline(Qt::Horizontal, body()));
    bodyLayout()->addWidget(m_promises);
    bodyLayout()->addWidget(m_aside);
    bodyLayout()->addWidget(m_source);
    bodyLayout()->addStretch();
}

void BreachBoard::ask(const desk::FigureQuestion &question)
{
    m_next->learn(*desk());
    m_broken->ask(*desk());
    whenDone(desk()->breaches(question), this, [this](const Result<desk::BreachFigures> &figures) {
        if (figures)
            fill(*figures);
        else
            sayEmpty(tr("The figures could not be read"), words::sentence(figures.error()));
    });
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
    sayKept(figures);
    m_next->show(figures);
    m_weeks->show(figures);
    m_shares->show(figures);
    m_went->show(figures);
    m_source->show(figures);
    sayFilled(figures.asOf);
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
    sayHeadline(tr("%1 due today, %2 need help now")
                    .arg(whole(figures.dueToday), whole(figures.needHelpNow)),
                tr("%1 are late already. %2 of %3 promises that fell due were kept.")
                    .arg(whole(figures.late), share, whole(met + broken)));
    m_aside->setText(
        tr("Not in the rate: %1 paused, %2 withdrawn, %3 merged clocks.")
            .arg(whole(figures.paused), whole(figures.withdrawn), whole(figures.merged)));
}

} // namespace baton::ui
