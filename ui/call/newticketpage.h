#pragma once

#include "ui/call/calldraft.h"
#include "ui/ticket/acts.h"
#include "ui/ticket/drafts.h"
#include "ui/widgets/inforce.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QTimer;

namespace baton::ui {

class ActionRegistry;
class CallForm;
class CallSide;
class KeyButton;

/// A new ticket for somebody on the phone: who, what, can they work. What is known already stands
/// at the right. What was typed is kept on this computer until it is saved.
class NewTicketPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NewTicketPage(TicketActs *acts, QWidget *parent = nullptr);

    void addActs(ActionRegistry &registry);
    void setDesk(desk::Desk *desk);
    void setInForce(const InForce &inForce);
    void setDrafts(const Drafts &drafts);
    /// What was left unsaved, or empty fields; the caller first.
    void begin();
    void keepDraft();

Q_SIGNALS:
    void leaveRequested();
    void ticketRequested(baton::TicketId ticket);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Ending : quint8 { Open, Solved };
    QWidget *buildLeft();
    QWidget *buildFoot();
    void connectParts();
    void fillNames();
    void follow();
    void foretell();
    void startAnew();
    void save(Ending ending);
    void saveFor(PersonId requester, Ending ending);
    void addToOpen();
    void withCaller(const std::function<void(PersonId)> &then);
    void finished();

    QPointer<desk::Desk> m_desk;
    TicketActs *m_acts;
    Drafts m_drafts;
    bool m_isSaving = false; // until it is in the file or was refused
    CallForm *m_form;
    CallSide *m_side;
    KeyButton *m_save;
    KeyButton *m_saveSolved;
    KeyButton *m_anew;
    QLabel *m_draftLine;
    QTimer *m_keeping;
};

} // namespace baton::ui
