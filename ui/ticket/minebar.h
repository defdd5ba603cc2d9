#pragma once

#include "ui/ticket/acts.h"
#include "ui/ticket/deed.h"

#include <QWidget>

namespace baton::ui {

class ActionRegistry;
class KeyButton;

/// What one click notes about a ticket: that one follows it, later, the time it took.
class MineBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MineBar(TicketActs *acts, QWidget *parent = nullptr);
    void setActs(ActionRegistry &registry) { m_registry = &registry; }
    void show(const desk::TicketView &view);

Q_SIGNALS:
    void deedRequested(baton::ui::Deed deed);

private:
    KeyButton *quietButton(const char *name);
    void name(KeyButton *button, const QString &words, Deed deed);

    TicketActs *m_acts;
    ActionRegistry *m_registry = nullptr;
    std::optional<desk::TicketView> m_view;
    KeyButton *m_follow;
    KeyButton *m_snooze;
    KeyButton *m_quarter;
    KeyButton *m_time;
};

} // namespace baton::ui
