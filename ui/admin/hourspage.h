#pragma once

#include "ui/admin/setup.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace baton::ui {

class YearView;

/// Working hours: a week, the holidays of a year, what may be wrong with them; a change holds for
/// what is counted from now on.
class HoursPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HoursPage(Setup *setup, QWidget *parent = nullptr);

    /// Adds the holidays of an iCalendar file to what is being edited.
    void importFrom(const QString &path);

private:
    void addWeek(QVBoxLayout *layout);
    void addYear(QVBoxLayout *layout);
    void addFoot(QVBoxLayout *layout);
    void read();
    void choose(int index);
    void edited();
    void toggle(calendar::LocalDate date);
    void save();
    void say(const QString &text);

    Setup *m_setup;
    desk::RuleList m_rules;
    CalendarId m_id;
    calendar::CalendarSpec m_saved;
    calendar::CalendarSpec m_spec;
    QComboBox *m_which;
    QLineEdit *m_name;
    QLineEdit *m_zone;
    std::array<QLineEdit *, 7> m_days{};
    QSpinBox *m_year;
    YearView *m_view;
    QLabel *m_day;
    QLabel *m_warnings;
    QLabel *m_said;
    QPushButton *m_save;
    QPushButton *m_discard;
    bool m_filling = false;
    bool m_isSaving = false;
    QString m_awaited; // the name of new hours that are on their way
};

} // namespace baton::ui
