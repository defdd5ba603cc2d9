#pragma once

#include "core/org/org.h"
#include "core/sla/policy.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace baton::ui {

class FlowLayout;

/// What each team may use of a promise (R8): a button for each share, which takes it away, and a
/// line for the next one.
class TeamShares final : public QWidget
{
    Q_OBJECT

public:
    explicit TeamShares(QWidget *parent = nullptr);

    /// Says nothing to anybody. A team that was dissolved keeps its share until it is taken away.
    void show(const std::vector<sla::TeamShare> &shares, const std::vector<org::Team> &teams);
    [[nodiscard]] const std::vector<sla::TeamShare> &shares() const { return m_shares; }
    [[nodiscard]] QString nameOf(TeamId team) const;

Q_SIGNALS:
    void edited();

private:
    void add();
    void remove(TeamId team);
    void fill();

    std::vector<sla::TeamShare> m_shares;
    std::vector<org::Team> m_teams;
    QWidget *m_list;
    FlowLayout *m_flow;
    QComboBox *m_team;
    QSpinBox *m_percent;
    QPushButton *m_add;
};

} // namespace baton::ui
