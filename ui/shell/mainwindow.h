#pragma once

#include "ui/shell/opening.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace baton::ui {

class BreachBoard;
class HandOffBoard;
class ImportPage;
class QueuePage;
class NewTicketPage;
class Sidebar;
class StartPage;
class TicketActs;
class TicketPage;
class UndoLine;
class WhoButton;
enum class Deed : quint8;

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
    /// Makes a desk in a new file and opens it.
    void createFile(const QString &path, const QString &team, const QString &zone);
    void showStart();
    /// "queue:FILTER", "board:breach", "board:handoff", "import", "new", "start".
    void go(const QString &target);
    void setLook(Look look);
    /// Opens a ticket and begins a deed in it; Esc comes back to where one was.
    void openTicket(TicketId ticket, Deed deed);

    [[nodiscard]] QueuePage *queue() const { return m_queue; }
    [[nodiscard]] BreachBoard *breachBoard() const { return m_breach; }
    [[nodiscard]] HandOffBoard *handOffBoard() const { return m_handOff; }
    [[nodiscard]] ImportPage *importPage() const { return m_import; }
    [[nodiscard]] TicketPage *ticketPage() const { return m_ticket; }
    [[nodiscard]] TicketActs *acts() const { return m_acts; }
    [[nodiscard]] WhoButton *who() const { return m_who; }
    [[nodiscard]] desk::Desk *desk() const { return m_desk.get(); }

Q_SIGNALS:
    void deskOpened();
    void openingFailed(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void connectTickets();
    void doDeed(TicketId ticket, Deed deed);
    void leaveTicket();
    void buildMenus();
    void connectPlaces();
    void startOpening(const QFuture<OpenedDesk> &future, const QString &what);
    void take(const std::shared_ptr<desk::Desk> &desk);
    void chooseFile();
    void chooseNewFile(const QString &team, const QString &zone);
    void find();
    void showStatus();
    void showAbout();
    [[nodiscard]] desk::Desk::Options optionsFor(const QString &path) const;

    QString m_indexFolder;
    std::shared_ptr<desk::Desk> m_desk;
    TicketActs *m_acts;
    QStackedWidget *m_places;
    Sidebar *m_sidebar;
    StartPage *m_start;
    QueuePage *m_queue;
    BreachBoard *m_breach;
    HandOffBoard *m_handOff;
    ImportPage *m_import;
    TicketPage *m_ticket;
    NewTicketPage *m_new;
    WhoButton *m_who;
    UndoLine *m_undo;
    QLineEdit *m_find;
    QLabel *m_where;
    QString m_target;
};

} // namespace baton::ui
