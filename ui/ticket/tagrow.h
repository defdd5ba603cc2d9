#pragma once

#include "ui/ticket/acts.h"

#include <QWidget>

class QLineEdit;

namespace baton::ui {

class FlowLayout;
class KeyButton;

/// The tags of a ticket: each with a cross that takes it off, and a field for more.
class TagRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TagRow(TicketActs *acts, QWidget *parent = nullptr);
    void show(const desk::TicketView &view);
    /// Opens the field.
    void begin();
    [[nodiscard]] KeyButton *addButton() const { return m_add; }

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *chipFor(const QString &tag);
    void addTyped();
    void leave();

    TicketActs *m_acts;
    std::optional<desk::TicketView> m_view;
    FlowLayout *m_row;
    QList<QWidget *> m_chips;
    KeyButton *m_add;
    QLineEdit *m_field;
};

} // namespace baton::ui
