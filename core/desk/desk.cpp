#include "core/desk/desk.h"

#include "core/base/whendone.h"
#include "core/desk/bringup.h"
#include "core/desk/bulkrun.h"
#include "core/desk/deskparts.h"
#include "core/desk/practices.h"

#include <QMetaMethod>
#include <QStandardPaths>

namespace baton::desk {

using namespace std::chrono_literals;

namespace {

constexpr std::ptrdiff_t fillBetweenQuestions = 400; // tickets: some tens of milliseconds
constexpr std::ptrdiff_t fillAtOnce = 10'000;

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

Result<void> begin(storage::Database &database, Instant now)
{
    const auto begun = database.begin(now, [now](storage::Session &session) -> Result<void> {
        // Only for a file of a Baton that knew none; and what was written must be readable.
        return settlePractices(session, now, PersonId{}) ? House{}.refresh(session)
                                                         : Result<void>{};
    });
    return begun && database.isOld() && !database.isReadOnly() ? bringUpOldFile(database) : begun;
}

// All that is needed is read before anything is written: a file that cannot be read, and so is
// refused, stays as it was. Only what an older Baton wrote is brought up first.
Result<std::unique_ptr<IndexKeeper>> readAndBegin(storage::Database &database,
                                                  const QString &folder, Instant now)
{
    if (database.isOld()) {
        if (const auto begun = begin(database, now); !begun)
            return std::unexpected(begun.error());
        return IndexKeeper::open(database, folder);
    }
    auto keeper = IndexKeeper::open(database, folder);
    if (!keeper)
        return keeper;
    if (const auto begun = begin(database, now); !begun)
        return std::unexpected(begun.error());
    if (const auto followed = (*keeper)->follow(); !followed)
        return std::unexpected(followed.error());
    return keeper;
}

} // namespace

Result<void> Desk::create(const QString &path, const Clock &clock)
{
    return storage::Database::create(path, clock.now());
}

Result<std::unique_ptr<Desk>> Desk::open(const Options &options, const Clock &clock)
{
    auto database = storage::Database::openAsIs({options.path, options.readOnly});
    if (!database)
        return std::unexpected(database.error());
    const auto folder = options.indexFolder.isEmpty()
                            ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
                            : options.indexFolder;
    auto keeper = readAndBegin(**database, folder, clock.now());
    if (!keeper)
        return std::unexpected(keeper.error());
    if (!(*database)->isReadOnly())
        sweepAbandoned(**database, clock.now());
    auto parts = std::make_unique<Parts>(clock, *std::move(database), *std::move(keeper));
    if (options.marksItsEnd)
        parts->endMark.emplace(folder, parts->keeper->health().databaseId);
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
    if (m_parts->fillPosted.exchange(true))
        return;
    m_parts->index.post([this, parts = m_parts.get()] {
        parts->fillPosted = false;
        if (parts->ending || !parts->follow())
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
        ->ask([parts = m_parts.get()](IndexKeeper &keeper) -> Result<void> {
            while (keeper.fillSome(fillAtOnce) || keeper.learnSome()) {
                if (const auto followed = parts->follow(); !followed)
                    return followed;
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
        if (!answer &&
            (isOfFile(answer.error().code) || answer.error().code == ErrorCode::Cancelled))
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
            session, parts->writing.circumstances(parts->clock.now(), actor, seen), command);
        if (receipt)
            QMetaObject::invokeMethod(this, &Desk::followSoon, Qt::QueuedConnection);
        if (receipt && isRedaction(command))
            parts->database->foldLog(); // runs after this job, and so after its commit
        return receipt;
    }));
}

bool Desk::waitsForFile() const
{
    return m_parts->database->isWaiting();
}

void Desk::stopWaiting()
{
    m_parts->database->stopWaiting();
}

QFuture<Result<BulkPreview>> Desk::previewBulk(BulkQuestion question, PersonId actor)
{
    return m_parts->read([question = std::move(question), actor, now = m_parts->clock.now()](
                             storage::Session &session, const House &house) {
        return desk::previewBulk(session, house.circumstances(now, actor), question);
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
            return carryOut(session, parts->writing.circumstances(parts->clock.now(), actor),
                            items);
        });
    };
    return watched(std::make_shared<BulkRun>(std::move(order), write)->start());
}

} // namespace baton::desk
