#include "ui/ticket/actpanel.h"

#include "ui/ticket/happenedfield.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace baton::ui {

ActPanel::ActPanel(QWidget *parent)
    : QFrame{parent}, m_title{heading({}, this)}, m_choice{new QComboBox{this}},
      m_words{new QPlainTextEdit{this}}, m_do{primaryButton({}, this)},
      m_happened{new HappenedField{this}}, m_help{label({}, TextSize::Caption, Tone::Muted, this)},
      m_remark{label({}, TextSize::Body, Tone::Danger, this)}
{
    setObjectName(u"actPanel"_s);
    m_choice->setObjectName(u"actChoice"_s);
    m_choice->setAccessibleName(tr("Choice"));
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_choice->setMinimumWidth(220);
    m_words->setObjectName(u"actWords"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(78);
    m_do->setObjectName(u"actDo"_s);
    m_title->setWordWrap(false);
    auto *cancel = new QPushButton{tr("Leave   Esc"), this};
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addWidget(m_choice);
    line->addStretch();
    line->addWidget(m_happened);
    line->addWidget(cancel);
    line->addWidget(m_do);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 8, 16, 10);
    layout->addLayout(line);
    layout->addWidget(m_help);
    layout->addWidget(m_remark);
    layout->addWidget(m_words);
    m_remark->setObjectName(u"actRemark"_s);
    m_help->setObjectName(u"actHelp"_s);
    connect(m_choice, &QComboBox::currentTextChanged, this, &ActPanel::remark);
    connect(m_do, &QPushButton::clicked, this, &ActPanel::answer);
    connect(cancel, &QPushButton::clicked, this, &ActPanel::leave);
    connect(m_choice->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (m_words->isVisible())
            m_words->setFocus(Qt::TabFocusReason);
        else
            answer();
    });
    for (const auto *key : {"Ctrl+Return", "Ctrl+Enter"})
        connect(new QShortcut{QKeySequence{QString::fromLatin1(key)}, this, nullptr, nullptr,
                              Qt::WidgetWithChildrenShortcut},
                &QShortcut::activated, this, &ActPanel::answer);
    hide();
}

void ActPanel::ask(const Question &question, std::function<void(int, const QString &)> then)
{
    ++m_asked;
    m_then = std::move(then);
    m_remarks = question.remark;
    m_happenedAt.reset();
    m_happened->begin(question.notBefore.value_or(Instant{}));
    m_happened->setVisible(question.notBefore.has_value());
    m_help->hide();
    m_remark->hide();
    m_title->setText(question.title);
    m_choice->clear();
    m_choice->addItems(question.choices);
    m_choice->setCurrentIndex(question.chosen);
    m_choice->setVisible(!question.choices.isEmpty());
    m_words->setVisible(!question.placeholder.isEmpty());
    m_words->setPlaceholderText(question.placeholder);
    m_words->setAccessibleName(question.placeholder);
    m_words->setPlainText(question.prefilled);
    m_do->setText(question.button + tr("   Ctrl+Enter"));
    show();
    if (question.choices.isEmpty()) {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->moveCursor(QTextCursor::End);
    } else {
        m_choice->setFocus(Qt::ShortcutFocusReason);
        m_choice->lineEdit()->selectAll();
    }
}

void ActPanel::answer()
{
    if (!isVisible())
        return;
    if (!m_happened->isGood())
        return m_happened->open();
    m_happenedAt = m_happened->happenedAt();
    int choice = -1;
    if (m_choice->count() > 0) {
        choice = m_choice->findText(m_choice->currentText(), Qt::MatchFixedString);
        if (choice < 0)
            choice = m_choice->findText(m_choice->currentText(), Qt::MatchContains);
        if (choice < 0)
            return m_choice->setFocus(); // nothing is called that: choose again
    }
    const auto then = std::exchange(m_then, {});
    const auto words = m_words->toPlainText().trimmed();
    leave();
    if (then)
        then(choice, words);
}

void ActPanel::say(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
}

void ActPanel::remark()
{
    if (!m_remarks)
        return;
    const auto words = m_remarks(m_choice->findText(m_choice->currentText(), Qt::MatchFixedString));
    m_remark->setText(words);
    m_remark->setVisible(!words.isEmpty());
}

void ActPanel::leave()
{
    hide();
    Q_EMIT left();
}

void ActPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

} // namespace baton::ui
