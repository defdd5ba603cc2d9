#pragma once

#include <QString>

#include <chrono>
#include <functional>

namespace baton::bench {

/// Seconds a job takes.
[[nodiscard]] double secondsOf(const std::function<void()> &job);
/// The median of several runs, in seconds.
[[nodiscard]] double medianOf(int runs, const std::function<void()> &job);
/// What this process holds in memory, MB (Linux; 0 elsewhere).
[[nodiscard]] double residentMegabytes();
/// One line: what was measured, the figure, and what it is measured against.
void say(const QString &what, const QString &figure, const QString &limit);
[[nodiscard]] QString ms(double seconds);

void benchCalendar();
/// In `folder`, where the desk then stays; empty: in a temporary one.
void benchDesk(qint64 tickets, const QString &folder);

} // namespace baton::bench
