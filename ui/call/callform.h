#pragma once

#include "core/desk/desk.h"
#include "ui/call/calldraft.h"
#include "ui/ticket/acts.h"
#include "ui/widgets/inforce.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace baton::ui {

class ActionRegistry;
class CallerField;
class CanWork;
class KeyButton;
class HappenedField;
class PriorityLine;
class PromiseLine;
class WordsEdit;

/// The fields of a call, in the order in which people talk: who, what is wrong, can they work; and
/// what is asked more rarely.
class CallForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CallForm(QWidget *parent = nullptr);
    void addActs(ActionRegistry &registry);
    void nameKeys(ActionRegistry &registry);
    void setDesk(desk::Desk *desk);
    /// Without targets there is no priority, so nobody is asked what it follows from.
    void setInForce(const InForce &inForce);
    void setDirectory(const desk::Directory &directory, const Me &me);

    [[nodiscard]] CallDraft draft() const;
    void fill(const CallDraft &draft);
    /// To the first field that has nothing yet.
    void focusStart();
    /// Says what is missing and goes there; yes where nothing is.
    [[nodiscard]] bool isComplete();
    void say(const QString &sentence, QWidget *field);
    void forgetProblem();
    [[nodiscard]] QWidget *callerEdit() const;
    [[nodiscard]] PromiseLine *promise() const { return m_promise; }

Q_SIGNALS:
    void changed();
    void callerChanged();
    void ticketRequested(baton::TicketId ticket);

private:
    void build();
    QWidget *buildText();
    QWidget *buildUrgency();
    QFormLayout *buildDetails();
    void connectFields();
    [[nodiscard]] ServiceId service() const;
    [[nodiscard]] TeamId team() const;

    desk::Directory m_directory;
    CallerField *m_caller;
    WordsEdit *m_text;
    QWidget *m_urgency;
    CanWork *m_canWork;
    PriorityLine *m_priority;
    PromiseLine *m_promise;
    QFormLayout *m_details;
    QComboBox *m_service;
    QComboBox *m_heldBy;
    QComboBox *m_channel;
    HappenedField *m_happened;
    QLineEdit *m_helped;
    QLabel *m_problem;
    CallDraft m_wanted; // filled before the names were there
};

} // namespace baton::ui
