#include "ui/views/listmenu.h"

#include "ui/queue/queuecolumns.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

using index::GroupKey;

constexpr std::array groupKeys{GroupKey::None,       GroupKey::Urgency,  GroupKey::Team,
                               GroupKey::Technician, GroupKey::Priority, GroupKey::Requester,
                               GroupKey::State};

} // namespace

QString groupName(GroupKey key)
{
    switch (key) {
    case GroupKey::None:
        return ListMenu::tr("Not grouped");
    case GroupKey::Urgency:
        return ListMenu::tr("By urgency");
    case GroupKey::Team:
        return ListMenu::tr("By team");
    case GroupKey::Technician:
        return ListMenu::tr("By holder");
    case GroupKey::Priority:
        return ListMenu::tr("By priority");
    case GroupKey::Requester:
        return ListMenu::tr("By requester");
    case GroupKey::State:
        return ListMenu::tr("By state");
    }
    return {};
}

ListMenu::ListMenu(QWidget *parent) : QPushButton{parent}
{
    setObjectName(u"listMenu"_s);
    setIcon(ui::icon(u"view-list-details"_s));
    setAccessibleName(tr("Columns and groups"));
    setToolTip(tr("Columns and groups"));
    auto *menu = new QMenu{this};
    connect(menu, &QMenu::aboutToShow, this, &ListMenu::fill);
    setMenu(menu);
}

void ListMenu::change(const ListForm &form)
{
    m_form = form;
    Q_EMIT formChanged(form);
}

void ListMenu::fill()
{
    auto &all = *menu();
    all.clear();
    fillGroups(*all.addMenu(tr("&Groups")));
    fillColumns(*all.addMenu(tr("&Columns")));
    fillOrder(*all.addMenu(tr("&Order of columns")));
    all.addSeparator();
    connect(all.addAction(tr("&As usual")), &QAction::triggered, this,
            [this] { change({usualColumns(), {}}); });
}

void ListMenu::fillGroups(QMenu &menu)
{
    auto *group = new QActionGroup{&menu};
    const auto add = [&](const QString &text, const std::optional<GroupKey> &key) {
        auto *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_form.group == key);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key] { change({m_form.columns, key}); });
    };
    add(tr("As the filter suggests"), {});
    for (const auto key : groupKeys)
        add(groupName(key), key);
}

void ListMenu::fillColumns(QMenu &menu)
{
    for (int column = 0; column < queueColumns; ++column) {
        const auto word = columnWord(column);
        auto *action = menu.addAction(columnName(column));
        action->setCheckable(true);
        action->setChecked(m_form.columns.contains(word));
        action->setEnabled(column != QueueColumn::Subject); // always there
        connect(action, &QAction::triggered, this, [this, word](bool shown) {
            auto form = m_form;
            form.columns.removeAll(word);
            if (shown) // before the clock, which ends the line
                form.columns.insert(form.columns.endsWith(u"clock"_s) ? form.columns.size() - 1
                                                                      : form.columns.size(),
                                    word);
            change(form);
        });
    }
}

void ListMenu::fillOrder(QMenu &menu)
{
    for (const auto &word : m_form.columns.mid(1)) {
        const auto column = columnFromWord(word);
        if (!column)
            continue;
        connect(menu.addAction(tr("%1 further left").arg(columnName(*column))), &QAction::triggered,
                this, [this, word] {
                    auto form = m_form;
                    const auto at = form.columns.indexOf(word);
                    form.columns.move(at, std::max<qsizetype>(0, at - 1));
                    change(form);
                });
    }
}

} // namespace baton::ui
