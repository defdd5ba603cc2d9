#include "ui/shell/mainwindow.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/boards/breachboard.h"
#include "ui/boards/handoffboard.h"
#include "ui/queue/queuepage.h"
#include "ui/shell/importpage.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/undoline.h"
#include "ui/shell/whobutton.h"
#include "ui/ticket/newticketpage.h"
#include "ui/ticket/ticketpage.h"
#include "ui/widgets/parts.h"

#include <QCloseEvent>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

// One folder for each file, on this computer.
Drafts draftsFor(const QString &path)
{
    const auto key = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return Drafts{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                  u"/drafts/"_s + QString::fromLatin1(key.left(16))};
}

} // namespace

MainWindow::MainWindow(QString indexFolder, QWidget *parent)
    : QMainWindow{parent}, m_indexFolder{std::move(indexFolder)}, m_acts{new TicketActs{this}},
      m_places{new QStackedWidget{this}}, m_sidebar{new Sidebar{this}},
      m_start{new StartPage{this}}, m_queue{new QueuePage{this}}, m_breach{new BreachBoard{this}},
      m_handOff{new HandOffBoard{this}}, m_import{new ImportPage{this}},
      m_ticket{new TicketPage{m_acts, this}}, m_new{new NewTicketPage{m_acts, this}},
      m_who{new WhoButton{this}}, m_undo{new UndoLine{this}}, m_find{new QLineEdit{this}},
      m_where{label({}, TextSize::Caption, Tone::Muted, this)}
{
    setWindowTitle(tr("Baton Desk"));
    resize(1280, 800);
    buildFrame();
    buildMenus();
    connectPlaces();
    connectTickets();
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *top = new QWidget{this};
    top->setObjectName(u"topRow"_s);
    top->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout{top};
    row->setContentsMargins(4, 0, 12, 0);
    auto *bar = new QMenuBar{top};
    bar->setObjectName(u"menus"_s);
    m_find->setObjectName(u"find"_s);
    m_find->setAccessibleName(tr("Find a ticket or words"));
    m_find->setPlaceholderText(tr("Find a ticket by number or words   Ctrl+K"));
    m_find->setMaximumWidth(420);
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->addWidget(bar, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(m_find, 2);
    row->addStretch();
    auto *fresh = new QPushButton{icon(u"list-add"_s), tr("New ticket   Ctrl+N"), top};
    fresh->setObjectName(u"newTicket"_s);
    connect(fresh, &QPushButton::clicked, this, [this] { go(u"new"_s); });
    row->addWidget(m_who);
    row->addWidget(fresh);
    top->setFixedHeight(40);

    for (auto *place : std::initializer_list<QWidget *>{m_start, m_queue, m_breach, m_handOff,
                                                        m_import, m_ticket, m_new})
        m_places->addWidget(place);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(m_places, 1);
    auto *centre = new QWidget{this};
    auto *layout = new QVBoxLayout{centre};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addLayout(middle, 1);
    setCentralWidget(centre);
    m_where->setWordWrap(false);
    m_where->setContentsMargins(0, 0, 12, 0);
    statusBar()->addWidget(m_undo);
    statusBar()->addPermanentWidget(m_where);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::buildMenus()
{
    auto *bar = findChild<QMenuBar *>(u"menus"_s);
    auto *desk = bar->addMenu(tr("&Desk"));
    desk->addAction(tr("&New or demo"), this, &MainWindow::showStart);
    desk->addAction(tr("&Open a file"), QKeySequence::Open, this, &MainWindow::chooseFile);
    desk->addSeparator();
    desk->addAction(tr("&Import a history"), this, [this] { go(u"import"_s); });
    desk->addSeparator();
    desk->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    auto *tickets = bar->addMenu(tr("&Ticket"));
    tickets->addAction(tr("&New ticket"), QKeySequence::New, this, [this] { go(u"new"_s); });
    tickets->addAction(tr("&Undo"), QKeySequence::Undo, m_acts, &TicketActs::undo);
    auto *view = bar->addMenu(tr("&View"));
    view->addAction(tr("As the &system"), this, [this] { setLook(Look::System); });
    view->addAction(tr("&Light"), this, [this] { setLook(Look::Light); });
    view->addAction(tr("&Dark"), this, [this] { setLook(Look::Dark); });
    view->addAction(tr("&Refresh"), QKeySequence::Refresh, this, [this] { go(m_target); });
    auto *places = bar->addMenu(tr("&Go"));
    places->addAction(tr("&Queue"), QKeySequence{u"Ctrl+1"_s}, this,
                      [this] { go(u"queue:is:open"_s); });
    places->addAction(tr("&Breach board"), QKeySequence{u"Ctrl+2"_s}, this,
                      [this] { go(u"board:breach"_s); });
    places->addAction(tr("&Hand-off board"), QKeySequence{u"Ctrl+3"_s}, this,
                      [this] { go(u"board:handoff"_s); });
    auto *help = bar->addMenu(tr("&Help"));
    help->addAction(tr("&About Baton Desk"), this, &MainWindow::showAbout);
}

void MainWindow::connectPlaces()
{
    connect(m_sidebar, &Sidebar::placeRequested, this, &MainWindow::go);
    for (auto *board : std::initializer_list<Board *>{m_breach, m_handOff})
        connect(board, &Board::ticketsRequested, this,
                [this](const QString &filter) { go(u"queue:"_s + filter); });
    connect(m_queue, &QueuePage::startRequested, this, &MainWindow::showStart);
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemoFile);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::newDeskRequested, this, &MainWindow::chooseNewFile);
    connect(m_start, &StartPage::importRequested, this, [this] {
        if (m_desk)
            return go(u"import"_s);
        m_start->say(tr("Start a new desk or open one first: the history comes into it."));
    });
    connect(m_import, &ImportPage::leaveRequested, this, [this] { go(u"queue:is:open"_s); });
    connect(m_import, &ImportPage::finished, this, &MainWindow::showStatus);
    connect(m_find, &QLineEdit::returnPressed, this, &MainWindow::find);
    connect(new QShortcut{QKeySequence{u"Ctrl+K"_s}, this}, &QShortcut::activated, m_find,
            [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
}

desk::Desk::Options MainWindow::optionsFor(const QString &path) const
{
    desk::Desk::Options options;
    options.path = path;
    options.indexFolder = m_indexFolder;
    return options;
}

void MainWindow::startOpening(const QFuture<OpenedDesk> &future, const QString &what)
{
    m_places->setCurrentWidget(m_start);
    m_start->showWork(what);
    whenDone(future, this, [this](const OpenedDesk &desk) {
        if (desk)
            return take(*desk);
        const auto sentence = words::sentence(desk.error());
        m_start->say(sentence);
        Q_EMIT openingFailed(sentence);
    });
}

void MainWindow::openFile(const QString &path)
{
    startOpening(openDesk(optionsFor(path)), tr("Opening %1").arg(path));
}

void MainWindow::openDemoFile()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir{}.mkpath(folder);
    startOpening(openDemo(optionsFor(folder + u"/demo.baton"_s)),
                 tr("Making a year of a service desk; this takes a few seconds"));
}

void MainWindow::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Open a desk"), {},
                                                   tr("Desks (*.baton);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::chooseNewFile(const QString &team, const QString &zone)
{
    auto path = QFileDialog::getSaveFileName(
        this, tr("Where shall the desk live?"), QDir::homePath() + u"/desk.baton"_s,
        tr("Desks (*.baton)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (!path.endsWith(".baton"_L1))
        path += u".baton"_s;
    createFile(path, team, zone);
}

void MainWindow::createFile(const QString &path, const QString &team, const QString &zone)
{
    startOpening(createDesk(optionsFor(path), team, zone), tr("Making %1").arg(path));
}

void MainWindow::take(const std::shared_ptr<desk::Desk> &desk)
{
    m_start->showIdle();
    m_queue->setDesk(desk.get());
    m_breach->setDesk(desk.get());
    m_handOff->setDesk(desk.get());
    m_sidebar->setDesk(desk.get());
    m_acts->setDesk(desk.get());
    m_new->setDesk(desk.get());
    m_import->setDesk(desk);
    m_desk = desk; // the one before goes now, when nobody looks at it any more
    connect(m_desk.get(), &desk::Desk::changed, this, &MainWindow::showStatus);
    whenDone(m_desk->directory(), this, [this](const Result<desk::Directory> &directory) {
        if (directory)
            m_sidebar->setTeamCount(std::ssize(directory->teams));
    });
    whenDone(m_desk->health(), this, [this](const Result<desk::Health> &health) {
        if (!health)
            return;
        m_ticket->setDesk(m_desk.get(), draftsFor(health->path));
        m_who->setDesk(m_desk.get(), health->path);
    });
    go(u"queue:is:open"_s);
    showStatus();
    Q_EMIT deskOpened();
}

void MainWindow::showStart()
{
    m_target = u"start"_s;
    m_places->setCurrentWidget(m_start);
}

void MainWindow::go(const QString &target)
{
    if (!m_desk)
        return showStart();
    m_ticket->keepDrafts();
    if (target != "new"_L1)
        m_target = target; // a new ticket is a visit: Esc goes back to where one was
    m_sidebar->mark(target);
    statusBar()->clearMessage();
    if (target.startsWith("queue:"_L1)) {
        m_places->setCurrentWidget(m_queue);
        m_queue->open(target.mid(6));
    } else if (target == "board:breach"_L1) {
        m_places->setCurrentWidget(m_breach);
        m_breach->refresh();
    } else if (target == "board:handoff"_L1) {
        m_places->setCurrentWidget(m_handOff);
        m_handOff->refresh();
    } else if (target == "new"_L1) {
        m_places->setCurrentWidget(m_new);
        m_new->begin();
    } else if (target == "import"_L1) {
        m_places->setCurrentWidget(m_import);
    } else {
        showStart();
    }
}

void MainWindow::connectTickets()
{
    connect(m_queue, &QueuePage::deedRequested, this, &MainWindow::doDeed);
    connect(m_ticket, &TicketPage::leaveRequested, this, &MainWindow::leaveTicket);
    connect(m_new, &NewTicketPage::leaveRequested, this, [this] { go(m_target); });
    connect(m_new, &NewTicketPage::ticketRequested, this,
            [this](TicketId ticket) { openTicket(ticket, Deed::Open); });
    connect(m_who, &WhoButton::changed, m_acts, &TicketActs::setMe);
    connect(m_who, &WhoButton::changed, m_sidebar,
            [this](const Me &me) { m_sidebar->setMe(me.name); });
    connect(m_acts, &TicketActs::done, m_undo,
            [this](TicketId, const QString &words, bool canBeUndone) {
                m_undo->say(words, canBeUndone);
            });
    connect(m_acts, &TicketActs::refused, m_undo, &UndoLine::warn);
    connect(m_acts, &TicketActs::created, this,
            [this](TicketId ticket) { openTicket(ticket, Deed::Open); });
    connect(m_undo, &UndoLine::undoRequested, m_acts, &TicketActs::undo);
}

// What needs no words is done from the list; the rest in the ticket.
void MainWindow::doDeed(TicketId ticket, Deed deed)
{
    if (deed != Deed::Take && deed != Deed::Pause && deed != Deed::Restore)
        return openTicket(ticket, deed);
    whenDone(m_desk->ticket(ticket), this, [this, deed](const Result<desk::TicketView> &view) {
        if (!view)
            return;
        if (deed == Deed::Take)
            m_acts->take(*view);
        else if (deed == Deed::Restore)
            m_acts->restore(*view);
        else
            m_acts->pauseOrResume(*view);
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
    m_queue->choose(m_ticket->ticket());
    m_queue->focusList();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_ticket->keepDrafts();
    m_acts->flush();
    QMainWindow::closeEvent(event);
}

void MainWindow::find()
{
    const auto text = m_find->text().trimmed();
    bool isNumber = false;
    static_cast<void>(text.toLongLong(&isNumber));
    go(isNumber ? u"queue:number:"_s + text : u"queue:"_s + text);
}

void MainWindow::setLook(Look look)
{
    applyLook(look);
    QSettings{}.setValue(u"look"_s, static_cast<int>(look));
    if (m_desk)
        go(m_target); // figures and words take the new colours
}

void MainWindow::showStatus()
{
    if (!m_desk)
        return;
    whenDone(m_desk->health(), this, [this](const Result<desk::Health> &health) {
        if (!health)
            return;
        const auto kept = health->journal == "WAL"_L1
                              ? tr("Local disk: WAL journal, full sync")
                              : tr("Shared folder: DELETE journal, full sync");
        if (health->indexPercent < 100) // texts are still being read; say how far
            QTimer::singleShot(1'000, this, &MainWindow::showStatus);
        const auto reach = health->indexPercent < 100 ? tr("Index %1 %").arg(health->indexPercent)
                                                      : tr("Index up to date");
        m_where->setText(tr("%1 tickets  |  %2  |  %3").arg(health->tickets).arg(kept, reach));
        setWindowTitle(tr("%1 - Baton Desk").arg(QFileInfo{health->path}.completeBaseName()));
    });
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Baton Desk"),
                       tr("Baton Desk %1\nQt %2\nFree software under the GPL, version 3 or later.")
                           .arg(QStringLiteral(BATON_VERSION), QString::fromLatin1(qVersion())));
}

} // namespace baton::ui
