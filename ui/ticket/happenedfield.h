#pragma once

#include "core/base/instant.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace baton::ui {

class KeyButton;

/// When something happened that is written down later (R17): folded away until it is asked for,
/// never in the future, never before the ticket.
class HappenedField final : public QWidget
{
    Q_OBJECT

public:
    explicit HappenedField(QWidget *parent = nullptr);
    /// Not before this; folded and empty again.
    void begin(Instant reportedAt);
    /// The same ticket still: what was typed stays.
    void setReportedAt(Instant reportedAt) { m_reportedAt = reportedAt; }
    void open();
    /// What was said before; nothing folds it away.
    void setHappenedAt(std::optional<Instant> at);
    [[nodiscard]] KeyButton *button() const { return m_now; }
    /// Nothing: now.
    [[nodiscard]] std::optional<Instant> happenedAt() const;
    /// Whether what was typed can be taken; nothing typed can.
    [[nodiscard]] bool isGood() const { return m_wrong.isEmpty(); }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();

    Instant m_reportedAt;
    QString m_wrong;
    KeyButton *m_now;
    QLineEdit *m_field;
    QLabel *m_said;
};

} // namespace baton::ui
