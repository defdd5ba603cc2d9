#pragma once

#include <QString>

namespace baton::ui {

/// Whether opening a file of this name could run it; the ending decides, as it does for systems.
[[nodiscard]] bool isProgram(const QString &name);
/// Whether it is a picture of a kind that holds pixels alone.
[[nodiscard]] bool isPicture(const QByteArray &mime);
/// "18 kB".
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace baton::ui
