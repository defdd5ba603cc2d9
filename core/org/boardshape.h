#pragma once

#include "core/org/setting.h"

#include <optional>
#include <span>
#include <vector>

namespace baton::org {

/// How somebody has arranged a board: what it counts, and which of its tiles stand where. In the
/// spec: {"board": "breach", "filter": "team:Network", "weeks": 26,
/// "tiles": [{"tile": "next"}, {"tile": "weeks", "hidden": true, "filter": "priority:1"}]}.
struct BoardShape
{
    struct Tile
    {
        QString name;        // as the board knows it
        bool hidden = false; // from view; its figures stay reachable by export
        QString filter = {}; // narrows this tile alone
        friend bool operator==(const Tile &, const Tile &) = default;
    };
    SettingId id = {};
    QString name = {};
    PersonId owner = {}; // null: everybody's
    QString board = {};  // breach, handoff, monday
    QString filter = {};
    int weeks = 0;                // back from now; 0: all of it
    std::vector<Tile> tiles = {}; // in order; a tile that is not named stands after them
    friend bool operator==(const BoardShape &, const BoardShape &) = default;
};

/// Nothing for another kind of setting.
[[nodiscard]] std::optional<BoardShape> boardShapeFrom(const Setting &setting);
/// The setting that holds it; a null id makes a new one.
[[nodiscard]] Setting settingFrom(const BoardShape &shape);
/// Those of one board that `me` sees: everybody's, then one's own, by name.
[[nodiscard]] std::vector<BoardShape> shapesOf(std::span<const Setting> settings,
                                               const QString &board, PersonId me);
/// The tiles that a board has, in the shape's order, what the shape does not name after the one it
/// follows by default; names that the board does not have are left out.
[[nodiscard]] std::vector<BoardShape::Tile> arranged(const BoardShape &shape,
                                                     const QStringList &tiles);

} // namespace baton::org
