#include "ui/queue/preview.h"

#include "core/base/whendone.h"
#include "core/draw/custodystrip.h"
#include "core/words/sentences.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QTextBrowser>

namespace baton::ui {

namespace {

QString joined(const QStringList &parts)
{
    QStringList kept;
    for (const auto &part : parts) {
        if (!part.isEmpty())
            kept.append(part);
    }
    return kept.join(QStringLiteral(" · "));
}

Tone toneOf(const sla::Clock &clock, Instant now)
{
    const bool late = !clock.stoppedAt && clock.dueAt && *clock.dueAt < now &&
                      clock.outcome != sla::Outcome::Paused;
    if (late || clock.outcome == sla::Outcome::Breached)
        return Tone::Danger;
    return clock.outcome == sla::Outcome::Met ? Tone::Ok : Tone::Plain;
}

QString clockWords(const sla::Clock &clock, Instant now)
{
    if (clock.stoppedAt || clock.outcome == sla::Outcome::Paused || !clock.dueAt)
        return words::name(clock.outcome);
    return words::untilDue(*clock.dueAt, now);
}

} // namespace

QString statusSentence(const desk::TicketView &view)
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto &ticket = view.ticket;
    const auto when = [&](const std::optional<Instant> &at) {
        return at ? words::shortTime(*at, view.asOf, zone) : QString{};
    };
    const auto name =
        view.requester.name.isEmpty() ? Preview::tr("the requester") : view.requester.name;
    switch (ticket.category) {
    case ticket::Category::New:
        return Preview::tr("New: nobody has started on it yet.");
    case ticket::Category::Open:
        return view.row.technician.isEmpty()
                   ? Preview::tr("Held by %1, nobody in particular.").arg(view.row.team)
                   : Preview::tr("%1 is working on it.").arg(view.row.technician);
    case ticket::Category::Pending:
        if (ticket.pauseReason == ticket::PauseReason::Supplier)
            return Preview::tr("Waiting for a supplier.");
        if (ticket.pauseReason == ticket::PauseReason::PlannedDate)
            return Preview::tr("Waiting for a planned date.");
        return ticket.wakeUpAt
                   ? Preview::tr("Waiting for %1; wakes %2.").arg(name, when(ticket.wakeUpAt))
                   : Preview::tr("Waiting for %1.").arg(name);
    case ticket::Category::Resolved:
        return Preview::tr("Resolved %1.").arg(when(ticket.resolvedAt));
    case ticket::Category::Closed:
        return ticket.mergedInto ? Preview::tr("Merged into another ticket.")
                                 : Preview::tr("Closed %1.").arg(when(ticket.closedAt));
    }
    return {};
}

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
    m_clocks = new QWidget{panel};
    m_clockGrid = new QGridLayout{m_clocks};
    m_clockGrid->setContentsMargins(0, 0, 0, 0);
    m_clockGrid->setColumnStretch(0, 1);
    m_custodyHead = heading(tr("Held by"), panel);
    m_custody = new FigureView{tr("Who held the ticket, and how long"), panel};
    m_historyHead = heading(tr("History"), panel);
    m_history = new QTextBrowser{panel};
    m_history->setObjectName(QStringLiteral("history"));
    m_history->setAccessibleName(tr("History of the ticket"));
    m_history->setOpenLinks(false);
    m_history->document()->setDocumentMargin(0);
    for (auto *part : std::initializer_list<QWidget *>{
             m_head, m_subject, m_status, hairline(Qt::Horizontal, panel), m_clocks,
             hairline(Qt::Horizontal, panel), m_custodyHead, m_custody,
             hairline(Qt::Horizontal, panel), m_historyHead})
        layout->addWidget(part);
    layout->addWidget(m_history, 1);
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

void Preview::showTicket(TicketId id)
{
    m_ticket = id;
    if (!m_desk || id.isNull())
        return widget()->hide();
    whenDone(m_desk->ticket(id), this, [this, id](const Result<desk::TicketView> &view) {
        if (id != m_ticket)
            return; // the person has moved on
        if (view)
            fill(*view);
        else
            widget()->hide();
    });
}

void Preview::fill(const desk::TicketView &view)
{
    const auto &ticket = view.ticket;
    m_head->setText(
        joined({words::name(ticket.kind) + QLatin1Char{' '} + words::ticketNumber(ticket.number),
                words::name(ticket.priority), view.service, view.requester.name, view.department}));
    m_subject->setText(ticket.subject);
    m_status->setText(statusSentence(view));
    fillClocks(view);
    fillCustody(view);
    fillHistory(view);
    widget()->show();
    Q_EMIT shown(m_ticket);
}

void Preview::fillClocks(const desk::TicketView &view)
{
    while (auto *item = m_clockGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto zone = QTimeZone::systemTimeZone();
    int row = 0;
    for (const auto &clock : view.clocks) {
        auto *name = label(words::name(clock.metric), TextSize::Body, Tone::Muted, m_clocks);
        auto *stand = heading(clockWords(clock, view.asOf), m_clocks);
        paintTone(stand, toneOf(clock, view.asOf));
        auto *due = label(clock.dueAt ? words::shortTime(*clock.dueAt, view.asOf, zone) : QString{},
                          TextSize::Body, Tone::Muted, m_clocks);
        due->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        due->setToolTip(clock.dueAt ? words::exactTime(*clock.dueAt, zone) : QString{});
        m_clockGrid->addWidget(name, row, 0);
        m_clockGrid->addWidget(stand, row, 1);
        m_clockGrid->addWidget(due, row++, 2);
    }
    if (row == 0)
        m_clockGrid->addWidget(label(tr("No promise was made for this ticket."), TextSize::Body,
                                     Tone::Muted, m_clocks),
                               0, 0);
}

void Preview::fillCustody(const desk::TicketView &view)
{
    std::vector<draw::CustodyStrip::Stay> stays;
    for (const auto &[span, team] : view.spans) {
        const auto length = std::chrono::milliseconds{span.pendingMs + span.queueMs + span.touchMs};
        const auto hours = [](qint64 ms) { return static_cast<double>(ms) / 3'600'000; };
        const auto name = team.isEmpty() ? tr("unknown team") : team;
        stays.push_back({name, hours(length.count()), hours(span.pendingMs), !span.to,
                         tr("%1 %2").arg(name, words::length(length))});
    }
    m_custodyHead->setText(
        view.handOffs.empty()
            ? tr("Who held it, elapsed")
            : tr("Who held it, elapsed; hand-offs: %1").arg(view.handOffs.size()));
    m_custody->show(std::make_unique<draw::CustodyStrip>(std::move(stays)));
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
        cursor.insertText(
            joined({it->actor, words::activityText(activity, it->team, it->technician)}), muted);
        const auto text = it->redacted ? tr("[redacted]") : activity.text.value_or(QString{});
        if (!text.isEmpty())
            cursor.insertText(QChar::LineSeparator + text, plain);
    }
    m_history->moveCursor(QTextCursor::Start);
    m_history->setMinimumHeight(220);
    verticalScrollBar()->setValue(0);
}

} // namespace baton::ui
