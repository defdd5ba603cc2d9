#include "ui/queue/preview.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/ticket/clocktable.h"
#include "ui/ticket/status.h"
#include "ui/ticket/strip.h"
#include "ui/ticket/whypanel.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/parts.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>
#include <QTextBrowser>

namespace baton::ui {

Preview::Preview(QWidget *parent) : QScrollArea{parent}
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Ticket"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *panel = new QWidget{this};
    panel->setObjectName(QStringLiteral("panel"));
    auto *layout = new QVBoxLayout{panel};
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_head = label({}, TextSize::Caption, Tone::Muted, panel);
    m_subject = heading({}, panel);
    setSize(m_subject, TextSize::Title);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status = label({}, TextSize::Body, Tone::Plain, panel);
    m_clocks = new ClockTable{panel};
    m_why = new WhyPanel{this};
    connect(m_clocks, &ClockTable::whyRequested, this,
            [this](const sla::Clock &clock, const QPoint &corner) {
                if (m_desk)
                    m_why->explain(*m_desk, m_ticket, clock, corner);
            });
    connect(m_clocks, &ClockTable::hintRequested, this,
            [this](const sla::Clock &clock, QWidget *line) {
                if (m_desk)
                    hintWhy(*m_desk, m_ticket, clock, line);
            });
    m_custodyHead = heading(tr("Held by"), panel);
    m_custody = new FigureView{tr("Who held the ticket, and how long"), panel};
    m_historyHead = heading(tr("History"), panel);
    m_history = new QTextBrowser{panel};
    m_history->setObjectName(QStringLiteral("history"));
    m_history->setAccessibleName(tr("History of the ticket"));
    m_history->setOpenLinks(false);
    m_history->document()->setDocumentMargin(0);
    // The preview scrolls as one: nothing scrolls within what scrolls.
    m_history->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_history->document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged, m_history,
            [history = m_history](const QSizeF &size) {
                history->setMinimumHeight(qCeil(size.height()) + 4);
            });
    m_details = {m_head,
                 hairline(Qt::Horizontal, panel),
                 m_clocks,
                 hairline(Qt::Horizontal, panel),
                 m_custodyHead,
                 m_custody,
                 hairline(Qt::Horizontal, panel),
                 m_historyHead,
                 m_history};
    layout->addWidget(m_head);
    layout->addWidget(m_subject);
    layout->addWidget(m_status);
    for (auto *part : std::span{m_details}.subspan(1))
        layout->addWidget(part, part == m_history ? 1 : 0);
    layout->addStretch(0);
    setWidget(panel);
    panel->hide();
}

void Preview::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_ticket = {};
    widget()->hide();
    if (desk != nullptr)
        connect(desk, &desk::Desk::changed, this, [this](const desk::ChangeSet &changes) {
            if (changes.everything || changes.tickets.contains(m_ticket))
                showTicket(m_ticket);
        });
}

void Preview::setInForce(const InForce &inForce)
{
    if (std::exchange(m_inForce, inForce) == inForce)
        return;
    m_clocks->setVisible(inForce.targets);
    showTicket(m_ticket);
}

void Preview::setReader(PersonId reader)
{
    if (std::exchange(m_reader, reader) != reader)
        showTicket(m_ticket);
}

void Preview::showTicket(TicketId id)
{
    if (std::exchange(m_ticket, id) != id)
        m_version = 0;
    if (!m_desk || id.isNull())
        return widget()->hide();
    whenDone(m_desk->ticket(id), this, [this, id](const Result<desk::TicketView> &view) {
        if (id != m_ticket)
            return; // the person has moved on
        if (view)
            fill(shownOf(*view, m_inForce));
        else if (m_version == 0) // else it stays as it was: the list says what is wrong
            showProblem(view.error());
    });
}

void Preview::setDetailsVisible(bool visible)
{
    for (auto *part : m_details)
        part->setVisible(visible && (part != m_clocks || m_inForce.targets));
}

void Preview::showProblem(const Error &error)
{
    setDetailsVisible(false);
    m_subject->setText(tr("This ticket cannot be read"));
    m_status->setText(words::sentence(error));
    widget()->show();
}

void Preview::fill(const desk::TicketView &view)
{
    setDetailsVisible(true);
    m_version = view.row.version;
    m_updatedAt = view.row.updatedAt;
    m_head->setText(headline(view, m_inForce));
    m_subject->setText(view.ticket.subject);
    m_status->setText(statusSentence(view, m_reader));
    m_clocks->show(view.clocks, view.asOf);
    fillCustody(view);
    fillHistory(view);
    widget()->show();
    Q_EMIT shown(m_ticket);
}

// Words bear the colours of the look in which they were written.
void Preview::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_ticket.isNull())
        showTicket(m_ticket);
}

void Preview::fillCustody(const desk::TicketView &view)
{
    m_custodyHead->setText(
        view.handOffs.empty()
            ? tr("Who held it, elapsed")
            : tr("Who held it, elapsed; hand-offs: %1").arg(view.handOffs.size()));
    m_custody->show(std::make_unique<draw::CustodyStrip>(staysOf(view)));
}

void Preview::fillHistory(const desk::TicketView &view)
{
    const auto zone = QTimeZone::systemTimeZone();
    m_historyHead->setText(tr("History, %1 entries").arg(view.activities.size()));
    m_history->clear();
    QTextCursor cursor{m_history->document()};
    QTextCharFormat plain;
    plain.setForeground(colours().text);
    QTextCharFormat muted;
    muted.setForeground(colours().muted);
    QTextBlockFormat block;
    block.setBottomMargin(6);
    bool first = true;
    for (auto it = view.activities.crbegin(); it != view.activities.crend(); ++it) {
        if (std::holds_alternative<ticket::SourceFacts>(it->activity.fact))
            continue;
        first ? cursor.setBlockFormat(block) : cursor.insertBlock(block);
        first = false;
        const auto &activity = it->activity;
        cursor.insertText(
            words::shortTime(activity.occurredAt, view.asOf, zone) + QStringLiteral("  "), muted);
        cursor.insertText(joinedByDots({it->actor, words::activityText(*it)}), muted);
        const auto text = it->redacted ? tr("[redacted]") : activity.text.value_or(QString{});
        if (!text.isEmpty())
            cursor.insertText(QChar::LineSeparator + text, plain);
    }
    m_history->moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

} // namespace baton::ui
