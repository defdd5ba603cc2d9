#include "ui/bulk/bulkmenus.h"

#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QMenu>

using namespace std::chrono_literals;

namespace baton::ui {

namespace {

constexpr int mostInMenu = 24;

QString tr(const char *text)
{
    return QCoreApplication::translate("bulkmenus", text);
}

// What a name holds is no mnemonic.
QString plain(const QString &name)
{
    return QString{name}.replace(u'&', QStringLiteral("&&"));
}

void add(QMenu &menu, const QString &text, const BulkAct &act, const Choose &choose)
{
    QObject::connect(menu.addAction(text), &QAction::triggered, &menu,
                     [choose, act] { choose(act); });
}

QDateTime local(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at));
}

struct SnoozeChoice
{
    QString text;
    Instant until;
};

// The day's next hours first, then mornings; each once.
std::vector<SnoozeChoice> snoozeChoices(const BulkHouse &house, Instant now)
{
    std::vector<SnoozeChoice> choices{{tr("Tomorrow morning"), usualSnooze(house, now)}};
    if (!house.mornings.empty() &&
        local(house.mornings.front()).date() != local(now).date().addDays(1))
        choices.front().text = tr("Next working morning");
    choices.push_back({tr("In an hour"), now + 1h});
    choices.push_back({tr("In three hours"), now + 3h});
    const auto monday = std::ranges::find_if(
        house.mornings, [](Instant at) { return local(at).date().dayOfWeek() == Qt::Monday; });
    if (house.mornings.size() > 1)
        choices.push_back({tr("The morning after"), house.mornings[1]});
    if (monday != house.mornings.end())
        choices.push_back({tr("Monday morning"), *monday});
    choices.push_back({tr("In a week"), now + 24h * 7});
    std::vector<SnoozeChoice> each;
    for (const auto &choice : choices) {
        if (std::ranges::find(each, choice.until, &SnoozeChoice::until) == each.end())
            each.push_back(choice);
    }
    return each;
}

std::vector<org::Person> membersOf(const BulkHouse &house, TeamId team)
{
    std::vector<org::Person> members;
    for (const auto &person : house.directory.people) {
        if (!person.retired && person.team == team)
            members.push_back(person);
    }
    std::ranges::sort(members, {}, &org::Person::name);
    return members;
}

void fillServices(QMenu &menu, const BulkHouse &house, const Choose &choose)
{
    for (const auto &service : house.directory.services) {
        if (!service.retired)
            add(menu, plain(service.name), bulkService(service.id, service.name), choose);
    }
}

void fillImpacts(QMenu &menu, const Choose &choose)
{
    add(menu, tr("&Cannot work"), bulkImpact(ticket::Impact::CannotWork), choose);
    add(menu, tr("&Hindered"), bulkImpact(ticket::Impact::Hindered), choose);
    add(menu, tr("Can &work"), bulkImpact(ticket::Impact::CanWork), choose);
}

} // namespace

Instant usualSnooze(const BulkHouse &house, Instant now)
{
    return house.mornings.empty() ? now + 24h : house.mornings.front();
}

void fillHolders(QMenu &menu, const BulkHouse &house, const Choose &choose)
{
    menu.clear();
    if (!house.me.person.isNull() && !house.me.team.isNull())
        add(menu, tr("&Me"), bulkTake(house.me.team, house.me.person), choose);
    for (const auto &team : house.directory.teams) {
        if (team.retired)
            continue;
        const auto members = membersOf(house, team.id);
        if (members.empty()) {
            add(menu, plain(team.name), bulkHandOff(team.id, team.name), choose);
            continue;
        }
        auto *below = menu.addMenu(plain(team.name));
        add(*below, tr("The team, nobody in particular"), bulkHandOff(team.id, team.name), choose);
        below->addSeparator();
        for (const auto &person : members)
            add(*below, plain(person.name), bulkGive(team.id, person.id, person.name), choose);
    }
}

void fillPriorities(QMenu &menu, const Choose &choose)
{
    menu.clear();
    using enum ticket::Priority;
    for (const auto priority : {P1, P2, P3, P4, P5})
        add(menu,
            QStringLiteral("&%1   %2").arg(static_cast<int>(priority)).arg(words::name(priority)),
            bulkPriority(priority), choose);
}

void fillSnoozes(QMenu &menu, const BulkHouse &house, const Choose &choose)
{
    menu.clear();
    const auto now = SystemClock{}.now();
    const auto zone = QTimeZone::systemTimeZone();
    int number = 1;
    for (const auto &choice : snoozeChoices(house, now))
        add(menu,
            QStringLiteral("&%1   %2\t%3")
                .arg(number++)
                .arg(choice.text, words::shortTime(choice.until, now, zone)),
            bulkSnooze(choice.until, now, zone), choose);
    menu.addSeparator();
    add(menu, tr("&End the snooze"), bulkEndSnooze(), choose);
}

void fillStates(QMenu &menu, const BulkHouse &house, const Choose &choose)
{
    menu.clear();
    const auto now = SystemClock{}.now();
    const auto zone = QTimeZone::systemTimeZone();
    add(menu, tr("&Resolve"), bulkResolve(), choose);
    const auto wakes = house.mornings.size() > 1 ? house.mornings[1] : usualSnooze(house, now);
    add(menu, tr("&Pause for the requester until %1").arg(words::shortTime(wakes, now, zone)),
        bulkPause(wakes, now, zone), choose);
    add(menu, tr("&Go on"), bulkResume(), choose);
    add(menu, tr("Re&open"), bulkReopen(), choose);
    add(menu, tr("&Close"), bulkClose(), choose);
}

void fillTags(QMenu &menu, const BulkHouse &house, const Choose &choose,
              const std::function<void()> &typeNew)
{
    menu.clear();
    QObject::connect(menu.addAction(tr("&New tag ...")), &QAction::triggered, &menu, typeNew);
    if (house.tags.isEmpty())
        return;
    menu.addSeparator();
    for (const auto &tag : house.tags.mid(0, mostInMenu))
        add(menu, plain(tag), bulkAddTag(tag), choose);
    auto *removing = menu.addMenu(tr("&Remove"));
    for (const auto &tag : house.tags.mid(0, mostInMenu))
        add(*removing, plain(tag), bulkRemoveTag(tag), choose);
}

void fillMore(QMenu &menu, const BulkHouse &house, const Choose &choose)
{
    menu.clear();
    fillImpacts(*menu.addMenu(tr("&Impact")), choose);
    if (!house.directory.services.empty())
        fillServices(*menu.addMenu(tr("&Service")), house, choose);
    add(menu, tr("&Follow"), bulkFollow(), choose);
    add(menu, tr("&No longer follow"), bulkUnfollow(), choose);
}

} // namespace baton::ui
