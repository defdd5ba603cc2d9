#include "ui/ticket/clockline.h"

#include "core/words/sentences.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr int nameWidth = 102;
constexpr int barWidth = 24;
constexpr double riskFrom = 0.8; // of what was promised
} // namespace

ClockLine::ClockLine(const sla::Clock &clock, Instant asOf, QWidget *parent)
    : QPushButton{parent}, m_clock{clock}, m_asOf{asOf}
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto due = m_clock.dueAt ? tr("due %1").arg(words::exactTime(*m_clock.dueAt, zone))
                                   : tr("no due time while it is paused");
    setAccessibleName(
        tr("%1: %2, %3. Why?").arg(words::name(m_clock.metric), standingWords(), due));
    setToolTip(tr("%1. Why is this due then? Enter or W").arg(due));
    setFixedHeight(rowHeight);
}

QSize ClockLine::sizeHint() const
{
    return {240, rowHeight};
}

bool ClockLine::event(QEvent *event)
{
    // On a clock, W asks why; elsewhere in the ticket it says that people can work again.
    const auto isWhy = [event] {
        const auto *key = static_cast<QKeyEvent *>(event);
        return (key->key() == Qt::Key_W || key->key() == Qt::Key_Return ||
                key->key() == Qt::Key_Enter) &&
               key->modifiers() == Qt::NoModifier;
    };
    if (event->type() == QEvent::ToolTip) {
        Q_EMIT hovered();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && isWhy()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isWhy()) {
        click();
        return true;
    }
    return QPushButton::event(event);
}

ClockLine::Standing ClockLine::standing() const
{
    using sla::Outcome;
    const bool runs = !m_clock.stoppedAt && m_clock.outcome != Outcome::Paused;
    if (m_clock.outcome == Outcome::Breached || (runs && m_clock.dueAt && *m_clock.dueAt < m_asOf))
        return Standing::Broken;
    if (m_clock.outcome == Outcome::Met)
        return Standing::Kept;
    return runs && usedShare() >= riskFrom ? Standing::AtRisk : Standing::Calm;
}

QString ClockLine::standingWords() const
{
    if (m_clock.stoppedAt || m_clock.outcome == sla::Outcome::Paused || !m_clock.dueAt)
        return words::name(m_clock.outcome);
    return words::untilDue(*m_clock.dueAt, m_asOf);
}

QString ClockLine::dueWords() const
{
    return m_clock.dueAt ? words::shortTime(*m_clock.dueAt, m_asOf, QTimeZone::systemTimeZone())
                         : QString{};
}

double ClockLine::usedShare() const
{
    if (!m_clock.target || m_clock.target->length.count() <= 0)
        return 0;
    return std::clamp(static_cast<double>(m_clock.used.length.count()) /
                          static_cast<double>(m_clock.target->length.count()),
                      0.0, 1.0);
}

void ClockLine::paintBar(QPainter &painter, const QRectF &place, const QColor &colour) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().border);
    painter.drawRoundedRect(place, 3, 3);
    auto used = place;
    used.setWidth(std::max(3.0, place.width() * usedShare()));
    painter.setBrush(colour);
    painter.drawRoundedRect(used, 3, 3);
}

void ClockLine::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen{colours().accent} : QPen{Qt::NoPen});
        painter.setBrush(colours().selection);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const auto stand = standing();
    const auto colour = stand == Standing::Broken   ? colours().danger
                        : stand == Standing::AtRisk ? colours().warn
                        : stand == Standing::Kept   ? colours().ok
                                                    : colours().muted;
    const auto area = rect().adjusted(6, 0, -6, 0);
    painter.setPen(colours().text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words::name(m_clock.metric), Qt::ElideRight,
                                                      nameWidth - 6));
    paintBar(painter, {area.left() + nameWidth + 0.0, height() / 2.0 - 3, barWidth, 6}, colour);
    paintWords(painter, area.adjusted(nameWidth + barWidth + 8, 0, 0, 0), stand, colour);
}

// Where both have no room, how long is left says more than the time of day.
void ClockLine::paintWords(QPainter &painter, const QRect &area, Standing stand,
                           const QColor &colour) const
{
    const auto mark = stand == Standing::Kept   ? u"\u2713 "_s
                      : stand == Standing::Calm ? QString{}
                                                : u"\u26A0 "_s;
    const auto words = mark + standingWords();
    const auto plain = painter.font();
    if (stand != Standing::Calm)
        painter.setFont(strongFontFor(TextSize::Body));
    auto left = area;
    const int taken = QFontMetrics{plain}.horizontalAdvance(dueWords()) + 8;
    const bool bothFit = painter.fontMetrics().horizontalAdvance(words) + taken <= area.width();
    if (bothFit)
        left.adjust(0, 0, -taken, 0);
    painter.setPen(stand == Standing::Calm ? colours().text : colour);
    painter.drawText(left, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, left.width()));
    if (!bothFit)
        return;
    painter.setFont(plain);
    painter.setPen(colours().muted);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, dueWords());
}

} // namespace baton::ui
