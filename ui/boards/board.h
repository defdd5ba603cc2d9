#pragma once

#include "core/desk/desk.h"
#include "core/exchange/figuretables.h"
#include "ui/boards/tilegrid.h"
#include "ui/ticket/acts.h"

#include <QPointer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace baton::ui {

class BoardTools;
class EmptyState;
class FilterBar;
class Shaping;
class ViewSaver;

/// What the boards share: the tools above, a filter, a headline, tiles that can be arranged, and
/// the states empty and refused. Asks anew when the desk has changed.
class Board : public QWidget
{
    Q_OBJECT

public:
    /// `key` names it in what is kept, `name` for people; takes the grid over.
    Board(const QString &key, const QString &name, TileGrid *tiles, QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    void setActs(TicketActs *acts);
    void setMe(const Me &me);
    /// The file that is open, by which this machine remembers how the board was left.
    void setPath(const QString &path);
    void refresh();
    [[nodiscard]] bool isFilled() const { return m_filled; }
    /// Writes the board to a file, as its ending says; `said` tells how it went.
    void saveTo(const QString &path);
    [[nodiscard]] Shaping *shaping() const { return m_shaping; }
    [[nodiscard]] TileGrid *grid() const { return m_grid; }
    void arrange();

Q_SIGNALS:
    /// What an export did, or why it could not.
    void said(const QString &sentence);
    /// A figure was opened: these are its tickets.
    void ticketsRequested(const QString &filter);
    void filled();

protected:
    /// Tiles that show figures under one filter. Those that lead carry the headline.
    struct Asked
    {
        desk::FigureQuestion question;
        QStringList tiles;
        bool leads = false;
        quint64 turn = 0;
        [[nodiscard]] bool has(const char *tile) const
        {
            return tiles.contains(QLatin1StringView{tile});
        }
    };

    /// All that the board shows, as tables.
    [[nodiscard]] virtual std::vector<exchange::Table> tables() const = 0;
    virtual void ask(const Asked &asked) = 0;
    /// Nothing newer was asked since.
    [[nodiscard]] bool isLatest(const Asked &asked) const { return asked.turn == m_turn; }
    void refuse(const Asked &asked, const Error &error);
    [[nodiscard]] desk::Desk *desk() const { return m_desk; }
    void sayHeadline(const QString &headline, const QString &detail);
    void sayEmpty(const QString &title, const QString &detail);
    /// `tickets`: what the filter leaves over.
    void sayFilled(Instant asOf, std::optional<qint64> tickets = {});
    /// For a board that has a span of its own.
    void hideSpan();
    void addTile(const QString &name, const QString &title, QWidget *tile, TileSize size = {});
    /// A figure of this tile was opened.
    void open(const QString &tile, const QString &filter);
    /// Once all tiles are there.
    void finish(const QString &foot = {});
    [[nodiscard]] QWidget *body() const { return m_body; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showShape();
    void showFilter(bool isThere);
    void beginSaving();
    void showTileMenu(const QString &tile, const QPoint &position);
    void chooseFile(const QString &ending);
    [[nodiscard]] desk::FigureQuestion question(const QString &filter) const;

    QString m_name;
    QPointer<desk::Desk> m_desk;
    Shaping *m_shaping;
    BoardTools *m_tools;
    FilterBar *m_filter;
    ViewSaver *m_saver;
    QWidget *m_body;
    QLabel *m_headline;
    QLabel *m_detail;
    TileGrid *m_grid;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    quint64 m_turn = 0;
    bool m_filled = false;
};

} // namespace baton::ui
