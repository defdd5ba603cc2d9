#include "ui/shell/mainwindow.h"

#include "core/base/whendone.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/deedacts.h"
#include "ui/actions/fixedkeys.h"
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
#include "ui/shell/wallscreen.h"
#include "ui/shell/whobutton.h"
#include "ui/shell/windowacts.h"
#include "ui/ticket/ticketpage.h"
#include "ui/views/viewshelf.h"
#include "ui/widgets/parts.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

MainWindow::MainWindow(QString indexFolder, QWidget *parent)
    : QMainWindow{parent}, m_actions{new ActionRegistry{this}},
      m_opener{new DeskOpener{std::move(indexFolder), this}}, m_acts{new TicketActs{this}},
      m_setup{new Setup{this}}, m_notices{new NoticeFeed{this}}, m_top{new TopRow{this}},
      m_places{new QStackedWidget{this}}, m_sidebar{new Sidebar{this}},
      m_start{new StartPage{this}}, m_queue{new QueuePage{this}}, m_breach{new BreachBoard{this}},
      m_handOff{new HandOffBoard{this}}, m_postMortem{new PostMortemPage{this}},
      m_monday{new MondayPage{this}}, m_import{new ImportPage{this}},
      m_ticket{new TicketPage{m_acts, this}}, m_new{new NewTicketPage{m_acts, this}},
      m_search{new SearchPage{this}}, m_help{new HelpPage{this}},
      m_keys{new KeysPage{m_actions, this}}, m_admin{new AdminPage{this}},
      m_noticesPage{new NoticesPage{m_notices, this}}, m_foot{new StatusFoot{this}},
      m_palette{new Palette{m_top->find(), m_actions, this}}, m_wall{new WallScreen{*this}},
      m_publisher{new Publisher{this}}, m_duties{new DutyKeeper{this}}
{
    setWindowTitle(tr("Baton Desk"));
    resize(1280, 800);
    buildFrame();
    buildRoutes();
    addActs();
    connectOpener();
    connectPlaces();
    connectTickets();
    connectPalette();
    connectAdmin();
    connectNotices();
    connectPostMortem();
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    for (auto *place : std::initializer_list<QWidget *>{
             m_start, m_queue, m_breach, m_handOff, m_postMortem, m_monday, m_import, m_ticket,
             m_new, m_search, m_help, m_keys, m_admin, m_noticesPage})
        m_places->addWidget(place);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(m_places, 1);
    auto *centre = new QWidget{this};
    auto *layout = new QVBoxLayout{centre};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addLayout(middle, 1);
    layout->addWidget(hairline(Qt::Horizontal, centre));
    layout->addWidget(m_foot);
    setCentralWidget(centre);
}

// A new place is one more line here.
void MainWindow::buildRoutes()
{
    m_routes = {
        {u"queue:"_s, m_queue, [this](const QString &filter) { m_queue->open(filter); }},
        {u"view:"_s, m_queue,
         [this](const QString &id) { m_queue->openView(SettingId{id.toLongLong()}); }},
        {u"board:monday"_s, m_monday, [this](const QString &) { m_monday->refresh(); }},
        {u"board:breach"_s, m_breach, [this](const QString &) { m_breach->refresh(); }},
        {u"board:handoff"_s, m_handOff, [this](const QString &) { m_handOff->refresh(); }},
        {u"postmortem:"_s, m_postMortem,
         [this](const QString &number) { m_postMortem->openNumber(number.toLongLong()); }},
        {u"new"_s, m_new, [this](const QString &) { m_new->begin(); }},
        {u"search:"_s, m_search, [this](const QString &text) { m_search->open(text); }},
        {u"import"_s, m_import, {}},
        {u"notices"_s, m_noticesPage, [this](const QString &) { m_noticesPage->begin(); }},
        {u"keys"_s, m_keys, [this](const QString &) { m_keys->begin(); }},
        {u"admin:"_s, m_admin, [this](const QString &page) { m_admin->open(page); }},
        {u"help:"_s, m_help, [this](const QString &page) { m_help->open(page); }},
    };
}

