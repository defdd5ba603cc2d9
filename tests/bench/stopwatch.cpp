#include "tests/bench/stopwatch.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace baton::bench {

double secondsOf(const std::function<void()> &job)
{
    const auto begun = std::chrono::steady_clock::now();
    job();
    return std::chrono::duration<double>{std::chrono::steady_clock::now() - begun}.count();
}

double medianOf(int runs, const std::function<void()> &job)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(secondsOf(job));
    std::ranges::sort(times);
    return times[times.size() / 2];
}

double residentMegabytes()
{
    QFile file{QStringLiteral("/proc/self/statm")};
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

void say(const QString &what, const QString &figure, const QString &limit)
{
    std::printf("%-46s %16s   %s\n", qPrintable(what), qPrintable(figure), qPrintable(limit));
    std::fflush(stdout);
}

QString ms(double seconds)
{
    return QStringLiteral("%1 ms").arg(seconds * 1000, 0, 'f', seconds < 0.1 ? 2 : 0);
}

} // namespace baton::bench
