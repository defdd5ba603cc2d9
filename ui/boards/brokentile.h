#pragma once

#include "ui/boards/tile.h"

class QTableWidget;

namespace baton::ui {

/// The tickets whose promise to resolve broke last, by when it was due; each opens its post-mortem.
class BrokenTile final : public Tile
{
    Q_OBJECT

public:
    explicit BrokenTile(QWidget *parent = nullptr);
    void show(const desk::BreachFigures &figures);

Q_SIGNALS:
    void postMortemRequested(qint64 number);

private:
    QTableWidget *m_tickets;
};

} // namespace baton::ui
