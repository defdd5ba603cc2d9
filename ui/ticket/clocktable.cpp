#include "ui/ticket/clocktable.h"

#include "core/words/sentences.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>

namespace baton::ui {

namespace {

Tone toneOf(const sla::Clock &clock, Instant now)
{
    const bool late = !clock.stoppedAt && clock.dueAt && *clock.dueAt < now &&
                      clock.outcome != sla::Outcome::Paused;
    if (late || clock.outcome == sla::Outcome::Breached)
        return Tone::Danger;
    return clock.outcome == sla::Outcome::Met ? Tone::Ok : Tone::Plain;
}

QString standing(const sla::Clock &clock, Instant now)
{
    if (clock.stoppedAt || clock.outcome == sla::Outcome::Paused || !clock.dueAt)
        return words::name(clock.outcome);
    return words::untilDue(*clock.dueAt, now);
}

} // namespace

ClockTable::ClockTable(QWidget *parent) : QWidget{parent}, m_lines{new QGridLayout{this}}
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setVerticalSpacing(0);
    m_lines->setColumnStretch(0, 1);
}

void ClockTable::show(const std::vector<sla::Clock> &clocks, Instant asOf)
{
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto zone = QTimeZone::systemTimeZone();
    int row = 0;
    for (const auto &clock : clocks) {
        auto *name = new QPushButton{words::name(clock.metric), this};
        name->setProperty("link", true);
        name->setToolTip(tr("Why is this due then?"));
        connect(name, &QPushButton::clicked, this, [this, name, clock] {
            Q_EMIT whyRequested(clock, name->mapToGlobal(QPoint{0, 0}));
        });
        auto *stand = heading(standing(clock, asOf), this);
        paintTone(stand, toneOf(clock, asOf));
        auto *due = label(clock.dueAt ? words::shortTime(*clock.dueAt, asOf, zone) : QString{},
                          TextSize::Body, Tone::Muted, this);
        due->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        due->setToolTip(clock.dueAt ? words::exactTime(*clock.dueAt, zone) : QString{});
        for (auto *part : {stand, due})
            part->setWordWrap(false);
        m_lines->addWidget(name, row, 0, Qt::AlignLeft);
        m_lines->addWidget(stand, row, 1);
        m_lines->addWidget(due, row++, 2);
    }
    if (row == 0)
        m_lines->addWidget(
            label(tr("No promise was made for this ticket."), TextSize::Body, Tone::Muted, this), 0,
            0);
}

} // namespace baton::ui
