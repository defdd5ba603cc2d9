#include "ui/queue/queuedelegate.h"

#include "ui/queue/queuemodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace baton::ui {

namespace {

constexpr int barWidth = 48;
constexpr int barHeight = 5;

// Where a row has not arrived yet: a quiet bar instead of words.
void paintSkeleton(QPainter &painter, const QRect &area)
{
    painter.fillRect(QRect{area.left() + 8, area.center().y() - 3, area.width() / 2, 6},
                     colours().surface);
}

void paintBar(QPainter &painter, const QRect &area, double share, bool late)
{
    const auto &c = colours();
    const QRect whole{area.left() + 8, area.center().y() - barHeight / 2, barWidth, barHeight};
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.border);
    painter.drawRoundedRect(whole, 2.5, 2.5);
    auto used = whole;
    used.setWidth(static_cast<int>(barWidth * share));
    painter.setBrush(late ? c.danger : share > 0.85 ? c.warn : c.figure[4]);
    painter.drawRoundedRect(used, 2.5, 2.5);
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto &c = colours();
    const auto text = index.data(Qt::DisplayRole);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if ((option.state & QStyle::State_Selected) != 0)
        painter->fillRect(option.rect, c.selection);
    if (!text.isValid()) {
        paintSkeleton(*painter, option.rect);
        return painter->restore();
    }
    const bool late = index.data(QueueModel::LateRole).toBool();
    const bool closed = index.data(QueueModel::ClosedRole).toBool();
    const bool isClock = index.column() == QueueModel::Clock;
    const bool strong = index.column() == QueueModel::Subject && !closed;
    auto area = option.rect.adjusted(8, 0, -8, 0);
    auto alignment = Qt::AlignLeft | Qt::AlignVCenter;
    if (isClock) {
        if (!closed)
            paintBar(*painter, option.rect, index.data(QueueModel::UsedShareRole).toDouble(), late);
        area.setLeft(option.rect.left() + barWidth + 16);
        alignment = Qt::AlignRight | Qt::AlignVCenter;
    }
    painter->setFont(strong ? strongFontFor(TextSize::Body) : fontFor(TextSize::Body));
    painter->setPen(isClock && late                                     ? c.danger
                    : strong || index.column() == QueueModel::Requester ? c.text
                                                                        : c.muted);
    const auto words =
        painter->fontMetrics().elidedText(text.toString(), Qt::ElideRight, area.width());
    painter->drawText(area, static_cast<int>(alignment | Qt::TextSingleLine), words);
    painter->restore();
}

} // namespace baton::ui
