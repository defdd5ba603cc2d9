#include "ui/admin/theirsline.h"
#include "ui/admin/wordspage.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr int listWidth = 220;
constexpr int readable = 640;
} // namespace

WordsPage::WordsPage(WordsSpec spec, Setup *setup, QWidget *parent)
    : QWidget{parent}, m_spec{std::move(spec)}, m_setup{setup}, m_list{new QListWidget{this}},
      m_add{new QPushButton{m_spec.addText, this}},
      m_withRetired{new QCheckBox{tr("Retired too"), this}}, m_form{new QWidget{this}},
      m_theirs{new TheirsLine{m_form}}, m_name{new QLineEdit{m_form}},
      m_whose{new QComboBox{m_form}}, m_text{new QPlainTextEdit{m_form}},
      m_preview{label({}, TextSize::Body, Tone::Plain, m_form)},
      m_doubt{label({}, TextSize::Body, Tone::Danger, m_form)},
      m_empty{label(m_spec.empty, TextSize::Body, Tone::Muted, this)},
      m_last{label({}, TextSize::Caption, Tone::Muted, this)},
      m_save{primaryButton(tr("Save"), m_form)}, m_retire{new QPushButton{tr("Retire"), m_form}}
{
    build();
    connect(m_setup, &Setup::directoryChanged, this, &WordsPage::fill);
    connect(m_setup, &Setup::changesRead, this, [this] {
        m_last->setText(m_setup->lastChange(toWord(m_spec.kind).toUtf8()));
        sayTheirs();
    });
    connect(m_theirs, &TheirsLine::theirsWanted, this, [this] {
        m_drafts.erase(chosen());
        choose();
    });
    connect(m_theirs, &TheirsLine::mineWanted, this, [this] {
        m_seen[chosen()] = versionNow();
        sayTheirs();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &WordsPage::choose);
    connect(m_withRetired, &QCheckBox::toggled, this, &WordsPage::fill);
    connect(m_add, &QPushButton::clicked, this, &WordsPage::startNew);
    connect(m_name, &QLineEdit::textEdited, this, &WordsPage::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WordsPage::edited);
    connect(m_whose, &QComboBox::activated, this, &WordsPage::edited);
    connect(m_save, &QPushButton::clicked, this, &WordsPage::save);
    connect(m_retire, &QPushButton::clicked, this, &WordsPage::retireOrBack);
    fill();
}

void WordsPage::build()
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 4, 20, 16);
    layout->setSpacing(8);
    auto *title = heading(m_spec.title, this);
    setSize(title, TextSize::Title);
    layout->addWidget(title);
    layout->addWidget(label(m_spec.lead, TextSize::Body, Tone::Muted, this));
    auto *halves = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    buildList(left);
    buildForm(right);
    halves->addLayout(left);
    halves->addSpacing(16);
    halves->addLayout(right, 1);
    layout->addLayout(halves, 1);
    m_last->setObjectName(m_spec.id + u"Last"_s);
    layout->addWidget(m_last);
}

void WordsPage::buildList(QVBoxLayout *layout)
{
    m_list->setObjectName(m_spec.id + u"List"_s);
    m_list->setAccessibleName(m_spec.title);
    m_list->setFixedWidth(listWidth);
    m_add->setObjectName(m_spec.id + u"Add"_s);
    m_withRetired->setObjectName(m_spec.id + u"Retired"_s);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_withRetired);
}

void WordsPage::buildForm(QVBoxLayout *layout)
{
    m_form->setMaximumWidth(readable);
    m_name->setObjectName(m_spec.id + u"Name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_whose->setObjectName(m_spec.id + u"Whose"_s);
    m_whose->setAccessibleName(tr("Whose it is"));
    m_whose->setVisible(m_spec.whose == WordsSpec::Whose::Chosen);
    m_text->setObjectName(m_spec.id + u"Text"_s);
    m_text->setAccessibleName(m_spec.textName);
    m_text->setPlaceholderText(m_spec.textHint);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(120);
    m_preview->setObjectName(m_spec.id + u"Preview"_s);
    m_preview->setProperty("card", u"reply"_s);
    m_doubt->setObjectName(m_spec.id + u"Doubt"_s);
    m_save->setObjectName(m_spec.id + u"Save"_s);
    m_retire->setObjectName(m_spec.id + u"Retire"_s);
    m_empty->setObjectName(m_spec.id + u"Empty"_s);
    auto *form = new QVBoxLayout{m_form};
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_whose);
    form->addWidget(m_theirs);
    form->addLayout(head);
    form->addWidget(m_text, 1);
    addVariables(form);
    if (m_spec.preview)
        form->addWidget(label(tr("So it goes in"), TextSize::Caption, Tone::Muted, m_form));
    form->addWidget(m_preview);
    form->addWidget(m_doubt);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_save);
    acts->addWidget(m_retire);
    acts->addStretch();
    form->addLayout(acts);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_empty, 0, Qt::AlignTop);
}

// A click puts the variable where one types.
void WordsPage::addVariables(QVBoxLayout *layout)
{
    if (m_spec.variables.isEmpty())
        return;
    auto *row = new FlowLayout;
    for (const auto &variable : m_spec.variables) {
        auto *button = new QPushButton{u'{' + variable + u'}', m_form};
        button->setProperty("link", true);
        button->setAccessibleName(tr("Put in %1").arg(button->text()));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, text = button->text()] {
            m_text->insertPlainText(text);
            m_text->setFocus();
        });
    }
    layout->addLayout(row);
}

} // namespace baton::ui
