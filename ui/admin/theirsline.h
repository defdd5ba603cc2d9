#pragma once

#include <QFrame>

class QLabel;

namespace baton::ui {

/// Says over fields that somebody has changed the same thing while one types, and asks whose holds:
/// theirs, or what is typed here, which then is saved over it.
class TheirsLine final : public QFrame
{
    Q_OBJECT

public:
    explicit TheirsLine(QWidget *parent = nullptr);
    /// `who` may be empty.
    void say(const QString &who);

Q_SIGNALS:
    void theirsWanted();
    void mineWanted();

private:
    QLabel *m_words;
};

} // namespace baton::ui
