#include "ui/widgets/parts.h"

#include <QStyle>

namespace baton::ui {

namespace {

// The sheet looks at the properties of a widget again.
void polishAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

void setSize(QLabel *label, TextSize size)
{
    constexpr std::array words{"caption", "body", "title", "figure"};
    label->setProperty("textSize", QString::fromLatin1(words[static_cast<size_t>(size)]));
    polishAgain(label);
}

void paintTone(QLabel *label, Tone tone)
{
    constexpr std::array words{"plain", "muted", "danger", "ok"};
    label->setProperty("tone", QString::fromLatin1(words[static_cast<size_t>(tone)]));
    polishAgain(label);
}

QLabel *label(const QString &text, TextSize size, Tone tone, QWidget *parent)
{
    auto *answer = new QLabel{text, parent};
    answer->setTextFormat(Qt::PlainText); // words from outside are shown as words
    answer->setWordWrap(true);
    setSize(answer, size);
    paintTone(answer, tone);
    return answer;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *answer = label(text, TextSize::Body, Tone::Plain, parent);
    answer->setProperty("strong", true);
    return answer;
}

QWidget *hairline(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QWidget{parent};
    line->setObjectName(QStringLiteral("hairline"));
    line->setAttribute(Qt::WA_StyledBackground);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton{text, parent};
    button->setProperty("primary", true);
    return button;
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget{parent}, m_title{heading({}, this)},
      m_detail{label({}, TextSize::Body, Tone::Muted, this)}, m_action{primaryButton({}, this)}
{
    setSize(m_title, TextSize::Title);
    auto *layout = new QVBoxLayout{this};
    layout->addStretch();
    for (auto *text : {m_title, m_detail}) {
        text->setAlignment(Qt::AlignHCenter);
        layout->addWidget(text);
    }
    layout->addSpacing(grid * 2);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::say(const QString &title, const QString &detail, const QString &action)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace baton::ui
