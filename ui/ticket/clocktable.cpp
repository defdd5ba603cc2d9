#include "ui/ticket/clocktable.h"

#include "ui/ticket/clockline.h"
#include "ui/widgets/parts.h"

namespace baton::ui {

namespace {

// What still runs comes first, the next due before the later one; then what is over.
bool comesBefore(const sla::Clock &a, const sla::Clock &b)
{
    const auto rank = [](const sla::Clock &clock) {
        return std::tuple{clock.stoppedAt ? 1 : 0, clock.dueAt.value_or(Instant::max())};
    };
    return rank(a) < rank(b);
}

} // namespace

ClockTable::ClockTable(QWidget *parent) : QWidget{parent}, m_lines{new QVBoxLayout{this}}
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

void ClockTable::show(std::vector<sla::Clock> clocks, Instant asOf)
{
    std::ranges::stable_sort(clocks, comesBefore);
    const auto *focused = qobject_cast<ClockLine *>(focusWidget());
    const auto wanted =
        focused != nullptr && focused->hasFocus()
            ? std::optional{std::pair{focused->clock().metric, focused->clock().instance}}
            : std::nullopt;
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &clock : clocks) {
        auto *line = new ClockLine{clock, asOf, this};
        connect(line, &QPushButton::clicked, this, [this, line] {
            Q_EMIT whyRequested(line->clock(), line->mapToGlobal(QPoint{0, 0}));
        });
        connect(line, &ClockLine::hovered, this,
                [this, line] { Q_EMIT hintRequested(line->clock(), line); });
        m_lines->addWidget(line);
        if (wanted == std::pair{clock.metric, clock.instance})
            line->setFocus();
    }
    if (clocks.empty())
        m_lines->addWidget(
            label(tr("No promise was made for this ticket."), TextSize::Body, Tone::Muted, this));
}

void ClockTable::askWhy()
{
    if (auto *line = findChild<ClockLine *>())
        line->click();
}

} // namespace baton::ui
