#include "ui/ticket/choiceline.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int most = 9; // a key for each
constexpr int fieldWidth = 260;

} // namespace

ChoiceLine::ChoiceLine(QWidget *parent)
    : QFrame{parent}, m_title{heading({}, this)}, m_choices{new FlowLayout{nullptr, 6}},
      m_field{new QLineEdit{this}}, m_help{label({}, TextSize::Caption, Tone::Muted, this)},
      m_wrong{label({}, TextSize::Body, Tone::Danger, this)}
{
    setObjectName(u"choiceLine"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setWordWrap(false);
    m_field->setObjectName(u"choiceField"_s);
    m_field->setMinimumWidth(fieldWidth);
    m_wrong->setObjectName(u"choiceWrong"_s);
    auto *cancel = new KeyButton{this};
    cancel->setText(tr("Leave") + u"   "_s + tr("Esc"));
    cancel->setProperty("quiet", true);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_title, 0, Qt::AlignTop);
    line->addLayout(m_choices, 1);
    line->addWidget(m_field, 0, Qt::AlignTop);
    line->addWidget(cancel, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_help);
    layout->addWidget(m_wrong);
    connect(cancel, &QPushButton::clicked, this, &ChoiceLine::leave);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_kind == Field::Answer)
            answer(-1);
        else
            setFocus(Qt::TabFocusReason); // the words are there; now the number
    });
    connect(m_field, &QLineEdit::textEdited, m_wrong, &QWidget::hide);
    for (int n = 1; n <= most; ++n)
        connect(new QShortcut{QKeySequence{Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + n)}, this,
                              nullptr, nullptr, Qt::WidgetWithChildrenShortcut},
                &QShortcut::activated, this, [this, n] { answer(n - 1); });
    hide();
}

void ChoiceLine::showChoices(const QStringList &choices)
{
    while (auto *item = m_choices->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    m_count = static_cast<int>(std::min<qsizetype>(choices.size(), most));
    for (int n = 0; n < m_count; ++n) {
        auto *button = new KeyButton{this};
        button->setObjectName(u"choice%1"_s.arg(n + 1));
        button->setText(u"%1   %2"_s.arg(choices.at(n)).arg(n + 1));
        button->setAccessibleName(choices.at(n));
        connect(button, &QPushButton::clicked, this, [this, n] { answer(n); });
        m_choices->insertWidget(n, button);
    }
}

void ChoiceLine::ask(const Question &question, Then then)
{
    unanswered();
    m_then = std::move(then);
    m_whenLeft = question.whenLeft;
    m_kind = question.field;
    m_title->setText(question.title);
    setAccessibleName(question.title);
    showChoices(question.choices);
    m_field->setVisible(m_kind != Field::None);
    m_field->setText(question.prefilled);
    m_field->setPlaceholderText(question.placeholder);
    m_field->setAccessibleName(question.placeholder);
    m_help->setText(question.help);
    m_help->setVisible(!question.help.isEmpty());
    m_wrong->hide();
    show();
    if (m_count > 0)
        setFocus(Qt::ShortcutFocusReason);
    else
        m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ChoiceLine::answer(int choice)
{
    if (!isVisible() || !m_then || choice >= m_count)
        return;
    auto then = std::exchange(m_then, {});
    auto whenLeft = std::exchange(m_whenLeft, {});
    const auto wrong = then(choice, m_field->text().trimmed());
    if (m_then)
        return; // it has asked the next question
    if (wrong.isEmpty())
        return leave();
    m_then = std::move(then);
    m_whenLeft = std::move(whenLeft);
    m_wrong->setText(wrong);
    m_wrong->show();
}

void ChoiceLine::unanswered()
{
    if (const auto whenLeft = std::exchange(m_whenLeft, {}))
        whenLeft();
}

void ChoiceLine::leave()
{
    m_then = {};
    unanswered();
    hide();
    Q_EMIT left();
}

// Its numbers and letters are its own while it asks: they are no acts of the ticket.
bool ChoiceLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->text().isEmpty() && !key->modifiers().testFlag(Qt::ControlModifier) &&
            !key->modifiers().testFlag(Qt::AltModifier))
            event->accept();
    }
    return QFrame::event(event);
}

void ChoiceLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    const int number = event->key() - Qt::Key_0;
    if (number >= 1 && number <= m_count && !m_field->hasFocus())
        return answer(number - 1);
    const auto text = event->text();
    if (m_kind != Field::None && text.size() == 1 && text[0].isPrint()) {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->insert(text);
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace baton::ui
