#include "ui/admin/dutypage.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/admin/deletionline.h"
#include "ui/boards/figuretable.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QTableWidget>
#include <QTimeEdit>
#include <QTimeZone>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::ui {

namespace {

constexpr int daysOfWeek = 7;
constexpr int msPerMinute = 60'000;

QString nameOf(org::DutyKind what)
{
    switch (what) {
    case org::DutyKind::Publish:
        return DutyPage::tr("Page for everybody");
    case org::DutyKind::Backup:
        return DutyPage::tr("Copy of the database");
    case org::DutyKind::Retention:
        return DutyPage::tr("Deletion past retention");
    }
    return {};
}

QString timesOf(const org::Duty &duty)
{
    const auto time = QLocale{}.toString(QTime::fromMSecsSinceStartOfDay(duty.minute * msPerMinute),
                                         QLocale::ShortFormat);
    return duty.weekday == 0 ? DutyPage::tr("every day, %1").arg(time)
                             : DutyPage::tr("%1, %2").arg(QLocale{}.dayName(duty.weekday), time);
}

QString lastOf(const desk::DutyState &state, Instant now)
{
    const auto &last = state.last;
    if (toMs(last.endedAt) == 0)
        return DutyPage::tr("not yet");
    return u"%1: %2"_s.arg(words::shortTime(last.endedAt, now, QTimeZone::systemTimeZone()),
                           last.said);
}

// A deletion that is taken up again is planned anew: a time it has missed is not made up for.
desk::Command saved(org::Duty duty, bool isRetired)
{
    if (duty.what == org::DutyKind::Retention && !isRetired)
        duty.from = SystemClock{}.now();
    auto setting = org::settingFrom(duty);
    setting.retired = isRetired;
    return desk::SaveSetting{setting};
}

} // namespace

DutyPage::DutyPage(Setup *setup, QWidget *parent)
    : QWidget{parent}, m_setup{setup},
      m_table{figureTable({tr("What"), tr("When"), tr("Folder"), tr("Last time"), tr("Next")}, 5,
                          tr("What is done by itself"), this)},
      m_empty{label(tr("Nothing is planned."), TextSize::Body, Tone::Muted, this)},
      m_what{new QComboBox{this}}, m_day{new QComboBox{this}}, m_time{new QTimeEdit{this}},
      m_folder{new QLineEdit{this}}, m_choose{new QPushButton{tr("Choose ..."), this}},
      m_paper{new QCheckBox{tr("on paper too (PDF)"), this}},
      m_doubt{label({}, TextSize::Body, Tone::Danger, this)},
      m_deletion{new DeletionLine{u"duties"_s, this}}, m_add{primaryButton(tr("Plan it"), this)},
      m_remove{new QPushButton{tr("Remove"), this}}, m_again{new QTimer{this}}
{
    m_table->setObjectName(u"duties"_s);
    constexpr int whenWidth = 160;
    constexpr int nextWidth = 110;
    fixNumberColumn(*m_table, 1, whenWidth);
    fixNumberColumn(*m_table, 4, nextWidth);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_add->setObjectName(u"dutyAdd"_s);
    m_remove->setObjectName(u"dutyRemove"_s);
    m_doubt->setObjectName(u"dutyDoubt"_s);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 4, 20, 16);
    layout->setSpacing(8);
    auto *title = heading(tr("Duties"), this);
    setSize(title, TextSize::Title);
    layout->addWidget(title);
    layout->addWidget(label(
        tr("What time brings is done by whichever Baton is open then, once; what was missed "
           "is made up for. A new duty is done at once, so that one sees whether it can be; a "
           "deletion only at its next time, so that one can look first."),
        TextSize::Body, Tone::Muted, this));
    layout->addWidget(m_empty);
    layout->addWidget(m_table);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addWidget(m_deletion);
    layout->addSpacing(8);
    layout->addWidget(line());
    layout->addWidget(m_doubt);
    layout->addStretch();
    connect(m_setup, &Setup::directoryChanged, this, &DutyPage::read);
    connect(m_add, &QPushButton::clicked, this, &DutyPage::add);
    connect(m_remove, &QPushButton::clicked, this, &DutyPage::removeChosen);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    connect(m_deletion, &DeletionLine::leadRequested, this, &DutyPage::retentionRequested);
    m_again->setInterval(2s);
    connect(m_again, &QTimer::timeout, this, &DutyPage::read);
    show({});
}

QWidget *DutyPage::line()
{
    auto *fields = new QWidget{this};
    const auto name = [](QWidget *field, const QString &object, const QString &text) {
        field->setObjectName(object);
        field->setAccessibleName(text);
    };
    name(m_what, u"dutyWhat"_s, tr("What is to be done"));
    name(m_day, u"dutyDay"_s, tr("On which day"));
    name(m_time, u"dutyTime"_s, tr("At what time"));
    name(m_folder, u"dutyFolder"_s, tr("Into which folder"));
    m_paper->setObjectName(u"dutyPaper"_s);
    m_what->addItem(nameOf(org::DutyKind::Publish));
    m_what->addItem(nameOf(org::DutyKind::Backup));
    m_what->addItem(nameOf(org::DutyKind::Retention));
    m_day->addItem(tr("every day"));
    for (int day = 1; day <= daysOfWeek; ++day)
        m_day->addItem(QLocale{}.dayName(day));
    m_time->setTime(QTime{7, 0});
    m_folder->setPlaceholderText(tr("a folder that is there"));
    auto *when = new QHBoxLayout;
    when->addWidget(m_what);
    when->addWidget(m_day);
    when->addWidget(m_time);
    when->addWidget(m_paper);
    when->addStretch();
    auto *where = new QHBoxLayout;
    where->addWidget(m_folder, 1);
    where->addWidget(m_choose);
    where->addWidget(m_add, 0, Qt::AlignLeft);
    auto *rows = new QVBoxLayout{fields};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(when);
    rows->addLayout(where);
    connect(m_choose, &QPushButton::clicked, this, &DutyPage::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &DutyPage::check);
    connect(m_folder, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_what, &QComboBox::currentIndexChanged, this, &DutyPage::check);
    connect(m_day, &QComboBox::currentIndexChanged, this, &DutyPage::foretell);
    connect(m_time, &QTimeEdit::timeChanged, this, &DutyPage::foretell);
    return fields;
}

