#pragma once

#include <QSize>
#include <QString>

#include <functional>

namespace baton::ui {

class MainWindow;

/// Draws every page of the wallboard at a size; false where they did not come in time.
[[nodiscard]] bool drawWall(const MainWindow &window, QSize size,
                            const std::function<bool(const std::function<bool()> &)> &waitUntil,
                            const std::function<QString(const QString &)> &file);

} // namespace baton::ui
