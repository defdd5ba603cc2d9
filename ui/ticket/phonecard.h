#pragma once

#include "core/org/org.h"

#include <QFrame>

namespace baton::ui {

/// A phone number so large that it can be dialled from across the desk. Esc or a click closes it.
class PhoneCard final : public QFrame
{
    Q_OBJECT

public:
    explicit PhoneCard(const org::Person &person, QWidget *parent = nullptr);
    /// Appears beside a widget, left of it, and goes when it is closed.
    void showUnder(const QWidget &widget);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace baton::ui
