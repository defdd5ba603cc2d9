#include "ui/boards/sharetile.h"

#include "ui/boards/figuretable.h"
#include "ui/boards/figurewords.h"
#include "ui/widgets/theme.h"

#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int fewest = 10; // below, a share says less than its counts

// Deeper as less is kept, one hue.
Cell shareCell(const desk::ShareFigure &share, const QString &filter)
{
    if (share.n == 0)
        return {{}, {}, Qt::AlignRight};
    if (share.n < fewest)
        return {ShareTile::tr("%1 of %2").arg(share.hits).arg(share.n),
                filter,
                Qt::AlignRight,
                {},
                colours().muted};
    const auto kept = *share.rate;
    const int step = kept > 0.95 ? 0 : kept > 0.9 ? 1 : kept > 0.8 ? 2 : kept > 0.7 ? 3 : 4;
    return {percent(kept), filter, Qt::AlignRight, colours().heat[static_cast<size_t>(step)],
            step == 4 ? colours().onStrongHeat : colours().text};
}

} // namespace

ShareTile::ShareTile(QWidget *parent)
    : Tile{tr("Team and priority"), tr("share of promises kept; under 10 as counts"), parent},
      m_teams{
          figureTable({tr("Share kept"), u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, tr("All"), tr("n")}, 1,
                      tr("Share kept by team and priority"), this)}
{
    content()->addWidget(m_teams);
    openOnActivation(*m_teams, [this](const QString &filter) { Q_EMIT ticketsRequested(filter); });
}

void ShareTile::show(const desk::BreachFigures &figures)
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

} // namespace baton::ui
