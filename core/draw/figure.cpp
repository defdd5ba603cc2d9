#include "core/draw/figure.h"

#include <QFontMetricsF>
#include <QLocale>

namespace baton::draw {

void drawText(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QColor &colour,
              const QString &text)
{
    const QFontMetricsF metrics{painter.font(), painter.device()};
    painter.setPen(colour);
    painter.drawText(area, static_cast<int>(alignment | Qt::TextSingleLine),
                     metrics.elidedText(text, Qt::ElideRight, area.width()));
}

QString figureText(double value)
{
    const bool exact = value == static_cast<double>(static_cast<qint64>(value));
    auto text = QLocale{QLocale::English}.toString(value, 'f', value < 10 && !exact ? 1 : 0);
    return text.replace(QLatin1Char{','}, QChar{0x202F});
}

} // namespace baton::draw
