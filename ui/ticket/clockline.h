#pragma once

#include "core/sla/clock.h"

#include <QPushButton>

namespace baton::ui {

/// One promise as a button that asks why: its name, a bar of what is used, how it stands in words,
/// when it is due.
class ClockLine final : public QPushButton
{
    Q_OBJECT

public:
    ClockLine(const sla::Clock &clock, Instant asOf, QWidget *parent = nullptr);
    [[nodiscard]] const sla::Clock &clock() const { return m_clock; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The mouse rests here: the steps are wanted in short.
    void hovered();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Standing : quint8 { Calm, Kept, AtRisk, Broken };
    [[nodiscard]] Standing standing() const;
    [[nodiscard]] QString standingWords() const;
    [[nodiscard]] QString dueWords() const;
    [[nodiscard]] double usedShare() const;
    void paintWords(QPainter &painter, const QRect &area, Standing stand,
                    const QColor &colour) const;
    void paintBar(QPainter &painter, const QRectF &place, const QColor &colour) const;

    sla::Clock m_clock;
    Instant m_asOf;
};

} // namespace baton::ui
