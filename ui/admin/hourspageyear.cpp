#include "core/exchange/icalendar.h"
#include "core/words/sentences.h"
#include "ui/admin/hourspage.h"
#include "ui/admin/promisetext.h"
#include "ui/admin/yearview.h"
#include "ui/widgets/parts.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int yearsAhead = 5;
constexpr int fieldWidth = 240;
constexpr qint64 moreThanIsRead = qint64{6} * 1024 * 1024;

} // namespace

void HoursPage::addYear(QVBoxLayout *layout)
{
    m_year = new QSpinBox{this};
    m_year->setObjectName(u"hours-year"_s);
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(1990, 2100);
    m_year->setValue(QDate::currentDate().year());
    m_day = label({}, TextSize::Body, Tone::Muted, this);
    auto *import = new QPushButton{tr("Import holidays"), this};
    import->setObjectName(u"hours-import"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_year);
    line->addWidget(m_day, 1);
    line->addWidget(import);
    layout->addLayout(line);
    m_view = new YearView{this};
    m_view->setObjectName(u"hours-view"_s);
    layout->addWidget(m_view, 0, Qt::AlignLeft);
    addDay(layout);
    layout->addWidget(label(tr("Click a day, or press Space on it, to make it a holiday or an "
                               "ordinary day again. H is a holiday, S a special day."),
                            TextSize::Caption, Tone::Muted, this));
    connect(m_year, &QSpinBox::valueChanged, this,
            [this](int year) { m_view->show(m_spec, year); });
    connect(m_view, &YearView::dayChosen, this, &HoursPage::toggle);
    connect(m_view, &YearView::currentChanged, m_day, &QLabel::setText);
    connect(m_view, &YearView::currentChanged, this, &HoursPage::showDay);
    connect(import, &QPushButton::clicked, this, [this] {
        const auto path = QFileDialog::getOpenFileName(this, tr("Import holidays"), {},
                                                       tr("iCalendar files (*.ics)"));
        if (!path.isEmpty())
            importFrom(path);
    });
}

// What holds on the day that the year shows: as every such weekday, or hours of its own.
void HoursPage::addDay(QVBoxLayout *layout)
{
    m_special = new QLineEdit{this};
    m_special->setObjectName(u"hours-special"_s);
    m_special->setAccessibleName(tr("Hours of this day only"));
    m_special->setFixedWidth(fieldWidth);
    auto *line = new QHBoxLayout;
    line->addWidget(label(tr("Hours of this day only"), TextSize::Body, Tone::Muted, this));
    line->addWidget(m_special);
    line->addStretch();
    layout->addLayout(line);
    connect(m_special, &QLineEdit::textEdited, this, &HoursPage::editDay);
}

void HoursPage::showDay()
{
    const auto date = m_view->current();
    const auto special = m_spec.specialDays.find(date);
    const bool isSpecial = special != m_spec.specialDays.end();
    m_special->setText(!isSpecial                ? QString{}
                       : special->second.empty() ? tr("closed")
                                                 : hoursText(special->second));
    m_special->setPlaceholderText(m_spec.holidays.contains(date) ? tr("holiday")
                                                                 : tr("as every week"));
    if (std::exchange(m_specialIsWrong, false))
        edited();
}

// Nothing typed: an ordinary day again. Hours on a holiday make it a working day.
void HoursPage::editDay()
{
    const auto date = m_view->current();
    const auto typed = m_special->text().trimmed();
    const auto hours = typed.compare(tr("closed"), Qt::CaseInsensitive) == 0
                           ? std::optional{calendar::DayHours{}}
                           : hoursFrom(typed);
    m_specialIsWrong = !hours;
    if (hours && typed.isEmpty()) {
        m_spec.specialDays.erase(date);
    } else if (hours) {
        m_spec.holidays.erase(date);
        m_spec.specialDays.insert_or_assign(date, *hours);
    }
    edited();
    m_day->setText(m_view->dayText(date));
}

// From when they hold, if that is still to come; breaks, which come from files and have no field.
QString HoursPage::holdsText(const desk::RuleList::CalendarEntry &entry)
{
    QStringList lines;
    if (entry.effectiveFrom > SystemClock{}.now())
        lines << tr("These hold from %1 on; until then those before them.")
                     .arg(words::exactTime(entry.effectiveFrom, QTimeZone::systemTimeZone()));
    QStringList breaks;
    for (size_t day = 0; day < entry.spec.weekBreaks.size(); ++day) {
        if (!entry.spec.weekBreaks[day].empty())
            breaks << u"%1 %2"_s.arg(QLocale{}.standaloneDayName(static_cast<int>(day) + 1),
                                     hoursText(entry.spec.weekBreaks[day]));
    }
    for (const auto &[date, hours] : entry.spec.dateBreaks)
        breaks << u"%1 %2"_s.arg(calendar::dateText(date), hoursText(hours));
    if (!breaks.isEmpty())
        lines << tr("Breaks beside these hours: %1.").arg(breaks.join(u"; "_s));
    return lines.join(u'\n');
}

void HoursPage::toggle(calendar::LocalDate date)
{
    if (!m_spec.holidays.insert(date).second)
        m_spec.holidays.erase(date);
    edited();
    showDay();
    m_day->setText(m_view->dayText(date));
}

void HoursPage::importFrom(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return say(words::sentence({ErrorCode::FileMissing, {path}, {}}));
    const auto year = std::chrono::year{QDate::currentDate().year()};
    const auto holidays = exchange::holidaysFrom(file.read(moreThanIsRead), year / 1 / 1,
                                                 (year + std::chrono::years{yearsAhead}) / 12 / 31);
    if (!holidays)
        return say(words::sentence(holidays.error()));
    qsizetype added = 0;
    for (const auto &day : holidays->days)
        added += m_spec.holidays.insert(day.first).second ? 1 : 0;
    edited();
    m_day->setText(
        tr("%n new holiday(s): look at them, then save.", nullptr, static_cast<int>(added)));
}

} // namespace baton::ui
