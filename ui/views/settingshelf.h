#pragma once

#include "core/desk/desk.h"
#include "ui/ticket/acts.h"

#include <QObject>
#include <QPointer>

namespace baton::ui {

/// Settings of one kind as a window keeps them: read again when somebody has changed them, written
/// so that each act can be taken back by Ctrl+Z. GUI thread.
class SettingShelf : public QObject
{
    Q_OBJECT

public:
    explicit SettingShelf(QObject *parent);

    void setDesk(desk::Desk *desk);
    void setActs(TicketActs *acts) { m_acts = acts; }
    void setMe(const Me &me);
    [[nodiscard]] PersonId me() const { return m_me; }

Q_SIGNALS:
    void changed();
    /// A new one is there.
    void made(baton::SettingId id);

protected:
    /// Takes over what was read; whether anything of this kind has changed.
    [[nodiscard]] virtual bool take(const desk::Directory &directory) = 0;
    /// "The view %1 is as it was."
    [[nodiscard]] virtual QString restoredWords(const QString &name) const = 0;
    /// Saves, and offers to bring `before` back; of a new one nothing was before: it is put away.
    void write(const org::Setting &setting, const QString &said, const org::Setting &before);
    [[nodiscard]] org::Setting settingOf(SettingId id) const;
    [[nodiscard]] desk::Desk *desk() const { return m_desk; }

private:
    void read();
    void restore(const org::Setting &setting);

    QPointer<desk::Desk> m_desk;
    TicketActs *m_acts = nullptr;
    PersonId m_me;
    desk::Directory m_directory;
    quint64 m_generation = 0;
};

} // namespace baton::ui
