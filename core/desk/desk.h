#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/desk/bulk.h"
#include "core/desk/check.h"
#include "core/desk/command.h"
#include "core/desk/duties.h"
#include "core/desk/execution.h"
#include "core/desk/figures.h"
#include "core/desk/importer.h"
#include "core/desk/indexkeeper.h"
#include "core/desk/postmortem.h"
#include "core/desk/presence.h"
#include "core/desk/queue.h"
#include "core/desk/retention.h"
#include "core/desk/rulespreview.h"
#include "core/desk/search.h"
#include "core/desk/targetproposal.h"
#include "core/desk/verdict.h"
#include "core/desk/whatif.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace baton::desk {

/// Names for menus and completion, a copy as of now.
struct Directory
{
    std::vector<org::Team> teams;
    std::vector<org::Service> services;
    std::vector<org::Department> departments;
    std::vector<org::Person> people;
    std::vector<org::Setting> settings;
    QHash<StreamId, qint64> versions = {};

    /// The version of a thing, to be said when it is saved; 0 for one that is not there yet.
    template <class Tag> [[nodiscard]] qint64 versionOf(Id<Tag> id) const
    {
        return versions.value(streamOf(id));
    }
};

/// A tag that tickets bear.
struct TagCount
{
    QString name;
    qint64 tickets = 0;
};

/// One change of the house: who made it and what the thing was before and after, as JSON.
struct HouseChange
{
    Instant at;
    QString actor;         // empty: nobody in particular
    QByteArray streamKind; // team, person, policy ...
    QByteArray kind;       // saved, import_published ...
    QByteArray after;
    QByteArray before;
};

struct BatchInfo
{
    BatchId id;
    QString fileName;
    QString format;
    Instant importedAt;
    qint64 tickets = 0;
    qint64 activities = 0;
    bool withdrawn = false;
};

