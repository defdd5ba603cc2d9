#include "core/desk/desk.h"

#include "core/base/whendone.h"
#include "core/desk/bulkrun.h"
#include "core/desk/hits.h"
#include "core/desk/mornings.h"
#include "core/desk/practices.h"
#include "core/desk/promises.h"
#include "core/desk/rehearsal.h"
#include "core/desk/ticketview.h"
#include "core/storage/backup.h"

#include <QMetaMethod>
#include <QStandardPaths>
#include <QTimer>

namespace baton::desk {

using namespace std::chrono_literals;

namespace {

constexpr std::ptrdiff_t fillBetweenQuestions = 400; // tickets: some tens of milliseconds
constexpr std::ptrdiff_t fillAtOnce = 10'000;

template <class T> QFuture<Result<T>> failed(const Error &error)
{
    QPromise<Result<T>> promise;
    auto future = promise.future();
    promise.start();
    promise.addResult(Result<T>{std::unexpected(error)});
    promise.finish();
    return future;
}

// Of the file, the disk or the share; not of what was asked.
bool isOfFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
    case ErrorCode::PermissionDenied:
    case ErrorCode::NotADatabase:
    case ErrorCode::Damaged:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::Busy:
    case ErrorCode::UnsafePlace:
    case ErrorCode::Storage:
        return true;
    default:
        return false;
    }
}

bool isRedaction(const Command &command)
{
    if (std::holds_alternative<EraseWords>(command))
        return true;
    const auto *onTicket = std::get_if<ticket::Command>(&command);
    return onTicket != nullptr && (std::holds_alternative<ticket::Redact>(*onTicket) ||
                                   std::holds_alternative<ticket::Detach>(*onTicket));
}

std::chrono::milliseconds pollEvery(const storage::Place &place)
{
    return place.kind == storage::PlaceKind::Local ? 500ms : 3'000ms;
}

} // namespace

struct Desk::Parts
{
    Parts(const Clock &clock_, std::unique_ptr<storage::Database> database_,
          std::unique_ptr<IndexKeeper> keeper_)
        : clock{clock_}, database{std::move(database_)}, keeper{std::move(keeper_)},
          rehearsal{database->path()}
    {
        house = keeper->house();
    }

    const Clock &clock;
    // What jobs of the database use outlives it: those that wait are done before it ends.
    House writing; // used on the writer alone
    std::mutex houseMutex;
    House house; // a copy of the keeper's, for readers
    std::atomic<bool> followPosted = false;
    std::atomic<bool> ending = false;
    std::function<void(const ChangeSet &)> tell; // set before the first question
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<IndexKeeper> keeper; // used on `index` alone
    QTimer poll;
    std::array<std::atomic<quint64>, searchSeats> asked; // the newest question of each seat
    std::atomic<size_t> searching = searchSeats;         // whose question runs now
    Rehearsal rehearsal;
    storage::Worker index; // ends first

    House currentHouse()
    {
        const std::scoped_lock lock{houseMutex};
        return house;
    }
    void shareHouse(const House &newer)
    {
        const std::scoped_lock lock{houseMutex};
        if (newer.seen() >= house.seen())
            house = newer;
    }
    /// Catches up, on the index worker. Whoever does it, a question too, tells what has changed:
    /// the index learns of each change once.
    Result<void> follow()
    {
        const auto changes = keeper->follow();
        shareHouse(keeper->house());
        if (!changes)
            return std::unexpected(changes.error());
        if (!changes->isEmpty() && !ending && tell)
            tell(*changes);
        return {};
    }
    /// Runs a question on the index worker, after it has caught up.
    template <class Job> auto ask(Job job)
    {
        using Answer = decltype(job(*keeper));
        QPromise<Answer> promise;
        auto future = promise.future();
        promise.start();
        index.post([this, job = std::move(job), promise = std::move(promise)]() mutable {
            if (const auto followed = follow(); !followed)
                promise.addResult(Answer{std::unexpected(followed.error())});
            else
                promise.addResult(job(*keeper));
            promise.finish();
        });
        return future;
    }
    /// Runs a search before whatever waits, unless the same seat has asked something newer.
    template <class Answer, class Job> QFuture<Result<Answer>> askNow(SearchSeat seat, Job job)
    {
        const auto at = static_cast<size_t>(seat);
        const auto turn = ++asked[at];
        if (searching == at)
            keeper->interruptSearch();
        QPromise<Result<Answer>> promise;
        auto future = promise.future();
        promise.start();
        index.postFirst(
            [this, at, turn, job = std::move(job), promise = std::move(promise)]() mutable {
                Result<Answer> answer = std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
                searching = at;
                if (asked[at] == turn && follow()) {
                    auto found = job(*keeper);
                    if (found || asked[at] == turn)
                        answer = std::move(found);
                }
                searching = searchSeats;
                promise.addResult(std::move(answer));
                promise.finish();
            });
        return future;
    }
    template <class Job> auto read(Job job)
    {
        using Answer = std::invoke_result_t<Job, storage::Session &, const House &>;
        return database->read([this, job = std::move(job)](storage::Session &session) -> Answer {
            auto known = currentHouse();
            if (const auto read = known.refresh(session); !read)
                return std::unexpected(read.error());
            shareHouse(known);
            return job(session, known);
        });
    }
};

