#include "ui/boards/brokentile.h"

#include "core/words/sentences.h"
#include "ui/boards/figuretable.h"
#include "ui/widgets/theme.h"

#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr size_t brokenListed = 5;
}

BrokenTile::BrokenTile(QWidget *parent)
    : Tile{tr("Latest broken"), tr("promises to resolve; Enter shows where the time went"), parent},
      m_tickets{figureTable({tr("Ticket"), tr("Held by"), tr("Was due"), tr("Hand-offs")}, 2,
                            tr("Latest broken promises"), this)}
{
    m_tickets->setObjectName(u"latestBroken"_s);
    for (const int column : {2, 3})
        fixNumberColumn(*m_tickets, column, 110);
    content()->addWidget(m_tickets);
    openOnActivation(*m_tickets, [this](const QString &number) {
        Q_EMIT postMortemRequested(number.toLongLong());
    });
}

void BrokenTile::show(const desk::BreachFigures &figures)
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto count = std::min(brokenListed, figures.latestBroken.size());
    setRows(*m_tickets, static_cast<int>(std::max<size_t>(1, count)));
    if (count == 0) {
        setCell(*m_tickets, 0, 0,
                {tr("none in these weeks"), {}, Qt::AlignLeft, {}, colours().muted});
        for (const int column : {1, 2, 3})
            setCell(*m_tickets, 0, column, {});
    }
    for (size_t i = 0; i < count; ++i) {
        const auto &broken = figures.latestBroken[i];
        const auto number = QString::number(broken.number);
        const int row = static_cast<int>(i);
        setCell(*m_tickets, row, 0,
                {words::name(broken.priority) + u"  "_s + broken.subject, number});
        setCell(*m_tickets, row, 1, {broken.team, number, Qt::AlignLeft, {}, colours().muted});
        setCell(*m_tickets, row, 2,
                {words::shortTime(broken.dueAt, figures.asOf, zone), number, Qt::AlignRight});
        setCell(*m_tickets, row, 3, {QString::number(broken.handOffs), number, Qt::AlignRight});
    }
}

} // namespace baton::ui
