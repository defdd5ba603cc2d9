#pragma once

#include "core/desk/search.h"
#include "ui/widgets/theme.h"

class QPainter;
class QRect;

namespace baton::ui {

/// One line of text in a rectangle, elided at its end, the given pieces strong and on the ground of
/// a selection: weight says it too where colour does not.
void drawMarked(QPainter &painter, const QRect &area, const QString &text,
                const std::vector<index::TextRange> &ranges, const QFont &font,
                const QColor &colour);

} // namespace baton::ui
