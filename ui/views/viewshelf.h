#pragma once

#include "core/desk/desk.h"
#include "core/org/view.h"
#include "ui/ticket/acts.h"

#include <QObject>
#include <QPointer>

namespace baton::ui {

/// The views that are kept: one's own, everybody's, and what is done to them. Each act can be taken
/// back by Ctrl+Z.
class ViewShelf final : public QObject
{
    Q_OBJECT

public:
    explicit ViewShelf(QObject *parent = nullptr);

    void setDesk(desk::Desk *desk);
    void setActs(TicketActs *acts) { m_acts = acts; }
    void setMe(const Me &me);

    [[nodiscard]] const std::vector<org::View> &personal() const { return m_personal; }
    [[nodiscard]] const std::vector<org::View> &shared() const { return m_shared; }
    /// Of people who have left; a view becomes everybody's by share().
    [[nodiscard]] const std::vector<org::View> &abandoned() const { return m_abandoned; }
    [[nodiscard]] const org::View *find(SettingId id) const;
    [[nodiscard]] PersonId me() const { return m_me; }

    /// Makes a view, or changes the one of its id; `opened` follows for a new one.
    void save(const org::View &view);
    void rename(SettingId id, const QString &name);
    void remove(SettingId id);
    void move(SettingId id, int steps);
    void share(SettingId id);
    /// Makes a shared view one's own.
    void keepForMe(SettingId id);

Q_SIGNALS:
    void changed();
    /// A new view is there.
    void made(baton::SettingId id);

private:
    void read();
    void write(const org::Setting &setting, const QString &said, const org::Setting &before);
    void restore(const org::Setting &setting);
    void writeQuietly(const std::vector<org::View> &views);
    [[nodiscard]] org::Setting settingOf(SettingId id) const;

    QPointer<desk::Desk> m_desk;
    TicketActs *m_acts = nullptr;
    PersonId m_me;
    desk::Directory m_directory;
    std::vector<org::View> m_personal;
    std::vector<org::View> m_shared;
    std::vector<org::View> m_abandoned;
    quint64 m_generation = 0;
};

} // namespace baton::ui
