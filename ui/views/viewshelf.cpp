#include "ui/views/viewshelf.h"

namespace baton::ui {

ViewShelf::ViewShelf(QObject *parent) : SettingShelf{parent} {}

bool ViewShelf::take(const desk::Directory &directory)
{
    const auto &settings = directory.settings;
    auto personal = org::personalViews(settings, me());
    auto shared = org::sharedViews(settings);
    m_abandoned = org::abandonedViews(settings, directory.people);
    const bool same = personal == m_personal && shared == m_shared;
    m_personal = std::move(personal);
    m_shared = std::move(shared);
    return !same;
}

QString ViewShelf::restoredWords(const QString &name) const
{
    return tr("The view %1 is as it was.").arg(name);
}

const org::View *ViewShelf::find(SettingId id) const
{
    for (const auto *views : {&m_personal, &m_shared, &m_abandoned}) {
        const auto found = std::ranges::find(*views, id, &org::View::id);
        if (found != views->end())
            return &*found;
    }
    return nullptr;
}

void ViewShelf::save(const org::View &view)
{
    const auto said = view.id.isNull() ? tr("The view %1 is kept.") : tr("The view %1 is changed.");
    write(org::settingFrom(view), said.arg(view.name), settingOf(view.id));
}

void ViewShelf::rename(SettingId id, const QString &name)
{
    auto setting = settingOf(id);
    if (setting.id.isNull() || name.trimmed().isEmpty() || setting.name == name.trimmed())
        return;
    const auto before = setting;
    setting.name = name.trimmed();
    write(setting, tr("The view %1 is called %2 now.").arg(before.name, setting.name), before);
}

void ViewShelf::remove(SettingId id)
{
    auto setting = settingOf(id);
    if (setting.id.isNull())
        return;
    const auto before = setting;
    setting.retired = true;
    write(setting, tr("The view %1 is removed. No ticket was touched.").arg(setting.name), before);
}

void ViewShelf::share(SettingId id)
{
    auto setting = settingOf(id);
    if (setting.id.isNull() || setting.owner.isNull())
        return;
    const auto before = setting;
    setting.owner = {};
    write(setting, tr("Everybody sees the view %1 now.").arg(setting.name), before);
}

void ViewShelf::keepForMe(SettingId id)
{
    auto setting = settingOf(id);
    if (setting.id.isNull() || setting.owner == me() || me().isNull())
        return;
    const auto before = setting;
    setting.owner = me();
    write(setting, tr("Only you see the view %1 now.").arg(setting.name), before);
}

void ViewShelf::move(SettingId id, int steps)
{
    const bool own = std::ranges::find(m_personal, id, &org::View::id) != m_personal.end();
    writeQuietly(org::movedViews(own ? m_personal : m_shared, id, steps));
}

// Where a view stands is taken back by moving it back.
void ViewShelf::writeQuietly(const std::vector<org::View> &views)
{
    if (desk() == nullptr)
        return;
    for (const auto &view : views)
        static_cast<void>(desk()->execute(desk::SaveSetting{org::settingFrom(view)}, me()));
}

} // namespace baton::ui
