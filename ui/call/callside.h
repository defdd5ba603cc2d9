#pragma once

#include "core/desk/desk.h"

#include <QPointer>
#include <QScrollArea>

class QLabel;
class QTimer;

namespace baton::ui {

class LastTickets;
class MeTooCard;
class SimilarList;
struct CallDraft;

/// What is known already while a caller talks: a ticket to add them to, similar ones, workarounds,
/// their own last tickets. Fills as one types and never takes the focus.
class CallSide final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CallSide(QWidget *parent = nullptr);
    void setDesk(desk::Desk *desk);
    /// The caller or the words have changed.
    void follow(const CallDraft &draft);
    void focusFirst();
    [[nodiscard]] MeTooCard *meToo() const { return m_meToo; }

Q_SIGNALS:
    void ticketRequested(baton::TicketId ticket);

private:
    QWidget *build();
    void askSimilar();
    void show(const desk::SimilarAnswer &answer);
    void followCaller(const CallDraft &draft);

    QPointer<desk::Desk> m_desk;
    QString m_text;
    ServiceId m_service;
    QString m_callerName;
    QLabel *m_hint;
    MeTooCard *m_meToo;
    SimilarList *m_alike;
    LastTickets *m_last;
    QTimer *m_typing;
};

} // namespace baton::ui
