#pragma once

#include "core/desk/desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QTimer;

namespace baton::ui {

/// What would be promised if the ticket were saved now, while it is written. GUI thread.
class PromiseLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PromiseLine(QWidget *parent = nullptr);
    void setDesk(desk::Desk *desk);
    /// Forgets what was said before: it may be old.
    void begin();
    /// Asks anew when something that promises depend on has changed.
    void follow(const ticket::Create &create);

private:
    void ask();
    void show(const std::vector<sla::Clock> &promises);

    QPointer<desk::Desk> m_desk;
    ticket::Create m_create;
    QLabel *m_words;
    QTimer *m_soon;
    int m_turn = 0; // of the questions; an answer to an old one is dropped
};

} // namespace baton::ui
