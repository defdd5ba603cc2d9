#include "ui/call/priorityline.h"

#include "core/words/sentences.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr std::array priorities{ticket::Priority::P1, ticket::Priority::P2, ticket::Priority::P3,
                                ticket::Priority::P4, ticket::Priority::P5};

QString because(ticket::Impact impact)
{
    switch (impact) {
    case ticket::Impact::CannotWork:
        return PriorityLine::tr("they cannot work");
    case ticket::Impact::Hindered:
        return PriorityLine::tr("they are hindered");
    case ticket::Impact::CanWork:
        return PriorityLine::tr("they can work");
    case ticket::Impact::Unknown:
        break;
    }
    return PriorityLine::tr("nobody has said yet whether they can work");
}

} // namespace

PriorityLine::PriorityLine(QWidget *parent)
    : QWidget{parent}, m_words{label({}, TextSize::Body, Tone::Muted, this)},
      m_change{new KeyButton{this}}, m_choiceRow{new QWidget{this}},
      m_choice{new QComboBox{m_choiceRow}}, m_why{new QLineEdit{m_choiceRow}}
{
    m_words->setObjectName(u"priorityWords"_s);
    m_change->setObjectName(u"changePriority"_s);
    m_change->setProperty("quiet", true);
    m_choice->setObjectName(u"priorityChoice"_s);
    m_choice->setAccessibleName(tr("Another priority"));
    for (const auto priority : priorities)
        m_choice->addItem(words::name(priority));
    m_why->setObjectName(u"why"_s);
    m_why->setMaxLength(400);
    m_why->setAccessibleName(tr("Why another priority"));
    m_why->setPlaceholderText(tr("Why? It stands in the history"));
    auto *first = new QHBoxLayout;
    first->addWidget(m_words, 1);
    first->addWidget(m_change);
    auto *second = new QHBoxLayout{m_choiceRow};
    second->setContentsMargins(0, 0, 0, 0);
    second->addWidget(m_choice);
    second->addWidget(m_why, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addWidget(m_choiceRow);
    m_choiceRow->hide();
    connect(m_change, &QPushButton::clicked, this, &PriorityLine::toggleChoice);
    connect(m_choice, &QComboBox::activated, this, [this] {
        say();
        Q_EMIT changed();
    });
    connect(m_why, &QLineEdit::textEdited, this, &PriorityLine::changed);
}

void PriorityLine::setImpact(ticket::Impact impact)
{
    m_impact = impact;
    say();
}

void PriorityLine::setChosen(ticket::Priority priority, const QString &why)
{
    m_why->setText(why);
    if (priority == ticket::Priority::None)
        hideChoice();
    else
        showChoice(priority);
    say();
}

ticket::Priority PriorityLine::chosen() const
{
    if (!m_choiceRow->isVisibleTo(this))
        return ticket::Priority::None;
    const auto chosen = priorities.at(static_cast<size_t>(std::max(0, m_choice->currentIndex())));
    return chosen == ticket::priorityFor(m_impact) ? ticket::Priority::None : chosen;
}

QString PriorityLine::why() const
{
    return chosen() == ticket::Priority::None ? QString{} : m_why->text();
}

QWidget *PriorityLine::whyField() const
{
    return m_why;
}

bool PriorityLine::lacksReason() const
{
    return chosen() != ticket::Priority::None && m_why->text().trimmed().isEmpty();
}

void PriorityLine::showChoice(ticket::Priority priority)
{
    const auto at = std::ranges::find(priorities, priority);
    m_choice->setCurrentIndex(at == priorities.end() ? 2
                                                     : static_cast<int>(at - priorities.begin()));
    m_choiceRow->show();
}

void PriorityLine::hideChoice()
{
    m_choiceRow->hide();
    m_why->clear();
}

void PriorityLine::toggleChoice()
{
    if (m_choiceRow->isVisibleTo(this)) {
        hideChoice();
    } else {
        showChoice(ticket::priorityFor(m_impact));
        m_choice->setFocus(Qt::ShortcutFocusReason);
    }
    say();
    Q_EMIT changed();
}

void PriorityLine::say()
{
    const auto other = chosen();
    const auto proposed = ticket::priorityFor(m_impact);
    m_words->setText(
        other == ticket::Priority::None
            ? tr("%1 follows: %2").arg(words::name(proposed), because(m_impact))
            : tr("%1 instead of %2. Say why.").arg(words::name(other), words::name(proposed)));
}

} // namespace baton::ui
