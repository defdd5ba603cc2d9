#pragma once

#include <QColor>

#include <array>

namespace baton::draw {

/// The colours of one theme: what screens and papers are painted with. Every text colour has a
/// contrast of 4.5 : 1 or more on every ground of its theme (tested).
struct Colours
{
    QColor base, surface, border, selection, note, noteBorder;
    QColor text, muted, accent, onPrimary;
    QColor ok, warn, danger;
    std::array<QColor, 5> figure;
    std::array<QColor, 5> heat;
    QColor onStrongHeat;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
/// WCAG 2.1's contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace baton::draw
