#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace baton::ui {

/// Takes the next keys that are pressed as one chord, at once; Backspace leaves none. Tab and Esc
/// keep what they do everywhere.
class KeyField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);
    [[nodiscard]] QKeySequence keys() const { return m_keys; }
    void setKeys(const QKeySequence &keys);

Q_SIGNALS:
    void keysChosen(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace baton::ui
