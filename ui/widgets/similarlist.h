#pragma once

#include "core/desk/search.h"

#include <QWidget>

class QVBoxLayout;

namespace baton::ui {

/// Tickets that are like what is being written or read: open ones, then solved ones with how they
/// were solved. Filled from outside; never takes the focus by itself.
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

private:
    void addHeading(const QString &words);
    void add(const desk::SimilarTicket &similar);

    QVBoxLayout *m_lines;
    std::vector<TicketId> m_tickets;
};

} // namespace baton::ui
