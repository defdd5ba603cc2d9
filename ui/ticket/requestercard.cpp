#include "ui/ticket/requestercard.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/ticket/status.h"
#include "ui/widgets/parts.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr size_t lastListed = 5;

} // namespace

RequesterCard::RequesterCard(QWidget *parent)
    : QWidget{parent}, m_name{heading({}, this)},
      m_reach{label({}, TextSize::Body, Tone::Muted, this)}, m_lastHead{heading({}, this)},
      m_last{new QVBoxLayout}
{
    m_reach->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_last->setSpacing(0);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_reach);
    layout->addSpacing(8);
    layout->addWidget(m_lastHead);
    layout->addLayout(m_last);
}

void RequesterCard::show(const desk::TicketView &view)
{
    const auto &person = view.requester;
    m_person = view.ticket.requester;
    m_ticket = view.ticket.id;
    m_name->setText(requesterName(view));
    const auto named = [](const QString &name, const QString &value) {
        return value.isEmpty() ? QString{} : name.arg(value);
    };
    QStringList reach{view.department, named(tr("Phone %1"), person.phone),
                      named(tr("Room %1"), person.room), person.mail};
    reach.removeAll(QString{});
    m_reach->setText(reach.isEmpty() ? tr("No phone or room is known.") : reach.join(u'\n'));
    askLast(view);
}

void RequesterCard::askLast(const desk::TicketView &view)
{
    m_lastHead->setText(tr("Last from %1").arg(requesterName(view)));
    if (!m_desk || view.requester.name.isEmpty())
        return showLast({});
    const desk::QueueQuestion question{
        u"requester:\"%1\" -number:%2"_s.arg(QString{view.requester.name}.remove(u'"'))
            .arg(view.ticket.number),
        desk::SortKey::Opened, desk::SortOrder::Descending};
    whenDone(m_desk->list(question), this,
             [this, id = m_ticket](const Result<desk::QueueAnswer> &answer) {
                 if (!answer || id != m_ticket || !m_desk)
                     return;
                 auto ids = *answer->ids;
                 ids.resize(std::min(ids.size(), lastListed));
                 whenDone(m_desk->rows(ids), this,
                          [this, id](const Result<std::vector<desk::TicketRow>> &rows) {
                              if (rows && id == m_ticket)
                                  showLast(*rows);
                          });
             });
}

void RequesterCard::showLast(const std::vector<desk::TicketRow> &rows)
{
    while (auto *item = m_last->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lastHead->setVisible(!rows.empty());
    for (const auto &row : rows) {
        auto *link = new QPushButton{this};
        link->setProperty("link", true);
        const auto when =
            words::shortTime(row.reportedAt, SystemClock{}.now(), QTimeZone::systemTimeZone());
        const auto words = joinedByDots({when, row.subject});
        link->setText(link->fontMetrics().elidedText(words, Qt::ElideRight, 250));
        link->setToolTip(joinedByDots({words, words::name(row.category)}));
        connect(link, &QPushButton::clicked, this,
                [this, id = row.id] { Q_EMIT ticketRequested(id); });
        m_last->addWidget(link);
    }
}

} // namespace baton::ui