void DutyPage::chooseFolder()
{
    auto *dialog = new QFileDialog{this, tr("Into which folder"), m_folder->text()};
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

// How it went is no change of the house: read while the page is looked at.
void DutyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_deletion->forget();
    read();
    m_again->start();
}

void DutyPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again->stop();
}

void DutyPage::read()
{
    if (m_setup->desk() == nullptr)
        return;
    whenDone(m_setup->desk()->duties(), this,
             [this](const Result<std::vector<desk::DutyState>> &states) {
                 if (states)
                     show(*states);
             });
}

void DutyPage::show(const std::vector<desk::DutyState> &states)
{
    const bool same =
        std::ranges::equal(states, m_shown, {}, &desk::DutyState::duty, &desk::DutyState::duty);
    m_shown = states;
    const auto now = SystemClock{}.now();
    if (!same || m_table->rowCount() == 0) // else what was chosen stays chosen
        setRows(*m_table, static_cast<int>(states.size()));
    for (int row = 0; const auto &state : states) {
        const bool failed = toMs(state.last.endedAt) != 0 && !state.last.good;
        const auto next = state.rests ? tr("rests: a copy")
                          : state.isDue
                              ? tr("now")
                              : words::shortTime(state.next, now, QTimeZone::systemTimeZone());
        setCell(*m_table, row, 0, {nameOf(state.duty.what), {}});
        setCell(*m_table, row, 1, {timesOf(state.duty), {}});
        setCell(*m_table, row, 2, {QDir::toNativeSeparators(state.duty.folder), {}});
        setCell(*m_table, row, 3,
                {lastOf(state, now), {}, Qt::AlignLeft, {}, failed ? colours().danger : QColor{}});
        m_table->item(row, 3)->setToolTip(state.last.said);
        setCell(*m_table, row, 4, {next, {}});
        m_table->item(row++, 4)->setToolTip(
            state.rests
                ? tr("This database is a copy, and the original does it. Plan it anew if this "
                     "one is to do it.")
                : QString{});
    }
    m_table->setVisible(!states.empty());
    m_remove->setVisible(!states.empty());
    m_remove->setEnabled(!m_table->selectedItems().isEmpty());
    m_empty->setVisible(states.empty());
    check();
}

org::Duty DutyPage::typed() const
{
    org::Duty duty;
    duty.what = static_cast<org::DutyKind>(m_what->currentIndex());
    if (duty.what == org::DutyKind::Retention) {
        duty.by = m_setup->me();
        duty.from = SystemClock{}.now();
    } else {
        duty.folder = QDir{QDir::fromNativeSeparators(m_folder->text().trimmed())}.absolutePath();
    }
    duty.weekday = m_day->currentIndex();
    duty.minute = m_time->time().msecsSinceStartOfDay() / msPerMinute;
    duty.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    duty.paper = duty.what == org::DutyKind::Publish && m_paper->isChecked();
    return duty;
}

void DutyPage::check()
{
    const auto what = static_cast<org::DutyKind>(m_what->currentIndex());
    const bool hasFolder = what != org::DutyKind::Retention;
    const auto folder = hasFolder ? m_folder->text().trimmed() : QString{};
    m_paper->setVisible(what == org::DutyKind::Publish);
    m_folder->setVisible(hasFolder);
    m_choose->setVisible(hasFolder);
    foretell();
    const bool isThere = QDir{QDir::fromNativeSeparators(folder)}.exists();
    m_doubt->setText(tr("There is no folder %1. Make it first.").arg(folder));
    m_doubt->setVisible(!folder.isEmpty() && !isThere);
    m_add->setEnabled(!hasFolder || (!folder.isEmpty() && isThere));
}

// Of what is being planned, else of what is.
void DutyPage::foretell()
{
    auto at = nextDeletion(m_shown);
    const auto duty = typed();
    const auto zone = calendar::ZoneTransitions::ofZone(duty.zone);
    if (duty.what == org::DutyKind::Retention && zone)
        at = desk::plannedAfter(duty, SystemClock{}.now(), *zone);
    m_deletion->foretell(m_setup->desk(), at);
}

void DutyPage::add()
{
    const auto duty = typed();
    m_setup->run({saved(duty, false),
                  [duty](const desk::Receipt &receipt) {
                      auto made = duty;
                      made.id = as<SettingId>(receipt.stream);
                      return saved(made, true);
                  },
                  tr("Planned: %1, %2").arg(nameOf(duty.what), timesOf(duty))});
    m_folder->clear();
    m_what->setCurrentIndex(0);
}

void DutyPage::removeChosen()
{
    const auto row = m_table->currentRow();
    if (row < 0 || row >= std::ssize(m_shown))
        return;
    const auto duty = m_shown[static_cast<size_t>(row)].duty;
    m_setup->run({saved(duty, true), [duty](const desk::Receipt &) { return saved(duty, false); },
                  tr("No duty any more: %1").arg(nameOf(duty.what))});
}

} // namespace baton::ui
