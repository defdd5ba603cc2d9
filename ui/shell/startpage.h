#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace baton::ui {

/// The first place of all: try the demo, start a new desk, open a file. Also says why a file could
/// not be opened.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void say(const QString &sentence);
    void showWork(const QString &what);
    void showIdle();

Q_SIGNALS:
    void demoRequested();
    void newDeskRequested(const QString &team, const QString &zone);
    void openRequested();
    void importRequested();

private:
    void build();
    QLabel *m_problem;
    QLabel *m_work;
    QProgressBar *m_busy;
    QLineEdit *m_team;
    QLineEdit *m_zone;
};

} // namespace baton::ui
