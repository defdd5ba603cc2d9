#pragma once

#include "tests/bench/window/heartbeat.h"
#include "ui/shell/mainwindow.h"

namespace baton::bench {

/// Somebody at work in the real window, everything that one person does in an hour without the
/// pauses for thought: lists, filters, searches, tickets, replies, hand-offs, calls and boards.
class WorkHour
{
public:
    WorkHour(ui::MainWindow &window, Heartbeat &heart) : m_window{window}, m_heart{heart} {}

    /// One turn through all of it.
    void round();

    /// Seconds from a key to its answer on the screen.
    struct Answers
    {
        std::vector<double> list;
        std::vector<double> search;
        std::vector<double> palette;
        std::vector<double> ticket;
        std::vector<double> alike;
        int lost = 0; // that did not come in twenty seconds
    };
    [[nodiscard]] const Answers &answers() const { return m_answers; }

private:
    void readList();
    void filterAsTyped();
    void searchAsTyped();
    void workOnTicket();
    void handOff();
    void takeCall();
    void readBoards();
    void usePalette();
    void typeTimed(QWidget *field, const QString &text, std::vector<double> &times,
                   const std::function<bool()> &isAnswered);
    void timed(std::vector<double> &times, const std::function<void()> &act,
               const std::function<bool()> &isAnswered);
    [[nodiscard]] bool listIsThere() const;

    ui::MainWindow &m_window;
    Heartbeat &m_heart;
    Answers m_answers;
    int m_rounds = 0;
};

} // namespace baton::bench