Result<void> Desk::create(const QString &path, const Clock &clock)
{
    return storage::Database::create(path, clock.now());
}

Result<std::unique_ptr<Desk>> Desk::open(const Options &options, const Clock &clock)
{
    auto database = storage::Database::open({options.path, options.readOnly}, clock.now());
    if (!database)
        return std::unexpected(database.error());
    const auto folder = options.indexFolder.isEmpty()
                            ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
                            : options.indexFolder;
    if (!(*database)->isReadOnly()) {
        if (const auto swept = sweepAbandoned(**database, clock.now()); !swept)
            return std::unexpected(swept.error());
        if (const auto settled = settleOldFile(**database, clock.now()); !settled)
            return std::unexpected(settled.error());
    }
    auto keeper = IndexKeeper::open(**database, folder);
    if (!keeper)
        return std::unexpected(keeper.error());
    auto parts = std::make_unique<Parts>(clock, *std::move(database), *std::move(keeper));
    std::unique_ptr<Desk> desk{new Desk{std::move(parts)}};
    if (options.fillSearch)
        desk->fillSoon();
    return desk;
}

Desk::Desk(std::unique_ptr<Parts> parts) : m_parts{std::move(parts)}
{
    m_parts->tell = [this](const ChangeSet &changes) {
        QMetaObject::invokeMethod(
            this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
        fillSoon();
    };
    m_parts->poll.setParent(this); // moves with us to the thread that shall hear our signals
    connect(&m_parts->poll, &QTimer::timeout, this, &Desk::followSoon);
    // Once we are where our signals are heard: a worker thread has no timers.
    QMetaObject::invokeMethod(
        this, [this] { m_parts->poll.start(pollEvery(m_parts->database->place())); },
        Qt::QueuedConnection);
}

Desk::~Desk()
{
    m_parts->ending = true;
    m_parts->poll.setParent(nullptr);
    m_parts->index.post([parts = m_parts.get()] { parts->keeper->save(); });
}

void Desk::followSoon()
{
    if (m_parts->followPosted.exchange(true))
        return;
    m_parts->index.post([parts = m_parts.get()] {
        parts->followPosted = false;
        // What cannot be read now is tried again by the poll.
        [[maybe_unused]] const auto followed = parts->follow();
    });
}

// Piece by piece, so that questions come in between.
void Desk::fillSoon()
{
    m_parts->index.post([this, parts = m_parts.get()] {
        if (parts->ending)
            return;
        if (parts->keeper->fillSome(fillBetweenQuestions))
            fillSoon();
        else
            learnSoon();
    });
}

void Desk::learnSoon()
{
    m_parts->index.post([this, parts = m_parts.get()] {
        if (!parts->ending && parts->keeper->learnSome())
            learnSoon();
    });
}

Result<void> Desk::finishSearch()
{
    return m_parts
        ->ask([](IndexKeeper &keeper) -> Result<void> {
            while (keeper.fillSome(fillAtOnce) || keeper.learnSome()) {
            }
            return {};
        })
        .result();
}

// Only for windows: a program without an event loop would gather watchers.
template <class Answer> QFuture<Answer> Desk::watched(const QFuture<Answer> &writing)
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&Desk::saving)))
        return writing;
    Q_EMIT saving();
    whenDone(writing, this, [this](const Answer &answer) {
        if (!answer && isOfFile(answer.error().code))
            Q_EMIT notSaved(answer.error());
        else
            Q_EMIT saved();
    });
    return writing;
}

