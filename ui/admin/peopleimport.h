#pragma once

#include "core/exchange/peoplelist.h"
#include "ui/admin/setup.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace baton::ui {

/// Brings in a list of people, pasted or from a CSV file: what would become of it is said first,
/// then all of it comes in by one act that can be taken back.
class PeopleImport final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleImport(Setup *setup, QWidget *parent = nullptr);
    /// Looks at a file; nothing is changed yet.
    void look(const QString &path);

private:
    using Plan = Result<exchange::PeoplePlan>;
    void build();
    void toggle();
    void lookAtPasted();
    void chooseFile();
    void show(const Plan &plan);
    void bringIn();
    void say(const QString &words);

    Setup *m_setup;
    QPushButton *m_open;
    QWidget *m_panel;
    QPlainTextEdit *m_pasted;
    QPushButton *m_look;
    QPushButton *m_file;
    QLabel *m_words;
    QPushButton *m_bringIn;
    exchange::PeoplePlan m_plan;
};

} // namespace baton::ui
