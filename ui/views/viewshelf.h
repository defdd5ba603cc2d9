#pragma once

#include "core/org/view.h"
#include "ui/views/settingshelf.h"

namespace baton::ui {

/// The views that are kept: one's own, everybody's, and what is done to them. Each act can be taken
/// back by Ctrl+Z.
class ViewShelf final : public SettingShelf
{
    Q_OBJECT

public:
    explicit ViewShelf(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<org::View> &personal() const { return m_personal; }
    [[nodiscard]] const std::vector<org::View> &shared() const { return m_shared; }
    /// Of people who have left; a view becomes everybody's by share().
    [[nodiscard]] const std::vector<org::View> &abandoned() const { return m_abandoned; }
    [[nodiscard]] const org::View *find(SettingId id) const;

    /// Makes a view, or changes the one of its id; `opened` follows for a new one.
    void save(const org::View &view);
    void rename(SettingId id, const QString &name);
    void remove(SettingId id);
    void move(SettingId id, int steps);
    void share(SettingId id);
    /// Makes a shared view one's own.
    void keepForMe(SettingId id);

protected:
    [[nodiscard]] bool take(const desk::Directory &directory) override;
    [[nodiscard]] QString restoredWords(const QString &name) const override;

private:
    void writeQuietly(const std::vector<org::View> &views);

    std::vector<org::View> m_personal;
    std::vector<org::View> m_shared;
    std::vector<org::View> m_abandoned;
};

} // namespace baton::ui
