#include "ui/admin/hourspage.h"

#include "core/base/whendone.h"
#include "core/calendar/calendarwarnings.h"
#include "core/words/ruleswords.h"
#include "core/words/sentences.h"
#include "ui/admin/comingday.h"
#include "ui/admin/openticketspanel.h"
#include "ui/admin/promisetext.h"
#include "ui/admin/theirsline.h"
#include "ui/admin/yearview.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int fieldWidth = 240;

Instant now()
{
    return fromMs(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

HoursPage::HoursPage(Setup *setup, QWidget *parent) : QWidget{parent}, m_setup{setup}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 4, 20, 16);
    layout->setSpacing(8);
    auto *title = heading(tr("Working hours"), this);
    setSize(title, TextSize::Title);
    layout->addWidget(title);
    layout->addWidget(
        label(tr("Promises count in these hours. A change holds for new tickets; open "
                 "ones move only when you apply it to them."),
              TextSize::Body, Tone::Muted, this));
    m_theirs = new TheirsLine{this};
    layout->addWidget(m_theirs);
    addWeek(layout);
    addYear(layout);
    addFoot(layout);
    layout->addStretch();
    connect(m_setup, &Setup::directoryChanged, this, &HoursPage::read);
    connect(m_setup, &Setup::refused, this, [this] { m_isSaving = false; });
    connect(m_setup, &Setup::changesRead, this, &HoursPage::sayTheirs);
    connect(m_theirs, &TheirsLine::theirsWanted, this, [this] { choose(m_which->currentIndex()); });
    connect(m_theirs, &TheirsLine::mineWanted, this, [this] {
        m_seen = savedNow()->version;
        sayTheirs();
    });
    connect(m_setup, &Setup::done, this, [this] {
        if (std::exchange(m_isSaving, false))
            m_spec = m_saved; // what was typed is saved: show what holds now
    });
}

void HoursPage::addWeek(QVBoxLayout *layout)
{
    m_which = new QComboBox{this};
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_which->setObjectName(u"hours-which"_s);
    m_which->setAccessibleName(tr("Which hours"));
    layout->addWidget(m_which, 0, Qt::AlignLeft);
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setColumnStretch(4, 1);
    const auto field = [this, form](const QString &name, const QString &word, int row, int column) {
        auto *edit = new QLineEdit{this};
        edit->setObjectName(u"hours-"_s + word);
        edit->setAccessibleName(name);
        edit->setFixedWidth(fieldWidth);
        form->addWidget(label(name, TextSize::Body, Tone::Muted, this), row, column);
        form->addWidget(edit, row, column + 1);
        connect(edit, &QLineEdit::textEdited, this, &HoursPage::edited);
        return edit;
    };
    m_name = field(tr("Name"), u"name"_s, 0, 0);
    m_zone = field(tr("Time zone"), u"zone"_s, 0, 2);
    const QLocale locale;
    constexpr int rows = 4; // Monday to Thursday, Friday to Sunday
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day) {
        auto *&edit = m_days[static_cast<size_t>(day)];
        edit = field(locale.standaloneDayName(day + 1), u"day-%1"_s.arg(day + 1), 1 + day % rows,
                     day < rows ? 0 : 2);
        edit->setPlaceholderText(tr("closed"));
    }
    layout->addLayout(form);
    m_holds = label({}, TextSize::Body, Tone::Muted, this);
    m_holds->setObjectName(u"hours-holds"_s);
    layout->addWidget(m_holds);
    connect(m_which, &QComboBox::activated, this, &HoursPage::choose);
}

void HoursPage::addFoot(QVBoxLayout *layout)
{
    m_warnings = label({}, TextSize::Body, Tone::Plain, this);
    m_warnings->setObjectName(u"hours-warnings"_s);
    m_said = label({}, TextSize::Body, Tone::Danger, this);
    m_said->setObjectName(u"hours-said"_s);
    m_save = primaryButton(tr("Save for new tickets"), this);
    m_save->setObjectName(u"hours-save"_s);
    m_from = new QLineEdit{this};
    m_from->setObjectName(u"hours-from"_s);
    m_from->setAccessibleName(tr("From when it holds"));
    m_from->setPlaceholderText(tr("from now on"));
    m_from->setMaximumWidth(160);
    layout->addWidget(m_warnings);
    layout->addWidget(m_said);
    m_discard = new QPushButton{tr("Discard"), this};
    m_discard->setObjectName(u"hours-discard"_s);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_save);
    acts->addWidget(m_from);
    acts->addWidget(m_discard);
    acts->addStretch();
    layout->addLayout(acts);
    m_openTickets = new OpenTicketsPanel{m_setup, u"hours"_s, this};
    layout->addWidget(m_openTickets);
    connect(m_from, &QLineEdit::textEdited, this, &HoursPage::edited);
    connect(m_discard, &QPushButton::clicked, this, [this] { choose(m_which->currentIndex()); });
    connect(m_save, &QPushButton::clicked, this, &HoursPage::save);
}

