#include "ui/ticket/ticketpage.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/ticket/actpanel.h"
#include "ui/ticket/attachmentdoor.h"
#include "ui/ticket/choiceline.h"
#include "ui/ticket/clashask.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/conversation.h"
#include "ui/ticket/markdown.h"
#include "ui/ticket/status.h"
#include "ui/ticket/talk.h"
#include "ui/ticket/tickethead.h"
#include "ui/ticket/ticketside.h"
#include "ui/ticket/unanswered.h"
#include "ui/ticket/visitors.h"
#include "ui/ticket/wholetext.h"
#include "ui/ticket/whypanel.h"
#include "ui/ticket/wordsedit.h"
#include "ui/widgets/parts.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baton::ui {

TicketPage::TicketPage(TicketActs *acts, QWidget *parent)
    : QWidget{parent}, m_acts{acts}, m_head{new TicketHead{this}}, m_panel{new ActPanel{this}},
      m_choice{new ChoiceLine{this}}, m_asks{m_panel, m_acts}, m_partAsks{m_choice, m_acts},
      m_linkAsks{m_choice, m_acts}, m_door{new AttachmentDoor{m_choice, this}},
      m_conversation{new Conversation{this}}, m_composer{new Composer{this}},
      m_side{new TicketSide{m_acts, this}}, m_why{new WhyPanel{this}}
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    build();
    connectParts();
    connectComposer();
    connectConversation();
}

void TicketPage::build()
{
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_conversation, 1);
    middle->addWidget(hairline(Qt::Horizontal, this));
    middle->addWidget(m_composer);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(middle, 1);
    row->addWidget(hairline(Qt::Vertical, this));
    row->addWidget(m_side);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addWidget(m_panel);
    layout->addWidget(m_choice);
    layout->addLayout(row, 1);
}

void TicketPage::connectParts()
{
    connect(m_head, &TicketHead::deedRequested, this, &TicketPage::begin);
    connect(m_head, &TicketHead::leaveRequested, this, &TicketPage::leaveRequested);
    connect(m_panel, &ActPanel::left, this, [this] { setFocus(); });
    connect(m_choice, &ChoiceLine::left, this, [this] { setFocus(); });
    connect(m_side, &TicketSide::left, this, [this] { setFocus(); });
    connect(m_side, &TicketSide::deedRequested, this, &TicketPage::begin);
    connect(m_side, &TicketSide::whyRequested, this,
            [this](const sla::Clock &clock, const QPoint &corner) {
                if (m_desk)
                    m_why->explain(*m_desk, m_ticket, clock, corner);
            });
    connect(m_side, &TicketSide::hintRequested, this,
            [this](const sla::Clock &clock, QWidget *line) {
                if (m_desk)
                    hintWhy(*m_desk, m_ticket, clock, line);
            });
    connect(m_side, &TicketSide::ticketRequested, this, [this](TicketId id) { open(id); });
}

void TicketPage::connectComposer()
{
    connect(m_composer, &Composer::replyRequested, this, [this](const Message &message) {
        if (m_view)
            m_acts->reply(*m_view, message);
    });
    connect(m_composer, &Composer::replyAndWaitRequested, this, [this](const Message &message) {
        if (m_view)
            m_acts->reply(*m_view, message, AfterReply::Wait);
    });
    connect(m_composer, &Composer::newRequested, this,
            [this] { m_conversation->showEntry(m_composer->firstNew()); });
    connect(m_composer, &Composer::typed, m_head->visitors(), &Visitors::setTyped);
    connect(m_composer, &Composer::noteRequested, this, [this](const Message &message) {
        if (m_view)
            m_acts->addNote(*m_view, message);
    });
    connect(m_acts, &TicketActs::replySent, m_composer,
            [this](TicketId id) { m_composer->forget(id, Composer::Mode::Reply); });
    connect(m_acts, &TicketActs::noteSaved, m_composer,
            [this](TicketId id) { m_composer->forget(id, Composer::Mode::Note); });
    connect(m_acts, &TicketActs::replyTakenBack, m_composer,
            [this](TicketId id, const Message &message) { m_composer->giveBack(id, message); });
    connect(m_acts, &TicketActs::noteRefused, m_composer,
            [this](TicketId id, const Message &message) {
                m_composer->giveBack(id, message, Composer::Mode::Note);
            });
}

void TicketPage::connectConversation()
{
    connect(m_conversation, &Conversation::addressRequested, this, &TicketPage::askToOpen);
    connect(m_conversation, &Conversation::filesRequested, m_door, &AttachmentDoor::ask);
    connect(m_door, &AttachmentDoor::failed, m_acts, &TicketActs::refused);
    connect(m_door, &AttachmentDoor::said, this,
            [this](const QString &words) { Q_EMIT m_acts->done(m_ticket, words, false); });
    connect(m_conversation, &Conversation::wholeTextRequested, this,
            [this](const QString &who, const QString &text) { showWholeText(who, text, this); });
}

