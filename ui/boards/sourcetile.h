#pragma once

#include "ui/boards/tile.h"

class QTableWidget;

namespace baton::ui {

/// What the source of an imported history says itself, beside Baton's verdict.
class SourceTile final : public Tile
{
    Q_OBJECT

public:
    explicit SourceTile(QWidget *parent = nullptr);
    void show(const desk::BreachFigures &figures);

private:
    QTableWidget *m_recorded;
};

} // namespace baton::ui
