#include "ui/views/viewshelf.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"

namespace baton::ui {

ViewShelf::ViewShelf(QObject *parent) : QObject{parent} {}

void ViewShelf::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_directory = {};
    if (desk != nullptr)
        connect(desk, &desk::Desk::changed, this, [this](const desk::ChangeSet &changes) {
            if (changes.settings || changes.names || changes.everything)
                read();
        });
    read();
}

void ViewShelf::setMe(const Me &me)
{
    m_me = me.person;
    read();
}

void ViewShelf::read()
{
    if (!m_desk)
        return;
    const auto generation = ++m_generation;
    whenDone(m_desk->directory(), this,
             [this, generation](const Result<desk::Directory> &directory) {
                 if (!directory || generation != m_generation)
                     return;
                 m_directory = *directory;
                 const auto &settings = m_directory.settings;
                 auto personal = org::personalViews(settings, m_me);
                 auto shared = org::sharedViews(settings);
                 m_abandoned = org::abandonedViews(settings, m_directory.people);
                 const bool same = personal == m_personal && shared == m_shared;
                 m_personal = std::move(personal);
                 m_shared = std::move(shared);
                 if (!same)
                     Q_EMIT changed();
             });
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

org::Setting ViewShelf::settingOf(SettingId id) const
{
    const auto &settings = m_directory.settings;
    const auto found = std::ranges::find(settings, id, &org::Setting::id);
    return found == settings.end() ? org::Setting{} : *found;
}

// What was there before comes back by the undo; of a new view nothing was: it is put away.
void ViewShelf::write(const org::Setting &setting, const QString &said, const org::Setting &before)
{
    if (!m_desk)
        return;
    whenDone(m_desk->execute(desk::SaveSetting{setting}, m_me), this,
             [this, setting, said, before](const Result<desk::Receipt> &receipt) {
                 if (!receipt)
                     return Q_EMIT m_acts->refused(words::sentence(receipt.error()));
                 auto back = before;
                 if (back.id.isNull()) {
                     back = setting;
                     back.id = as<SettingId>(receipt->stream);
                     back.retired = true;
                     Q_EMIT made(back.id);
                 }
                 m_acts->offerUndo(said, [this, back] { restore(back); });
             });
}

void ViewShelf::restore(const org::Setting &setting)
{
    if (!m_desk)
        return;
    whenDone(m_desk->execute(desk::SaveSetting{setting}, m_me), this,
             [this, setting](const Result<desk::Receipt> &receipt) {
                 if (!receipt)
                     return Q_EMIT m_acts->refused(words::sentence(receipt.error()));
                 m_acts->say(tr("The view %1 is as it was.").arg(setting.name));
             });
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
    if (setting.id.isNull() || setting.owner == m_me || m_me.isNull())
        return;
    const auto before = setting;
    setting.owner = m_me;
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
    if (!m_desk)
        return;
    for (const auto &view : views)
        static_cast<void>(m_desk->execute(desk::SaveSetting{org::settingFrom(view)}, m_me));
}

} // namespace baton::ui
