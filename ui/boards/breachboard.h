#pragma once

#include "ui/boards/board.h"

namespace baton::ui {

class BrokenTile;
class NextTile;
class ShareTile;
class SourceTile;
class WeeksTile;
class WentTile;

/// Which promises break next, which broke, week by week and team by team; what the source of an
/// imported history says itself.
class BreachBoard final : public Board
{
    Q_OBJECT

public:
    explicit BreachBoard(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Where did the time of this ticket's promise go?
    void postMortemRequested(qint64 number);

protected:
    [[nodiscard]] std::vector<exchange::Table> tables() const override
    {
        return exchange::tablesOf(m_figures);
    }
    void ask(const Asked &asked) override;

private:
    void layOut();
    void lead(const desk::BreachFigures &figures);
    void fill(const Asked &asked, const desk::BreachFigures &figures);
    void sayKept(const desk::BreachFigures &figures);

    desk::BreachFigures m_figures;
    NextTile *m_next;
    WeeksTile *m_weeks;
    WentTile *m_went;
    ShareTile *m_shares;
    BrokenTile *m_broken;
    SourceTile *m_source;
};

} // namespace baton::ui
