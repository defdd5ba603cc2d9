// What the parts of the window say to each other.
#include "ui/shell/mainwindow.h"

#include "core/base/whendone.h"
#include "ui/actions/keyspage.h"
#include "ui/admin/adminplace.h"
#include "ui/admin/setup.h"
#include "ui/boards/breachboard.h"
#include "ui/boards/handoffboard.h"
#include "ui/boards/mondaypage.h"
#include "ui/boards/postmortempage.h"
#include "ui/call/newticketpage.h"
#include "ui/notices/noticespage.h"
#include "ui/notices/systemteller.h"
#include "ui/palette/palette.h"
#include "ui/queue/queuepage.h"
#include "ui/search/searchpage.h"
#include "ui/shell/deskopener.h"
#include "ui/shell/dutykeeper.h"
#include "ui/shell/helppage.h"
#include "ui/shell/importpage.h"
#include "ui/shell/publisher.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusfoot.h"
#include "ui/shell/toprow.h"
#include "ui/shell/undoline.h"
#include "ui/shell/whobutton.h"
#include "ui/ticket/ticketpage.h"
#include "ui/widgets/parts.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

void MainWindow::connectOpener()
{
    connect(m_opener, &DeskOpener::started, this, [this](const QString &what) {
        m_places->setCurrentWidget(m_start);
        m_start->showWork(what);
    });
    connect(m_opener, &DeskOpener::opened, this, &MainWindow::take);
    connect(m_opener, &DeskOpener::failed, m_start, &StartPage::say);
    connect(m_opener, &DeskOpener::failed, this, &MainWindow::openingFailed);
    connect(m_start, &StartPage::demoRequested, m_opener, &DeskOpener::openDemo);
    connect(m_start, &StartPage::openRequested, m_opener, &DeskOpener::chooseFile);
    connect(m_start, &StartPage::newDeskRequested, m_opener, &DeskOpener::create);
    connect(m_start, &StartPage::anotherPlaceRequested, m_opener, &DeskOpener::chooseNewFile);
}

void MainWindow::connectPlaces()
{
    connect(m_sidebar, &Sidebar::placeRequested, this, &MainWindow::go);
    for (auto *board : std::initializer_list<Board *>{m_monday, m_breach, m_handOff}) {
        connect(board, &Board::ticketsRequested, this,
                [this](const QString &filter) { go(u"queue:"_s + filter); });
        connect(board, &Board::said, m_foot, &StatusFoot::showPlace);
        connect(who(), &WhoButton::changed, board, &Board::setMe);
        board->setActs(m_acts);
    }
    connect(m_publisher, &Publisher::said, m_foot, &StatusFoot::showPlace);
    connect(m_duties, &DutyKeeper::said, this, &MainWindow::say);
    connect(m_setup, &Setup::directoryChanged, m_duties, &DutyKeeper::look);
    connect(m_queue, &QueuePage::startRequested, this, &MainWindow::showStart);
    connect(m_queue, &QueuePage::exported, this, &MainWindow::say);
    connect(m_queue, &QueuePage::statusChanged, m_foot, &StatusFoot::showPlace);
    connect(m_start, &StartPage::importRequested, this, [this] {
        if (m_desk)
            return go(u"import"_s);
        m_start->say(tr("Start a new desk or open one first: the history comes into it."));
    });
    connect(m_import, &ImportPage::leaveRequested, this, [this] { go(u"queue:is:open"_s); });
    connect(m_import, &ImportPage::finished, m_foot, &StatusFoot::refresh);
    connect(m_foot, &StatusFoot::healthRead, this, &MainWindow::showHealth);
    connect(m_foot, &StatusFoot::guideRequested, this, [this] { go(u"help:keeping"_s); });
    connect(m_keys, &KeysPage::leaveRequested, this, &MainWindow::refresh);
    connect(m_help, &HelpPage::leaveRequested, this, &MainWindow::refresh);
    connect(m_help, &HelpPage::pageRequested, m_help, &HelpPage::open);
}

// What was written beside the window, or why it was not.
void MainWindow::say(const QString &sentence, bool good)
{
    if (good)
        m_foot->showPlace(sentence);
    else
        m_foot->undoLine()->warn(sentence);
}

