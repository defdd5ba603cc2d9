#include "ui/admin/accesspage.h"

#include "core/base/inbackground.h"
#include "core/base/secret.h"
#include "core/base/whendone.h"
#include "core/words/rolewords.h"
#include "ui/boards/figuretable.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr std::array allRoles{org::Role::Reader, org::Role::Technician, org::Role::Lead,
                              org::Role::Admin};
constexpr int widestState = 720;
constexpr int fieldWidth = 320;

desk::Command saved(const org::Access &access, bool isRetired)
{
    auto setting = org::settingFrom(access);
    setting.retired = isRetired;
    return desk::SaveSetting{setting};
}

} // namespace

AccessPage::AccessPage(Setup *setup, QWidget *parent)
    : QWidget{parent}, m_setup{setup}, m_state{label({}, TextSize::Body, Tone::Muted, this)},
      m_table{figureTable({tr("Who"), tr("Role"), tr("Account"), tr("Password")}, 4,
                          tr("Who signs in how"), this)},
      m_person{new QComboBox{this}}, m_role{new QComboBox{this}},
      m_meaning{label({}, TextSize::Body, Tone::Muted, this)}, m_account{new QLineEdit{this}},
      m_password{new QLineEdit{this}}, m_doubt{label({}, TextSize::Body, Tone::Danger, this)},
      m_give{primaryButton(tr("Save"), this)}, m_take{new QPushButton{tr("Take away"), this}}
{
    nameFields();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 4, 20, 16);
    layout->setSpacing(8);
    auto *title = heading(tr("Rights"), this);
    setSize(title, TextSize::Title);
    layout->addWidget(title);
    m_state->setMaximumWidth(widestState);
    layout->addWidget(m_state);
    layout->addWidget(m_table);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(line());
    layout->addWidget(m_doubt);
    layout->addWidget(m_give, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_setup, &Setup::directoryChanged, this, &AccessPage::fill);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AccessPage::showChosen);
    connect(m_person, &QComboBox::currentIndexChanged, this, &AccessPage::showPerson);
    connect(m_role, &QComboBox::currentIndexChanged, this, &AccessPage::showMeaning);
    connect(m_account, &QLineEdit::textChanged, this, &AccessPage::check);
    connect(m_password, &QLineEdit::textChanged, this, &AccessPage::check);
    connect(m_give, &QPushButton::clicked, this, &AccessPage::give);
    connect(m_take, &QPushButton::clicked, this, &AccessPage::takeChosen);
    showMeaning();
    fill();
}

void AccessPage::nameFields()
{
    const auto name = [](QWidget *field, const QString &object, const QString &text) {
        field->setObjectName(object);
        field->setAccessibleName(text);
    };
    name(m_person, u"accessPerson"_s, tr("Who"));
    name(m_role, u"accessRole"_s, tr("Role"));
    name(m_account, u"accessAccount"_s, tr("Account of the system"));
    name(m_password, u"accessPassword"_s, tr("New password"));
    m_table->setObjectName(u"access"_s);
    m_give->setObjectName(u"accessGive"_s);
    m_take->setObjectName(u"accessTake"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("left empty, it stays as it is"));
    m_account->setPlaceholderText(tr("by which they are known without a password"));
    for (const auto role : allRoles)
        m_role->addItem(words::name(role), toWord(role));
    m_role->setCurrentIndex(m_role->findData(toWord(org::Role::Technician)));
}

QWidget *AccessPage::line()
{
    auto *fields = new QWidget{this};
    auto *form = new QFormLayout{fields};
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeft);
    for (auto *field : std::initializer_list<QWidget *>{m_person, m_role, m_account, m_password})
        field->setFixedWidth(fieldWidth);
    form->addRow(tr("Who"), m_person);
    form->addRow(tr("Role"), m_role);
    form->addRow(QString{}, m_meaning);
    form->addRow(tr("Account"), m_account);
    form->addRow(tr("Password"), m_password);
    return fields;
}

QString AccessPage::nameOf(PersonId person) const
{
    const auto &people = m_setup->directory().people;
    const auto found = std::ranges::find(people, person, &org::Person::id);
    return found == people.end() ? QString{} : found->name;
}

void AccessPage::fill()
{
    m_shown.clear();
    for (const auto &setting : m_setup->directory().settings) {
        const auto access = setting.retired ? std::nullopt : org::accessFrom(setting);
        if (access)
            m_shown.push_back(*access);
    }
    const bool isUsed = m_setup->practices().isUsed(org::Practice::SignIn);
    m_state->setText(
        isUsed ? tr("People sign in, and their role decides what they may. Whoever works in a team "
                    "and has no line here is a technician. A shared file can be read, and written "
                    "past Baton, by everybody who may write it: see the guide.")
               : tr("Nobody signs in: everybody may everything. Let somebody sign in as an admin, "
                    "then switch on the practice \u201cSign-in\u201d."));
    fillTable();
    fillPeople();
    check();
}

