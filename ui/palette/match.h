#pragma once

#include <QString>

#include <optional>

namespace baton::ui {

/// How words are compared in the palette: lower case, without accents.
[[nodiscard]] QString foldedForMatch(const QString &text);

/// How well a folded query fits a folded text, by the beginnings of its words: "ne ti" and "nt"
/// find "new ticket". Higher is better; nothing where it does not fit. An empty query fits all.
[[nodiscard]] std::optional<int> matchScore(QStringView query, QStringView text);

} // namespace baton::ui
