#include "ui/queue/queuepainter.h"

#include "core/draw/figure.h"
#include "ui/queue/pickedtickets.h"
#include "ui/queue/queuemodel.h"
#include "ui/search/searchmodel.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>

namespace baton::ui {

namespace {

constexpr int barWidth = 48;
constexpr int leastBar = 16;
constexpr int barHeight = 5;
constexpr int dot = 8;
constexpr int margin = 8;
constexpr int gutter = 28; // before the first column: marks of what is unread or selected
constexpr int signSize = 11;
constexpr int smallestSnippet = 80;

void write(QPainter &painter, const QRect &area, const QString &text)
{
    const auto words = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     words);
}

// Digits all take the same room, so that times stand one below the other; answers the left edge.
int writeTabular(QPainter &painter, const QRect &area, const QString &text)
{
    const auto metrics = painter.fontMetrics();
    const int digit = metrics.horizontalAdvance(u'0');
    const int y = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2;
    int x = area.right();
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const int own = metrics.horizontalAdvance(text[i]);
        const int room = text[i].isDigit() ? digit : own;
        x -= room;
        painter.drawText(x + (room - own) / 2, y, QString{text[i]});
    }
    return x;
}

void paintBar(QPainter &painter, const QRect &line, double share, const QColor &colour)
{
    QRect bar{line.left(), line.center().y() - barHeight / 2, line.width(), barHeight};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().border);
    painter.drawRoundedRect(bar, 2.5, 2.5);
    if (share <= 0)
        return;
    bar.setWidth(std::max(3, static_cast<int>(line.width() * share)));
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, 2.5, 2.5);
}

// A shape beside the colour: a triangle for what is near, a cross for what is past.
void paintSign(QPainter &painter, QPoint centre, Trouble trouble)
{
    const double half = signSize / 2.0;
    QPainterPath path;
    if (trouble == Trouble::Late) {
        path.moveTo(-half + 2, -half + 2), path.lineTo(half - 2, half - 2);
        path.moveTo(half - 2, -half + 2), path.lineTo(-half + 2, half - 2);
    } else {
        path.moveTo(0, -half + 1), path.lineTo(half, half - 1), path.lineTo(-half, half - 1);
        path.closeSubpath();
        path.moveTo(0, -1), path.lineTo(0, half - 4);
    }
    painter.save();
    painter.translate(centre);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{painter.pen().color(), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPath(path);
    painter.restore();
}

// Selected: the colour of the ground is not the only sign.
void paintTick(QPainter &painter, QPointF centre)
{
    painter.save();
    painter.setPen(QPen{colours().accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPolyline(QPolygonF{{{-4, 0}, {-1, 3}, {4, -4}}}.translated(centre));
    painter.restore();
}

QColor blended(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(a * share + b * (1 - share));
    };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()),
            mix(over.blue(), under.blue())};
}

} // namespace

QueuePainter::QueuePainter(const QueueModel &model, const QHeaderView &header, const QFont &font)
    : m_model{model}, m_header{header}, m_plain{font}, m_strong{font}
{
    m_strong.setWeight(QFont::DemiBold);
}

QRect QueuePainter::cell(const QRect &line, int column) const
{
    const int left = m_header.visualIndex(column) == 0 ? gutter : margin;
    return QRect{m_header.sectionViewportPosition(column), line.top(), m_header.sectionSize(column),
                 line.height()}
        .adjusted(left, 0, -margin, 0);
}

void QueuePainter::paint(QPainter &painter, const QRect &area, int row, Look look) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, area, m_model.idAt(row), look);
    const auto *ticket = m_model.rowAt(row);
    if (m_model.shape().headingAt(row) >= 0)
        paintHeading(painter, area, row);
    else if (ticket != nullptr)
        paintTicket(painter, area, *ticket, look);
    else if (m_model.isSlow())
        paintSkeleton(painter, QRect{area.topLeft(), QSize{area.width(), rowHeight}}, row);
    painter.restore();
}

void QueuePainter::paintGround(QPainter &painter, const QRect &area, TicketId ticket,
                               Look look) const
{
    const auto &c = colours();
    const bool picked = m_model.picked()->contains(ticket);
    const auto ground = look == Look::Plain && !picked ? c.base : c.selection;
    const double fresh = m_model.freshness(ticket);
    if (look != Look::Plain || picked || fresh > 0)
        painter.fillRect(area, blended(c.note, ground, fresh));
    if (look == Look::Focused)
        painter.fillRect(QRect{area.left(), area.top(), 3, area.height()}, c.accent);
}

void QueuePainter::paintSkeleton(QPainter &painter, const QRect &area, int row) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().border);
    for (int column = 0; column < queueColumns; ++column) {
        if (m_header.isSectionHidden(column))
            continue;
        auto bar = cell(area, column);
        const int share = 45 + (row * 37 + column * 53) % 50; // uneven, as words are
        bar.setWidth(std::min(320, bar.width()) * share / 100);
        bar = QRect{bar.left(), area.center().y() - 3, bar.width(), 7};
        painter.drawRoundedRect(bar, 3, 3);
    }
    painter.restore();
}

