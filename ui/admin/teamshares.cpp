#include "ui/admin/teamshares.h"

#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr int usual = 25;
} // namespace

TeamShares::TeamShares(QWidget *parent)
    : QWidget{parent}, m_list{new QWidget{this}}, m_flow{new FlowLayout{m_list, 4}},
      m_team{new QComboBox{this}}, m_percent{new QSpinBox{this}},
      m_add{new QPushButton{tr("Add its share"), this}}
{
    m_team->setObjectName(u"share-team"_s);
    m_team->setAccessibleName(tr("Team"));
    m_percent->setObjectName(u"share-percent"_s);
    m_percent->setAccessibleName(tr("Share of the promise"));
    m_percent->setRange(1, sla::wholePromise);
    m_percent->setValue(usual);
    m_percent->setSuffix(u" %"_s);
    m_add->setObjectName(u"share-add"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_team);
    line->addWidget(m_percent);
    line->addWidget(m_add);
    line->addStretch();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &TeamShares::add);
}

QString TeamShares::nameOf(TeamId team) const
{
    const auto found = std::ranges::find(m_teams, team, &org::Team::id);
    return found == m_teams.end() ? tr("a team that is gone") : found->name;
}

void TeamShares::show(const std::vector<sla::TeamShare> &shares,
                      const std::vector<org::Team> &teams)
{
    m_shares = shares;
    m_teams = teams;
    fill();
}

void TeamShares::add()
{
    const TeamId team{m_team->currentData().toLongLong()};
    if (team.isNull())
        return;
    m_shares.push_back({team, m_percent->value()});
    fill();
    Q_EMIT edited();
}

void TeamShares::remove(TeamId team)
{
    std::erase_if(m_shares, [team](const sla::TeamShare &share) { return share.team == team; });
    fill();
    Q_EMIT edited();
}

void TeamShares::fill()
{
    qDeleteAll(m_list->findChildren<QPushButton *>());
    int place = 0;
    for (const auto &share : m_shares) {
        const auto text = u"%1 %2 %"_s.arg(nameOf(share.team)).arg(share.percent);
        auto *button = new QPushButton{text + u"  \u00d7"_s, m_list};
        button->setObjectName(u"share-%1"_s.arg(share.team.value()));
        button->setAccessibleName(tr("Take away the share: %1").arg(text));
        button->setToolTip(button->accessibleName());
        m_flow->insertWidget(place++, button);
        // Later: the button that was clicked is one of those that go.
        connect(
            button, &QPushButton::clicked, this, [this, team = share.team] { remove(team); },
            Qt::QueuedConnection);
    }
    m_list->setVisible(!m_shares.empty());
    m_team->clear();
    for (const auto &team : m_teams) {
        if (!team.retired &&
            std::ranges::find(m_shares, team.id, &sla::TeamShare::team) == m_shares.end())
            m_team->addItem(team.name, team.id.value());
    }
    m_add->setEnabled(m_team->count() > 0);
}

} // namespace baton::ui
