#include "ui/boards/panel.h"

#include "ui/widgets/parts.h"

namespace baton::ui {

QWidget *panel(const QString &title, const QString &unit, QWidget *content, QWidget *parent)
{
    auto *answer = new QWidget{parent};
    auto *layout = new QVBoxLayout{answer};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *name = heading(title, answer);
    name->setWordWrap(false);
    auto *what = label(unit, TextSize::Body, Tone::Muted, answer);
    head->addWidget(name);
    head->addWidget(what, 1);
    layout->addLayout(head);
    layout->addWidget(content);
    layout->addStretch();
    content->setParent(answer);
    return answer;
}

QWidget *panel(QLabel *head, QWidget *content, QWidget *parent)
{
    auto *answer = new QWidget{parent};
    auto *layout = new QVBoxLayout{answer};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(head);
    layout->addWidget(content);
    layout->addStretch();
    return answer;
}

} // namespace baton::ui
