#pragma once

#include "core/draw/colours.h"

#include <QFont>
#include <QIcon>

namespace baton::ui {

enum class Look : quint8 { System, Light, Dark };

/// Puts a look on the whole application: palette, style sheet, font. The system's own palette stays
/// where the person chose high contrast. GUI thread.
void applyLook(Look look);
[[nodiscard]] const draw::Colours &colours();

/// The three sizes of the house, and a board's one figure.
enum class TextSize : quint8 { Caption, Body, Title, Figure };
[[nodiscard]] QFont fontFor(TextSize size);
[[nodiscard]] QFont strongFontFor(TextSize size);

/// A Breeze icon in the colour of muted text, sharp at any scale.
[[nodiscard]] QIcon icon(const QString &name);

inline constexpr int grid = 4;
inline constexpr int rowHeight = 28;

} // namespace baton::ui
