#include "tests/bench/window/heartbeat.h"

#include <QEventLoop>

#include <algorithm>
#include <ctime>

using namespace std::chrono_literals;

namespace baton::bench {

namespace {

constexpr auto interval = 2ms;
constexpr auto patience = 20s;

double threadSeconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec spent{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent) == 0)
        return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) / 1e9;
#endif
    return 0;
}

} // namespace

Heartbeat::Heartbeat() : m_last{std::chrono::steady_clock::now()}, m_lastWork{threadSeconds()}
{
    setStep(QStringLiteral("start"));
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_timer.start();
}

void Heartbeat::setStep(const QString &name)
{
    const auto known = std::ranges::find(m_steps, name);
    m_step = static_cast<size_t>(known - m_steps.begin());
    if (known == m_steps.end())
        m_steps.push_back(name);
}

void Heartbeat::beat()
{
    const auto now = std::chrono::steady_clock::now();
    const auto work = threadSeconds();
    const std::chrono::duration<double> late = now - m_last - interval;
    m_beats.push_back({std::max(0.0, late.count()), work - m_lastWork, m_step});
    m_last = now;
    m_lastWork = work;
}

bool waitFor(const std::function<bool()> &isSo)
{
    QEventLoop loop;
    QTimer look;
    const auto begun = std::chrono::steady_clock::now();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo() || std::chrono::steady_clock::now() - begun > patience)
            loop.quit();
    });
    look.setTimerType(Qt::PreciseTimer);
    look.start(1ms);
    loop.exec();
    return isSo();
}

void waitMs(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace baton::bench
