#pragma once

#include "ui/ticket/acts.h"
#include "ui/ticket/deed.h"
#include "ui/ticket/drafts.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace baton::ui {

class ActPanel;
class ClockTable;
class Composer;
class Conversation;
class FigureView;
class RequesterCard;
class WhyPanel;

/// One ticket: how it stands on top, who held it, the conversation and the composer in the middle,
/// promises and requester at the right.
class TicketPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TicketPage(TicketActs *acts, QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk, const Drafts &drafts);
    /// Opens a ticket and begins a deed in it.
    void open(TicketId ticket, Deed deed = Deed::Open);
    [[nodiscard]] TicketId ticket() const { return m_ticket; }
    [[nodiscard]] bool isFilled() const { return m_view.has_value(); }
    void begin(Deed deed);
    void keepDrafts();

Q_SIGNALS:
    void leaveRequested();
    void filled(baton::TicketId ticket);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildSide();
    void reload();
    void fill(const desk::TicketView &view);
    void fillStrip(const desk::TicketView &view);
    void nameButtons(const desk::TicketView &view);
    void askHandOff();
    void askGiveBack();
    void askResolve();
    void askPriority();
    void resolveOrReopen();

    QPointer<desk::Desk> m_desk;
    TicketActs *m_acts;
    TicketId m_ticket;
    std::optional<desk::TicketView> m_view;
    Deed m_waiting = Deed::Open;
    std::vector<org::Team> m_teams;
    QLabel *m_head;
    QLabel *m_subject;
    QLabel *m_status;
    QLabel *m_last;
    QLabel *m_held;
    FigureView *m_strip;
    QPushButton *m_take;
    QPushButton *m_restore;
    QPushButton *m_resolve;
    QPushButton *m_pause;
    QPushButton *m_handOff;
    ActPanel *m_panel;
    Conversation *m_conversation;
    Composer *m_composer;
    ClockTable *m_clocks;
    RequesterCard *m_requester;
    WhyPanel *m_why;
};

} // namespace baton::ui
