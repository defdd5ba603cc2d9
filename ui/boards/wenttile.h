#pragma once

#include "ui/boards/tile.h"

class QTableWidget;

namespace baton::ui {

class FigureView;

/// Where the time of broken promises went, and between which teams.
class WentTile final : public Tile
{
    Q_OBJECT

public:
    explicit WentTile(QWidget *parent = nullptr);
    void show(const desk::BreachFigures &figures);

private:
    FigureView *m_went;
    QTableWidget *m_between;
};

} // namespace baton::ui
