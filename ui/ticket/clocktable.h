#pragma once

#include "core/desk/queue.h"

#include <QWidget>

class QVBoxLayout;

namespace baton::ui {

/// A ticket's promises, one line each: what, how it stands, when it is due. A line's name is a
/// button that asks why.
class ClockTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ClockTable(QWidget *parent = nullptr);
    void show(std::vector<sla::Clock> clocks, Instant asOf);
    /// Asks why of the clock that is due next.
    void askWhy();

Q_SIGNALS:
    void whyRequested(const baton::sla::Clock &clock, const QPoint &corner);
    /// The mouse rests on a clock's line.
    void hintRequested(const baton::sla::Clock &clock, QWidget *line);

private:
    QVBoxLayout *m_lines;
};

} // namespace baton::ui
