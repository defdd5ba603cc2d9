#pragma once

#include "ui/admin/setup.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace baton::ui {

/// What other targets or hours would do to the tickets that are open: which due dates move, which
/// become late. Says it first, and applies only what is in force, by one click.
class OpenTicketsPanel final : public QWidget
{
    Q_OBJECT

public:
    OpenTicketsPanel(Setup *setup, const QString &page, QWidget *parent = nullptr);

    /// Looks soon: at what is typed as if it were applied at once; where nothing is typed, at what
    /// is in force.
    void lookAt(const desk::RulesChange &typed);

private:
    void look();
    void show(const desk::RulesPreview &preview);
    void apply();

    Setup *m_setup;
    QLabel *m_open;
    QLabel *m_moved;
    QPushButton *m_apply;
    desk::RulesChange m_typed;
    std::vector<TicketId> m_waiting; // open tickets under other rules
    QTimer m_soon;
    quint64 m_turn = 0;
};

} // namespace baton::ui
