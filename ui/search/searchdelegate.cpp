#include "ui/search/searchdelegate.h"

#include "core/base/clock.h"
#include "core/words/sentences.h"
#include "ui/search/searchmodel.h"
#include "ui/ticket/status.h"
#include "ui/widgets/markedtext.h"

#include <QPainter>
#include <QTimeZone>

namespace baton::ui {

namespace {

constexpr int rowOfTwo = 48;
constexpr int margin = 16;
constexpr int sideWidth = 300;

QString aside(const desk::SearchHit &hit)
{
    const auto now = SystemClock{}.now();
    return words::shortTime(hit.row.reportedAt, now, QTimeZone::systemTimeZone());
}

void paintSkeleton(QPainter &painter, const QRect &area)
{
    painter.fillRect(QRect{area.left(), area.top() + 10, area.width() / 3, 6}, colours().surface);
    painter.fillRect(QRect{area.left(), area.top() + 30, area.width() / 2, 6}, colours().surface);
}

// Where the words stand is said before them; what is for us has the ground of a note.
int paintKind(QPainter &painter, const QRect &line, desk::HitKind kind)
{
    const auto &c = colours();
    const auto words = hitKindName(kind);
    const auto font = fontFor(TextSize::Caption);
    const int width = QFontMetrics{font}.horizontalAdvance(words) + 12;
    const QRect box{line.left(), line.top() + 3, width, line.height() - 6};
    const bool forUs = kind == desk::HitKind::Note || kind == desk::HitKind::HandOff;
    painter.setPen(forUs ? c.noteBorder : c.border);
    painter.setBrush(forUs ? c.note : c.surface);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(forUs ? c.text : c.muted);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, words);
    return width + 8;
}

void paintHit(QPainter &painter, const QRect &area, const desk::SearchHit &hit)
{
    const auto &c = colours();
    auto first = area.adjusted(0, 3, 0, -area.height() / 2 + 1);
    auto second = area.adjusted(0, area.height() / 2 - 1, 0, -4);
    const auto beside = first.adjusted(std::max(0, first.width() - sideWidth), 0, 0, 0);
    first.setRight(beside.left() - 12);
    drawMarked(painter, first, hit.row.subject, hit.subjectRanges, fontFor(TextSize::Body), c.text);
    painter.setFont(fontFor(TextSize::Caption));
    painter.setPen(c.muted);
    const auto words = joinedByDots({words::ticketNumber(hit.row.number), hit.row.requester,
                                     words::name(hit.row.category), aside(hit)});
    painter.drawText(beside, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, beside.width()));
    if (hit.kind != desk::HitKind::Subject && hit.kind != desk::HitKind::None)
        second.setLeft(second.left() + paintKind(painter, second, hit.kind));
    drawMarked(painter, second, hit.snippet.text, hit.snippet.ranges, fontFor(TextSize::Body),
               c.muted);
}

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if ((option.state & QStyle::State_Selected) != 0)
        painter->fillRect(option.rect, colours().selection);
    const auto area = option.rect.adjusted(margin, 0, -margin, 0);
    const auto *model = qobject_cast<const SearchModel *>(index.model());
    const auto *hit = model != nullptr ? model->hitAt(index.row()) : nullptr;
    if (hit == nullptr)
        paintSkeleton(*painter, area);
    else
        paintHit(*painter, area, *hit);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = 2 * QFontMetrics{fontFor(TextSize::Body)}.height();
    return {0, std::max(rowOfTwo, lines + 12)};
}

} // namespace baton::ui
