#include "ui/shell/whobutton.h"

#include "core/base/account.h"
#include "core/base/whendone.h"
#include "ui/shell/signinpanel.h"
#include "ui/ticket/status.h"
#include "ui/widgets/theme.h"

#include <QCryptographicHash>
#include <QMenu>
#include <QSettings>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

QString settingFor(const QString &path)
{
    return u"who/"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

} // namespace

QString accountName()
{
    for (const auto *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const auto name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return u"technician"_s;
}

WhoButton::WhoButton(QWidget *parent) : QPushButton{parent}
{
    setObjectName(u"who"_s);
    setAccessibleName(tr("Who you are"));
    setProperty("quiet", true);
    setMenu(new QMenu{this});
    hide();
    connect(menu(), &QMenu::aboutToShow, this, &WhoButton::fillMenu);
}

void WhoButton::setDesk(desk::Desk *desk, const QString &path)
{
    m_desk = desk;
    m_path = path;
    m_signedIn = {};
    m_me = {};
    Q_EMIT changed(m_me);
    if (desk == nullptr)
        return hide();
    connect(desk, &desk::Desk::changed, this, [this](const desk::ChangeSet &changes) {
        if (changes.names || changes.settings || changes.everything)
            read();
    });
    read();
}

void WhoButton::read()
{
    if (!m_desk)
        return;
    whenDone(m_desk->directory(), this, [this](const Result<desk::Directory> &directory) {
        if (directory)
            take(*directory);
    });
}

void WhoButton::take(const desk::Directory &directory)
{
    m_directory = directory;
    m_rights = org::Rights::from(directory.settings, directory.people);
    std::erase_if(m_directory.teams, &org::Team::retired);
    std::erase_if(m_directory.people, [this](const org::Person &person) {
        const bool signsIn = m_rights.isUsed() && m_rights.of(person.id) != nullptr;
        return person.retired || (teamOf(person) == nullptr && !signsIn);
    });
    if (m_directory.people.empty())
        return hide(); // nobody works in a team: an imported history, or a file without people
    if (m_rights.isUsed()) {
        const auto *known = personOf(m_signedIn);
        if (known == nullptr)
            known = personOf(m_rights.ofAccount(systemAccount()));
        if (known != nullptr)
            return choose(*known, teamNameOf(*known));
    }
    const auto *person = whoItIs(QSettings{}.value(settingFor(m_path)).toLongLong());
    if (person != nullptr && isIn(*person))
        choose(*person, teamNameOf(*person));
    else
        ask();
}

const org::Team *WhoButton::teamOf(const org::Person &person) const
{
    const auto team = std::ranges::find(m_directory.teams, person.team, &org::Team::id);
    return team == m_directory.teams.end() ? nullptr : &*team;
}

const org::Person *WhoButton::whoItIs(qint64 remembered) const
{
    const auto &people = m_directory.people;
    auto who = std::ranges::find(people, PersonId{remembered}, &org::Person::id);
    if (remembered == 0)
        who = std::ranges::find(people, accountName(), &org::Person::name);
    if (remembered == 0 && who == people.end())
        who = people.begin();
    return who == people.end() ? nullptr : &*who;
}

// What is done from here on would carry another one's name: so it is asked, not guessed.
// Whether this person may be taken as the one who sits here.
bool WhoButton::isIn(const org::Person &person) const
{
    return !m_rights.isAsked(person.id) || person.id == m_signedIn ||
           m_rights.ofAccount(systemAccount()) == person.id;
}

const org::Person *WhoButton::personOf(PersonId id) const
{
    const auto found = std::ranges::find(m_directory.people, id, &org::Person::id);
    return found == m_directory.people.end() || id.isNull() ? nullptr : &*found;
}

QString WhoButton::teamNameOf(const org::Person &person) const
{
    const auto *team = teamOf(person);
    return team == nullptr ? QString{} : team->name;
}

void WhoButton::signIn(PersonId id)
{
    const auto *person = personOf(id);
    const auto *access = m_rights.of(id);
    if (person == nullptr || access == nullptr || access->password.isEmpty())
        return;
    auto *panel = new SignInPanel{person->name, access->password,
                                  settingFor(m_path) + u"-%1"_s.arg(id.value()), window()};
    panel->setAttribute(Qt::WA_DeleteOnClose);
    connect(panel, &QDialog::accepted, this, [this, id] {
        m_signedIn = id;
        read();
    });
    panel->open();
}

void WhoButton::signOut()
{
    m_signedIn = {};
    read();
}

void WhoButton::ask()
{
    if (m_rights.isUsed())
        return askToSignIn();
    const auto before = m_me.name;
    const bool isNews = !m_me.isAsked;
    m_me = {};
    m_me.isAsked = true;
    setText(tr("Who are you?"));
    setProperty("warns", true);
    style()->polish(this);
    show();
    Q_EMIT changed(m_me);
    if (isNews)
        Q_EMIT asked((before.isEmpty() ? tr("Whoever worked here last is in no team any more.")
                                       : tr("%1 is in no team any more.").arg(before)) +
                     u' ' +
                     tr("Say who you are, at the top right; until then nothing is changed."));
}

void WhoButton::askToSignIn()
{
    if (m_me.isAsked)
        return;
    m_me = {};
    m_me.isAsked = true;
    setText(tr("Sign in"));
    setProperty("warns", true);
    style()->polish(this);
    show();
    Q_EMIT changed(m_me);
    Q_EMIT asked(tr("Sign in, at the top right; until then nothing is changed."));
}

void WhoButton::choose(const org::Person &person, const QString &team)
{
    const bool isSame = m_me.person == person.id && m_me.team == person.team &&
                        m_me.name == person.name && m_me.teamName == team;
    if (isSame)
        return;
    m_me = {person.id, person.team, person.name, team};
    QSettings{}.setValue(settingFor(m_path), person.id.value());
    setText(joinedByDots({person.name, team}));
    setProperty("warns", false);
    style()->polish(this);
    show();
    Q_EMIT changed(m_me);
}

void WhoButton::offerNames()
{
    if (isVisible())
        menu()->popup(mapToGlobal(rect().bottomLeft()));
}

void WhoButton::fillMenu()
{
    menu()->clear();
    for (const auto &team : m_directory.teams) {
        QMenu *people = nullptr;
        for (const auto &person : m_directory.people) {
            if (person.team != team.id)
                continue;
            if (people == nullptr)
                people = menu()->addMenu(team.name);
            addTo(*people, person);
        }
    }
    for (const auto &person : m_directory.people) {
        if (teamOf(person) == nullptr)
            addTo(*menu(), person);
    }
    if (m_signedIn.isNull())
        return;
    menu()->addSeparator();
    menu()->addAction(tr("Sign out"), this, &WhoButton::signOut);
}

void WhoButton::addTo(QMenu &menu, const org::Person &person)
{
    if (isIn(person)) {
        menu.addAction(person.name, this, [this, person] { choose(person, teamNameOf(person)); });
        return;
    }
    const auto *access = m_rights.of(person.id);
    const bool canSignIn = access != nullptr && !access->password.isEmpty();
    auto *action = menu.addAction(canSignIn ? tr("%1 ...").arg(person.name) : person.name, this,
                                  [this, id = person.id] { signIn(id); });
    action->setEnabled(canSignIn);
}

} // namespace baton::ui
