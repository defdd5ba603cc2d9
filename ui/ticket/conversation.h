#pragma once

#include "core/desk/queue.h"

#include <QScrollArea>

class QVBoxLayout;

namespace baton::ui {

/// What was said, in the order in which it happened; what was only done stands between in one quiet
/// line. Words are shown as words: no markup of theirs is obeyed.
class Conversation final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Conversation(QWidget *parent = nullptr);
    void show(const desk::TicketView &view);

private:
    void clear();
    void addCard(const desk::NamedActivity &entry, const desk::TicketView &view);
    void addQuiet(const QStringList &parts);

    QVBoxLayout *m_entries;
    bool m_atEnd = true; // the newest stays in sight until the person scrolls away
};

} // namespace baton::ui