void QueuePainter::paintHeading(QPainter &painter, const QRect &area, int row) const
{
    const auto index = m_model.index(row, QueueColumn::Subject);
    const bool folded = index.data(QueueModel::FoldedRole).toBool();
    const QPointF at{area.left() + 14.0, area.center().y() + 0.5};
    painter.setPen(QPen{colours().muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const QPolygonF arrow = folded ? QPolygonF{{{-1.5, -3.5}, {2, 0}, {-1.5, 3.5}}}
                                   : QPolygonF{{{-3.5, -1.5}, {0, 2}, {3.5, -1.5}}};
    painter.drawPolyline(arrow.translated(at));
    auto line = area.adjusted(gutter, 0, -margin, 0);
    painter.setFont(m_strong);
    const auto name = index.data().toString();
    write(painter, line, name);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(name) + margin);
    painter.setFont(m_plain);
    const auto note = index.data(QueueModel::NoteRole).toString();
    const auto count =
        draw::figureText(static_cast<double>(index.data(QueueModel::CountRole).toLongLong()));
    write(painter, line, note.isEmpty() ? count : count + QStringLiteral("  · ") + note);
}

void QueuePainter::paintTicket(QPainter &painter, const QRect &area, const QueueRow &row,
                               Look look) const
{
    const auto &c = colours();
    const bool chosen = look != Look::Plain;
    const bool unread = m_model.isUnread(row);
    const QRect line{area.left(), area.top() + (chosen ? 4 : 0), area.width(), rowHeight};
    if (m_model.picked()->contains(row.row.id)) {
        paintTick(painter, QPointF{area.left() + 16.0, line.center().y() + 1.0});
    } else if (unread) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawEllipse(QRect{area.left() + 12, line.center().y() - dot / 2 + 1, dot, dot});
    }
    for (int column = 0; column < queueColumns; ++column) {
        if (m_header.isSectionHidden(column))
            continue;
        if (column == QueueColumn::Clock) {
            paintClock(painter, cell(line, column), row);
            continue;
        }
        const bool subject = column == QueueColumn::Subject;
        const bool plain =
            !row.closed &&
            (subject || column == QueueColumn::Requester ||
             (column == QueueColumn::HeldBy && !row.row.technicianId.isNull()) || chosen);
        painter.setFont(subject && (chosen || unread) ? m_strong : m_plain);
        painter.setPen(plain || chosen ? c.text : c.muted);
        if (subject && row.hit)
            paintSubject(painter, cell(line, column), row, look);
        else
            write(painter, cell(line, column), row.texts[static_cast<size_t>(column)]);
    }
    if (!chosen)
        return;
    painter.setFont(m_plain);
    painter.setPen(c.text);
    const auto first = cell(line, QueueColumn::Subject);
    paintWhy(painter,
             QRect{first.left(), area.top() + rowHeight + 2, area.width() - first.left() - margin,
                   rowHeight - 4},
             row);
}

// Where the words of the filter stand, where it has words; else why the ticket comes now.
void QueuePainter::paintWhy(QPainter &painter, const QRect &line, const QueueRow &row) const
{
    if (!row.hit || row.hit->snippet.ranges.empty())
        return write(painter, line, row.why);
    const auto kind = hitKindName(row.hit->kind);
    const auto where =
        kind.isEmpty() ? QString{} : kind.front().toUpper() + kind.mid(1) + QStringLiteral(": ");
    write(painter, line, where);
    const int after = painter.fontMetrics().horizontalAdvance(where);
    drawMarked(painter, line.adjusted(after, 0, 0, 0), row.hit->snippet.text,
               row.hit->snippet.ranges, m_plain, colours().text);
}

// The words that were found are strong; what stands around them follows where there is room.
void QueuePainter::paintSubject(QPainter &painter, const QRect &cell, const QueueRow &row,
                                Look look) const
{
    const auto &hit = *row.hit;
    const auto font = painter.font();
    drawMarked(painter, cell, row.row.subject, hit.subjectRanges, font,
               row.closed && look == Look::Plain ? colours().muted : colours().text);
    const int taken = QFontMetrics{m_strong}.horizontalAdvance(row.row.subject) + margin;
    const auto rest = cell.adjusted(taken, 0, 0, 0);
    if (look != Look::Plain || hit.snippet.ranges.empty() || rest.width() < smallestSnippet)
        return;
    drawMarked(painter, rest, hit.snippet.text, hit.snippet.ranges, m_plain, colours().muted);
}

void QueuePainter::paintClock(QPainter &painter, const QRect &cell, const QueueRow &row) const
{
    const auto &c = colours();
    const auto colour = row.trouble == Trouble::Late   ? c.danger
                        : row.trouble == Trouble::Soon ? c.warn
                                                       : c.figure[4];
    const bool calm = row.trouble == Trouble::None;
    painter.setFont(calm ? m_plain : m_strong);
    painter.setPen(calm ? c.muted : colour);
    int left = writeTabular(painter, cell, row.texts[QueueColumn::Clock]);
    if (!calm) {
        left -= signSize;
        paintSign(painter, {left, cell.center().y() + 1}, row.trouble);
    }
    // The words come first: the bar takes what they leave, or stays away.
    const int room = std::min(barWidth, left - signSize - cell.left());
    if (!row.closed && room >= leastBar)
        paintBar(painter, {cell.left(), cell.top(), room, cell.height()}, row.usedShare, colour);
}

} // namespace baton::ui
