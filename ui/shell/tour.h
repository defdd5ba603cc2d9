#pragma once

#include "ui/shell/mainwindow.h"

namespace baton::ui {

/// Drives the real window through every place, light and dark, at two sizes, and writes a picture
/// of each into a folder. Answers whether every place was painted with its data.
[[nodiscard]] bool runTour(MainWindow &window, const QString &folder, const QString &only = {});

} // namespace baton::ui