void TicketPage::setReadMarks(const SharedMarks &marks)
{
    m_marks = marks;
}

void TicketPage::setDesk(desk::Desk *desk, const Drafts &drafts)
{
    rememberSeen();
    m_composer->keep();
    m_composer->setDrafts(drafts);
    m_desk = desk;
    m_ticket = {};
    m_view.reset();
    m_side->setDesk(desk);
    m_conversation->setDesk(desk);
    m_door->setDesk(desk);
    m_head->visitors()->setDesk(desk);
    m_linkAsks.setDesk(desk);
    m_asks.setDesk(desk);
    if (desk == nullptr)
        return;
    connect(desk, &desk::Desk::changed, this, [this](const desk::ChangeSet &changes) {
        if (changes.everything || changes.tickets.contains(m_ticket))
            reload();
    });
}

void TicketPage::setInForce(const InForce &inForce)
{
    if (m_inForce == inForce)
        return;
    m_inForce = inForce;
    m_side->setInForce(inForce);
    m_head->setInForce(inForce);
    reload();
}

void TicketPage::keepDrafts()
{
    m_composer->keep();
}

// What stands on the screen when one leaves has been seen.
void TicketPage::rememberSeen()
{
    if (m_view)
        m_marks->look(m_view->ticket.id, m_view->ticket.version, m_view->row.updatedAt);
}

void TicketPage::hideEvent(QHideEvent *event)
{
    rememberSeen();
    m_head->visitors()->look(m_acts->me().person, {});
    QWidget::hideEvent(event);
}

void TicketPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_head->visitors()->look(m_acts->me().person, m_ticket);
}

void TicketPage::open(TicketId ticket, Deed deed)
{
    rememberSeen();
    m_waiting = deed;
    m_panel->leave();
    m_choice->leave();
    m_linkAsks.forget();
    if (ticket != m_ticket)
        m_view.reset();
    m_ticket = ticket;
    m_seenBefore = m_marks->seenUpTo(ticket);
    if (!m_desk)
        return;
    // The teams first: a hand-off may be asked for as soon as the ticket is there.
    whenDone(m_desk->directory(), this, [this](const Result<desk::Directory> &directory) {
        if (directory) {
            std::tie(m_teams, m_settings) = std::tie(directory->teams, directory->settings);
            std::erase_if(m_teams, &org::Team::retired);
        }
        reload();
    });
}

void TicketPage::reload()
{
    if (!m_desk || m_ticket.isNull())
        return;
    whenDone(m_desk->ticket(m_ticket), this,
             [this, id = m_ticket](const Result<desk::TicketView> &view) {
                 if (id != m_ticket)
                     return; // the person has moved on
                 if (view)
                     fill(shownOf(*view, m_inForce));
                 else
                     showProblem(view.error());
             });
}

// What stands on the screen stays: what was typed there is not lost with the file.
void TicketPage::showProblem(const Error &error)
{
    Q_EMIT m_acts->refused(words::sentence(error));
    if (!m_view)
        Q_EMIT leaveRequested();
}

void TicketPage::fill(const desk::TicketView &view)
{
    m_view = view;
    if (isVisible())
        m_head->visitors()->look(m_acts->me().person, m_ticket);
    m_head->show(view, m_acts->me(), m_teams.size() > 1);
    m_side->show(view);
    m_conversation->show(view, m_acts->me().person, m_seenBefore);
    fillComposer(view);
    Q_EMIT filled(m_ticket);
    if (m_resolving == m_ticket && view.ticket.category == ticket::Category::Resolved) {
        m_resolving = {};
        m_linkAsks.offerChildren(view);
    }
    begin(std::exchange(m_waiting, Deed::Open));
}

void TicketPage::fillComposer(const desk::TicketView &view)
{
    const auto &me = m_acts->me();
    const auto talk = talkOf(view, me.person);
    m_composer->show(view.ticket.id, requesterName(view));
    qint64 held = 0;
    for (const auto &file : view.attachments())
        held += file.size;
    m_composer->setHeld(held);
    m_composer->setReportedAt(view.ticket.reportedAt);
    m_composer->setMessages(talk.others, talk.last);
    m_composer->setCanned(org::cannedRepliesFor(m_settings, me.team, me.person),
                          cannedValues(view, me));
}

// Anywhere on the ticket: it goes with what is being written.
void TicketPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_view && (!filesIn(*event->mimeData()).isEmpty() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void TicketPage::dropEvent(QDropEvent *event)
{
    if (const auto files = filesIn(*event->mimeData()); !files.isEmpty())
        m_composer->addFiles(files);
    else if (event->mimeData()->hasImage())
        m_composer->addPicture(qvariant_cast<QImage>(event->mimeData()->imageData()));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void TicketPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace baton::ui
