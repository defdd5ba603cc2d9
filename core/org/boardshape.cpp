#include "core/org/boardshape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace baton::org {

namespace {

BoardShape::Tile tileFrom(const QJsonObject &object)
{
    return {object.value("tile"_L1).toString(), object.value("hidden"_L1).toBool(),
            object.value("filter"_L1).toString()};
}

QJsonObject toJson(const BoardShape::Tile &tile)
{
    QJsonObject object{{u"tile"_s, tile.name}};
    if (tile.hidden)
        object.insert(u"hidden"_s, true);
    if (!tile.filter.isEmpty())
        object.insert(u"filter"_s, tile.filter);
    return object;
}

bool isBefore(const BoardShape &a, const BoardShape &b)
{
    if (a.owner.isNull() != b.owner.isNull())
        return a.owner.isNull();
    const int byName = QString::compare(a.name, b.name, Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : a.id < b.id;
}

} // namespace

std::optional<BoardShape> boardShapeFrom(const Setting &setting)
{
    if (setting.kind != SettingKind::Board)
        return std::nullopt;
    const auto spec = QJsonDocument::fromJson(setting.spec).object();
    BoardShape shape{setting.id, setting.name, setting.owner};
    shape.board = spec.value("board"_L1).toString();
    shape.filter = spec.value("filter"_L1).toString();
    shape.weeks = std::max(0, spec.value("weeks"_L1).toInt());
    for (const auto &tile : spec.value("tiles"_L1).toArray())
        shape.tiles.push_back(tileFrom(tile.toObject()));
    return shape;
}

Setting settingFrom(const BoardShape &shape)
{
    QJsonArray tiles;
    for (const auto &tile : shape.tiles)
        tiles.append(toJson(tile));
    QJsonObject spec{{u"board"_s, shape.board}, {u"tiles"_s, tiles}};
    if (!shape.filter.isEmpty())
        spec.insert(u"filter"_s, shape.filter);
    if (shape.weeks > 0)
        spec.insert(u"weeks"_s, shape.weeks);
    Setting setting;
    setting.id = shape.id;
    setting.kind = SettingKind::Board;
    setting.name = shape.name;
    setting.owner = shape.owner;
    setting.spec = QJsonDocument{spec}.toJson(QJsonDocument::Compact);
    return setting;
}

std::vector<BoardShape> shapesOf(std::span<const Setting> settings, const QString &board,
                                 PersonId me)
{
    std::vector<BoardShape> shapes;
    for (const auto &setting : settings) {
        auto shape = boardShapeFrom(setting);
        const bool mine = setting.owner.isNull() || setting.owner == me;
        if (shape && !setting.retired && mine && shape->board == board)
            shapes.push_back(*std::move(shape));
    }
    std::ranges::sort(shapes, isBefore);
    return shapes;
}

std::vector<BoardShape::Tile> arranged(const BoardShape &shape, const QStringList &tiles)
{
    std::vector<BoardShape::Tile> answer;
    const auto placeOf = [&answer](const QString &name) {
        return std::ranges::find(answer, name, &BoardShape::Tile::name);
    };
    for (const auto &tile : shape.tiles) {
        if (tiles.contains(tile.name) && placeOf(tile.name) == answer.end())
            answer.push_back(tile);
    }
    auto after = answer.begin();
    for (const auto &name : tiles) {
        auto there = placeOf(name);
        if (there == answer.end())
            there = answer.insert(after, {name});
        after = there + 1;
    }
    return answer;
}

} // namespace baton::org
