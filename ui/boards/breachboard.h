#pragma once

#include "ui/boards/board.h"

class QPushButton;
class QTableWidget;

namespace baton::ui {

class FigureView;

/// Which promises break next, which broke, week by week and team by team; what the source of an
/// imported history says itself.
class BreachBoard final : public Board
{
    Q_OBJECT

public:
    explicit BreachBoard(QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<exchange::Table> tables() const override
    {
        return exchange::tablesOf(m_figures);
    }
    void ask(const desk::FigureQuestion &question) override;

private:
    void fill(const desk::BreachFigures &figures);
    void fillHeadline(const desk::BreachFigures &figures);
    void fillNext(const desk::BreachFigures &figures);
    void learn();
    void tryForecast();
    void fillReliability(const insight::Reliability &reliability);
    void showReliability();
    void fillWeeks(const desk::BreachFigures &figures);
    void fillWent(const desk::BreachFigures &figures);
    void fillTeams(const desk::BreachFigures &figures);
    void fillRecorded(const desk::BreachFigures &figures);

    QTableWidget *m_next;
    desk::BreachFigures m_figures;
    insight::BreachForecast m_forecast;
    Instant m_learnedAt;
    QPushButton *m_howReliable;
    QLabel *m_brier;
    QTableWidget *m_reliability;
    FigureView *m_weeks;
    FigureView *m_went;
    QTableWidget *m_between;
    QTableWidget *m_teams;
    QTableWidget *m_recorded;
    QWidget *m_promises;
    QWidget *m_source;
    QLabel *m_aside;
};

} // namespace baton::ui
