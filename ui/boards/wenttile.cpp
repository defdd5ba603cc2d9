#include "ui/boards/wenttile.h"

#include "core/draw/sharebar.h"
#include "core/words/postmortemwords.h"
#include "ui/boards/figuretable.h"
#include "ui/boards/figurewords.h"
#include "ui/boards/spentcolour.h"
#include "ui/widgets/figureview.h"

#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baton::ui {

WentTile::WentTile(QWidget *parent)
    : Tile{tr("Where the time of broken promises went"), tr("resolve; hours within opening hours"),
           parent},
      m_went{new FigureView{tr("Where the time of broken promises went"), this}},
      m_between{figureTable({tr("Between teams, by pair"), tr("Elapsed hours")}, 1,
                            tr("Hours between teams by pair"), this)}
{
    content()->addWidget(m_went);
    content()->addWidget(m_between);
    fixNumberColumn(*m_between, 1, 120);
    connect(m_went, &FigureView::spotActivated, this, &Tile::ticketsRequested);
    openOnActivation(*m_between,
                     [this](const QString &filter) { Q_EMIT ticketsRequested(filter); });
}

void WentTile::show(const desk::BreachFigures &figures)
{
    const auto &went = figures.timeWent;
    const auto filter = u"promise:broken metric:resolve"_s;
    std::vector<draw::ShareBar::Part> parts;
    parts.reserve(handoff::allSpent.size() + 1);
    const auto add = [&](const QString &name, const QString &meaning, double hours,
                         std::optional<size_t> colour, bool isPale) {
        const auto spoken = tr("%1: %2 hours").arg(name, draw::figureText(hours));
        parts.push_back({name, meaning, hours, spoken, filter, colour, isPale});
    };
    for (const auto spent : handoff::allSpent)
        add(words::name(spent), words::meaning(spent), went.on(spent), colourOf(spent),
            spent == handoff::Spent::Planned);
    add(tr("Outside hours"), tr("nights, weekends, holidays: nobody was there"), went.outsideHours,
        std::nullopt, false);
    m_went->show(std::make_unique<draw::ShareBar>(std::move(parts), tr("h")));
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

} // namespace baton::ui
