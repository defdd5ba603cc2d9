#include "ui/boards/brokentile.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/boards/figuretable.h"
#include "ui/widgets/theme.h"

#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr size_t listed = 5;
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

void BrokenTile::ask(desk::Desk &desk)
{
    const desk::QueueQuestion question{u"promise:broken metric:resolve"_s, desk::SortKey::Updated,
                                       desk::SortOrder::Descending};
    whenDone(desk.list(question), this,
             [this, where = &desk](const Result<desk::QueueAnswer> &answer) {
                 if (answer)
                     read(*where, *answer->ids);
             });
}

void BrokenTile::read(desk::Desk &desk, const std::vector<TicketId> &ids)
{
    const auto count = static_cast<std::ptrdiff_t>(std::min(listed, ids.size()));
    whenDone(desk.rows({ids.begin(), ids.begin() + count}), this,
             [this](const Result<std::vector<desk::TicketRow>> &rows) {
                 if (rows)
                     fill(*rows);
             });
}

void BrokenTile::fill(const std::vector<desk::TicketRow> &rows)
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto now = SystemClock{}.now();
    setVisible(!rows.empty());
    setRows(*m_tickets, static_cast<int>(rows.size()));
    for (int row = 0; const auto &ticket : rows) {
        const auto number = QString::number(ticket.number);
        const auto due = ticket.clock ? ticket.clock->dueAt : std::nullopt;
        setCell(*m_tickets, row, 0,
                {words::name(ticket.priority) + u"  "_s + ticket.subject, number});
        setCell(*m_tickets, row, 1, {ticket.team, number, Qt::AlignLeft, {}, colours().muted});
        setCell(*m_tickets, row, 2,
                {due ? words::shortTime(*due, now, zone) : u"–"_s, number, Qt::AlignRight});
        setCell(*m_tickets, row++, 3, {QString::number(ticket.handOffs), number, Qt::AlignRight});
    }
}

} // namespace baton::ui
