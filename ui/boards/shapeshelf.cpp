#include "ui/boards/shapeshelf.h"

namespace baton::ui {

ShapeShelf::ShapeShelf(QString board, QObject *parent)
    : SettingShelf{parent}, m_board{std::move(board)}
{
}

bool ShapeShelf::take(const desk::Directory &directory)
{
    auto shapes = org::shapesOf(directory.settings, m_board, me());
    if (shapes == m_shapes)
        return false;
    m_shapes = std::move(shapes);
    return true;
}

QString ShapeShelf::restoredWords(const QString &name) const
{
    return tr("The arrangement %1 is as it was.").arg(name);
}

const org::BoardShape *ShapeShelf::find(SettingId id) const
{
    const auto found = std::ranges::find(m_shapes, id, &org::BoardShape::id);
    return found == m_shapes.end() ? nullptr : &*found;
}

void ShapeShelf::save(const org::BoardShape &shape)
{
    const auto said = shape.id.isNull() ? tr("The arrangement %1 is kept.")
                                        : tr("The arrangement %1 is changed.");
    write(org::settingFrom(shape), said.arg(shape.name), settingOf(shape.id));
}

void ShapeShelf::remove(SettingId id)
{
    auto setting = settingOf(id);
    if (setting.id.isNull())
        return;
    const auto before = setting;
    setting.retired = true;
    write(setting, tr("The arrangement %1 is removed.").arg(setting.name), before);
}

void ShapeShelf::share(SettingId id)
{
    auto setting = settingOf(id);
    if (setting.id.isNull() || setting.owner.isNull())
        return;
    const auto before = setting;
    setting.owner = {};
    write(setting, tr("Everybody sees the arrangement %1 now.").arg(setting.name), before);
}

} // namespace baton::ui
