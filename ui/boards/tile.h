#pragma once

#include "core/desk/desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace baton::ui {

/// A part of a board: a heading, what its unit is, and its content; its figures open their tickets.
class Tile : public QWidget
{
    Q_OBJECT

public:
    Tile(const QString &title, const QString &unit, QWidget *parent);
    [[nodiscard]] const QString &title() const { return m_title; }

Q_SIGNALS:
    /// A figure was opened: these are its tickets.
    void ticketsRequested(const QString &filter);

protected:
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void sayUnit(const QString &unit);

private:
    QString m_title;
    QLabel *m_unit;
    QVBoxLayout *m_content;
};

} // namespace baton::ui
