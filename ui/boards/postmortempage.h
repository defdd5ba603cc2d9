#pragma once

#include "core/desk/desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QTableWidget;

namespace baton::ui {

class EmptyState;
class FigureView;

/// One screen about one promise of a ticket: what was promised, what was used, on what and in which
/// team. Names no person. Esc goes back.
class PostMortemPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PostMortemPage(QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk) { m_desk = desk; }
    void open(TicketId ticket);
    void openNumber(qint64 number);
    [[nodiscard]] bool isFilled() const { return m_filled; }

Q_SIGNALS:
    void leaveRequested();
    void ticketRequested(baton::TicketId ticket);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *toolbar();
    void fill(const desk::PostMortemView &view);
    void fillBar(const desk::PostMortemView &view);
    void fillSpent(const desk::PostMortemView &view);
    void fillStays(const desk::PostMortemView &view);
    void fillShare(const desk::PostMortemView &view, int row);
    void sayNothing(const Error &error);

    QPointer<desk::Desk> m_desk;
    TicketId m_ticket;
    bool m_filled = false;
    QLabel *m_subject;
    QLabel *m_headline;
    QLabel *m_detail;
    FigureView *m_bar;
    QTableWidget *m_spent;
    QTableWidget *m_stays;
    QLabel *m_aside;
    QPushButton *m_open;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
};

} // namespace baton::ui
