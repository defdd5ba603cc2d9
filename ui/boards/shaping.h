#pragma once

#include "ui/boards/shapeshelf.h"

namespace baton::ui {

/// How one board is arranged just now: the kept shape that is open, what has been changed since,
/// and what this machine remembers of it until the next start.
class Shaping final : public QObject
{
    Q_OBJECT

public:
    /// Tiles that share a filter; what they are to be asked for together.
    struct Group
    {
        QString filter; // the board's own and theirs
        QStringList tiles;
    };

    Shaping(QString board, QObject *parent);

    /// The names of the tiles that the board has, in the order it has by itself.
    void setTiles(const QStringList &names);
    [[nodiscard]] ShapeShelf *shelf() const { return m_shelf; }
    [[nodiscard]] const org::BoardShape &shape() const { return m_shape; }
    [[nodiscard]] std::vector<org::BoardShape::Tile> tiles() const;
    /// What is shown, by filter; the first has the board's own filter alone, and may hold no tile.
    [[nodiscard]] std::vector<Group> groups() const;
    /// Filter of one tile and of the board together.
    [[nodiscard]] QString filterOf(const QString &tile) const;
    /// Differs from what is kept under its name.
    [[nodiscard]] bool isChanged() const;
    /// As Baton draws it.
    [[nodiscard]] bool isPlain() const;

    void open(SettingId id);
    void reset();
    void setArranged(const std::vector<org::BoardShape::Tile> &tiles);
    void setFilter(const QString &filter);
    void setWeeks(int weeks);
    void moveBefore(const QString &tile, const QString &before);
    void moveBy(const QString &tile, int steps);
    void hide(const QString &tile);

    void save();
    void saveAs(const QString &name, bool forEverybody);
    /// Opens what was open when this file was left on this machine.
    void remember(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void follow();
    void taken();

    QString m_board;
    QString m_key; // in the machine's settings
    QStringList m_names;
    ShapeShelf *m_shelf;
    org::BoardShape m_shape;
    QByteArray m_keptSpec; // what was kept when it was opened
};

/// Both filters at once; either may be empty.
[[nodiscard]] QString joinedFilters(const QString &a, const QString &b);

} // namespace baton::ui
