// What is begun on a ticket, by key, button or from the list.
#include "ui/ticket/ticketpage.h"

#include "core/base/whendone.h"
#include "ui/ticket/actpanel.h"
#include "ui/ticket/choiceline.h"
#include "ui/ticket/clashask.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/conversation.h"
#include "ui/ticket/markdown.h"
#include "ui/ticket/ticketside.h"
#include "ui/ticket/unanswered.h"

#include <QDesktopServices>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace baton::ui {

void TicketPage::begin(Deed deed)
{
    if (!m_view) {
        m_waiting = deed;
        return;
    }
    switch (deed) {
    case Deed::Open:
        return;
    case Deed::Take:
        return m_acts->take(*m_view);
    case Deed::Reply:
    case Deed::Note:
        m_composer->setMode(deed == Deed::Reply ? Composer::Mode::Reply : Composer::Mode::Note);
        return m_composer->focusText();
    case Deed::HandOff:
        return m_asks.handOff(*m_view, m_teams);
    case Deed::GiveBack:
        return m_partAsks.giveBack(*m_view);
    case Deed::Resolve:
        return resolveOrReopen();
    case Deed::Remind:
        if (isUnanswered())
            m_composer->giveBack(m_ticket, {reminderText(*m_view)});
        return;
    case Deed::ResolveUnanswered:
        if (isUnanswered())
            m_asks.resolve(*m_view, unansweredSolution(*m_view));
        return;
    case Deed::Pause:
        return m_acts->pauseOrResume(*m_view);
    case Deed::Restore:
        return m_asks.restore(*m_view);
    case Deed::Priority:
        return m_asks.priority(*m_view);
    case Deed::Tag:
        return m_side->beginTag();
    case Deed::Follow:
        return m_partAsks.followOrNot(*m_view);
    case Deed::Snooze:
        return snoozeUntilMorning();
    case Deed::SnoozeUntil:
        return m_partAsks.snooze(*m_view);
    case Deed::LogTime:
        return m_partAsks.logTime(*m_view);
    case Deed::PauseFor:
        return m_partAsks.pause(*m_view);
    case Deed::Link:
        return m_linkAsks.link(*m_view);
    case Deed::Merge:
        return m_linkAsks.merge(*m_view);
    case Deed::Split:
        return m_linkAsks.split(*m_view, m_conversation->chosenSeq());
    case Deed::AddStep:
        return m_side->beginStep();
    case Deed::Checklist:
        return askForChecklist();
    }
}

// As in the list: until the house opens next.
void TicketPage::snoozeUntilMorning()
{
    if (!m_desk)
        return;
    const auto zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    whenDone(m_desk->mornings(zone), this,
             [this, view = *m_view](const Result<std::vector<Instant>> &mornings) {
                 if (mornings && !mornings->empty())
                     m_partAsks.snoozeUntil(view, mornings->front());
                 else if (view.ticket.id == m_ticket)
                     m_partAsks.snooze(view);
             });
}

void TicketPage::settle(const Clash &clash)
{
    if (!m_desk)
        return;
    whenDone(m_desk->ticket(clash.ticket), this,
             [this, clash](const Result<desk::TicketView> &now) {
                 if (now && clash.ticket == m_ticket)
                     askClash(m_choice, m_acts, *now, clash);
                 else
                     m_acts->keepWords(clash.ticket, clash.command);
             });
}

bool TicketPage::isUnanswered() const
{
    return m_view && ui::isUnanswered(*m_view);
}

void TicketPage::resolveOrReopen()
{
    if (m_view->isFinal && m_view->ticket.mergedInto.isNull())
        return m_partAsks.followUp(*m_view);
    const auto category = m_view->ticket.category;
    if (category == ticket::Category::Resolved || category == ticket::Category::Closed)
        return m_acts->reopen(*m_view);
    m_resolving = m_ticket;
    m_asks.resolve(*m_view);
}

void TicketPage::askForChecklist()
{
    if (!m_desk)
        return;
    whenDone(m_desk->directory(), this,
             [this, id = m_ticket](const Result<desk::Directory> &directory) {
                 if (directory && m_view && id == m_ticket)
                     m_linkAsks.checklist(*m_view, directory->settings);
             });
}

// The whole address is read before the browser sees it.
void TicketPage::askToOpen(const QStringList &addresses)
{
    m_panel->ask({tr("Open in the browser"), addresses, 0, {}, {}, tr("Open")},
                 [addresses](int choice, const QString &) {
                     const QUrl address{addresses.value(std::max(0, choice))};
                     if (isSafeAddress(address))
                         QDesktopServices::openUrl(address);
                 });
}

} // namespace baton::ui
