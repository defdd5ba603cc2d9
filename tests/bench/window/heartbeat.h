#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <vector>

namespace baton::bench {

/// Beats every two milliseconds while the event loop is free. How much later than that a beat comes
/// is how long the window stood still.
class Heartbeat final : public QObject
{
public:
    struct Beat
    {
        double stall = 0; // seconds by the wall
        double work = 0;  // seconds of those in which this thread itself computed (Linux, macOS)
        size_t step = 0;
    };
    Heartbeat();
    /// From now on beats belong to this step of the work.
    void setStep(const QString &name);
    void stop() { m_timer.stop(); }

    [[nodiscard]] const std::vector<Beat> &beats() const { return m_beats; }
    [[nodiscard]] const std::vector<QString> &steps() const { return m_steps; }

private:
    void beat();
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last;
    double m_lastWork = 0;
    std::vector<Beat> m_beats;
    std::vector<QString> m_steps;
    size_t m_step = 0;
};

/// Lets the event loop run until it is so; false after twenty seconds. Never sleeps in the thread
/// whose beats are counted.
bool waitFor(const std::function<bool()> &isSo);
void waitMs(int milliseconds);

} // namespace baton::bench
