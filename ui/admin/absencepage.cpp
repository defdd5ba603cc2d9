#include "ui/admin/absencepage.h"

#include "ui/boards/figuretable.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

QDateEdit *dayEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QDateEdit{QDate::currentDate(), parent};
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setDisplayFormat(QLocale{}.dateFormat(QLocale::ShortFormat));
    return edit;
}

// A setting that is taken away is retired: the log keeps what was.
desk::Command retired(const org::Absence &absence, bool isRetired)
{
    auto setting = org::settingFrom(absence);
    setting.retired = isRetired;
    return desk::SaveSetting{setting};
}

} // namespace

AbsencePage::AbsencePage(Setup *setup, QWidget *parent)
    : QWidget{parent}, m_setup{setup},
      m_table{figureTable({tr("Who"), tr("From"), tr("Until"), tr("Tickets move to")}, 4,
                          tr("Who is away"), this)},
      m_empty{label(tr("Nobody is away."), TextSize::Body, Tone::Muted, this)},
      m_person{new QComboBox{this}}, m_from{dayEdit(tr("First day away"), this)},
      m_until{dayEdit(tr("Last day away"), this)}, m_deputy{new QComboBox{this}},
      m_doubt{label({}, TextSize::Body, Tone::Danger, this)}, m_add{primaryButton(tr("Add"), this)},
      m_remove{new QPushButton{tr("Remove"), this}}
{
    m_table->setObjectName(u"absences"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_add->setObjectName(u"absenceAdd"_s);
    m_remove->setObjectName(u"absenceRemove"_s);
    m_person->setObjectName(u"absencePerson"_s);
    m_deputy->setObjectName(u"absenceDeputy"_s);
    m_from->setObjectName(u"absenceFrom"_s);
    m_until->setObjectName(u"absenceUntil"_s);
    m_person->setAccessibleName(tr("Who is away"));
    m_deputy->setAccessibleName(tr("Who takes the tickets"));
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 4, 20, 16);
    layout->setSpacing(8);
    auto *title = heading(tr("Absences"), this);
    setSize(title, TextSize::Title);
    layout->addWidget(title);
    layout->addWidget(label(tr("The Monday page says who is away and whose tickets move. No reason "
                               "is asked or kept."),
                            TextSize::Body, Tone::Muted, this));
    layout->addWidget(m_empty);
    layout->addWidget(m_table);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(line());
    layout->addWidget(m_doubt);
    layout->addStretch();
    connect(m_setup, &Setup::directoryChanged, this, &AbsencePage::fill);
    connect(m_add, &QPushButton::clicked, this, &AbsencePage::add);
    connect(m_remove, &QPushButton::clicked, this, &AbsencePage::removeChosen);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    for (auto *box : {m_person, m_deputy})
        connect(box, &QComboBox::currentIndexChanged, this, &AbsencePage::check);
    for (auto *edit : {m_from, m_until})
        connect(edit, &QDateEdit::dateChanged, this, &AbsencePage::check);
    fill();
}

QWidget *AbsencePage::line()
{
    auto *fields = new QWidget{this};
    auto *row = new QHBoxLayout{fields};
    row->setContentsMargins(0, 0, 0, 0);
    const auto word = [fields](const QString &text) {
        auto *answer = label(text, TextSize::Body, Tone::Muted, fields);
        answer->setWordWrap(false);
        return answer;
    };
    row->addWidget(m_person);
    row->addWidget(word(tr("from")));
    row->addWidget(m_from);
    row->addWidget(word(tr("until")));
    row->addWidget(m_until);
    row->addWidget(word(tr("tickets move to")));
    row->addWidget(m_deputy);
    row->addWidget(m_add);
    row->addStretch();
    return fields;
}

QString AbsencePage::nameOf(PersonId person) const
{
    const auto &people = m_setup->directory().people;
    const auto found = std::ranges::find(people, person, &org::Person::id);
    return found == people.end() ? QString{} : found->name;
}

void AbsencePage::fill()
{
    constexpr int years = 5; // ahead: further ones are slips
    const auto today = QDate::currentDate();
    m_shown = org::absencesBetween(m_setup->directory().settings, today, today.addYears(years));
    setRows(*m_table, static_cast<int>(m_shown.size()));
    const QLocale locale;
    for (int row = 0; const auto &absence : m_shown) {
        const auto deputy = nameOf(absence.deputy);
        const auto day = [&locale](QDate date) {
            return locale.toString(date, QLocale::ShortFormat);
        };
        setCell(*m_table, row, 0, {nameOf(absence.person), {}});
        setCell(*m_table, row, 1, {day(absence.from), {}});
        setCell(*m_table, row, 2, {day(absence.until), {}});
        setCell(*m_table, row++, 3, {deputy.isEmpty() ? tr("the team") : deputy, {}});
    }
    m_table->setVisible(!m_shown.empty());
    m_remove->setVisible(!m_shown.empty());
    m_remove->setEnabled(!m_table->selectedItems().isEmpty());
    m_empty->setVisible(m_shown.empty());
    fillPeople();
    check();
}

void AbsencePage::fillPeople()
{
    for (auto *box : {m_person, m_deputy}) {
        const QSignalBlocker quiet{box};
        const auto kept = box->currentData();
        box->clear();
        if (box == m_deputy)
            box->addItem(tr("the team"), qint64{0});
        for (const auto &person : m_setup->directory().people) {
            if (!person.retired && !person.team.isNull())
                box->addItem(person.name, person.id.value());
        }
        box->setCurrentIndex(std::max(0, box->findData(kept)));
    }
}

org::Absence AbsencePage::typed() const
{
    return {{},
            PersonId{m_person->currentData().toLongLong()},
            m_from->date(),
            m_until->date(),
            PersonId{m_deputy->currentData().toLongLong()}};
}

void AbsencePage::check()
{
    const auto absence = typed();
    const bool isTwice = std::ranges::any_of(m_shown, [&absence](const org::Absence &other) {
        return other.person == absence.person && other.from <= absence.until &&
               other.until >= absence.from;
    });
    QString doubt;
    if (absence.until < absence.from)
        doubt = tr("The last day lies before the first.");
    else if (absence.deputy == absence.person && !absence.person.isNull())
        doubt = tr("Somebody who is away cannot take the tickets.");
    else if (isTwice)
        doubt = tr("%1 is away on some of these days already.").arg(m_person->currentText());
    m_doubt->setText(doubt);
    m_doubt->setVisible(!doubt.isEmpty());
    m_add->setEnabled(doubt.isEmpty() && !absence.person.isNull());
}

void AbsencePage::add()
{
    const auto absence = typed();
    m_setup->run({retired(absence, false),
                  [absence](const desk::Receipt &receipt) {
                      auto made = absence;
                      made.id = as<SettingId>(receipt.stream);
                      return retired(made, true);
                  },
                  tr("%1 is away from %2").arg(m_person->currentText(), m_from->text())});
}

void AbsencePage::removeChosen()
{
    const auto row = m_table->currentRow();
    if (row < 0 || row >= std::ssize(m_shown))
        return;
    const auto absence = m_shown[static_cast<size_t>(row)];
    m_setup->run({retired(absence, true),
                  [absence](const desk::Receipt &) { return retired(absence, false); },
                  tr("The absence of %1 is removed").arg(nameOf(absence.person))});
}

} // namespace baton::ui
