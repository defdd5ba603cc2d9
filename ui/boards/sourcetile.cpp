#include "ui/boards/sourcetile.h"

#include "ui/boards/figuretable.h"
#include "ui/boards/figurewords.h"

#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baton::ui {

SourceTile::SourceTile(QWidget *parent)
    : Tile{tr("Imported histories"), tr("the source's own verdict, kept beside Baton's"), parent},
      m_recorded{figureTable({tr("By the source itself"), {}}, 1, tr("What the source says"), this)}
{
    content()->addWidget(m_recorded);
    openOnActivation(*m_recorded,
                     [this](const QString &filter) { Q_EMIT ticketsRequested(filter); });
}

void SourceTile::show(const desk::BreachFigures &figures)
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
