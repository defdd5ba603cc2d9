#pragma once

#include "ui/admin/setup.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace baton::ui {

/// What another policy would have meant over the last twelve months, beside what happened: by
/// target, team or week. Can be stopped; writes nothing.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(Setup *setup, QWidget *parent = nullptr);

    /// The policy to ask about; one that cannot be asked about yet: nothing.
    void setPolicy(const std::optional<sla::Policy> &policy);
    /// Stops what runs and gives its memory back.
    void leave();

private:
    void build();
    void ask();
    void show();
    struct Line
    {
        QString name;
        sla::Compared compared;
    };
    [[nodiscard]] std::vector<Line> lines() const;

    Setup *m_setup;
    std::optional<sla::Policy> m_policy;
    std::optional<desk::WhatIfAnswer> m_found;
    std::shared_ptr<desk::Progress> m_asking;
    QPushButton *m_ask;
    QLabel *m_answer;
    QComboBox *m_by;
    QTableWidget *m_table;
};

} // namespace baton::ui
