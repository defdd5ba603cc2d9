#pragma once

#include <QWidget>

class QLabel;

namespace baton::ui {

/// A part of a board: heading, what its unit is, and a widget below.
[[nodiscard]] QWidget *panel(const QString &title, const QString &unit, QWidget *content,
                             QWidget *parent);
/// The same under a heading that changes.
[[nodiscard]] QWidget *panel(QLabel *head, QWidget *content, QWidget *parent);

} // namespace baton::ui
