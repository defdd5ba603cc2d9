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
/// Makes a desk with so many tickets in `folder`, where it stays.
void benchFilling(qint64 tickets, const QString &folder);
/// Measures the desk in `folder`; only the parts named, when some are.
void benchDesk(const QString &folder, const QStringList &parts);

} // namespace baton::bench
