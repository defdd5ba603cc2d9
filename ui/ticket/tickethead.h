#pragma once

#include "ui/ticket/acts.h"
#include "ui/ticket/deed.h"
#include "ui/widgets/inforce.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace baton::ui {

class ActionRegistry;
class ElidedLabel;
class FigureView;
class KeyButton;
class Visitors;

/// The top of a ticket: how it stands, what the requester said last, who holds it how long, and the
/// acts.
class TicketHead final : public QWidget
{
    Q_OBJECT

public:
    explicit TicketHead(QWidget *parent = nullptr);
    /// Keys are named by the registry; "More" lists every act of the ticket.
    void setActs(ActionRegistry &registry);
    /// Without targets no priority is shown.
    void setInForce(const InForce &inForce) { m_inForce = inForce; }
    void show(const desk::TicketView &view, const Me &me, bool canHandOff);
    [[nodiscard]] Visitors *visitors() const { return m_visitors; }

Q_SIGNALS:
    void deedRequested(baton::ui::Deed deed);
    void leaveRequested();

private:
    QLayout *buildActs();
    QWidget *buildHeld();
    KeyButton *actButton(const char *name, Deed deed);
    void nameButtons(const desk::TicketView &view, const Me &me, bool canHandOff);
    void name(KeyButton *button, const QString &words, Deed deed);
    void fillLastWords(const desk::TicketView &view);
    void fillHeld(const desk::TicketView &view, const Me &me);
    void fillMore();

    ActionRegistry *m_registry = nullptr;
    InForce m_inForce;
    QLabel *m_kind;
    ElidedLabel *m_subject;
    ElidedLabel *m_facts;
    QLabel *m_status;
    Visitors *m_visitors;
    QLabel *m_who;
    ElidedLabel *m_last;
    QLabel *m_held;
    FigureView *m_strip;
    QLabel *m_hours;
    KeyButton *m_take;
    KeyButton *m_restore;
    KeyButton *m_resolve;
    KeyButton *m_pause;
    KeyButton *m_handOff;
    KeyButton *m_moreButton;
    KeyButton *m_remind;
    KeyButton *m_unanswered;
    QMenu *m_more;
};

} // namespace baton::ui
