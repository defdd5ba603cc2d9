#pragma once

#include <QString>

class QWidget;

namespace baton::ui {

/// All of a text of which the conversation shows the beginning, in a window of its own.
void showWholeText(const QString &who, const QString &text, QWidget *parent);

} // namespace baton::ui
