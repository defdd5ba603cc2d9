#include "ui/shell/toprow.h"

#include "ui/actions/actionregistry.h"
#include "ui/shell/menus.h"
#include "ui/shell/whobutton.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace baton::ui {

TopRow::TopRow(QWidget *parent)
    : QWidget{parent}, m_menus{new QMenuBar{this}}, m_find{new QLineEdit{this}},
      m_who{new WhoButton{this}}, m_bell{new QPushButton{icon(u"notifications"_s), {}, this}},
      m_new{new QPushButton{icon(u"list-add"_s), {}, this}}
{
    setObjectName(u"topRow"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(40);
    m_menus->setObjectName(u"menus"_s);
    m_menus->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_find->setObjectName(u"find"_s);
    m_find->setAccessibleName(tr("Find a ticket, a person or an act"));
    m_find->setMaximumWidth(420);
    m_bell->setObjectName(u"bell"_s);
    m_bell->setProperty("quiet", true);
    showUnseen(0);
    m_new->setObjectName(u"newTicket"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(4, 0, 12, 0);
    row->addWidget(m_menus, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(m_find, 2);
    row->addStretch();
    row->addWidget(m_who);
    row->addWidget(m_bell);
    row->addWidget(m_new);
}

void TopRow::showActs(ActionRegistry &registry)
{
    fillMenus(*m_menus, registry);
    registry.hint(m_new, tr("New ticket"), u"ticket.new"_s);
    connect(m_new, &QPushButton::clicked, &registry,
            [&registry] { registry.run(u"ticket.new"_s); });
    connect(m_bell, &QPushButton::clicked, &registry,
            [&registry] { registry.run(u"go.notices"_s); });
    const auto showKey = [this, &registry] {
        m_find->setPlaceholderText(
            registry.withKey(tr("Find a ticket, a person or an act"), u"go.find"_s));
    };
    connect(&registry, &ActionRegistry::keysChanged, m_find, showKey);
    showKey();
}

void TopRow::showUnseen(int count)
{
    m_bell->setText(count == 0 ? QString{} : QString::number(count));
    m_bell->setToolTip(count == 0 ? tr("Notifications") : tr("Notifications: %1 new").arg(count));
    m_bell->setAccessibleName(m_bell->toolTip());
}

} // namespace baton::ui
