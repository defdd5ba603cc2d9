#pragma once

#include "ui/boards/tile.h"

class QTableWidget;

namespace baton::ui {

/// The share of promises kept by team and priority; small counts as counts.
class ShareTile final : public Tile
{
    Q_OBJECT

public:
    explicit ShareTile(QWidget *parent = nullptr);
    void show(const desk::BreachFigures &figures);

private:
    QTableWidget *m_teams;
};

} // namespace baton::ui
