#pragma once

#include "ui/ticket/acts.h"

#include <QPointer>
#include <QPushButton>

namespace baton::ui {

/// Who sits here: the name at the right of the top row, and the way to say that it is another one.
/// Remembered for each file on this computer.
class WhoButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit WhoButton(QWidget *parent = nullptr);

    /// Asks the desk who there is and settles who this is: the one remembered, else the one of the
    /// system account's name, else the first of a team.
    void setDesk(desk::Desk *desk, const QString &path);
    [[nodiscard]] const Me &me() const { return m_me; }

Q_SIGNALS:
    void changed(const baton::ui::Me &me);

private:
    void read();
    void take(const desk::Directory &directory);
    void choose(const org::Person &person, const QString &team);
    void fillMenu();

    QPointer<desk::Desk> m_desk;
    QString m_path;
    desk::Directory m_directory;
    Me m_me;
};

/// The name of the system account of whoever runs the program; never empty.
[[nodiscard]] QString accountName();

} // namespace baton::ui
