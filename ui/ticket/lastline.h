#pragma once

#include "core/desk/queue.h"

#include <QPushButton>

namespace baton::ui {

/// Another ticket of the same person: its subject, and how it stands since when, muted.
class LastLine final : public QPushButton
{
    Q_OBJECT

public:
    explicit LastLine(const desk::TicketRow &row, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_subject;
    QString m_standing;
};

} // namespace baton::ui
