#include "ui/ticket/ticketside.h"

#include "ui/actions/deedacts.h"
#include "ui/ticket/checklistpart.h"
#include "ui/ticket/clocktable.h"
#include "ui/ticket/minebar.h"
#include "ui/ticket/relatedlist.h"
#include "ui/ticket/requestercard.h"
#include "ui/ticket/tagrow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr int sideWidth = 312;
} // namespace

TicketSide::TicketSide(TicketActs *acts, QWidget *parent)
    : QScrollArea{parent}, m_promises{new QWidget{this}}, m_clocks{new ClockTable{m_promises}},
      m_requester{new RequesterCard{this}}, m_steps{new ChecklistPart{acts, this}},
      m_related{new RelatedList{acts, this}}, m_tags{new TagRow{acts, this}},
      m_mine{new MineBar{acts, this}}
{
    setWidgetResizable(true);
    setAccessibleName(tr("Clocks and requester"));
    setFixedWidth(sideWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(m_clocks, &ClockTable::whyRequested, this, &TicketSide::whyRequested);
    connect(m_clocks, &ClockTable::hintRequested, this, &TicketSide::hintRequested);
    connect(m_requester, &RequesterCard::ticketRequested, this, &TicketSide::ticketRequested);
    connect(m_related, &RelatedList::ticketRequested, this, &TicketSide::ticketRequested);
    connect(m_steps, &ChecklistPart::left, this, &TicketSide::left);
    connect(m_tags, &TagRow::left, this, &TicketSide::left);
    connect(m_mine, &MineBar::deedRequested, this, &TicketSide::deedRequested);
}

void TicketSide::build()
{
    auto *panel = new QWidget{this};
    panel->setObjectName(u"panel"_s);
    auto *layout = new QVBoxLayout{panel};
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *promises = new QVBoxLayout{m_promises};
    promises->setContentsMargins(0, 0, 0, 0);
    promises->setSpacing(8);
    promises->addWidget(heading(tr("Clocks"), m_promises));
    promises->addWidget(m_clocks);
    promises->addWidget(hairline(Qt::Horizontal, m_promises));
    layout->addWidget(m_promises);
    layout->addWidget(m_steps);
    layout->addWidget(m_related);
    layout->addWidget(m_requester);
    layout->addWidget(hairline(Qt::Horizontal, panel));
    layout->addWidget(m_tags);
    layout->addWidget(m_mine);
    layout->addStretch();
    setWidget(panel);
}

void TicketSide::setActs(ActionRegistry &registry)
{
    m_mine->setActs(registry);
    registry.hint(m_tags->addButton(), tr("+ tag"), deedId(Deed::Tag));
}

void TicketSide::setDesk(desk::Desk *desk)
{
    m_requester->setDesk(desk);
}

void TicketSide::setInForce(const InForce &inForce)
{
    m_promises->setVisible(inForce.targets);
}

void TicketSide::show(const desk::TicketView &view)
{
    m_clocks->show(view.clocks, view.asOf);
    m_requester->show(view);
    m_steps->show(view);
    m_related->show(view);
    m_tags->show(view);
    m_mine->show(view);
}

void TicketSide::askWhy()
{
    if (m_clocks->isVisible())
        m_clocks->askWhy();
}

void TicketSide::showPhone()
{
    m_requester->showPhone();
}

void TicketSide::beginStep()
{
    m_steps->begin();
    ensureWidgetVisible(m_steps);
}

void TicketSide::beginTag()
{
    m_tags->begin();
    ensureWidgetVisible(m_tags);
}

} // namespace baton::ui
