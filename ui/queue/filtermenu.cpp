#include "ui/queue/filtermenu.h"

#include "core/desk/filtertext.h"
#include "ui/queue/filterbar.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr qsizetype mostNames = 30;

QString tr(const char *text)
{
    return QCoreApplication::translate("filtermenu", text);
}

struct Choice
{
    QString text;
    QString condition; // empty: none on this field
};

// One of them holds at a time; the one that the text says is marked.
void addField(QMenu &menu, FilterBar &bar, const QString &title, const QString &field,
              const std::vector<Choice> &choices)
{
    auto *below = menu.addMenu(title);
    auto *group = new QActionGroup{below};
    const auto now = index::conditionOn(bar.text(), field);
    const auto add = [&](const Choice &choice) {
        auto *action = below->addAction(QString{choice.text}.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(choice.condition == now);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &bar,
                         [&bar, field, condition = choice.condition] {
                             bar.change(index::withCondition(bar.text(), field, condition));
                         });
    };
    add({field == "sort"_L1 ? tr("As usual") : tr("Any"), {}});
    below->addSeparator();
    for (const auto &choice : choices)
        add(choice);
}

std::vector<Choice> named(const QString &field, const QStringList &names,
                          std::vector<Choice> first = {})
{
    for (const auto &name : names.mid(0, mostNames))
        first.push_back({name, index::nameCondition(field, name)});
    return first;
}

} // namespace

void fillFilterMenu(QMenu &menu, FilterBar &bar)
{
    menu.clear();
    const auto &names = bar.names();
    addField(menu, bar, tr("&State"), u"is"_s,
             {{tr("Open"), u"is:open"_s},
              {tr("New"), u"is:new"_s},
              {tr("Waiting"), u"is:waiting"_s},
              {tr("Snoozed"), u"is:snoozed"_s},
              {tr("Overdue"), u"is:overdue"_s},
              {tr("Taken by nobody"), u"is:unassigned"_s},
              {tr("Followed by me"), u"is:followed"_s},
              {tr("Resolved"), u"is:resolved"_s},
              {tr("Closed"), u"is:closed"_s}});
    addField(menu, bar, tr("&Team"), u"team"_s,
             named(u"team"_s, names.teams, {{tr("My team"), u"team:mine"_s}}));
    addField(menu, bar, tr("&Held by"), u"technician"_s,
             {{tr("Me"), u"technician:me"_s}, {tr("Nobody"), u"technician:none"_s}});
    addField(menu, bar, tr("&Priority"), u"priority"_s,
             {{u"1"_s, u"priority:1"_s},
              {u"1, 2"_s, u"priority:1,2"_s},
              {u"3"_s, u"priority:3"_s},
              {u"4, 5"_s, u"priority:4,5"_s},
              {tr("None"), u"priority:none"_s}});
    addField(menu, bar, tr("&Due"), u"due"_s,
             {{tr("Within two hours, or late"), u"due<2h"_s},
              {tr("Today"), u"due:today"_s},
              {tr("Tomorrow"), u"due:tomorrow"_s},
              {tr("This week"), u"due:this-week"_s},
              {tr("Without a due"), u"due:none"_s}});
    addField(menu, bar, tr("T&ag"), u"tag"_s,
             named(u"tag"_s, names.tags, {{tr("None"), u"tag:none"_s}}));
    addField(menu, bar, tr("H&as"), u"has"_s,
             {{tr("An attachment"), u"has:attachment"_s},
              {tr("Open steps"), u"has:steps"_s},
              {tr("A parent"), u"has:parent"_s},
              {tr("Children"), u"has:child"_s}});
    addField(menu, bar, tr("&Order"), u"sort"_s,
             {{tr("What to do next"), u"sort:next"_s},
              {tr("Due first"), u"sort:due"_s},
              {tr("Changed last"), u"sort:-updated"_s},
              {tr("Reported last"), u"sort:-opened"_s},
              {tr("Most urgent"), u"sort:priority"_s}});
}

} // namespace baton::ui
