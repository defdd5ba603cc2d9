#include "ui/admin/yearview.h"

#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace baton::ui {

namespace {

using calendar::LocalDate;
using std::chrono::sys_days;

constexpr int monthWidth = 44;
constexpr int side = 20;
constexpr int daysInMonth = 31;

size_t weekdayOf(LocalDate date)
{
    return std::chrono::weekday{sys_days{date}}.iso_encoding() - 1;
}

} // namespace

YearView::YearView(QWidget *parent) : QWidget{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The year, day by day"));
}

void YearView::show(const calendar::CalendarSpec &spec, int year)
{
    m_spec = spec;
    if (year != m_year || !m_current.ok()) {
        m_year = year;
        moveTo(std::chrono::year{year} / 1 / 1);
    }
    update();
}

QSize YearView::sizeHint() const
{
    return {monthWidth + daysInMonth * side + 1, 12 * side + 1};
}

QRect YearView::cell(int month, int day) const
{
    return {monthWidth + (day - 1) * side, (month - 1) * side, side, side};
}

std::optional<LocalDate> YearView::dateAt(QPoint at) const
{
    if (at.x() < monthWidth || at.y() < 0)
        return std::nullopt;
    const LocalDate date{std::chrono::year{m_year},
                         std::chrono::month{static_cast<unsigned>(at.y() / side + 1)},
                         std::chrono::day{static_cast<unsigned>((at.x() - monthWidth) / side + 1)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

YearView::Day YearView::dayOf(LocalDate date) const
{
    if (m_spec.alwaysOpen)
        return Day::Open;
    if (m_spec.holidays.contains(date))
        return Day::Holiday;
    if (m_spec.specialDays.contains(date))
        return Day::Special;
    return m_spec.week[weekdayOf(date)].empty() ? Day::Closed : Day::Open;
}

QString YearView::dayText(LocalDate date) const
{
    auto name = calendar::dateText(date);
    switch (dayOf(date)) {
    case Day::Holiday:
        return tr("%1, holiday").arg(name);
    case Day::Special:
        return tr("%1, special day").arg(name);
    case Day::Open:
        return tr("%1, open").arg(name);
    case Day::Closed:
        return tr("%1, closed").arg(name);
    }
    return name;
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setFont(fontFor(TextSize::Caption));
    const auto &c = colours();
    const QLocale locale;
    for (int month = 1; month <= 12; ++month) {
        painter.setPen(c.muted);
        painter.drawText(QRect{0, (month - 1) * side, monthWidth, side}, Qt::AlignVCenter,
                         locale.standaloneMonthName(month, QLocale::ShortFormat));
        for (int day = 1; day <= daysInMonth; ++day) {
            const LocalDate date{std::chrono::year{m_year},
                                 std::chrono::month{static_cast<unsigned>(month)},
                                 std::chrono::day{static_cast<unsigned>(day)}};
            if (!date.ok())
                continue;
            const auto box = cell(month, day).adjusted(1, 1, -1, -1);
            const auto kind = dayOf(date);
            painter.fillRect(box, kind == Day::Open ? c.heat[1] : c.surface);
            painter.setPen(c.text);
            // Never colour alone: a letter says what is no ordinary day.
            if (kind == Day::Holiday || kind == Day::Special)
                painter.drawText(box, Qt::AlignCenter,
                                 kind == Day::Holiday ? tr("H", "a holiday in a year's view")
                                                      : tr("S", "a special day in a year's view"));
            if (date == m_current) {
                painter.setPen(QPen{hasFocus() ? c.accent : c.muted, hasFocus() ? 2.0 : 1.0});
                painter.drawRect(box);
            }
        }
    }
}

void YearView::moveTo(LocalDate date)
{
    if (!date.ok() || static_cast<int>(date.year()) != m_year)
        return;
    m_current = date;
    setAccessibleDescription(dayText(date));
    Q_EMIT currentChanged(dayText(date));
    update();
}

void YearView::moveBy(int days)
{
    moveTo(LocalDate{sys_days{m_current} + std::chrono::days{days}});
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-1);
    case Qt::Key_Right:
        return moveBy(1);
    case Qt::Key_Up:
        return moveBy(-daysInMonth + 1);
    case Qt::Key_Down:
        return moveBy(daysInMonth - 1);
    case Qt::Key_Space:
        return Q_EMIT dayChosen(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    const auto date = dateAt(event->pos());
    if (!date)
        return;
    moveTo(*date);
    Q_EMIT dayChosen(*date);
}

bool YearView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto date = dateAt(help->pos());
        QToolTip::showText(help->globalPos(), date ? dayText(*date) : QString{}, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace baton::ui
