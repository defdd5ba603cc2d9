#pragma once

#include "ui/ticket/message.h"

#include "core/desk/desk.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>

class QTimer;

namespace baton::ui {

/// Who sits here, and for which team.
struct Me
{
    PersonId person;
    TeamId team;
    QString name;
    QString teamName;
    bool isAsked =
        false; // the one remembered has gone: nothing is done until it is said who this is
};

/// What follows when a reply has left.
enum class AfterReply : quint8 { Nothing, Wait };

/// An act that was not done, as somebody else has set the same field since (R15).
struct Clash
{
    TicketId ticket;
    qint64 seen = 0; // the version that the person had before them
    ticket::Command command;
    QString said; // when it is done after all
    QString back; // when it is taken back
};

/// What a technician does to a ticket, each act with the one that takes it back. A reply waits ten
/// seconds before it leaves. GUI thread; answers come by signal.
class TicketActs final : public QObject
{
    Q_OBJECT

public:
    explicit TicketActs(QObject *parent = nullptr);

    void setDesk(desk::Desk *desk);
    /// What waits still leaves in the name of who wrote it.
    void setMe(const Me &me);
    [[nodiscard]] const Me &me() const { return m_me; }
    /// For how long a reply can be taken back; ten seconds.
    void setReplyDelay(std::chrono::milliseconds delay);

    void take(const desk::TicketView &view);
    void handOff(const desk::TicketView &view, TeamId team, const QString &name,
                 const QString &note);
    void giveBack(const desk::TicketView &view, ticket::ReturnCause cause, const QString &note);
    void resolve(const desk::TicketView &view, const QString &solution,
                 std::optional<Instant> happenedAt = {});
    void pause(const desk::TicketView &view, ticket::PauseReason reason, Instant wakeUp);
    void resume(const desk::TicketView &view);
    /// By one key: for the requester, two working days; or on, where it waits.
    void pauseOrResume(const desk::TicketView &view);
    void restore(const desk::TicketView &view, ticket::RestoredBy by = ticket::RestoredBy::Fix,
                 const QString &how = {}, std::optional<Instant> happenedAt = {});
    void reopen(const desk::TicketView &view);
    /// A new ticket that goes on from one that is not reopened any more (R9).
    void followUp(const desk::TicketView &view);
    void setPriority(const desk::TicketView &view, ticket::Priority priority,
                     const QString &reason);
    /// Files without a word are attached by themselves.
    void addNote(const desk::TicketView &view, const Message &message);
    /// Does a command to the ticket as it is shown; it can be taken back where ticket::undoOf knows
    /// how. `said` is a whole sentence, as is `back`: that it was taken back, or why it stays.
    void perform(const desk::TicketView &view, const ticket::Command &command, const QString &said,
                 const QString &back = {});
    /// "Keep theirs", or the act was not possible: what was typed with it goes on as a note.
    void keepWords(TicketId ticket, const ticket::Command &command);
    /// `Wait`: for the requester, two working days, from when the reply has left.
    void reply(const desk::TicketView &view, const Message &message,
               AfterReply after = AfterReply::Nothing);
    /// "Me too": it concerns this person as well; what they said becomes a note.
    void addAffected(const desk::TicketView &view, PersonId person, const QString &name,
                     const QString &said);
    /// Makes a ticket, and resolves it at once where `solution` is given.
    void create(const ticket::Create &create, const std::optional<QString> &solution);

    /// Whether something can be done in somebody's name; says so where it cannot.
    bool mayAct();
    /// Says what somebody else did for the person here.
    void say(const QString &words) { Q_EMIT done({}, words, false); }
    /// The same, and `back` takes it back like every other act.
    void offerUndo(const QString &words, std::function<void()> back);

    /// Does what the file would not take (kept()) once more, in its order.
    void tryAgain();
    /// Takes the last act back; says so where there is none.
    void undo();
    [[nodiscard]] bool canUndo() const { return m_waiting.has_value() || !m_undoable.empty(); }
    /// Sends what waits and blocks until it is in the file: before the window closes.
    void flush();

Q_SIGNALS:
    void done(baton::TicketId ticket, const QString &words, bool canBeUndone);
    void created(baton::TicketId ticket, qint64 number);
    void affectedAdded(baton::TicketId ticket);
    void refused(const QString &sentence);
    void clashed(const baton::ui::Clash &clash);
    /// So many acts could not be saved and are kept with their words.
    void kept(int acts);
    void noteSaved(baton::TicketId ticket);
    void replySent(baton::TicketId ticket);
    void replyTakenBack(baton::TicketId ticket, const baton::ui::Message &message);
    void noteRefused(baton::TicketId ticket, const baton::ui::Message &message);

private:
    /// What takes an act back; without a command the act stays, and the words say so.
    struct Undoable
    {
        TicketId ticket;
        std::optional<ticket::Command> command;
        QString words;
        qint64 version = 0;              // of the ticket, after the act
        std::function<void()> back = {}; // instead of a command
    };
    /// An act that the file would not take.
    struct Kept
    {
        ticket::Ticket before;
        Clash act;
    };
    struct Waiting
    {
        TicketId ticket;
        Message message;
        QString to;
        AfterReply after = AfterReply::Nothing;
    };
    void remember(Undoable back, const desk::Receipt &receipt);
    void rememberItStays(TicketId ticket, const QString &why);
    void takeBack(const Undoable &back);
    void run(TicketId id, const ticket::Command &command, const QString &words,
             const std::optional<Undoable> &back = {});
    void carryOut(const Kept &kept);
    void didIt(const ticket::Ticket &before, const Clash &act, const desk::Receipt &receipt);
    void refuse(const Kept &kept, const Error &error);
    void letKeptGo();
    void noteQuietly(TicketId ticket, const QString &text);
    void send();
    [[nodiscard]] QFuture<Result<desk::Receipt>> execute(const ticket::Command &command) const;

    QPointer<desk::Desk> m_desk;
    Me m_me;
    QTimer *m_delay;
    std::optional<Waiting> m_waiting;
    std::vector<Undoable> m_undoable;
    std::vector<Kept> m_kept;
};

/// Two working days on, at the same time of day: what a pause means where nobody says otherwise.
[[nodiscard]] Instant defaultWakeUp(Instant now, const QTimeZone &zone);

} // namespace baton::ui
