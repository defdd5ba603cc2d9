#pragma once

#include "core/desk/desk.h"
#include "ui/widgets/inforce.h"

#include <QPointer>
#include <QScrollArea>

class QLabel;
class QTextBrowser;

namespace baton::ui {

class ClockTable;
class FigureView;
class WhyPanel;

/// The ticket beside the list: what it is, how its clocks stand, who held it, what happened.
class Preview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Preview(QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    void setInForce(const InForce &inForce);
    /// Whose turn it is is said to this person.
    void setReader(PersonId reader);
    void showTicket(TicketId id);
    [[nodiscard]] TicketId ticket() const { return m_ticket; }
    /// What is shown of it, for the marks of what was read.
    [[nodiscard]] qint64 version() const { return m_version; }
    [[nodiscard]] Instant updatedAt() const { return m_updatedAt; }

Q_SIGNALS:
    void shown(baton::TicketId ticket);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const desk::TicketView &view);
    void showProblem(const Error &error);
    void setDetailsVisible(bool visible);
    void fillCustody(const desk::TicketView &view);
    void fillHistory(const desk::TicketView &view);

    QPointer<desk::Desk> m_desk;
    InForce m_inForce;
    PersonId m_reader;
    TicketId m_ticket;
    qint64 m_version = 0;
    Instant m_updatedAt;
    QLabel *m_head;
    QLabel *m_subject;
    QLabel *m_status;
    ClockTable *m_clocks;
    WhyPanel *m_why;
    QLabel *m_custodyHead;
    FigureView *m_custody;
    QLabel *m_historyHead;
    QTextBrowser *m_history;
    std::vector<QWidget *> m_details; // all but subject and status
};

} // namespace baton::ui
