#pragma once

#include "ui/admin/setup.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace baton::ui {

/// Each practice of this version with its one sentence: off, one team, on.
class PracticesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticesPage(Setup *setup, QWidget *parent = nullptr);

Q_SIGNALS:
    void guideRequested(const QString &page);

private:
    struct Row
    {
        org::Practice practice;
        QComboBox *state;
        QComboBox *team;
    };
    void addRow(QVBoxLayout *layout, org::Practice practice);
    void fill();
    void choose(const Row &row);

    Setup *m_setup;
    std::vector<Row> m_rows;
};

} // namespace baton::ui
