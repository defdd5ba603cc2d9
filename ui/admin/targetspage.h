#pragma once

#include "ui/admin/setup.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace baton::ui {

class OpenTicketsPanel;
class PolicyRules;
class TheirsLine;
class WhatIfPanel;

/// What is promised: a length for each kind of promise and priority; what the desk does already,
/// what another promise would have meant in the past, and which open tickets it would move.
class TargetsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetsPage(Setup *setup, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addChoice(QVBoxLayout *layout);
    void addGrid(QVBoxLayout *layout);
    void addActs(QVBoxLayout *layout);
    void read();
    void choose(int index);
    void fillFields();
    void edited();
    void propose();
    void take(const desk::TargetProposal &proposal);
    void save();
    void look();
    void discard();
    void sayTheirs();
    [[nodiscard]] const sla::Policy *savedNow() const;
    void say(const QString &text);
    [[nodiscard]] QString warnings() const;
    [[nodiscard]] std::optional<Instant> effectiveFrom() const;

    struct Field
    {
        sla::Metric metric;
        ticket::Priority priority;
        QLineEdit *edit;
    };

    [[nodiscard]] std::optional<sla::Promise> promiseOf(const Field &field,
                                                        const QString &typed) const;

    Setup *m_setup;
    desk::RuleList m_rules;
    sla::Policy m_saved;
    sla::Policy m_policy;
    std::vector<Field> m_fields;
    bool m_isSaving = false;
    QString m_awaited; // the name of a new policy that is on its way
    QComboBox *m_which;
    QLineEdit *m_name;
    QComboBox *m_hours;
    QLabel *m_measured;
    QPushButton *m_take;
    PolicyRules *m_choices;
    QLabel *m_warnings;
    QLabel *m_said;
    QPushButton *m_save;
    QLineEdit *m_from;
    QPushButton *m_discard;
    TheirsLine *m_theirs;
    WhatIfPanel *m_whatIf;
    OpenTicketsPanel *m_openTickets;
    desk::TargetProposal m_proposal;
};

} // namespace baton::ui
