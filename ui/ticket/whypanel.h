#pragma once

#include "core/desk/desk.h"

#include <QFrame>
#include <QPointer>

class QGridLayout;
class QLabel;

namespace baton::ui {

/// "Why is this due then?": the steps of one clock with what each added, ending in the due instant;
/// copied as text for whoever asks. Esc or a click elsewhere closes it.
class WhyPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    /// Asks the desk and appears at `corner` (global, its right upper one) when the answer is
    /// there.
    void explain(desk::Desk &desk, TicketId ticket, const sla::Clock &clock, const QPoint &corner);
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const sla::Clock &clock, const std::vector<sla::Step> &steps);
    void addLine(int row, const sla::Step &step);
    void clear();

    QLabel *m_title;
    QGridLayout *m_lines;
    QString m_text;
};

/// Shows the steps in short as a hint over the line, if the mouse is still there when the answer
/// is.
void hintWhy(desk::Desk &desk, TicketId ticket, const sla::Clock &clock, QWidget *line);

} // namespace baton::ui
