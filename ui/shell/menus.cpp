#include "ui/shell/menus.h"

#include "ui/actions/actionregistry.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

struct MenuSpec
{
    QString title;
    QStringList acts; // "-" is a line; "prefix.*" every act of that name that stands nowhere else
};

std::vector<MenuSpec> menus()
{
    return {
        {QMenuBar::tr("&Desk"),
         {u"desk.start"_s, u"desk.open"_s, u"-"_s, u"desk.import"_s, u"desk.*"_s, u"-"_s,
          u"window.quit"_s}},
        {QMenuBar::tr("&Ticket"), {u"ticket.new"_s, u"edit.undo"_s, u"-"_s, u"ticket.*"_s}},
        {QMenuBar::tr("&View"), {u"view.*"_s}},
        {QMenuBar::tr("&Go"), {u"go.*"_s}},
        {QMenuBar::tr("&Help"), {u"help.*"_s}},
    };
}

QStringList idsOf(const QString &pattern, const QStringList &named, const ActionRegistry &registry)
{
    if (!pattern.endsWith(".*"_L1))
        return {pattern};
    QStringList ids;
    for (const auto &act : registry.acts()) {
        if (act.run && act.id.startsWith(pattern.chopped(1)) && !named.contains(act.id))
            ids << act.id;
    }
    return ids;
}

// Keys work whatever the menu says: an action is grey or hidden only while its menu is open.
void refresh(QMenu &menu, const ActionRegistry &registry)
{
    for (auto *action : menu.actions()) {
        if (action->isSeparator() || action->menu() != nullptr)
            continue;
        const auto standing = registry.standing(action->objectName());
        action->setVisible(standing != Standing::NotHere);
        action->setEnabled(standing == Standing::Ready);
    }
}

void release(QMenu &menu)
{
    for (auto *action : menu.actions()) {
        action->setEnabled(true);
        action->setVisible(true); // an act that is hidden would not hear its keys
    }
}

void fill(QMenu &menu, const QStringList &patterns, const ActionRegistry &registry)
{
    menu.clear();
    for (const auto &pattern : patterns) {
        if (pattern == "-"_L1) {
            menu.addSeparator();
            continue;
        }
        for (const auto &id : idsOf(pattern, patterns, registry))
            menu.addAction(registry.action(id));
    }
    refresh(menu, registry);
}

} // namespace

void fillMenus(QMenuBar &bar, const ActionRegistry &registry)
{
    for (const auto &spec : menus()) {
        auto *menu = bar.addMenu(spec.title);
        fill(*menu, spec.acts, registry);
        release(*menu);
        QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, spec, &registry] {
            fill(*menu, spec.acts, registry); // acts may have come since
        });
        QObject::connect(menu, &QMenu::aboutToHide, menu, [menu] { release(*menu); });
    }
}

} // namespace baton::ui
