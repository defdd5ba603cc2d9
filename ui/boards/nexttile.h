#pragma once

#include "ui/boards/tile.h"

#include <QPointer>

class QPushButton;
class QTableWidget;

namespace baton::ui {

/// Which promises break next, with the forecast and how reliable it has been.
class NextTile final : public Tile
{
    Q_OBJECT

public:
    explicit NextTile(QWidget *parent = nullptr);
    void show(const desk::BreachFigures &figures);
    /// Asks what the past teaches, unless it did so a short while ago.
    void learn(desk::Desk &desk);

private:
    void learnt(const insight::BreachForecast &forecast);
    void fill();
    void tryForecast();
    void fillReliability(const insight::Reliability &reliability);
    void showReliability();

    std::vector<desk::NextBreach> m_figures;
    Instant m_asOf;
    insight::BreachForecast m_forecast;
    Instant m_learnedAt;
    QPointer<desk::Desk> m_teacher; // whose past it was
    int m_turn = 0;                 // of what was learnt; a trial of what was before is dropped
    QTableWidget *m_next;
    QPushButton *m_howReliable;
    QLabel *m_brier;
    QTableWidget *m_reliability;
};

} // namespace baton::ui
