#pragma once

#include "core/calendar/calendarspec.h"

#include <QWidget>

namespace baton::ui {

/// A year of a calendar, a month in each line: open days, closed ones, holidays (H) and special
/// days (S). The arrows move, Space or a click chooses a day.
class YearView final : public QWidget
{
    Q_OBJECT

public:
    explicit YearView(QWidget *parent = nullptr);

    void show(const calendar::CalendarSpec &spec, int year);
    [[nodiscard]] calendar::LocalDate current() const { return m_current; }
    /// What a day is, in words: "2026-12-25, holiday".
    [[nodiscard]] QString dayText(calendar::LocalDate date) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dayChosen(baton::calendar::LocalDate date);
    void currentChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Day : quint8 { Open, Closed, Holiday, Special };
    [[nodiscard]] Day dayOf(calendar::LocalDate date) const;
    [[nodiscard]] QRect cell(int month, int day) const;
    [[nodiscard]] std::optional<calendar::LocalDate> dateAt(QPoint at) const;
    void moveBy(int days);
    void moveTo(calendar::LocalDate date);

    calendar::CalendarSpec m_spec;
    int m_year = 2026;
    calendar::LocalDate m_current;
};

} // namespace baton::ui