void HoursPage::read()
{
    if (m_setup->desk() == nullptr)
        return;
    whenDone(m_setup->desk()->ruleList(), this, [this](const Result<desk::RuleList> &rules) {
        if (!rules)
            return say(words::sentence(rules.error()));
        m_rules = *rules;
        if (m_spec != m_saved)
            return edited(); // what is typed stays
        m_which->clear();
        int chosen = 0;
        for (const auto &entry : m_rules.calendars) {
            m_which->addItem(entry.spec.name, entry.id.value());
            if (m_awaited.isEmpty() ? entry.id == m_id : entry.spec.name == m_awaited)
                chosen = m_which->count() - 1;
        }
        m_which->addItem(tr("New hours"), 0);
        m_awaited.clear();
        m_which->setCurrentIndex(chosen);
        choose(chosen);
    });
}

void HoursPage::choose(int index)
{
    const bool isNew = index < 0 || index >= static_cast<int>(m_rules.calendars.size());
    const auto entry =
        isNew ? desk::RuleList::CalendarEntry{} : m_rules.calendars[static_cast<size_t>(index)];
    m_id = entry.id;
    m_seen = entry.version;
    m_saved = entry.spec;
    m_holds->setText(holdsText(entry));
    m_holds->setVisible(!m_holds->text().isEmpty());
    if (isNew)
        m_saved.zoneId = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_spec = m_saved;
    m_filling = true;
    m_name->setText(m_spec.name);
    m_zone->setText(m_spec.zoneId);
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setText(hoursText(m_spec.week[day]));
    m_from->clear();
    m_filling = false;
    edited();
    showDay();
}

// What the fields say; a field that cannot be read is named, and nothing can be saved.
void HoursPage::edited()
{
    if (m_filling)
        return;
    const auto problem = readFields();
    m_warnings->setText(warnings());
    m_warnings->setVisible(!m_warnings->text().isEmpty());
    say(problem);
    m_save->setEnabled(problem.isEmpty() && (m_spec != m_saved || m_zoneChanged));
    m_discard->setVisible(m_spec != m_saved);
    m_which->setEnabled(m_spec == m_saved); // else what is typed would be lost
    sayTheirs();
    m_view->show(m_spec, m_year->value());
    look();
}

QString HoursPage::readFields()
{
    QString problem;
    m_spec.name = m_name->text().trimmed();
    if (m_spec.name.isEmpty())
        problem = tr("These hours need a name.");
    if (m_zone->text().trimmed() != m_spec.zoneId) {
        m_spec.zoneId = m_zone->text().trimmed();
        m_spec.zone = {}; // that of the new zone, when it is saved
    }
    QStringList unread;
    for (size_t day = 0; day < m_days.size(); ++day) {
        const auto hours = hoursFrom(m_days[day]->text());
        if (!hours)
            unread << m_days[day]->accessibleName();
        m_spec.week[day] = hours.value_or(m_spec.week[day]);
    }
    if (m_specialIsWrong)
        unread << m_special->accessibleName();
    if (!unread.isEmpty() && problem.isEmpty())
        problem = tr("%1: hours are written like 09:00-12:00, 13:00-17:00.").arg(unread.front());
    if (!m_from->text().trimmed().isEmpty() && !effectiveFrom() && problem.isEmpty())
        problem = comingDayProblem();
    return problem;
}

QString HoursPage::warnings()
{
    QStringList lines;
    m_zoneChanged = false;
    for (const auto &warning : calendar::warningsOf(m_spec, now())) {
        lines << words::sentence(warning, QTimeZone::systemTimeZone());
        m_zoneChanged |= warning.flaw == calendar::CalendarFlaw::ZoneChanged;
    }
    return lines.join(u'\n');
}

// Zone rules that have changed are read anew.
calendar::CalendarSpec HoursPage::toSave() const
{
    auto spec = m_spec;
    if (m_zoneChanged)
        spec.zone = {};
    return spec;
}

std::optional<Instant> HoursPage::effectiveFrom() const
{
    return comingDay(m_from->text(), m_spec, now());
}

// At what is typed, as if it were applied at once; else at what holds.
void HoursPage::look()
{
    desk::RulesChange typed;
    if (m_save->isEnabled() && !m_id.isNull())
        typed.calendar = desk::RulesChange::Calendar{m_id, toSave()};
    m_openTickets->lookAt(typed);
}

void HoursPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

const desk::RuleList::CalendarEntry *HoursPage::savedNow() const
{
    const auto found =
        std::ranges::find(m_rules.calendars, m_id, &desk::RuleList::CalendarEntry::id);
    return found == m_rules.calendars.end() ? nullptr : &*found;
}

// While one types, somebody else has saved the same: never written over unasked.
void HoursPage::sayTheirs()
{
    const auto *now = savedNow();
    if (m_spec != m_saved && now != nullptr && now->version != m_seen)
        m_theirs->say(m_setup->lastActor("calendar", now->spec.name));
    else
        m_theirs->hide();
}

void HoursPage::save()
{
    const auto command =
        desk::SaveCalendar{m_id, toSave(), effectiveFrom().value_or(Instant{})}; // epoch: now
    const auto saved = m_saved;
    const bool isNew = m_id.isNull();
    m_isSaving = true;
    m_awaited = isNew ? m_spec.name : QString{};
    m_setup->run({command,
                  isNew ? std::function<desk::Command(const desk::Receipt &)>{}
                        : [id = m_id, saved](
                              const desk::Receipt
                                  &) { return desk::Command{desk::SaveCalendar{id, saved, {}}}; },
                  tr("Saved: %1").arg(m_spec.name), m_seen});
}

void HoursPage::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace baton::ui
