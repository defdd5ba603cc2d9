#pragma once

#include "ui/boards/tile.h"

namespace baton::ui {

class FigureView;

/// Promises by the week they were due: kept, broken, still open, and the limits of the usual.
class WeeksTile final : public Tile
{
    Q_OBJECT

public:
    explicit WeeksTile(QWidget *parent = nullptr);
    void show(const desk::BreachFigures &figures);

private:
    FigureView *m_weeks;
};

} // namespace baton::ui