void AccessPage::fillTable()
{
    const QSignalBlocker quiet{m_table};
    setRows(*m_table, static_cast<int>(m_shown.size()));
    for (int row = 0; const auto &access : m_shown) {
        setCell(*m_table, row, 0, {nameOf(access.person), {}});
        setCell(*m_table, row, 1, {words::name(access.role), {}});
        setCell(*m_table, row, 2, {access.account.isEmpty() ? tr("none") : access.account, {}});
        setCell(*m_table, row++, 3, {access.password.isEmpty() ? tr("none") : tr("set"), {}});
    }
    m_table->setVisible(!m_shown.empty());
    m_take->setVisible(!m_shown.empty());
    m_take->setEnabled(!m_table->selectedItems().isEmpty());
}

void AccessPage::fillPeople()
{
    const QSignalBlocker quiet{m_person};
    const auto kept = m_person->currentData();
    m_person->clear();
    for (const auto &person : m_setup->directory().people) {
        const bool hasOne =
            std::ranges::find(m_shown, person.id, &org::Access::person) != m_shown.end();
        if (!person.retired && (hasOne || !person.team.isNull()))
            m_person->addItem(person.name, person.id.value());
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(kept)));
    if (m_person->currentData() != kept)
        showPerson();
}

void AccessPage::showChosen()
{
    const auto row = m_table->currentRow();
    m_take->setEnabled(!m_table->selectedItems().isEmpty());
    if (row < 0 || row >= std::ssize(m_shown))
        return;
    const auto &access = m_shown[static_cast<size_t>(row)];
    m_person->setCurrentIndex(m_person->findData(access.person.value()));
    showPerson();
}

// As it is now, so that nothing is changed by saving what was not looked at.
void AccessPage::showPerson()
{
    const PersonId person{m_person->currentData().toLongLong()};
    const auto found = std::ranges::find(m_shown, person, &org::Access::person);
    const auto access = found == m_shown.end() ? org::Access{} : *found;
    m_role->setCurrentIndex(m_role->findData(toWord(access.role)));
    m_account->setText(access.account);
    m_password->clear();
    check();
}

void AccessPage::showMeaning()
{
    const auto role = org::roleFromWord(m_role->currentData().toString());
    m_meaning->setText(role ? words::meaning(*role) : QString{});
}

org::Access AccessPage::typed() const
{
    const PersonId person{m_person->currentData().toLongLong()};
    const auto before = std::ranges::find(m_shown, person, &org::Access::person);
    org::Access access = before == m_shown.end() ? org::Access{} : *before;
    access.person = person;
    access.role =
        org::roleFromWord(m_role->currentData().toString()).value_or(org::Role::Technician);
    access.account = m_account->text().trimmed();
    return access;
}

void AccessPage::check()
{
    const auto access = typed();
    const auto password = m_password->text();
    const auto other = std::ranges::find_if(m_shown, [&access](const org::Access &each) {
        return !access.account.isEmpty() && each.person != access.person &&
               each.account.compare(access.account, Qt::CaseInsensitive) == 0;
    });
    QString doubt;
    if (!password.isEmpty() && password.size() < shortestPassword)
        doubt = tr("A password has at least %1 characters.").arg(shortestPassword);
    else if (other != m_shown.end())
        doubt = tr("This account is that of %1.").arg(nameOf(other->person));
    m_doubt->setText(doubt);
    m_doubt->setVisible(!doubt.isEmpty());
    m_give->setEnabled(doubt.isEmpty() && !access.person.isNull() && !m_isSaving);
}

void AccessPage::give()
{
    const auto access = typed();
    const auto name = m_person->currentText();
    if (m_password->text().isEmpty())
        return save(access, name);
    m_isSaving = true;
    check();
    whenDone(inBackground([password = m_password->text()] { return hashOfPassword(password); }),
             this, [this, access, name](const std::optional<QByteArray> &hash) {
                 m_isSaving = false;
                 auto complete = access;
                 if (hash)
                     complete.password = *hash;
                 m_password->clear();
                 save(complete, name);
             });
}

void AccessPage::save(const org::Access &access, const QString &name)
{
    const auto before = std::ranges::find(m_shown, access.id, &org::Access::id);
    const auto old = before == m_shown.end() ? std::nullopt : std::optional{*before};
    m_setup->run({saved(access, false),
                  [access, old](const desk::Receipt &receipt) {
                      auto made = old.value_or(access);
                      made.id = as<SettingId>(receipt.stream);
                      return saved(made, !old);
                  },
                  tr("%1: %2").arg(name, words::name(access.role)),
                  m_setup->directory().versionOf(access.id)});
}

void AccessPage::takeChosen()
{
    const auto row = m_table->currentRow();
    if (row < 0 || row >= std::ssize(m_shown))
        return;
    const auto access = m_shown[static_cast<size_t>(row)];
    m_setup->run({saved(access, true),
                  [access](const desk::Receipt &) { return saved(access, false); },
                  tr("%1 has no access of their own any more").arg(nameOf(access.person)),
                  m_setup->directory().versionOf(access.id)});
}

} // namespace baton::ui