QFuture<Result<Receipt>> Desk::execute(Command command, PersonId actor)
{
    return executeOnce(std::move(command), actor, {});
}

QFuture<Result<Receipt>> Desk::executeSeen(Command command, PersonId actor, qint64 seen)
{
    return executeOnce(std::move(command), actor, seen);
}

QFuture<Result<Receipt>> Desk::executeOnce(Command command, PersonId actor,
                                           std::optional<qint64> seen)
{
    auto *parts = m_parts.get();
    return watched(parts->database->write([this, parts, command = std::move(command), actor,
                                           seen](storage::Session &session) -> Result<Receipt> {
        if (const auto read = parts->writing.refresh(session); !read)
            return std::unexpected(read.error());
        const auto receipt = desk::execute(
            session,
            {parts->clock.now(), actor, *parts->writing.rules(), *parts->writing.names(), seen},
            command);
        if (receipt)
            QMetaObject::invokeMethod(this, &Desk::followSoon, Qt::QueuedConnection);
        if (receipt && isRedaction(command))
            parts->database->foldLog(); // runs after this job, and so after its commit
        return receipt;
    }));
}

QFuture<Result<BulkPreview>> Desk::previewBulk(BulkQuestion question, PersonId actor)
{
    return m_parts->read([question = std::move(question), actor, now = m_parts->clock.now()](
                             storage::Session &session, const House &house) {
        return desk::previewBulk(session, {now, actor, *house.rules(), *house.names()}, question);
    });
}

QFuture<Result<BulkReceipt>> Desk::runBulk(BulkOrder order, PersonId actor)
{
    auto *parts = m_parts.get();
    const auto write = [this, parts, actor](std::vector<BulkItem> items) {
        return parts->database->write([this, parts, actor, items = std::move(items)](
                                          storage::Session &session) -> Result<BulkReceipt> {
            if (parts->ending) // what waits when the desk closes is not begun
                return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
            if (const auto read = parts->writing.refresh(session); !read)
                return std::unexpected(read.error());
            QMetaObject::invokeMethod(this, &Desk::followSoon, Qt::QueuedConnection);
            return carryOut(
                session,
                {parts->clock.now(), actor, *parts->writing.rules(), *parts->writing.names()},
                items);
        });
    };
    return watched(std::make_shared<BulkRun>(std::move(order), write)->start());
}

QFuture<Result<RetentionPreview>> Desk::previewRetention()
{
    return m_parts->read([now = m_parts->clock.now()](storage::Session &session, const House &) {
        return retentionPreview(session, now);
    });
}

QFuture<Result<QueueAnswer>> Desk::list(QueueQuestion question)
{
    return m_parts->ask([question = std::move(question), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.list(question, now); });
}

QFuture<Result<SearchAnswer>> Desk::search(SearchQuestion question)
{
    const auto seat = question.seat;
    return m_parts->askNow<SearchAnswer>(
        seat, [question = std::move(question), now = m_parts->clock.now()](IndexKeeper &keeper) {
            return keeper.search(question, now);
        });
}

QFuture<Result<std::vector<SearchHit>>> Desk::hits(std::vector<TicketId> ids, QString text,
                                                   Audience audience)
{
    return m_parts->read([ids = std::move(ids), text = std::move(text),
                          audience](storage::Session &session,
                                    const House &house) -> Result<std::vector<SearchHit>> {
        Looking looking{{}, audience};
        const auto filter = index::parseFilter(text);
        if (audience == Audience::Requester)
            looking.needles = plainNeedles(text);
        else if (filter)
            looking.needles = needlesOf(*filter);
        return hitsOf(session, ids, looking, *house.names());
    });
}

QFuture<Result<qint64>> Desk::count(QString filter)
{
    return m_parts->ask([filter = std::move(filter), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.count(filter, now); });
}

QFuture<Result<std::vector<qint64>>> Desk::counts(CountQuestion question)
{
    return m_parts->ask([question = std::move(question), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.counts(question, now); });
}

QFuture<Result<std::vector<TicketRow>>> Desk::rows(std::vector<TicketId> ids)
{
    return m_parts->read(
        [ids = std::move(ids)](storage::Session &session,
                               const House &house) -> Result<std::vector<TicketRow>> {
            std::vector<TicketRow> rows;
            for (const auto id : ids) {
                const auto record = session.tickets().byId(id);
                if (!record && record.error().code != ErrorCode::NotFound)
                    return std::unexpected(record.error());
                TicketRow gone;
                gone.id = id;
                rows.push_back(record ? rowFrom(*record, *house.names()) : gone);
            }
            return rows;
        });
}

