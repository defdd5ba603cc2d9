#include "ui/call/canwork.h"

#include "ui/actions/actionregistry.h"
#include "ui/widgets/keybutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

struct Answer
{
    ticket::Impact impact;
    const char *name;
    const char *act;
    QString words;
};

std::vector<Answer> answers()
{
    return {
        {ticket::Impact::CannotWork, "cannotWork", "call.cannotwork", CanWork::tr("No")},
        {ticket::Impact::Hindered, "hindered", "call.hindered", CanWork::tr("Hindered")},
        {ticket::Impact::CanWork, "canWork", "call.canwork", CanWork::tr("Yes")},
    };
}

} // namespace

CanWork::CanWork(QWidget *parent) : QWidget{parent}, m_answers{new QButtonGroup{this}}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto &answer : answers()) {
        auto *button = new KeyButton{this};
        button->setText(answer.words);
        button->setCheckable(true);
        button->setObjectName(QString::fromLatin1(answer.name));
        m_answers->addButton(button, static_cast<int>(answer.impact));
        row->addWidget(button, 1);
    }
    connect(m_answers, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (isChecked)
            Q_EMIT answered();
    });
}

void CanWork::nameKeys(ActionRegistry &registry)
{
    for (const auto &answer : answers()) {
        auto *button = m_answers->button(static_cast<int>(answer.impact));
        registry.hint(button, answer.words, QString::fromLatin1(answer.act));
        button->setAccessibleName(tr("Can they work? %1").arg(answer.words));
    }
}

ticket::Impact CanWork::answer() const
{
    return static_cast<ticket::Impact>(std::max(0, m_answers->checkedId()));
}

void CanWork::setAnswer(ticket::Impact impact)
{
    if (auto *button = m_answers->button(static_cast<int>(impact)))
        button->setChecked(true);
}

} // namespace baton::ui
