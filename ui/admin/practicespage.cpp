#include "ui/admin/practicespage.h"

#include "core/words/practicewords.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

// Those that this version carries out: a switch without an effect would be a lie.
constexpr std::array carried{org::Practice::Targets, org::Practice::HandOffs,
                             org::Practice::SignIn};
constexpr std::array states{org::PracticeState::Off, org::PracticeState::Pilot,
                            org::PracticeState::On};
constexpr int readable = 720;

} // namespace

PracticesPage::PracticesPage(Setup *setup, QWidget *parent) : QWidget{parent}, m_setup{setup}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 4, 20, 16);
    layout->setSpacing(8);
    auto *title = heading(tr("Practices"), this);
    setSize(title, TextSize::Title);
    layout->addWidget(title);
    layout->addWidget(label(tr("Take up what you need, when you need it. What is off shows no "
                               "place, menu or field, and nothing of it is deleted."),
                            TextSize::Body, Tone::Muted, this));
    for (const auto practice : carried)
        addRow(layout, practice);
    layout->addStretch();
    connect(m_setup, &Setup::directoryChanged, this, &PracticesPage::fill);
}

void PracticesPage::addRow(QVBoxLayout *layout, org::Practice practice)
{
    const auto name = words::name(practice);
    const Row row{practice, new QComboBox{this}, new QComboBox{this}};
    row.state->setObjectName(u"practice-"_s + toWord(practice));
    row.state->setAccessibleName(tr("%1: off, one team or on").arg(name));
    for (const auto state : states)
        row.state->addItem(words::name(state), toWord(state));
    row.team->setObjectName(u"pilot-"_s + toWord(practice));
    row.team->setAccessibleName(tr("%1: the team that tries it").arg(name));
    auto *guide = new QPushButton{tr("How it works"), this};
    guide->setProperty("link", true);
    guide->setAccessibleName(tr("How it works: %1").arg(name));
    auto *line = new QHBoxLayout;
    line->addWidget(heading(name, this));
    line->addStretch();
    line->addWidget(row.team);
    line->addWidget(row.state);
    auto *sentence = label(words::gives(practice), TextSize::Body, Tone::Plain, this);
    sentence->setMaximumWidth(readable);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addLayout(line);
    layout->addWidget(sentence);
    layout->addWidget(guide, 0, Qt::AlignLeft);
    m_rows.push_back(row);
    const auto act = [this, row] { choose(row); };
    connect(row.state, &QComboBox::activated, this, act);
    connect(row.team, &QComboBox::activated, this, act);
    connect(guide, &QPushButton::clicked, this, [this, practice] {
        Q_EMIT guideRequested(words::guidePage(practice).section(u'#', 0, 0));
    });
}

void PracticesPage::fill()
{
    for (const auto &row : m_rows) {
        const auto state = m_setup->practices().state(row.practice);
        row.state->setCurrentIndex(row.state->findData(toWord(state)));
        row.team->clear();
        for (const auto &team : m_setup->directory().teams) {
            if (!team.retired)
                row.team->addItem(team.name, team.id.value());
        }
        row.team->setCurrentIndex(
            std::max(0, row.team->findData(m_setup->practices().pilot(row.practice).value())));
        row.team->setVisible(state == org::PracticeState::Pilot);
    }
}

void PracticesPage::choose(const Row &row)
{
    const auto state = org::practiceStateFromWord(row.state->currentData().toString())
                           .value_or(org::PracticeState::Off);
    const auto &now = m_setup->practices();
    const TeamId team{row.team->currentData().toLongLong()};
    const desk::SetPractice before{row.practice, now.state(row.practice), now.pilot(row.practice)};
    m_setup->run({desk::SetPractice{row.practice, state, team},
                  [before](const desk::Receipt &) { return desk::Command{before}; },
                  tr("%1: %2").arg(words::name(row.practice), words::name(state))});
}

} // namespace baton::ui