QFuture<Result<TicketView>> Desk::ticket(TicketId id)
{
    return m_parts->read(
        [id, now = m_parts->clock.now()](storage::Session &session, const House &house) {
            return viewOf(session, id, *house.names(), *house.rules(), now);
        });
}

QFuture<Result<QByteArray>> Desk::attachment(QByteArray digest)
{
    return m_parts->read([digest = std::move(digest)](storage::Session &session,
                                                      const House &) -> Result<QByteArray> {
        auto bytes = session.attachments().bytes(digest);
        if (!bytes)
            return failure(ErrorCode::AttachmentGone, {QString::fromLatin1(digest.left(8))});
        if (storage::contentDigest(*bytes) != digest)
            return failure(ErrorCode::AttachmentChanged, {QString::fromLatin1(digest.left(8))});
        return *std::move(bytes);
    });
}

QFuture<Result<TicketId>> Desk::ticketByNumber(qint64 number)
{
    return m_parts->read([number](storage::Session &session, const House &) {
        return session.tickets().byNumber(number);
    });
}

QFuture<Result<std::vector<sla::Step>>> Desk::whyDue(TicketId id, sla::Metric metric, int instance)
{
    return m_parts->read([id, metric, instance, now = m_parts->clock.now()](
                             storage::Session &session, const House &house) {
        return stepsOf(session, id, *house.rules(), now, metric, instance);
    });
}

QFuture<Result<PostMortemView>> Desk::postMortem(TicketId id)
{
    return m_parts->read(
        [id, now = m_parts->clock.now()](storage::Session &session, const House &house) {
            return postMortemOf(session, id, *house.names(), *house.rules(), now);
        });
}

QFuture<Result<SimilarAnswer>> Desk::similar(SimilarQuestion question)
{
    const auto seat = question.seat;
    return m_parts->askNow<SimilarAnswer>(
        seat, [question = std::move(question), now = m_parts->clock.now()](IndexKeeper &keeper) {
            return keeper.similar(question, now);
        });
}

QFuture<Result<BreachFigures>> Desk::breaches(FigureQuestion question)
{
    return m_parts->ask([question = std::move(question), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.breaches(question, now); });
}

QFuture<Result<insight::BreachForecast>> Desk::forecast()
{
    constexpr int newest = 100'000;
    return m_parts->read(
        [](storage::Session &session, const House &) -> Result<insight::BreachForecast> {
            return insight::BreachForecast{session.clocks().past(newest)};
        });
}

QFuture<Result<HandOffFigures>> Desk::handOffs(FigureQuestion question)
{
    return m_parts->ask([question = std::move(question), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.handOffs(question, now); });
}

QFuture<Result<CustodyFigures>> Desk::custody(FigureQuestion question)
{
    return m_parts->ask([question = std::move(question), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.custody(question, now); });
}

QFuture<Result<MondayFigures>> Desk::monday(MondayQuestion question)
{
    return m_parts->ask([question = std::move(question), now = m_parts->clock.now()](
                            IndexKeeper &keeper) { return keeper.monday(question, now); });
}

QFuture<Result<Directory>> Desk::directory()
{
    return m_parts->read([](storage::Session &, const House &house) -> Result<Directory> {
        const auto &names = *house.names();
        return Directory{names.teams(), names.services(), names.departments(), names.people(),
                         *house.settings(), house.versions()};
    });
}

QFuture<Result<std::vector<TagCount>>> Desk::tags()
{
    return m_parts->ask([](IndexKeeper &keeper) -> Result<std::vector<TagCount>> {
        std::vector<TagCount> tags;
        for (const auto &[name, tickets] : keeper.tags())
            tags.push_back({name, tickets});
        std::ranges::stable_sort(tags, std::ranges::greater{}, &TagCount::tickets);
        return tags;
    });
}

QFuture<Result<std::vector<Instant>>> Desk::mornings(QString zone)
{
    return m_parts->read(
        [zone = std::move(zone), now = m_parts->clock.now()](
            storage::Session &, const House &house) -> Result<std::vector<Instant>> {
            const auto known = calendar::ZoneTransitions::ofZone(zone);
            if (!known)
                return std::unexpected(known.error());
            return morningsAfter(now, *house.rules(), *known);
        });
}

