#include "ui/ticket/requestercard.h"

#include "ui/ticket/lasttickets.h"
#include "ui/ticket/phonecard.h"
#include "ui/ticket/status.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

void empty(QLayout &layout)
{
    while (auto *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

RequesterCard::RequesterCard(QWidget *parent)
    : QWidget{parent}, m_name{heading({}, this)},
      m_department{label({}, TextSize::Body, Tone::Muted, this)}, m_reach{new QVBoxLayout},
      m_phone{new KeyButton{this}}, m_last{new LastTickets{this}}
{
    m_name->setWordWrap(false);
    m_department->setWordWrap(false);
    m_phone->setObjectName(u"phone"_s);
    m_phone->setIcon(icon(u"call-start"_s));
    m_phone->setProperty("quiet", true);
    m_reach->setSpacing(2);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name);
    top->addWidget(m_department, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_phone, 0, Qt::AlignLeft);
    layout->addLayout(m_reach);
    layout->addSpacing(8);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addSpacing(4);
    layout->addWidget(m_last);
    connect(m_phone, &QPushButton::clicked, this, &RequesterCard::showPhone);
    connect(m_last, &LastTickets::ticketRequested, this, &RequesterCard::ticketRequested);
}

void RequesterCard::addReach(const QString &iconName, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *line = new QWidget{this};
    auto *row = new QHBoxLayout{line};
    row->setContentsMargins(12, 2, 0, 2);
    row->setSpacing(8);
    auto *image = new QLabel{line};
    image->setPixmap(icon(iconName).pixmap(16, 16));
    auto *words = new ElidedLabel{line};
    words->setText(value);
    words->setAccessibleName(name.arg(value));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(image);
    row->addWidget(words, 1);
    m_reach->addWidget(line);
}

void RequesterCard::show(const desk::TicketView &view)
{
    const bool same = m_ticket == view.ticket.id && m_person == view.requester;
    m_person = view.requester;
    m_ticket = view.ticket.id;
    if (same)
        return;
    m_name->setText(m_person.name.isEmpty() ? tr("No requester is known") : m_person.name);
    m_department->setText(view.department);
    m_phone->setVisible(!m_person.phone.isEmpty());
    m_phone->setText(m_person.phone + u"   "_s + tr("Ctrl+J"));
    m_phone->setAccessibleName(tr("Phone %1, in large").arg(m_person.phone));
    empty(*m_reach);
    addReach(u"mark-location"_s, tr("Room %1"), m_person.room);
    addReach(u"computer-laptop"_s, tr("Device %1"), m_person.device);
    addReach(u"mail-message"_s, tr("Mail %1"), m_person.mail);
    if (m_person.phone.isEmpty() && m_person.room.isEmpty() && m_person.device.isEmpty() &&
        m_person.mail.isEmpty())
        m_reach->addWidget(
            label(tr("No phone, room or device is known."), TextSize::Body, Tone::Muted, this));
    m_last->ask(m_person.name, requesterName(view), view.ticket.number);
}

void RequesterCard::showPhone()
{
    auto *card = new PhoneCard{m_person, this};
    card->showUnder(*m_name);
}

void RequesterCard::setDesk(desk::Desk *desk)
{
    m_last->setDesk(desk);
}

} // namespace baton::ui