void MainWindow::connectTickets()
{
    auto *undoLine = m_foot->undoLine();
    m_queue->setActs(m_acts);
    connect(m_queue, &QueuePage::deedRequested, this, &MainWindow::doDeedFromList);
    connect(m_ticket, &TicketPage::leaveRequested, this, &MainWindow::leaveTicket);
    connect(m_search, &SearchPage::textChanged, this,
            [this](const QString &text) { m_target = u"search:"_s + text; });
    connect(m_search, &SearchPage::ticketRequested, this,
            [this](TicketId ticket) { openTicket(ticket, Deed::Open); });
    connect(m_search, &SearchPage::queueRequested, this,
            [this](const QString &filter) { go(u"queue:"_s + filter); });
    connect(m_search, &SearchPage::leaveRequested, this, [this] { go(u"queue:is:open"_s); });
    connect(m_new, &NewTicketPage::leaveRequested, this, &MainWindow::refresh);
    connect(m_new, &NewTicketPage::ticketRequested, this,
            [this](TicketId ticket) { openTicket(ticket, Deed::Open); });
    connect(who(), &WhoButton::changed, m_acts, &TicketActs::setMe);
    connect(who(), &WhoButton::changed, m_queue, &QueuePage::setMe);
    connect(who(), &WhoButton::changed, m_sidebar, &Sidebar::setMe);
    connect(who(), &WhoButton::asked, undoLine, &UndoLine::warn);
    m_sidebar->setViews(m_queue->views());
    connect(m_acts, &TicketActs::done, undoLine,
            [this, undoLine](TicketId, const QString &words, bool canBeUndone) {
                m_undoesSetup = false;
                undoLine->say(words, canBeUndone);
            });
    connect(m_acts, &TicketActs::refused, undoLine, &UndoLine::warn);
    connect(m_acts, &TicketActs::kept, m_foot, &StatusFoot::showKept);
    connect(m_foot, &StatusFoot::againRequested, m_acts, &TicketActs::tryAgain);
    connect(m_acts, &TicketActs::clashed, this, [this](const Clash &clash) {
        if (m_places->currentWidget() != m_ticket || m_ticket->ticket() != clash.ticket)
            openTicket(clash.ticket, Deed::Open);
        m_ticket->settle(clash);
    });
    connect(m_acts, &TicketActs::created, this,
            [this](TicketId ticket) { openTicket(ticket, Deed::Open); });
    connect(undoLine, &UndoLine::undoRequested, this, &MainWindow::undo);
}

void MainWindow::connectPalette()
{
    m_palette->setPlaces([this] {
        auto places = m_sidebar->places();
        for (const auto &[page, title] : m_admin->pages())
            places.emplace_back(tr("Admin: %1").arg(title), u"admin:"_s + page);
        return places;
    });
    for (const auto &page : HelpPage::pages())
        m_palette->addHelp(HelpPage::titleOf(page), u"help:"_s + page);
    connect(m_palette, &Palette::placeRequested, this, &MainWindow::go);
    connect(m_palette, &Palette::ticketRequested, this,
            [this](TicketId ticket) { openTicket(ticket, Deed::Open); });
}

void MainWindow::connectAdmin()
{
    addAdminPages(*m_admin, *m_setup);
    auto *undoLine = m_foot->undoLine();
    connect(m_admin, &AdminPage::guideRequested, this,
            [this](const QString &page) { go(u"help:"_s + page); });
    connect(m_admin, &AdminPage::ticketRequested, this,
            [this](TicketId ticket) { openTicket(ticket, Deed::Open); });
    connect(m_admin, &AdminPage::leaveRequested, this, [this] { go(m_beforeAdmin); });
    connect(m_admin, &AdminPage::pageShown, this, [this](const QString &page) {
        if (m_places->currentWidget() == m_admin)
            m_target = u"admin:"_s + page;
    });
    connect(m_setup, &Setup::directoryChanged, this, &MainWindow::applyPractices);
    connect(m_setup, &Setup::done, this, [this, undoLine](const QString &words, bool canBeUndone) {
        m_undoesSetup = true;
        undoLine->say(words, canBeUndone);
    });
    connect(m_setup, &Setup::refused, undoLine, &UndoLine::warn);
    connect(who(), &WhoButton::changed, this, [this](const Me &me) {
        m_setup->setMe(me.person);
        applyPractices();
    });
}

void MainWindow::connectNotices()
{
    auto *teller = new SystemTeller{this};
    connect(who(), &WhoButton::changed, m_notices, &NoticeFeed::setMe);
    connect(m_notices, &NoticeFeed::changed, m_top,
            [this] { m_top->showUnseen(m_notices->unseen()); });
    connect(m_notices, &NoticeFeed::told, teller, [this, teller](const auto &news) {
        if (m_notices->wishes().bySystem)
            teller->tell(news);
    });
    connect(teller, &SystemTeller::clicked, this, [this] {
        showNormal();
        raise();
        activateWindow();
        go(u"notices"_s);
    });
    connect(m_noticesPage, &NoticesPage::leaveRequested, this, &MainWindow::refresh);
    connect(m_noticesPage, &NoticesPage::ticketRequested, this,
            [this](TicketId ticket) { openTicket(ticket, Deed::Open); });
}

void MainWindow::connectPostMortem()
{
    connect(m_breach, &BreachBoard::postMortemRequested, this, [this](qint64 number) {
        m_beforeWasTicket = false;
        go(u"postmortem:%1"_s.arg(number));
    });
    connect(m_postMortem, &PostMortemPage::ticketRequested, this,
            [this](TicketId ticket) { openTicket(ticket, Deed::Open); });
    connect(m_postMortem, &PostMortemPage::leaveRequested, this, [this] {
        if (m_beforeWasTicket)
            openTicket(m_ticket->ticket(), Deed::Open);
        else
            refresh();
    });
}

} // namespace baton::ui
