#include "ui/shell/undoline.h"

#include "ui/widgets/parts.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace baton::ui {

UndoLine::UndoLine(QWidget *parent)
    : QWidget{parent}, m_words{label({}, TextSize::Body, Tone::Plain, this)},
      m_undo{new QPushButton{tr("Undo   Ctrl+Z"), this}}, m_gone{new QTimer{this}}
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
    connect(m_undo, &QPushButton::clicked, this, &UndoLine::undoRequested);
    connect(m_gone, &QTimer::timeout, this, [this] {
        m_words->clear();
        m_undo->hide();
    });
}

void UndoLine::say(const QString &words, bool canBeUndone)
{
    paintTone(m_words, Tone::Plain);
    m_words->setText(words);
    m_undo->setVisible(canBeUndone);
    m_gone->start(10s);
}

// Stays until something else is said: it is not read in passing.
void UndoLine::warn(const QString &sentence)
{
    m_gone->stop();
    paintTone(m_words, Tone::Danger);
    m_words->setText(sentence);
    m_undo->hide();
}

QString UndoLine::words() const
{
    return m_words->text();
}

} // namespace baton::ui
