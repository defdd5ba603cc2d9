#pragma once

#include "core/desk/desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace baton::ui {

class UndoLine;
class VerdictPanel;

/// The foot of the window. Left: what the place shows and what was just done; right: whether it is
/// saved, where the data are kept, how far the index is, the time.
class StatusFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusFoot(QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    /// What the place shows: "28 of 38 open in Network".
    void showPlace(const QString &words);
    void refresh();
    [[nodiscard]] UndoLine *undoLine() const { return m_undo; }
    /// How many acts could not be saved and can be tried again.
    void showKept(int acts);

Q_SIGNALS:
    void guideRequested();
    void againRequested();
    void healthRead(const baton::desk::Health &health);

private:
    void show(const desk::Health &health);
    void follow(desk::Desk &desk);
    void saveBegan();
    void saved();
    void notSaved(const Error &error);
    void watchSaving();
    void endSaving();
    void showTime();
    void showFile();
    void explainFile();
    void tellBadEnd(desk::Desk &desk);

    QPointer<desk::Desk> m_desk;
    QLabel *m_place;
    UndoLine *m_undo;
    QWidget *m_ofDesk; // what is said of the file, where one is open
    QLabel *m_saved;
    QPushButton *m_stop;  // while an act waits for another program
    QPushButton *m_again; // while there are some that could not be saved
    QPushButton *m_file;  // how it is opened; says why
    VerdictPanel *m_verdict;
    QLabel *m_index;
    QLabel *m_time;
    QTimer *m_clock;
    QTimer *m_slow; // a save that takes this long is worth a word, and another if it waits
    int m_saving = 0;
};

} // namespace baton::ui
