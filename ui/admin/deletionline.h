#pragma once

#include "core/desk/desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace baton::ui {

/// Says what a planned deletion will delete at its next time, and leads to what is past it now.
class DeletionLine final : public QWidget
{
    Q_OBJECT

public:
    /// The page begins the names of what it holds.
    explicit DeletionLine(const QString &page, QWidget *parent = nullptr);

    /// Asks once for each time; hidden without one.
    void foretell(desk::Desk *desk, std::optional<Instant> at);
    /// The next answer is asked for anew.
    void forget() { m_at.reset(); }
    void setLeadsOn(bool on);

Q_SIGNALS:
    void leadRequested();

private:
    void show(const desk::RetentionPreview &preview);

    std::optional<Instant> m_at;
    QLabel *m_words;
    QPushButton *m_lead;
};

/// When the first of them deletes the next time; nothing where none is planned here.
[[nodiscard]] std::optional<Instant> nextDeletion(std::span<const desk::DutyState> states);

} // namespace baton::ui
