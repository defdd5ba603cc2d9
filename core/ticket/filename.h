#pragma once

#include <QString>

namespace baton::ticket {

/// A name under which a file may be kept and saved again anywhere: no path, no control characters,
/// nothing that turns the direction of writing, no name of a device, at most 150 letters; the
/// ending stays.
[[nodiscard]] QString cleanFileName(const QString &name);

} // namespace baton::ticket
