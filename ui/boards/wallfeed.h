#pragma once

#include "core/desk/desk.h"
#include "ui/boards/wallpages.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace baton::ui {

/// Keeps the wallboard's figures fresh, beside the window: asks the file itself every few seconds,
/// and knows when it no longer answers.
class WallFeed final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds ask{10'000};     // between two questions
        std::chrono::milliseconds soonest{2'000};  // after a change
        std::chrono::milliseconds patience{8'000}; // then the file counts as lost
    };

    explicit WallFeed(Pace pace, QObject *parent = nullptr);

    /// Null stops it. What was read of another desk is forgotten.
    void setDesk(desk::Desk *desk);
    /// There is no desk to ask: its file could not be opened.
    void sayLost();
    [[nodiscard]] const std::optional<desk::WallFigures> &figures() const { return m_figures; }
    [[nodiscard]] WallReach reach() const { return m_reach; }

Q_SIGNALS:
    void changed();

private:
    using Steady = std::chrono::steady_clock;
    void beat();
    void ask();
    void take(const Result<desk::WallFigures> &answer);
    void setReach(WallReach reach);

    Pace m_pace;
    QPointer<desk::Desk> m_desk;
    QTimer m_beat;
    std::optional<desk::WallFigures> m_figures;
    WallReach m_reach = WallReach::Waiting;
    Steady::time_point m_asked;
    quint64 m_turn = 0; // an answer to an older desk is dropped
    bool m_asking = false;
    bool m_hasChanged = false;
};

} // namespace baton::ui
