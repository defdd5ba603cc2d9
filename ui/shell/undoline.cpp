#include "ui/shell/undoline.h"

#include "ui/widgets/parts.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace baton::ui {

UndoLine::UndoLine(QWidget *parent)
    : QWidget{parent}, m_words{label({}, TextSize::Body, Tone::Plain, this)},
      m_undo{new QPushButton{tr("Undo"), this}},
      m_left{label({}, TextSize::Caption, Tone::Muted, this)}, m_gone{new QTimer{this}},
      m_tick{new QTimer{this}}
{
    setObjectName(QStringLiteral("undoLine"));
    m_words->setWordWrap(false);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setProperty("quiet", true);
    m_undo->hide();
    m_gone->setSingleShot(true);
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_undo);
    layout->addWidget(m_left);
    connect(m_undo, &QPushButton::clicked, this, &UndoLine::undoRequested);
    connect(m_gone, &QTimer::timeout, this, &UndoLine::clear);
    connect(m_tick, &QTimer::timeout, this, &UndoLine::showLeft);
}

void UndoLine::say(const QString &words, bool canBeUndone)
{
    paintTone(m_words, Tone::Plain);
    m_words->setText(words);
    m_undo->setVisible(canBeUndone);
    m_gone->start(10s);
    m_left->setVisible(canBeUndone);
    if (canBeUndone)
        m_tick->start(1s);
    else
        m_tick->stop();
    showLeft();
}

void UndoLine::clear()
{
    m_tick->stop();
    m_words->clear();
    m_undo->hide();
    m_left->hide();
}

void UndoLine::showLeft()
{
    const auto left = (m_gone->remainingTimeAsDuration() + 999ms) / 1s;
    m_left->setText(tr("%1 s").arg(left));
}

// Stays until something else is said: it is not read in passing.
void UndoLine::warn(const QString &sentence)
{
    m_gone->stop();
    clear();
    paintTone(m_words, Tone::Danger);
    m_words->setText(sentence);
}

QString UndoLine::words() const
{
    return m_words->text();
}

} // namespace baton::ui
