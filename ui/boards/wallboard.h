#pragma once

#include "ui/boards/wallfeed.h"

#include <QWidget>

namespace baton::ui {

/// A screen for the wall: a few numbers that can be read at four metres, page after page. Shows
/// counts, teams and ticket numbers, never a person or a subject.
class Wallboard final : public QWidget
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds turn{15'000}; // how long a page stays
        WallFeed::Pace feed;
    };

    Wallboard() : Wallboard{Pace{}} {}
    explicit Wallboard(const Pace &pace);

    void setDesk(desk::Desk *desk);
    void setInForce(const InForce &inForce);
    [[nodiscard]] WallFeed *feed() { return &m_feed; }

    [[nodiscard]] size_t page() const { return m_page; }
    [[nodiscard]] size_t pages() const { return m_pages.size(); }
    [[nodiscard]] bool isTurning() const { return m_turn.isActive(); }
    void step(int pages);
    /// Everything that stands on the screen, and how high its smallest letter is.
    [[nodiscard]] const QStringList &written() const { return m_written; }
    [[nodiscard]] int smallestPixels() const { return m_smallest; }

Q_SIGNALS:
    /// Somebody has closed it.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void rebuild();
    void toggleTurning();
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString ageNow() const;

    WallFeed m_feed;
    InForce m_inForce;
    std::vector<WallPage> m_pages;
    size_t m_page = 0;
    QTimer m_turn;
    QTimer m_minute;     // the age grows and what is due comes nearer
    bool m_isNew = true; // the keys are said until the first page turns
    QStringList m_written;
    int m_smallest = 0;
};

} // namespace baton::ui