void MainWindow::addActs()
{
    addWindowActs(*m_actions, *this);
    m_queue->addActs(*m_actions);
    addDeeds(
        *m_actions, [this](Deed deed) { doDeed(deed); },
        [this](Deed deed) { return standingOf(deed); });
    m_ticket->addActs(*m_actions);
    m_new->addActs(*m_actions);
    addFixedKeys(*m_actions);
    m_actions->hint(m_foot->undoLine()->undoButton(), UndoLine::tr("Undo"), u"edit.undo"_s);
    m_actions->attach(ActPlace::Everywhere, this);
    m_actions->attach(ActPlace::Queue, m_queue->list());
    m_actions->attach(ActPlace::Ticket, m_ticket);
    m_top->showActs(*m_actions);
}

Standing MainWindow::standingOf(Deed deed) const
{
    const bool between = deed == Deed::HandOff || deed == Deed::GiveBack;
    if ((between && !hasTeams()) || (deed == Deed::Priority && !m_inForce.targets))
        return Standing::NotHere;
    if ((deed == Deed::Remind || deed == Deed::ResolveUnanswered) && !m_ticket->isUnanswered())
        return Standing::NotHere;
    const bool inTicket = m_places->currentWidget() == m_ticket;
    const bool atHand = inTicket
                            ? m_ticket->isFilled()
                            : m_places->currentWidget() == m_queue && !m_queue->chosen().isNull();
    return atHand ? Standing::Ready : Standing::NotNow;
}

// What is off has no place, no menu entry and no field; nothing of it is deleted.
void MainWindow::applyPractices()
{
    if (!m_setup->isRead())
        return;
    m_inForce = inForceFor(m_setup->practices(), who()->me().team);
    m_sidebar->setInForce(m_inForce);
    m_queue->setInForce(m_inForce);
    m_new->setInForce(m_inForce);
    m_ticket->setInForce(m_inForce);
    const bool isHidden =
        (m_target == "board:breach"_L1 && !m_inForce.targets) ||
        (m_target == "board:handoff"_L1 && !m_inForce.handOffs) ||
        (m_target == "board:monday"_L1 && !m_inForce.targets && !m_inForce.handOffs);
    if (isHidden)
        go(u"queue:is:open"_s);
}

bool MainWindow::hasTeams() const
{
    return std::ranges::count(m_setup->directory().teams, false, &org::Team::retired) > 1;
}

void MainWindow::undo()
{
    if (!m_undoesSetup || !m_setup->undo())
        m_acts->undo();
}

void MainWindow::showPostMortem()
{
    m_ticket->keepDrafts();
    m_beforeWasTicket = true;
    m_foot->showPlace({});
    m_places->setCurrentWidget(m_postMortem);
    m_postMortem->open(m_ticket->ticket());
}

WhoButton *MainWindow::who() const
{
    return m_top->who();
}

void MainWindow::openFile(const QString &path)
{
    m_opener->open(path);
}

void MainWindow::openDemoFile()
{
    m_opener->openDemo();
}

void MainWindow::take(const std::shared_ptr<desk::Desk> &desk)
{
    m_start->showIdle();
    m_sidebar->show();
    m_queue->setDesk(desk.get());
    m_breach->setDesk(desk.get());
    m_handOff->setDesk(desk.get());
    m_monday->setDesk(desk.get());
    m_postMortem->setDesk(desk.get());
    m_sidebar->setDesk(desk.get());
    m_acts->setDesk(desk.get());
    m_setup->setDesk(desk.get());
    m_new->setDesk(desk.get());
    m_search->setDesk(desk.get());
    m_import->setDesk(desk);
    m_publisher->setDesk(desk);
    m_duties->setDesk(desk);
    m_draftsOf.clear();
    m_foot->setDesk(desk.get());
    m_palette->setDesk(desk.get());
    m_desk = desk; // the one before goes now, when nobody looks at it any more
    go(u"queue:is:open"_s);
    Q_EMIT deskOpened();
}

