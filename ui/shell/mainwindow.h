#pragma once

#include "core/desk/desk.h"
#include "ui/widgets/inforce.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>

class QStackedWidget;

namespace baton::ui {

class ActionRegistry;
class AdminPage;
class BreachBoard;
class DeskOpener;
class HandOffBoard;
class HelpPage;
class MondayPage;
class DutyKeeper;
class ImportPage;
class KeysPage;
class Palette;
class Publisher;
class PostMortemPage;
class QueuePage;
class NewTicketPage;
class NoticeFeed;
class NoticesPage;
class SearchPage;
class Setup;
class Sidebar;
class StartPage;
class StatusFoot;
class TicketActs;
class TicketPage;
class TopRow;
class WallScreen;
class WhoButton;
enum class Deed : quint8;
enum class Standing : quint8;

/// The frame: menus and the search field on top, places at the left, the place itself, the status
/// at the foot. Only wires.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QString indexFolder = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path);
    void openDemoFile();
    void showStart();
    /// "queue:FILTER", "board:monday", "board:breach", "board:handoff", "postmortem:NUMBER",
    /// "admin:PAGE", "import", "new", "start".
    void go(const QString &target);
    /// Asks the present place anew.
    void refresh();
    void focusFind();
    /// Takes the last act back, on a ticket or in Admin.
    void undo();
    void setLook(Look look);
    /// "de", "en" or empty, as the system: from the next start on.
    void setLanguage(const QString &language);
    void showAbout();
    /// Of the ticket that is open.
    void showPostMortem();
    /// Opens a ticket and begins a deed in it; Esc comes back to where one was.
    void openTicket(TicketId ticket, Deed deed);

    [[nodiscard]] QueuePage *queue() const { return m_queue; }
    [[nodiscard]] MondayPage *monday() const { return m_monday; }
    [[nodiscard]] PostMortemPage *postMortem() const { return m_postMortem; }
    [[nodiscard]] BreachBoard *breachBoard() const { return m_breach; }
    [[nodiscard]] HandOffBoard *handOffBoard() const { return m_handOff; }
    [[nodiscard]] ImportPage *importPage() const { return m_import; }
    [[nodiscard]] SearchPage *searchPage() const { return m_search; }
    [[nodiscard]] AdminPage *adminPage() const { return m_admin; }
    [[nodiscard]] Setup *setup() const { return m_setup; }
    /// What whoever sits here sees of the practices.
    [[nodiscard]] const InForce &inForce() const { return m_inForce; }
    [[nodiscard]] TicketPage *ticketPage() const { return m_ticket; }
    [[nodiscard]] TicketActs *acts() const { return m_acts; }
    [[nodiscard]] WhoButton *who() const;
    [[nodiscard]] NoticeFeed *notices() const { return m_notices; }
    [[nodiscard]] ActionRegistry *actions() const { return m_actions; }
    [[nodiscard]] Palette *commandPalette() const { return m_palette; }
    [[nodiscard]] DeskOpener *opener() const { return m_opener; }
    [[nodiscard]] Publisher *publisher() const { return m_publisher; }
    [[nodiscard]] WallScreen *wall() const { return m_wall; }
    [[nodiscard]] desk::Desk *desk() const { return m_desk.get(); }

Q_SIGNALS:
    void deskOpened();
    void openingFailed(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// A word that navigation knows, the place it means and what happens on arrival.
    struct Route
    {
        QString word; // "queue:" takes a rest, others stand alone
        QWidget *place;
        std::function<void(const QString &rest)> arrive;
    };
    void buildFrame();
    void buildRoutes();
    void addActs();
    [[nodiscard]] Standing standingOf(Deed deed) const;
    void connectOpener();
    void connectPlaces();
    void connectTickets();
    void say(const QString &sentence, bool good);
    void take(const std::shared_ptr<desk::Desk> &desk);
    void showHealth(const desk::Health &health);
    void doDeed(Deed deed);
    void doDeedFromList(TicketId ticket, Deed deed);
    void connectPalette();
    /// Whether there is another team to hand off to.
    [[nodiscard]] bool hasTeams() const;
    void connectAdmin();
    void applyPractices();
    void connectNotices();
    void connectPostMortem();
    void leaveTicket();

    std::shared_ptr<desk::Desk> m_desk;
    ActionRegistry *m_actions;
    DeskOpener *m_opener;
    TicketActs *m_acts;
    Setup *m_setup;
    NoticeFeed *m_notices;
    TopRow *m_top;
    QStackedWidget *m_places;
    Sidebar *m_sidebar;
    StartPage *m_start;
    QueuePage *m_queue;
    BreachBoard *m_breach;
    HandOffBoard *m_handOff;
    PostMortemPage *m_postMortem;
    MondayPage *m_monday;
    ImportPage *m_import;
    TicketPage *m_ticket;
    NewTicketPage *m_new;
    SearchPage *m_search;
    HelpPage *m_help;
    KeysPage *m_keys;
    AdminPage *m_admin;
    NoticesPage *m_noticesPage;
    StatusFoot *m_foot;
    Palette *m_palette;
    WallScreen *m_wall;
    Publisher *m_publisher;
    DutyKeeper *m_duties;
    std::vector<Route> m_routes;
    QString m_target;
    QString m_beforeAdmin = QStringLiteral("queue:is:open");
    InForce m_inForce;
    bool m_beforeWasTicket = false; // Esc leads from the post-mortem back to the ticket
    bool m_undoesSetup = false;     // what was done last
    QString m_draftsOf;             // the file whose drafts the ticket page holds
};

} // namespace baton::ui
