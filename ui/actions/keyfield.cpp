#include "ui/actions/keyfield.h"

#include <QKeyEvent>

#include <array>

namespace baton::ui {

namespace {

bool isOnlyModifier(int key)
{
    constexpr std::array modifiers{
        Qt::Key_Shift,   Qt::Key_Control,    Qt::Key_Alt,       Qt::Key_Meta,       Qt::Key_AltGr,
        Qt::Key_Super_L, Qt::Key_Super_R,    Qt::Key_CapsLock,  Qt::Key_NumLock,    Qt::Key_Hyper_L,
        Qt::Key_Hyper_R, Qt::Key_ScrollLock, Qt::Key_Multi_key, Qt::Key_Mode_switch};
    return key == 0 || key == Qt::Key_unknown ||
           std::ranges::find(modifiers, key) != modifiers.end();
}

bool leavesTheField(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    const auto key = event.key();
    return plain && (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab);
}

// "?" is typed with Shift on one keyboard and without on another: it is one key.
QKeySequence chordOf(const QKeyEvent &event)
{
    auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const auto key = event.key();
    const bool isSign =
        key > Qt::Key_Space && key < Qt::Key_Escape && !QChar::isLetter(static_cast<char32_t>(key));
    if (isSign)
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence{QKeyCombination{modifiers, static_cast<Qt::Key>(key)}};
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit{parent}
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyField::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

// Keys that an act has already must come here, not do that act.
bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leavesTheField(*event))
        return event->ignore();
    event->accept();
    if (isOnlyModifier(event->key()))
        return;
    const bool none = event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier;
    setKeys(none ? QKeySequence{} : chordOf(*event));
    Q_EMIT keysChosen(m_keys);
}

} // namespace baton::ui
