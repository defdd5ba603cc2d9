#pragma once

#include "core/ticket/words.h"

#include <QWidget>

class QButtonGroup;

namespace baton::ui {

class ActionRegistry;

/// "Can they work?": No, Hindered or Yes, by three keys.
class CanWork final : public QWidget
{
    Q_OBJECT

public:
    explicit CanWork(QWidget *parent = nullptr);
    void nameKeys(ActionRegistry &registry);
    [[nodiscard]] ticket::Impact answer() const;
    void setAnswer(ticket::Impact impact);

Q_SIGNALS:
    void answered();

private:
    QButtonGroup *m_answers;
};

} // namespace baton::ui
