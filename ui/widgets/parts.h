#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace baton::ui {

enum class Tone : quint8 { Plain, Muted, Danger, Ok };

/// A label of the house: size, weight and tone; wraps words, its text can be selected.
[[nodiscard]] QLabel *label(const QString &text, TextSize size, Tone tone, QWidget *parent);
[[nodiscard]] QLabel *heading(const QString &text, QWidget *parent);
/// A one-pixel line between panels.
[[nodiscard]] QWidget *hairline(Qt::Orientation orientation, QWidget *parent);
[[nodiscard]] QPushButton *primaryButton(const QString &text, QWidget *parent);
/// Gives a label its size; it follows the look by itself.
void setSize(QLabel *label, TextSize size);
/// Gives a label its tone; it follows the look by itself.
void paintTone(QLabel *label, Tone tone);

/// Says that there is nothing, or what went wrong, in the middle of a place, with a way on.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void say(const QString &title, const QString &detail, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_action;
};

} // namespace baton::ui
