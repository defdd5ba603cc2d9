#include "ui/call/callercard.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

CallerCard::CallerCard(QWidget *parent)
    : QFrame{parent}, m_name{heading({}, this)},
      m_department{label({}, TextSize::Body, Tone::Muted, this)}, m_else{new KeyButton{this}},
      m_reach{new QHBoxLayout}, m_openRow{new QWidget{this}},
      m_openCount{label({}, TextSize::Body, Tone::Muted, m_openRow)},
      m_open{new QPushButton{m_openRow}}
{
    setProperty("card", u"requester"_s);
    setObjectName(u"callerCard"_s);
    m_name->setObjectName(u"callerName"_s);
    setSize(m_name, TextSize::Title);
    for (auto *text : {m_name, m_department, m_openCount})
        text->setWordWrap(false);
    m_else->setObjectName(u"someoneElse"_s);
    m_open->setObjectName(u"openAlready"_s);
    m_open->setProperty("link", true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name);
    top->addWidget(m_department, 1);
    top->addWidget(m_else);
    m_reach->setSpacing(6);
    auto *open = new QHBoxLayout{m_openRow};
    open->setContentsMargins(0, 0, 0, 0);
    open->addWidget(m_openCount);
    open->addWidget(m_open);
    open->addStretch();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(14, 10, 10, 10);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addLayout(m_reach);
    layout->addWidget(m_openRow);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT ticketRequested(m_newest); });
}

void CallerCard::addReach(const QString &iconName, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *image = new QLabel{this};
    image->setPixmap(icon(iconName).pixmap(16, 16));
    auto *words = label(value, TextSize::Body, Tone::Plain, this);
    words->setWordWrap(false);
    words->setAccessibleName(name.arg(value));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reach->addWidget(image);
    m_reach->addWidget(words);
    m_reach->addSpacing(12);
}

void CallerCard::show(const org::Person &person, const QString &department)
{
    m_person = person;
    m_name->setText(person.name);
    m_department->setText(person.id.isNull() ? tr("a new name, taken in when you save")
                                             : department);
    while (auto *item = m_reach->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addReach(u"call-start"_s, tr("Phone %1"), person.phone);
    addReach(u"mark-location"_s, tr("Room %1"), person.room);
    addReach(u"computer-laptop"_s, tr("Device %1"), person.device);
    if (m_reach->count() == 0 && !person.id.isNull())
        m_reach->addWidget(
            label(tr("No phone, room or device is known."), TextSize::Body, Tone::Muted, this));
    m_reach->addStretch();
    m_openRow->hide();
    QFrame::show();
    if (!person.id.isNull())
        askOpen();
}

void CallerCard::askOpen()
{
    if (!m_desk)
        return;
    const desk::QueueQuestion question{
        u"is:open requester:\"%1\""_s.arg(QString{m_person.name}.remove(u'"')),
        desk::SortKey::Opened, desk::SortOrder::Descending};
    whenDone(m_desk->list(question), this,
             [this, id = m_person.id](const Result<desk::QueueAnswer> &answer) {
                 if (!answer || answer->ids->empty() || id != m_person.id || !m_desk)
                     return;
                 const auto count = std::ssize(*answer->ids);
                 whenDone(m_desk->rows({answer->ids->front()}), this,
                          [this, id, count](const Result<std::vector<desk::TicketRow>> &rows) {
                              if (rows && !rows->empty() && id == m_person.id)
                                  showOpen(count, rows->front());
                          });
             });
}

void CallerCard::showOpen(qint64 count, const desk::TicketRow &newest)
{
    m_newest = newest.id;
    m_openCount->setText(count == 1
                             ? tr("One open already")
                             : tr("%n open already, the newest", nullptr, static_cast<int>(count)));
    m_open->setText(newest.subject.left(70));
    m_open->setAccessibleName(
        tr("Open ticket %1, %2").arg(words::ticketNumber(newest.number), newest.subject));
    m_openRow->show();
}

} // namespace baton::ui