/// The door: everything that is done or asked goes through it. All members may be called from the
/// GUI thread and return at once; answers come by future, signals on the thread of this object.
class Desk final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString path;
        QString indexFolder; // empty: the user's cache folder
        bool readOnly = false;
        bool fillSearch = true;   // read texts into the search in the background
        bool marksItsEnd = false; // so that the next one learns of a bad one (endedBadly)
    };

    /// Creates a new, empty database file; it must not exist yet.
    /// Blocks; call it from a worker.
    [[nodiscard]] static Result<void> create(const QString &path, const Clock &clock);
    /// Opens; migrates after a verified backup; loads the index. Blocks; call it from a worker and
    /// move the answer to the thread that shall receive its signals.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const Options &options,
                                                            const Clock &clock);
    ~Desk() override;

    /// How the file was opened, and from what that follows. From any thread.
    [[nodiscard]] Verdict verdict() const;
    /// Whether a program that had it open here was killed since: then checkFile() is due.
    [[nodiscard]] bool endedBadly() const;
    /// Whether the file is whole, as SQLite sees it (Damaged); beside the other work, and without
    /// keeping anybody waiting. Reads all of it.
    [[nodiscard]] QFuture<Result<void>> checkFile();

    [[nodiscard]] QFuture<Result<Receipt>> execute(Command command, PersonId actor);
    /// The same to a ticket that the actor saw at version `seen`: Conflict, and nothing is written,
    /// where somebody else has set the same field to another value since (R15, ticket/clash.h). A
    /// thing of the house is saved whole, so any change since is a Conflict (desk/houseclash.h).
    [[nodiscard]] QFuture<Result<Receipt>> executeSeen(Command command, PersonId actor,
                                                       qint64 seen);
    /// Whether what is to be saved waits for another program that writes. From any thread.
    [[nodiscard]] bool waitsForFile() const;
    /// Gives up what waits to be saved: it answers Cancelled, and nothing of it is done.
    void stopWaiting();

    /// Which of many tickets an act can be done to, and as what they were seen.
    [[nodiscard]] QFuture<Result<BulkPreview>> previewBulk(BulkQuestion question, PersonId actor);
    /// Does it part by part; progress counts tickets. What a colleague has changed since the
    /// preview stays as it is.
    [[nodiscard]] QFuture<Result<BulkReceipt>> runBulk(BulkOrder order, PersonId actor);

    [[nodiscard]] QFuture<Result<QueueAnswer>> list(QueueQuestion question);
    /// Ids that hold words, newest first; hits() shows them. Breaks off an older question of the
    /// same seat, which then answers Cancelled.
    [[nodiscard]] QFuture<Result<SearchAnswer>> search(SearchQuestion question);
    /// What was found as it is shown, with the words of `text` marked: ask for what is visible.
    [[nodiscard]] QFuture<Result<std::vector<SearchHit>>>
    hits(std::vector<TicketId> ids, QString text, Audience audience = Audience::Desk);
    /// Tickets like a text by the rarest words they share. Cancels as search() does.
    [[nodiscard]] QFuture<Result<SimilarAnswer>> similar(SimilarQuestion question);
    /// Only how many: for view counts.
    [[nodiscard]] QFuture<Result<qint64>> count(QString filter);
    /// For all views at once: one job of the index.
    [[nodiscard]] QFuture<Result<std::vector<qint64>>> counts(CountQuestion question);
    [[nodiscard]] QFuture<Result<std::vector<TicketRow>>> rows(std::vector<TicketId> ids);
    [[nodiscard]] QFuture<Result<TicketView>> ticket(TicketId id);
    /// The bytes of an attachment (ticket::Attachment::digest); AttachmentGone where they are no
    /// longer there, AttachmentChanged where they are not what was attached.
    [[nodiscard]] QFuture<Result<QByteArray>> attachment(QByteArray digest);
    [[nodiscard]] QFuture<Result<TicketId>> ticketByNumber(qint64 number);
    [[nodiscard]] QFuture<Result<std::vector<sla::Step>>> whyDue(TicketId id, sla::Metric metric,
                                                                 int instance);
    /// Where the time of a ticket's promise went, in its working hours; NotFound without a promise.
    [[nodiscard]] QFuture<Result<PostMortemView>> postMortem(TicketId id);
    [[nodiscard]] QFuture<Result<BreachFigures>> breaches(FigureQuestion question);
    /// What the newest stopped clocks teach of those that run; reads at most 100,000 tickets.
    [[nodiscard]] QFuture<Result<insight::BreachForecast>> forecast();
    [[nodiscard]] QFuture<Result<HandOffFigures>> handOffs(FigureQuestion question);
    /// What a lead reads on Monday.
    [[nodiscard]] QFuture<Result<MondayFigures>> monday(MondayQuestion question);
    [[nodiscard]] QFuture<Result<CustodyFigures>> custody(FigureQuestion question);
    /// What a wallboard shows, asked of the file as it lies there now: FileMissing where it was
    /// moved or deleted, although what was opened could still be read.
    [[nodiscard]] QFuture<Result<WallFigures>> wall(QString zone);
    [[nodiscard]] QFuture<Result<Directory>> directory();
    /// Every tag in use, the most used first.
    [[nodiscard]] QFuture<Result<std::vector<TagCount>>> tags();
    /// When the house opens on the coming days, today left out (desk/mornings.h).
    [[nodiscard]] QFuture<Result<std::vector<Instant>>> mornings(QString zone);
    /// What would be promised if this ticket were saved now (desk/promises.h).
    [[nodiscard]] QFuture<Result<std::vector<sla::Clock>>> promises(ticket::Create create);
    /// Policies and calendars as they are, to be edited.
    [[nodiscard]] QFuture<Result<RuleList>> ruleList();
    /// R11: which open tickets' due dates a change would move, before anything is written.
    [[nodiscard]] QFuture<Result<RulesPreview>> previewRules(RulesChange change);
    /// What the clocks of the last months would have said under another policy. The first question
    /// reads the whole history, later ones what has come since. On a thread of its own.
    [[nodiscard]] QFuture<Result<WhatIfAnswer>> whatIf(WhatIfQuestion question);
    /// What could be promised, by what the desk does already; without any target (R12).
    [[nodiscard]] QFuture<Result<TargetProposal>> proposeTargets(ProposalQuestion question);
    /// Whose words are kept longer than the desk's own periods say.
    [[nodiscard]] QFuture<Result<RetentionPreview>>
    previewRetention(std::optional<Instant> asOf = {});
    /// Gives back the memory that the two hold on to.
    void forgetWhatIf();
    /// The last change of each thing of the house, newest first.
    [[nodiscard]] QFuture<Result<std::vector<HouseChange>>> houseChanges(int limit);
    /// What time brings, with how it went (desk/duties.h); report/dutyrun.h does it.
    [[nodiscard]] QFuture<Result<std::vector<DutyState>>> duties();
    /// True where nobody else is at it: this program has a lease then, and says how it ended.
    [[nodiscard]] QFuture<Result<bool>> takeDuty(const DutyState &state);
    [[nodiscard]] QFuture<Result<void>> endDuty(const DutyState &state, bool good, QString said);
    /// Says which ticket a window has open and answers who else is heard, with names. Nothing of it
    /// is in the log (desk/presence.h). An error where the place takes no file beside the database.
    [[nodiscard]] QFuture<Result<std::vector<Visitor>>> visit(const Visit &visit);
    /// The same without saying anything.
    [[nodiscard]] QFuture<Result<std::vector<Visitor>>> visitors();
    [[nodiscard]] QFuture<Result<Health>> health();
    [[nodiscard]] QFuture<Result<std::vector<BatchInfo>>> batches();
    [[nodiscard]] QFuture<Result<ImportReceipt>> undoImport(BatchId batch);
    /// Reads the whole file and compares (docs/guide/keeping.md).
    [[nodiscard]] QFuture<Result<CheckReport>> check(CheckDepth depth);
    /// Builds the index anew, texts included.
    [[nodiscard]] QFuture<Result<void>> reindex();
    /// A verified copy; refuses to overwrite. On a thread of its own, beside everything else.
    /// Answers the head of its chain: whoever notes it elsewhere can tell later whether the past
    /// was changed.
    [[nodiscard]] QFuture<Result<QByteArray>> backUp(const QString &target);
    /// Blocks until every text is in the search; for programs without an event loop.
    [[nodiscard]] Result<void> finishSearch();

    /// Stages a history chunk by chunk; visible by one commit at its end. One at a time.
    [[nodiscard]] Result<std::unique_ptr<Importer>> importer(const HistorySource &source);

Q_SIGNALS:
    void changed(const baton::desk::ChangeSet &changes);
    /// Something is on its way into the file; for each follows one of the next two.
    void saving();
    /// It is in the file, or the rules refused it and nothing was to be saved.
    void saved();
    /// The file would not take it, or it was given up while it waited.
    void notSaved(const baton::Error &error);

private:
    QFuture<Result<Receipt>> executeOnce(Command command, PersonId actor,
                                         std::optional<qint64> seen);
    QFuture<Result<std::vector<Visitor>>> named(QFuture<Result<std::vector<Visitor>>> heard);
    template <class Answer, class Job> QFuture<Answer> readAside(Job job);
    template <class Answer> QFuture<Answer> watched(const QFuture<Answer> &writing);
    void followSoon();
    void fillSoon();
    void learnSoon();
    struct Parts;
    explicit Desk(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace baton::desk
