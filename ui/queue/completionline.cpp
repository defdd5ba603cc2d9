#include "ui/queue/completionline.h"

#include "ui/queue/filterwords.h"
#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace baton::ui {

namespace {

constexpr int inset = 12;
constexpr int chipHeight = 20;
constexpr int gap = 8;
constexpr int pad = 6;

} // namespace

CompletionLine::CompletionLine(QWidget *parent) : QWidget{parent}
{
    setObjectName(QStringLiteral("completions"));
    setAccessibleName(tr("What may be typed next"));
    setFixedHeight(rowHeight);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(false);
}

void CompletionLine::offer(index::Completions completions)
{
    m_completions = std::move(completions);
    m_current = 0;
    m_chosen = false;
    setAccessibleDescription(sentence());
    update();
}

void CompletionLine::step(int by)
{
    if (!isOffering())
        return;
    const auto count = static_cast<int>(m_completions.offers.size());
    m_current = m_chosen || by < 0 ? (m_current + by + count) % count : m_current;
    m_chosen = true;
    setAccessibleDescription(sentence());
    update();
}

QString CompletionLine::sentence() const
{
    if (!isOffering())
        return {};
    const auto what = meaning();
    const auto words = current().words.trimmed();
    return what.isEmpty() ? tr("%1. Tab takes it.").arg(words)
                          : tr("%1: %2. Tab takes it.").arg(words, what);
}

QString CompletionLine::meaning() const
{
    return isOffering() ? meaningOf(current()) : QString{};
}

std::vector<CompletionLine::Chip> CompletionLine::chips() const
{
    std::vector<Chip> chips;
    const auto metrics = fontMetrics();
    const auto end = width() - inset - metrics.horizontalAdvance(tr("Tab takes it")) - gap;
    const auto widthOf = [&](int offer) {
        const auto &words = m_completions.offers[static_cast<size_t>(offer)].words;
        return metrics.horizontalAdvance(words.trimmed()) + 2 * pad;
    };
    const auto meant = meaning().isEmpty() ? 0 : metrics.horizontalAdvance(meaning()) + gap;
    const int top = (height() - chipHeight) / 2;
    const auto count = static_cast<int>(m_completions.offers.size());
    int x = inset;
    for (int i = 0; i < count; ++i) {
        const int offer = (m_current + i) % count; // the current one stands first
        const int room = widthOf(offer);
        if (x + room > end)
            break;
        chips.push_back({{x, top, room, chipHeight}, offer});
        x += room + gap + (i == 0 ? meant : 0);
    }
    return chips;
}

void CompletionLine::paintEvent(QPaintEvent *)
{
    if (!isOffering())
        return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = colours();
    const auto all = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    for (const auto &chip : chips()) {
        const bool current = chip.offer == m_current;
        painter.setPen(QPen{current ? c.accent : c.border, current && m_chosen ? 2.0 : 1.0});
        painter.setBrush(current ? c.base : c.surface);
        painter.drawRoundedRect(QRectF{chip.area}.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(current ? c.text : c.muted);
        painter.drawText(chip.area, Qt::AlignCenter,
                         m_completions.offers[static_cast<size_t>(chip.offer)].words.trimmed());
        if (current) {
            painter.setPen(c.muted);
            painter.drawText(QRect{chip.area.right() + gap, 0, width(), height()}, all, meaning());
        }
    }
    painter.setPen(c.muted);
    painter.drawText(rect().adjusted(0, 0, -inset, 0),
                     static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), tr("Tab takes it"));
}

void CompletionLine::mousePressEvent(QMouseEvent *event)
{
    for (const auto &chip : chips()) {
        if (chip.area.contains(event->pos())) {
            const auto offer = m_completions.offers[static_cast<size_t>(chip.offer)];
            return Q_EMIT taken(offer);
        }
    }
}

} // namespace baton::ui
