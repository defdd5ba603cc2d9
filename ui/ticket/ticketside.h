#pragma once

#include "ui/ticket/acts.h"
#include "ui/ticket/deed.h"
#include "ui/widgets/inforce.h"

#include <QScrollArea>

class QVBoxLayout;

namespace baton::ui {

class ActionRegistry;
class ChecklistPart;
class ClockTable;
class MineBar;
class RelatedList;
class RequesterCard;
class TagRow;

/// The right side of a ticket: its promises, who asked, and what hangs on it.
class TicketSide final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TicketSide(TicketActs *acts, QWidget *parent = nullptr);
    void setActs(ActionRegistry &registry);
    void setDesk(desk::Desk *desk);
    /// Without targets there are no clocks to head.
    void setInForce(const InForce &inForce);
    void show(const desk::TicketView &view);
    void showPhone();
    /// Why the clock that is due next is due then.
    void askWhy();
    void beginTag();
    void beginStep();

Q_SIGNALS:
    void deedRequested(baton::ui::Deed deed);
    void ticketRequested(baton::TicketId ticket);
    void whyRequested(const baton::sla::Clock &clock, const QPoint &corner);
    void hintRequested(const baton::sla::Clock &clock, QWidget *line);
    /// A field was left by Esc.
    void left();

private:
    void build();

    QWidget *m_promises;
    ClockTable *m_clocks;
    RequesterCard *m_requester;
    ChecklistPart *m_steps;
    RelatedList *m_related;
    TagRow *m_tags;
    MineBar *m_mine;
};

} // namespace baton::ui
