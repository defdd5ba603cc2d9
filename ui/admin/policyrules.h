#pragma once

#include "core/desk/names.h"
#include "core/sla/policy.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace baton::ui {

class TeamShares;

/// For which tickets a policy is, and what it chose where contracts differ: as sentences, and as
/// fields when one opens them.
class PolicyRules final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyRules(QWidget *parent = nullptr);

    /// Fills the fields; says nothing to anybody.
    void show(const sla::Policy &policy, const std::vector<org::Service> &services,
              const std::vector<org::Team> &teams);
    /// Writes what the fields say.
    void writeTo(sla::Policy &policy) const;

Q_SIGNALS:
    void edited();

private:
    struct Kept
    {
        sla::Metric metric;
        QCheckBox *box;
    };
    struct For
    {
        ticket::Kind kind;
        QCheckBox *box;
    };

    void addReach(QGridLayout &form);
    void addPauses(QGridLayout &form);
    void addChoices(QGridLayout &form);
    void addRow(QGridLayout &form, const QString &name, QWidget *field);
    QCheckBox *box(const QString &text, const QString &name);
    QSpinBox *days(const QString &name);
    void change();
    void summarise();

    QLabel *m_summary;
    QPushButton *m_open;
    QWidget *m_fields;
    std::vector<For> m_kinds;
    QComboBox *m_service = nullptr;
    std::vector<Kept> m_stops;
    QCheckBox *m_supplier = nullptr;
    QComboBox *m_reopen = nullptr;
    QSpinBox *m_confirmation = nullptr;
    QComboBox *m_priority = nullptr;
    QComboBox *m_next = nullptr;
    QCheckBox *m_counts = nullptr;
    QCheckBox *m_pauses = nullptr;
    QSpinBox *m_backdating = nullptr;
    TeamShares *m_shares = nullptr;
    std::vector<ServiceId> m_services; // as the policy says, where it names several
    bool m_filling = false;
};

} // namespace baton::ui
