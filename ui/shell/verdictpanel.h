#pragma once

#include "core/desk/verdict.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace baton::ui {

/// How the file is opened, what that means, and what was looked at to find out. Esc or a click
/// elsewhere closes it.
class VerdictPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);
    /// Appears over `corner` (global, its right lower one).
    void showVerdict(const desk::Verdict &verdict, const QPoint &corner);

Q_SIGNALS:
    void guideRequested();

private:
    void fill(const desk::Verdict &verdict);

    QLabel *m_mode;
    QLabel *m_meaning;
    QGridLayout *m_evidence;
};

} // namespace baton::ui
