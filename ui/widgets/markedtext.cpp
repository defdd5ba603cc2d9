#include "ui/widgets/markedtext.h"

#include <QPainter>
#include <QTextLayout>

namespace baton::ui {

namespace {

QList<QTextLayout::FormatRange> formatsFor(const std::vector<index::TextRange> &ranges,
                                           qsizetype length)
{
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    strong.setForeground(colours().text);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &range : ranges) {
        if (range.from + range.length <= length)
            formats.append({static_cast<int>(range.from), static_cast<int>(range.length), strong});
    }
    return formats;
}

} // namespace

void drawMarked(QPainter &painter, const QRect &area, const QString &text,
                const std::vector<index::TextRange> &ranges, const QFont &font,
                const QColor &colour)
{
    // Room for the strong pieces, which are a little wider.
    const auto room = area.width() - static_cast<int>(ranges.size()) * 4;
    const auto shown = QFontMetrics{font}.elidedText(text, Qt::ElideRight, std::max(0, room));
    QTextLayout layout{shown, font};
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formatsFor(ranges, shown.size()));
    layout.beginLayout();
    auto line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    painter.setPen(colour);
    const auto top = area.top() + (area.height() - layout.boundingRect().height()) / 2;
    layout.draw(&painter, {static_cast<qreal>(area.left()), top});
}

} // namespace baton::ui
