#pragma once

#include "ui/ticket/acts.h"

#include "core/org/access.h"

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

    /// Asks the desk who there is and settles who this is: the one remembered; where nobody is yet,
    /// the one of the system account's name, else the first of a team. Where the one remembered has
    /// gone it asks, and nobody is taken for another. Where people sign in, whose account this is,
    /// or who has given a password; nobody else.
    void setDesk(desk::Desk *desk, const QString &path);
    [[nodiscard]] const Me &me() const { return m_me; }
    /// Unfolds the names, by keyboard too.
    void offerNames();
    /// Where people sign in: asks for this person's password, where that is how they do.
    void signIn(PersonId id);
    void signOut();

Q_SIGNALS:
    void changed(const baton::ui::Me &me);
    void asked(const QString &sentence);

private:
    void read();
    void take(const desk::Directory &directory);
    [[nodiscard]] const org::Person *whoItIs(qint64 remembered) const;
    [[nodiscard]] const org::Team *teamOf(const org::Person &person) const;
    void ask();
    void askToSignIn();
    void choose(const org::Person &person, const QString &team);
    void fillMenu();
    void addTo(QMenu &menu, const org::Person &person);
    [[nodiscard]] bool isIn(const org::Person &person) const;
    [[nodiscard]] const org::Person *personOf(PersonId id) const;
    [[nodiscard]] QString teamNameOf(const org::Person &person) const;

    QPointer<desk::Desk> m_desk;
    QString m_path;
    desk::Directory m_directory;
    org::Rights m_rights;
    PersonId m_signedIn; // by password, until the file is closed
    Me m_me;
};

/// The name of the system account of whoever runs the program; never empty.
[[nodiscard]] QString accountName();

} // namespace baton::ui
