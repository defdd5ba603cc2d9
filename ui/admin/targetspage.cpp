#include "ui/admin/targetspage.h"

#include "core/words/sentences.h"
#include "ui/admin/openticketspanel.h"
#include "ui/admin/policyrules.h"
#include "ui/admin/theirsline.h"
#include "ui/admin/whatifpanel.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

using sla::Metric;
using ticket::Priority;

constexpr std::array metrics{Metric::FirstResponse, Metric::NextResponse,  Metric::Restore,
                             Metric::Resolve,       Metric::UpdateCadence, Metric::Supplier};
constexpr std::array priorities{Priority::P1, Priority::P2, Priority::P3,
                                Priority::P4, Priority::P5, Priority::None};

} // namespace

TargetsPage::TargetsPage(Setup *setup, QWidget *parent) : QWidget{parent}, m_setup{setup}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 4, 20, 16);
    layout->setSpacing(8);
    auto *title = heading(tr("Targets"), this);
    setSize(title, TextSize::Title);
    layout->addWidget(title);
    m_theirs = new TheirsLine{this};
    layout->addWidget(m_theirs);
    addChoice(layout);
    addGrid(layout);
    addActs(layout);
    layout->addStretch();
    connect(m_setup, &Setup::refused, this, [this] { m_isSaving = false; });
    connect(m_setup, &Setup::changesRead, this, &TargetsPage::sayTheirs);
    connect(m_theirs, &TheirsLine::theirsWanted, this, &TargetsPage::discard);
    connect(m_theirs, &TheirsLine::mineWanted, this, [this] {
        m_saved.version = savedNow()->version;
        m_policy.version = m_saved.version;
        sayTheirs();
    });
    connect(m_setup, &Setup::done, this, [this] {
        if (std::exchange(m_isSaving, false))
            m_policy = m_saved; // what was typed is saved: show what holds now
    });
    connect(m_setup, &Setup::directoryChanged, this, [this] {
        if (isVisible())
            read();
    });
}

// Only whoever looks asks the history, and its memory is given back afterwards.
void TargetsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void TargetsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_whatIf->leave();
}

void TargetsPage::addChoice(QVBoxLayout *layout)
{
    m_which = new QComboBox{this};
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_which->setObjectName(u"targets-which"_s);
    m_which->setAccessibleName(tr("Which policy"));
    m_name = new QLineEdit{this};
    m_name->setObjectName(u"targets-name"_s);
    m_name->setAccessibleName(tr("Name of the policy"));
    m_hours = new QComboBox{this};
    m_hours->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_hours->setObjectName(u"targets-hours"_s);
    m_hours->setAccessibleName(tr("Hours it counts in"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_which);
    line->addWidget(m_name, 1);
    line->addWidget(m_hours);
    layout->addLayout(line);
    m_measured = label({}, TextSize::Body, Tone::Muted, this);
    m_measured->setObjectName(u"targets-measured"_s);
    m_take = new QPushButton{tr("Promise that"), this};
    m_take->setObjectName(u"targets-take"_s);
    m_take->setVisible(false);
    layout->addWidget(m_measured);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_which, &QComboBox::activated, this, &TargetsPage::choose);
    connect(m_name, &QLineEdit::textEdited, this, &TargetsPage::edited);
    connect(m_hours, &QComboBox::activated, this, [this] {
        edited();
        propose();
    });
    connect(m_take, &QPushButton::clicked, this, [this] { take(m_proposal); });
}

void TargetsPage::addGrid(QVBoxLayout *layout)
{
    auto *fields = new QGridLayout;
    for (size_t column = 0; column < metrics.size(); ++column)
        fields->addWidget(label(words::name(metrics[column]), TextSize::Body, Tone::Muted, this), 0,
                          static_cast<int>(column) + 1);
    for (size_t row = 0; row < priorities.size(); ++row) {
        const auto priority = priorities[row];
        const auto name = priority == Priority::None ? tr("All others") : words::name(priority);
        const int line = static_cast<int>(row) + 1;
        fields->addWidget(label(name, TextSize::Body, Tone::Plain, this), line, 0);
        for (size_t column = 0; column < metrics.size(); ++column) {
            auto *edit = new QLineEdit{this};
            edit->setObjectName(u"target-%1-%2"_s.arg(toWord(metrics[column]), toWord(priority)));
            edit->setAccessibleName(tr("%1, %2").arg(words::name(metrics[column]), name));
            edit->setMaximumWidth(96);
            fields->addWidget(edit, line, static_cast<int>(column) + 1);
            connect(edit, &QLineEdit::textEdited, this, &TargetsPage::edited);
            m_fields.push_back({metrics[column], priority, edit});
        }
    }
    fields->setColumnStretch(static_cast<int>(metrics.size()) + 1, 1);
    layout->addLayout(fields);
    layout->addWidget(label(tr("30 min, 4 h or 2 h 40 of working time; 2 d is the end of the "
                               "second working day. Empty: nothing is promised."),
                            TextSize::Caption, Tone::Muted, this));
}

void TargetsPage::addActs(QVBoxLayout *layout)
{
    m_choices = new PolicyRules{this};
    layout->addWidget(m_choices);
    connect(m_choices, &PolicyRules::edited, this, &TargetsPage::edited);
    m_warnings = label({}, TextSize::Body, Tone::Plain, this);
    m_warnings->setObjectName(u"targets-warnings"_s);
    m_said = label({}, TextSize::Body, Tone::Danger, this);
    m_said->setObjectName(u"targets-said"_s);
    m_save = primaryButton(tr("Adopt for new tickets"), this);
    m_save->setObjectName(u"targets-save"_s);
    m_from = new QLineEdit{this};
    m_from->setObjectName(u"targets-from"_s);
    m_from->setAccessibleName(tr("From when it holds"));
    m_from->setPlaceholderText(tr("from now on"));
    m_from->setMaximumWidth(160);
    auto *line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addWidget(m_from);
    m_discard = new QPushButton{tr("Discard"), this};
    m_discard->setObjectName(u"targets-discard"_s);
    line->addWidget(m_discard);
    connect(m_discard, &QPushButton::clicked, this, &TargetsPage::discard);
    line->addStretch();
    m_whatIf = new WhatIfPanel{m_setup, this};
    m_openTickets = new OpenTicketsPanel{m_setup, u"targets"_s, this};
    layout->addWidget(m_warnings);
    layout->addWidget(m_said);
    layout->addLayout(line);
    layout->addWidget(m_openTickets);
    layout->addSpacing(8);
    layout->addWidget(m_whatIf);
    connect(m_from, &QLineEdit::textEdited, this, &TargetsPage::edited);
    connect(m_save, &QPushButton::clicked, this, &TargetsPage::save);
}

} // namespace baton::ui
