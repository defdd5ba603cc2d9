#include "ui/call/callerfield.h"

#include "core/desk/desk.h"
#include "ui/call/callercard.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace baton::ui {

CallerField::CallerField(QWidget *over)
    : QWidget{over}, m_title{heading(tr("Who calls?"), this)}, m_edit{new QLineEdit{this}},
      m_picker{new CallerPicker{over}}, m_card{new CallerCard{this}}
{
    m_edit->setObjectName(u"requester"_s);
    m_edit->setAccessibleName(tr("Caller"));
    m_edit->setPlaceholderText(tr("Two letters of a name, or the end of a phone number"));
    m_edit->setMaxLength(200);
    m_edit->installEventFilter(this);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_edit);
    layout->addWidget(m_card);
    m_card->hide();
    connect(m_edit, &QLineEdit::textEdited, this, &CallerField::offer);
    connect(m_picker, &CallerPicker::chosen, this, [this](const Caller &caller) {
        setCaller(caller);
        Q_EMIT changed();
        Q_EMIT chosen();
    });
    connect(m_picker, &QListWidget::currentRowChanged, this,
            [this] { m_edit->setAccessibleDescription(m_picker->currentWords()); });
    connect(m_card, &CallerCard::ticketRequested, this, &CallerField::ticketRequested);
}

void CallerField::setDesk(desk::Desk *desk)
{
    m_card->setDesk(desk);
}

void CallerField::setPeople(const desk::Directory &directory)
{
    m_people = directory.people;
    m_departments = directory.departments;
    m_picker->setPeople(m_people, m_departments);
    if (m_card->isVisibleTo(this))
        showCard();
}

KeyButton *CallerField::someoneElse() const
{
    return m_card->someoneElse();
}

void CallerField::offer()
{
    m_picker->offer(m_edit->text(), *m_edit);
    m_edit->setAccessibleDescription(m_picker->currentWords());
    Q_EMIT changed();
}

void CallerField::setCaller(const Caller &caller)
{
    m_picker->hide();
    m_caller = caller;
    m_edit->setText(caller.name);
    const bool isChosen = !caller.name.isEmpty();
    m_title->setVisible(!isChosen);
    m_edit->setVisible(!isChosen);
    if (isChosen)
        showCard();
    else
        m_card->hide();
}

void CallerField::restore(const Caller &caller)
{
    setCaller(caller.id.isNull() ? Caller{} : caller);
    m_edit->setText(caller.name);
}

void CallerField::showCard()
{
    org::Person person;
    person.name = m_caller.name;
    const auto known = std::ranges::find(m_people, m_caller.id, &org::Person::id);
    if (known != m_people.end())
        person = *known;
    const auto department =
        std::ranges::find(m_departments, person.department, &org::Department::id);
    m_card->show(person, department == m_departments.end() ? QString{} : department->name);
}

Caller CallerField::caller() const
{
    if (m_card->isVisibleTo(this))
        return m_caller;
    const auto name = m_edit->text().simplified();
    const auto known = std::ranges::find_if(m_people, [&name](const org::Person &person) {
        return !person.retired && person.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return known == m_people.end() ? Caller{{}, name} : Caller{known->id, known->name};
}

void CallerField::askAgain()
{
    const auto name = caller().name;
    setCaller({});
    m_edit->setText(name);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    Q_EMIT changed();
}

bool CallerField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) ||
            key->modifiers().testFlag(Qt::AltModifier))
            return false;
        if (m_picker->takeKey(key->key()))
            return true;
    } else if (event->type() == QEvent::FocusOut) {
        m_picker->hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace baton::ui
