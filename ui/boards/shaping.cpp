#include "ui/boards/shaping.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace baton::ui {

using TileShape = org::BoardShape::Tile;

namespace {

QByteArray specOf(const org::BoardShape &shape)
{
    return org::settingFrom(shape).spec;
}

} // namespace

Shaping::Shaping(QString board, QObject *parent)
    : QObject{parent}, m_board{std::move(board)}, m_shelf{new ShapeShelf{m_board, this}}
{
    m_shape.board = m_board;
    connect(m_shelf, &ShapeShelf::changed, this, &Shaping::follow);
    connect(m_shelf, &ShapeShelf::made, this, [this](SettingId id) {
        m_shape.id = id;
        m_keptSpec = specOf(m_shape);
        taken();
    });
}

void Shaping::setTiles(const QStringList &names)
{
    m_names = names;
}

std::vector<TileShape> Shaping::tiles() const
{
    return org::arranged(m_shape, m_names);
}

std::vector<Shaping::Group> Shaping::groups() const
{
    std::vector<Group> groups{{m_shape.filter, {}}};
    for (const auto &tile : tiles()) {
        if (tile.hidden)
            continue;
        const auto filter = joinedFilters(m_shape.filter, tile.filter);
        const auto found = std::ranges::find(groups, filter, &Group::filter);
        auto &group = found == groups.end() ? groups.emplace_back(filter) : *found;
        group.tiles << tile.name;
    }
    return groups;
}

QString Shaping::filterOf(const QString &tile) const
{
    const auto all = tiles();
    const auto found = std::ranges::find(all, tile, &TileShape::name);
    return joinedFilters(m_shape.filter, found == all.end() ? QString{} : found->filter);
}

bool Shaping::isChanged() const
{
    const auto *kept = m_shelf->find(m_shape.id);
    return kept != nullptr && specOf(*kept) != specOf(m_shape);
}

bool Shaping::isPlain() const
{
    return m_shape.id.isNull() && m_shape.filter.isEmpty() && m_shape.tiles.empty();
}

void Shaping::open(SettingId id)
{
    if (const auto *kept = m_shelf->find(id)) {
        m_shape = *kept;
        m_keptSpec = specOf(*kept);
        taken();
    }
}

void Shaping::reset()
{
    m_shape = {};
    m_shape.board = m_board;
    taken();
}

void Shaping::setArranged(const std::vector<TileShape> &tiles)
{
    m_shape.tiles = tiles;
    taken();
}

void Shaping::setFilter(const QString &filter)
{
    if (m_shape.filter == filter.trimmed())
        return;
    m_shape.filter = filter.trimmed();
    taken();
}

void Shaping::setWeeks(int weeks)
{
    if (m_shape.weeks == weeks)
        return;
    m_shape.weeks = weeks;
    taken();
}

void Shaping::moveBefore(const QString &tile, const QString &before)
{
    auto all = tiles();
    const auto from = std::ranges::find(all, tile, &TileShape::name);
    if (from == all.end() || tile == before)
        return;
    const auto to = std::ranges::find(all, before, &TileShape::name);
    if (to < from)
        std::rotate(to, from, from + 1);
    else if (to != all.end())
        std::rotate(from, from + 1, to + 1); // it takes the place, the others close the gap
    setArranged(all);
}

// Past what is hidden: the eye counts what it sees.
void Shaping::moveBy(const QString &tile, int steps)
{
    const auto all = tiles();
    std::vector<QString> shown;
    for (const auto &each : all) {
        if (!each.hidden)
            shown.push_back(each.name);
    }
    const auto at = std::ranges::find(shown, tile);
    if (at == shown.end())
        return;
    const auto to = std::distance(shown.begin(), at) + steps;
    if (to >= 0 && to < std::ssize(shown))
        moveBefore(tile, shown[static_cast<size_t>(to)]);
}

void Shaping::hide(const QString &tile)
{
    auto all = tiles();
    const auto found = std::ranges::find(all, tile, &TileShape::name);
    if (found == all.end())
        return;
    found->hidden = true;
    setArranged(all);
}

void Shaping::save()
{
    if (!m_shape.id.isNull())
        m_shelf->save(m_shape);
}

void Shaping::saveAs(const QString &name, bool forEverybody)
{
    auto shape = m_shape;
    shape.id = {};
    shape.name = name;
    shape.owner = forEverybody ? PersonId{} : m_shelf->me();
    m_shape = shape; // its id follows
    m_shelf->save(shape);
}

// A colleague, or Ctrl+Z, has changed what is open here: the change is shown, unless one's own
// changes would be lost by it. A shape that is gone leaves what is seen as it is, under no name.
void Shaping::follow()
{
    if (m_shape.id.isNull())
        return Q_EMIT changed();
    const auto *kept = m_shelf->find(m_shape.id);
    if (kept == nullptr) {
        m_shape.id = {};
        return taken();
    }
    if (specOf(m_shape) == m_keptSpec)
        m_shape = *kept;
    m_shape.name = kept->name;
    m_keptSpec = specOf(*kept);
    taken();
}

void Shaping::taken()
{
    QSettings settings;
    if (m_key.isEmpty()) {
        // no file yet
    } else if (isPlain() && m_shape.weeks == 0) {
        settings.remove(m_key);
    } else {
        settings.setValue(m_key + u"/id"_s, m_shape.id.value());
        settings.setValue(m_key + u"/spec"_s, specOf(m_shape));
    }
    Q_EMIT changed();
}

void Shaping::remember(const QString &path)
{
    const auto file =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    m_key = u"boards/%1/%2"_s.arg(QString::fromLatin1(file), m_board);
    const QSettings settings;
    org::Setting kept;
    kept.kind = org::SettingKind::Board;
    kept.id = SettingId{settings.value(m_key + u"/id"_s).toLongLong()};
    kept.spec = settings.value(m_key + u"/spec"_s).toByteArray();
    m_shape = org::boardShapeFrom(kept).value_or(org::BoardShape{});
    m_shape.board = m_board;
    m_keptSpec.clear();
    follow();
}

QString joinedFilters(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a + b;
    return u"(%1) (%2)"_s.arg(a, b);
}

} // namespace baton::ui
