#include "ui/views/settingshelf.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"

namespace baton::ui {

SettingShelf::SettingShelf(QObject *parent) : QObject{parent} {}

void SettingShelf::setDesk(desk::Desk *desk)
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

void SettingShelf::setMe(const Me &me)
{
    m_me = me.person;
    read();
}

void SettingShelf::read()
{
    if (!m_desk)
        return;
    const auto generation = ++m_generation;
    whenDone(m_desk->directory(), this,
             [this, generation](const Result<desk::Directory> &directory) {
                 if (!directory || generation != m_generation)
                     return;
                 m_directory = *directory;
                 if (take(m_directory))
                     Q_EMIT changed();
             });
}

org::Setting SettingShelf::settingOf(SettingId id) const
{
    const auto &settings = m_directory.settings;
    const auto found = std::ranges::find(settings, id, &org::Setting::id);
    return found == settings.end() ? org::Setting{} : *found;
}

void SettingShelf::write(const org::Setting &setting, const QString &said,
                         const org::Setting &before)
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

void SettingShelf::restore(const org::Setting &setting)
{
    if (!m_desk)
        return;
    whenDone(m_desk->execute(desk::SaveSetting{setting}, m_me), this,
             [this, setting](const Result<desk::Receipt> &receipt) {
                 if (!receipt)
                     return Q_EMIT m_acts->refused(words::sentence(receipt.error()));
                 m_acts->say(restoredWords(setting.name));
             });
}

} // namespace baton::ui
