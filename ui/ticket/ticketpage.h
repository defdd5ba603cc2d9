#pragma once

#include "ui/ticket/asks.h"
#include "ui/ticket/deed.h"
#include "ui/ticket/drafts.h"
#include "ui/ticket/linkasks.h"
#include "ui/ticket/partasks.h"
#include "ui/ticket/readmarks.h"
#include "ui/widgets/inforce.h"

#include <QPointer>
#include <QWidget>

namespace baton::ui {

class ActionRegistry;
class ActPanel;
class AttachmentDoor;
class ChoiceLine;
class Composer;
class Conversation;
class TicketHead;
class TicketSide;
class WhyPanel;

/// One ticket: how it stands on top, who held it, the conversation and the composer in the middle,
/// promises and requester at the right.
class TicketPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TicketPage(TicketActs *acts, QWidget *parent = nullptr);

    /// Adds what only the ticket can do, and names the keys on its buttons.
    void addActs(ActionRegistry &registry);
    void setDesk(desk::Desk *desk, const Drafts &drafts);
    /// Without targets a ticket shows neither clocks nor a priority.
    void setInForce(const InForce &inForce);
    /// Where this person's marks of what was read are kept.
    void setReadMarks(const SharedMarks &marks);
    /// Opens a ticket and begins a deed in it.
    void open(TicketId ticket, Deed deed = Deed::Open);
    [[nodiscard]] TicketId ticket() const { return m_ticket; }
    [[nodiscard]] bool isFilled() const { return m_view.has_value(); }
    /// Whether a reminder is due: its requester was asked and has not answered in time (R6).
    [[nodiscard]] bool isUnanswered() const;
    void begin(Deed deed);
    /// Asks which of two values holds, of the ticket that is open.
    void settle(const Clash &clash);
    void keepDrafts();

Q_SIGNALS:
    void leaveRequested();
    void filled(baton::TicketId ticket);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void connectComposer();
    void connectConversation();
    void reload();
    void showProblem(const Error &error);
    void fill(const desk::TicketView &view);
    void fillComposer(const desk::TicketView &view);
    void resolveOrReopen();
    void snoozeUntilMorning();
    void askForChecklist();
    void askToOpen(const QStringList &addresses);
    void rememberSeen();

    QPointer<desk::Desk> m_desk;
    TicketActs *m_acts;
    TicketId m_ticket;
    std::optional<desk::TicketView> m_view;
    Deed m_waiting = Deed::Open;
    std::vector<org::Team> m_teams;
    std::vector<org::Setting> m_settings;
    SharedMarks m_marks = std::make_shared<ReadMarks>();
    qint64 m_seenBefore = 0; // when this visit began
    InForce m_inForce;
    TicketHead *m_head;
    ActPanel *m_panel;
    ChoiceLine *m_choice;
    TicketAsks m_asks;
    PartAsks m_partAsks;
    LinkAsks m_linkAsks;
    TicketId m_resolving; // a parent on its way: then its children are asked about
    AttachmentDoor *m_door;
    Conversation *m_conversation;
    Composer *m_composer;
    TicketSide *m_side;
    WhyPanel *m_why;
};

} // namespace baton::ui