void MainWindow::showHealth(const desk::Health &health)
{
    setWindowTitle(tr("%1 - Baton Desk").arg(QFileInfo{health.path}.completeBaseName()));
    if (std::exchange(m_draftsOf, health.path) == health.path)
        return;
    for (auto *board : std::initializer_list<Board *>{m_monday, m_breach, m_handOff})
        board->setPath(health.path);
    const auto drafts = Drafts::of(health.path);
    m_ticket->setDesk(m_desk.get(), drafts);
    m_new->setDrafts(drafts);
    const auto marks = std::make_shared<ReadMarks>(drafts.folder(), SystemClock{}.now());
    m_queue->setReadMarks(marks);
    m_ticket->setReadMarks(marks);
    m_notices->setDesk(m_desk.get(), drafts.folder());
    who()->setDesk(m_desk.get(), health.path);
}

void MainWindow::showStart()
{
    m_target = u"start"_s;
    m_sidebar->setVisible(m_desk != nullptr); // nowhere to go yet
    m_places->setCurrentWidget(m_start);
    m_start->setFocus();
}

void MainWindow::refresh()
{
    go(m_target);
}

void MainWindow::go(const QString &target)
{
    const auto route = std::ranges::find_if(m_routes, [&target](const Route &each) {
        return each.word.endsWith(u':') ? target.startsWith(each.word) : target == each.word;
    });
    const bool isHelp = target == "keys"_L1 || target.startsWith("help:"_L1);
    const bool isVisit = target == "new"_L1 || target == "notices"_L1 || isHelp ||
                         target.startsWith("postmortem:"_L1);
    if (route == m_routes.end() || (!m_desk && !isHelp))
        return showStart();
    m_ticket->keepDrafts();
    if (target.startsWith("admin:"_L1) && !m_target.startsWith("admin:"_L1))
        m_beforeAdmin = m_target;
    if (!isVisit)
        m_target = target; // after a visit Esc goes back to where one was
    m_sidebar->mark(target);
    m_foot->showPlace({});
    m_places->setCurrentWidget(route->place);
    if (route->arrive)
        route->arrive(target.mid(route->word.size()));
}

void MainWindow::doDeed(Deed deed)
{
    if (m_places->currentWidget() == m_ticket)
        m_ticket->begin(deed);
    else if (!m_queue->beginOnPicked(deed))
        doDeedFromList(m_queue->chosen(), deed);
}

// What needs no words is done from the list; the rest in the ticket.
void MainWindow::doDeedFromList(TicketId ticket, Deed deed)
{
    if (deed != Deed::Take && deed != Deed::Pause)
        return openTicket(ticket, deed);
    const auto onScreen = m_queue->versionOnScreen(ticket);
    whenDone(m_desk->ticket(ticket), this,
             [this, deed, onScreen](const Result<desk::TicketView> &view) {
                 if (!view)
                     return;
                 auto seen = *view;
                 seen.ticket.version = onScreen.value_or(seen.ticket.version);
                 if (deed == Deed::Take)
                     m_acts->take(seen);
                 else
                     m_acts->pauseOrResume(seen);
             });
}

void MainWindow::openTicket(TicketId ticket, Deed deed)
{
    m_places->setCurrentWidget(m_ticket);
    m_ticket->setFocus();
    m_ticket->open(ticket, deed);
}

void MainWindow::leaveTicket()
{
    m_ticket->keepDrafts();
    go(m_target);
    if (m_places->currentWidget() == m_search)
        return m_search->comeBackTo(m_ticket->ticket());
    m_queue->choose(m_ticket->ticket());
    m_queue->focusList();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_ticket->keepDrafts();
    m_new->keepDraft();
    m_acts->flush();
    m_wall->hide();
    QMainWindow::closeEvent(event);
}

void MainWindow::focusFind()
{
    m_palette->open();
}

void MainWindow::setLook(Look look)
{
    applyLook(look);
    QSettings{}.setValue(u"look"_s, static_cast<int>(look));
    if (m_desk)
        refresh(); // figures and words take the new colours
}

void MainWindow::setLanguage(const QString &language)
{
    QSettings{}.setValue(u"language"_s, language);
    m_foot->undoLine()->say(language == u"de"_s ? u"Baton spricht Deutsch, sobald es neu beginnt."_s
                                                : u"Baton speaks English from its next start on."_s,
                            false);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Baton Desk"),
                       tr("Baton Desk %1\nQt %2\nFree software under the GPL, version 3 or later.")
                           .arg(QStringLiteral(BATON_VERSION), QString::fromLatin1(qVersion())));
}

} // namespace baton::ui
