#pragma once

#include "ui/ticket/acts.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace baton::ui {

/// The tickets that belong to this one: parent, children with their states, links, what it was
/// split off from or merged into.
class RelatedList final : public QWidget
{
    Q_OBJECT

public:
    explicit RelatedList(TicketActs *acts, QWidget *parent = nullptr);
    void show(const desk::TicketView &view);

Q_SIGNALS:
    void ticketRequested(baton::TicketId ticket);

private:
    void addLine(const QString &what, const desk::TicketRef &other,
                 const std::optional<ticket::LinkKind> &link);
    void unlink(const desk::TicketRef &other, ticket::LinkKind kind);

    TicketActs *m_acts;
    std::optional<desk::TicketView> m_view;
    QLabel *m_head;
    QLabel *m_count;
    QVBoxLayout *m_lines;
};

/// What the other ticket is to this one, in words: "parent", "child".
[[nodiscard]] QString linkName(ticket::LinkKind kind);

} // namespace baton::ui
