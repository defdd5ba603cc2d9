#include "ui/shell/whobutton.h"

#include "core/base/whendone.h"
#include "ui/ticket/status.h"
#include "ui/widgets/theme.h"

#include <QCryptographicHash>
#include <QMenu>
#include <QSettings>

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
    m_me = {};
    Q_EMIT changed(m_me);
    if (desk == nullptr)
        return hide();
    connect(desk, &desk::Desk::changed, this, [this](const desk::ChangeSet &changes) {
        if (changes.names || changes.everything)
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
    std::erase_if(m_directory.people, &org::Person::retired);
    std::erase_if(m_directory.teams, &org::Team::retired);
    const auto remembered = QSettings{}.value(settingFor(m_path)).toLongLong();
    const org::Person *chosen = nullptr;
    const org::Person *first = nullptr;
    for (const auto &person : m_directory.people) {
        if (std::ranges::find(m_directory.teams, person.team, &org::Team::id) ==
            m_directory.teams.end())
            continue;
        if (first == nullptr)
            first = &person;
        if (person.id.value() == remembered)
            chosen = &person;
        if (chosen == nullptr && person.name == accountName())
            chosen = &person;
    }
    chosen = chosen == nullptr ? first : chosen;
    if (chosen == nullptr)
        return hide(); // nobody works in a team: an imported history, or a file without people
    const auto team = std::ranges::find(m_directory.teams, chosen->team, &org::Team::id);
    choose(*chosen, team == m_directory.teams.end() ? QString{} : team->name);
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
    show();
    Q_EMIT changed(m_me);
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
            people->addAction(person.name, this,
                              [this, person, name = team.name] { choose(person, name); });
        }
    }
}

} // namespace baton::ui
