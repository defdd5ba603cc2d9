#pragma once

#include "core/desk/search.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace baton::ui {

/// Tickets that are like what is being written or read: open ones, then workarounds that helped
/// before, then the rest of the solved ones. Filled from outside; never takes the focus by itself.
class SimilarList final : public QWidget
{
    Q_OBJECT

public:
    explicit SimilarList(QWidget *parent = nullptr);
    void show(const desk::SimilarAnswer &answer);
    using QWidget::show;
    void focusFirst();
    [[nodiscard]] std::vector<TicketId> tickets() const { return m_tickets; }

Q_SIGNALS:
    void ticketRequested(baton::TicketId ticket);
    /// By keyboard, so that what is offered for an open ticket is offered for this one.
    void openTicketFocused(baton::TicketId ticket);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Part : quint8 { Open, Workaround, Solved };
    void clear();
    void addPart(Part part, const std::vector<desk::SimilarTicket> &tickets);
    void add(Part part, const desk::SimilarTicket &similar, int times);
    void moveFocus(const QWidget &from, int step);

    QVBoxLayout *m_lines;
    std::vector<TicketId> m_tickets;
    std::vector<QPushButton *> m_buttons;
};

} // namespace baton::ui
