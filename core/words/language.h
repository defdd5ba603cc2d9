#pragma once

#include <QStringList>

namespace baton::words {

/// The languages the program speaks; its own, English, first.
[[nodiscard]] QStringList languages();
/// "de" for "de", "de_AT" or a German system where nothing is wanted; else "en".
[[nodiscard]] QString languageFor(const QString &wanted);
/// From now on texts, Qt's own ones and dates are in this language. Before any window is made.
void speak(const QString &language);

} // namespace baton::words
