#pragma once

#include "core/desk/desk.h"
#include "core/org/practice.h"

#include <QPointer>

namespace baton::ui {

/// One change of the house with the words for it and the one that takes it back.
struct SetupChange
{
    desk::Command command;
    std::function<desk::Command(const desk::Receipt &)> back;
    QString words;
    qint64 seen =
        0; // the version that it was made from: nothing newer is written over; 0: whatever
};

/// The house as the pages of Admin see it: names and settings as of now, and the one way to change
/// them. GUI thread; answers come by signal.
class Setup final : public QObject
{
    Q_OBJECT

public:
    explicit Setup(QObject *parent = nullptr);

    void setDesk(desk::Desk *desk);
    void setMe(PersonId me);
    [[nodiscard]] PersonId me() const { return m_me; }
    [[nodiscard]] desk::Desk *desk() const { return m_desk; }
    /// Whether the house of this desk has been read.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] const desk::Directory &directory() const { return m_directory; }
    [[nodiscard]] const org::Practices &practices() const { return m_practices; }

    /// "Last changed by Dora, 3 min ago: Network"; empty where nothing of that kind was.
    [[nodiscard]] QString lastChange(const QByteArray &kind) const;

    /// Who changed a thing of that kind and name last; empty where that is not known.
    [[nodiscard]] QString lastActor(const QByteArray &kind, const QString &name) const;

    void run(const SetupChange &change);
    /// Takes the last change back; false where there is none.
    bool undo();

Q_SIGNALS:
    void directoryChanged();
    void changesRead();
    void done(const QString &words, bool canBeUndone);
    void refused(const QString &sentence);

private:
    struct Undoable
    {
        desk::Command command;
        QString words;
        qint64 seen = 0;
    };
    void read();
    void readChanges();

    QPointer<desk::Desk> m_desk;
    PersonId m_me;
    bool m_isRead = false;
    std::vector<desk::HouseChange> m_changes;
    desk::Directory m_directory;
    org::Practices m_practices;
    std::vector<Undoable> m_undoable;
};

} // namespace baton::ui