QFuture<Result<std::vector<sla::Clock>>> Desk::promises(ticket::Create create)
{
    return m_parts->read([create = std::move(create),
                          now = m_parts->clock.now()](storage::Session &, const House &house) {
        return promisesOf(create, now, *house.rules());
    });
}

QFuture<Result<RuleList>> Desk::ruleList()
{
    return m_parts->read([](storage::Session &, const House &house) -> Result<RuleList> {
        return desk::ruleList(*house.rules());
    });
}

QFuture<Result<RulesPreview>> Desk::previewRules(RulesChange change)
{
    return m_parts->read([change = std::move(change), now = m_parts->clock.now()](
                             storage::Session &session, const House &house) {
        return previewOf(session, *house.rules(), change, now);
    });
}

QFuture<Result<WhatIfAnswer>> Desk::whatIf(WhatIfQuestion question)
{
    return m_parts->rehearsal.ask(std::move(question), m_parts->clock.now());
}

QFuture<Result<TargetProposal>> Desk::proposeTargets(ProposalQuestion question)
{
    return m_parts->rehearsal.propose(std::move(question), m_parts->clock.now());
}

void Desk::forgetWhatIf()
{
    m_parts->rehearsal.forget();
}

QFuture<Result<std::vector<HouseChange>>> Desk::houseChanges(int limit)
{
    return m_parts->read(
        [limit](storage::Session &session, const House &house) -> Result<std::vector<HouseChange>> {
            std::vector<HouseChange> changes;
            for (auto &record : session.changes().house(limit))
                changes.push_back({record.recordedAt, house.names()->person(record.actor).name,
                                   record.streamKind, record.kind, std::move(record.after),
                                   std::move(record.before)});
            return changes;
        });
}

QFuture<Result<Health>> Desk::health()
{
    const auto &database = *m_parts->database;
    const bool wal = database.place().journal() == storage::Journal::Wal;
    return m_parts->ask([path = database.path(), wal, where = database.place().fileSystem](
                            IndexKeeper &keeper) -> Result<Health> {
        auto health = keeper.health();
        health.path = path;
        health.journal = wal ? QStringLiteral("WAL") : QStringLiteral("DELETE");
        health.fileSystem = where;
        return health;
    });
}

QFuture<Result<std::vector<BatchInfo>>> Desk::batches()
{
    return m_parts->read(
        [](storage::Session &session, const House &) -> Result<std::vector<BatchInfo>> {
            std::vector<BatchInfo> infos;
            for (const auto &batch : session.batches().all()) {
                if (batch.state == storage::BatchState::Staging)
                    continue;
                infos.push_back({batch.id, batch.fileName, batch.format, batch.publishedAt,
                                 batch.tickets, batch.activities,
                                 batch.state == storage::BatchState::Withdrawn});
            }
            return infos;
        });
}

QFuture<Result<ImportReceipt>> Desk::undoImport(BatchId batch)
{
    auto *parts = m_parts.get();
    return parts->database->write([this, parts, batch](storage::Session &session) {
        const auto receipt = withdrawBatch(session, batch, parts->clock.now());
        if (receipt)
            QMetaObject::invokeMethod(this, &Desk::followSoon, Qt::QueuedConnection);
        return receipt;
    });
}

QFuture<Result<CheckReport>> Desk::check(CheckDepth depth)
{
    return m_parts->database->read(
        [depth](storage::Session &session) { return desk::check(session, depth); });
}

QFuture<Result<void>> Desk::reindex()
{
    return m_parts->ask([](IndexKeeper &keeper) -> Result<void> {
        const auto built = keeper.rebuild();
        keeper.save();
        return built;
    });
}

QFuture<Result<void>> Desk::backUp(const QString &target)
{
    return m_parts->database->read([target](storage::Session &session) -> Result<void> {
        return storage::backUp(session.connection(), target);
    });
}

Result<std::unique_ptr<Importer>> Desk::importer(const HistorySource &source)
{
    return Importer::begin(*m_parts->database, m_parts->clock, source, [this] {
        QMetaObject::invokeMethod(this, &Desk::followSoon, Qt::QueuedConnection);
    });
}

} // namespace baton::desk
