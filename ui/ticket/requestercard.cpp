#include "ui/ticket/requestercard.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "core/words/status.h"
#include "ui/ticket/lastline.h"
#include "ui/ticket/phonecard.h"
#include "ui/ticket/status.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr size_t lastListed = 5;

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
      m_phone{new KeyButton{this}}, m_lastHead{heading({}, this)}, m_last{new QVBoxLayout}
{
    m_name->setWordWrap(false);
    m_department->setWordWrap(false);
    m_phone->setObjectName(u"phone"_s);
    m_phone->setIcon(icon(u"call-start"_s));
    m_phone->setProperty("quiet", true);
    m_reach->setSpacing(2);
    m_last->setSpacing(0);
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
    layout->addWidget(m_lastHead);
    layout->addLayout(m_last);
    connect(m_phone, &QPushButton::clicked, this, &RequesterCard::showPhone);
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
    askLast(view);
}

void RequesterCard::showPhone()
{
    auto *card = new PhoneCard{m_person, this};
    card->showUnder(*m_name);
}

void RequesterCard::askLast(const desk::TicketView &view)
{
    m_lastHead->setText(tr("Last five from %1").arg(requesterName(view)));
    showLast({});
    if (!m_desk || view.requester.name.isEmpty())
        return;
    const desk::QueueQuestion question{
        u"requester:\"%1\" -number:%2"_s.arg(QString{view.requester.name}.remove(u'"'))
            .arg(view.ticket.number),
        desk::SortKey::Opened, desk::SortOrder::Descending};
    whenDone(m_desk->list(question), this,
             [this, id = m_ticket](const Result<desk::QueueAnswer> &answer) {
                 if (!answer || id != m_ticket || !m_desk)
                     return;
                 auto ids = *answer->ids;
                 ids.resize(std::min(ids.size(), lastListed));
                 whenDone(m_desk->rows(ids), this,
                          [this, id](const Result<std::vector<desk::TicketRow>> &rows) {
                              if (rows && id == m_ticket)
                                  showLast(*rows);
                          });
             });
}

void RequesterCard::showLast(const std::vector<desk::TicketRow> &rows)
{
    empty(*m_last);
    m_lastHead->setVisible(!rows.empty());
    for (const auto &row : rows) {
        auto *line = new LastLine{row, this};
        connect(line, &QPushButton::clicked, this,
                [this, id = row.id] { Q_EMIT ticketRequested(id); });
        m_last->addWidget(line);
    }
}

} // namespace baton::ui
