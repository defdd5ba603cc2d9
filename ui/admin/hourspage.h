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

class TheirsLine;
class OpenTicketsPanel;
class YearView;

/// Working hours: a week, holidays and special days of a year, what may be wrong with them, and
/// which open tickets a change would move; it holds from now on, or from a day on.
class HoursPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HoursPage(Setup *setup, QWidget *parent = nullptr);

    /// Adds the holidays of an iCalendar file to what is being edited.
    void importFrom(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addWeek(QVBoxLayout *layout);
    void addYear(QVBoxLayout *layout);
    void addDay(QVBoxLayout *layout);
    void addFoot(QVBoxLayout *layout);
    void read();
    void choose(int index);
    void edited();
    void toggle(calendar::LocalDate date);
    void showDay();
    void editDay();
    void save();
    void sayTheirs();
    [[nodiscard]] const desk::RuleList::CalendarEntry *savedNow() const;
    void look();
    [[nodiscard]] static QString holdsText(const desk::RuleList::CalendarEntry &entry);
    [[nodiscard]] QString readFields();
    [[nodiscard]] QString warnings();
    [[nodiscard]] calendar::CalendarSpec toSave() const;
    [[nodiscard]] std::optional<Instant> effectiveFrom() const;
    void say(const QString &text);

    Setup *m_setup;
    desk::RuleList m_rules;
    CalendarId m_id;
    calendar::CalendarSpec m_saved;
    int m_seen = 0; // the version that m_saved is
    calendar::CalendarSpec m_spec;
    QComboBox *m_which;
    QLineEdit *m_name;
    QLineEdit *m_zone;
    std::array<QLineEdit *, 7> m_days{};
    QLabel *m_holds;
    QSpinBox *m_year;
    YearView *m_view;
    QLabel *m_day;
    QLineEdit *m_special;
    bool m_specialIsWrong = false;
    QLabel *m_warnings;
    QLabel *m_said;
    QPushButton *m_save;
    QLineEdit *m_from;
    QPushButton *m_discard;
    TheirsLine *m_theirs = nullptr;
    OpenTicketsPanel *m_openTickets;
    bool m_filling = false;
    bool m_zoneChanged = false; // its rules, since these hours were saved
    bool m_isSaving = false;
    QString m_awaited; // the name of new hours that are on their way
};

} // namespace baton::ui
