#pragma once

#include "ui/ticket/acts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace baton::ui {

/// The steps of a ticket: ticked, taken out and added in their place.
class ChecklistPart final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPart(TicketActs *acts, QWidget *parent = nullptr);
    void show(const desk::TicketView &view);
    /// Opens the field for a step.
    void begin();

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *lineFor(const ticket::ChecklistStep &step);
    void set(qint64 seq, ticket::StepState state, const QString &said);
    void addTyped();
    void leave();

    TicketActs *m_acts;
    std::optional<desk::TicketView> m_view;
    std::vector<ticket::ChecklistStep> m_steps;
    QLabel *m_head;
    QLabel *m_count;
    QVBoxLayout *m_lines;
    QLineEdit *m_field;
};

} // namespace baton::ui
