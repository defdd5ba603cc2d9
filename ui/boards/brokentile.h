#pragma once

#include "ui/boards/tile.h"

class QTableWidget;

namespace baton::ui {

/// The tickets whose promise to resolve broke last; each opens its post-mortem.
class BrokenTile final : public Tile
{
    Q_OBJECT

public:
    explicit BrokenTile(QWidget *parent = nullptr);
    void ask(desk::Desk &desk);

Q_SIGNALS:
    void postMortemRequested(qint64 number);

private:
    void read(desk::Desk &desk, const std::vector<TicketId> &ids);
    void fill(const std::vector<desk::TicketRow> &rows);

    QTableWidget *m_tickets;
};

} // namespace baton::ui
