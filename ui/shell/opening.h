#pragma once

#include "core/desk/desk.h"

#include <QFuture>

namespace baton::ui {

/// A desk on its way into the window; shared only until it is there.
using OpenedDesk = Result<std::shared_ptr<desk::Desk>>;

/// Opens a database off the GUI thread; its signals come to the GUI thread.
[[nodiscard]] QFuture<OpenedDesk> openDesk(const desk::Desk::Options &options);
/// Makes a new desk with one team and desk hours, then opens it.
[[nodiscard]] QFuture<OpenedDesk> createDesk(const desk::Desk::Options &options,
                                             const QString &team, const QString &zone);
/// Makes the demo year in the file, unless it is there, then opens it.
[[nodiscard]] QFuture<OpenedDesk> openDemo(const desk::Desk::Options &options);

} // namespace baton::ui
