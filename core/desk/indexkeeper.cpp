#include "core/desk/indexkeeper.h"

#include "core/desk/guarded.h"
#include "core/index/select.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace baton::desk {

namespace {

constexpr int loadAtOnce = 5'000;
constexpr int followAtOnce = 10'000;
constexpr qint64 mostHits = std::numeric_limits<int>::max();

std::unique_ptr<storage::Connection> openIndexFile(const QString &file)
{
    auto connection = std::make_unique<storage::Connection>(file, storage::Access::Create);
    // Disposable: what a crash loses is read again from the truth.
    connection->execute("PRAGMA journal_mode=DELETE");
    connection->execute("PRAGMA synchronous=OFF");
    connection->execute("PRAGMA secure_delete=ON");
    index::Snapshot{*connection}.prepare();
    index::SearchIndex{*connection}.prepare();
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner); // it holds people's words
    return connection;
}

} // namespace

IndexKeeper::IndexKeeper(const storage::Database &database, const QString &indexFile)
    : m_truth{std::make_unique<storage::Connection>(database.path(), storage::Access::ReadOnly)}
{
    try {
        m_file = openIndexFile(indexFile);
    } catch (const storage::SqlError &) {
        QFile::remove(indexFile);
        m_file = openIndexFile(indexFile);
    }
    m_searcher = std::make_unique<Searcher>(indexFile, m_set);
}

IndexKeeper::~IndexKeeper() = default;

Result<std::unique_ptr<IndexKeeper>> IndexKeeper::open(const storage::Database &database,
                                                       const QString &indexFolder)
{
    return guarded([&]() -> Result<std::unique_ptr<IndexKeeper>> {
        storage::Connection asking{database.path(), storage::Access::ReadOnly};
        const auto id = storage::MetaStore{asking}.databaseId();
        QDir{}.mkpath(indexFolder);
        std::unique_ptr<IndexKeeper> keeper{
            new IndexKeeper{database, indexFolder + u'/' + id + u".index"_s}};
        keeper->m_databaseId = id;
        if (const auto started = keeper->start(); !started)
            return std::unexpected(started.error());
        return keeper;
    });
}

Result<void> IndexKeeper::start()
{
    const auto mark = index::Snapshot{*m_file}.load(m_set, m_databaseId);
    storage::Session session{*m_truth};
    // The same database may have been restored from a copy: its past must be the one we followed.
    if (!mark || (mark->seq > 0 && session.changes().at(mark->seq) != *mark))
        return rebuild();
    m_mark = *mark;
    const auto followed = follow();
    if (!followed)
        return std::unexpected(followed.error());
    return {};
}

Result<void> IndexKeeper::rebuild()
{
    return guarded([this]() -> Result<void> {
        storage::Session session{*m_truth};
        m_set.clear();
        index::SearchIndex{*m_file}.clear();
        m_searcher->learner().forget();
        const storage::Snapshot snapshot{*m_truth};
        m_mark = session.changes().last();
        if (const auto read = m_house.refresh(session); !read)
            return read;
        if (const auto put = putFrom(TicketId{1}); !put)
            return put;
        static_cast<void>(m_set.bySubject()); // now, not when somebody waits for a list
        const auto &names = *m_house.names();
        m_book = {};
        m_book.add(names.teams(), names.people(), names.services(), names.departments());
        m_moved = true;
        return {};
    });
}

Result<void> IndexKeeper::putFrom(TicketId from)
{
    storage::TicketStore store{*m_truth};
    for (;;) {
        const auto records = store.from(from, loadAtOnce);
        if (!records)
            return std::unexpected(records.error());
        for (const auto &record : *records)
            m_set.put(record);
        if (std::ssize(*records) < loadAtOnce)
            return {};
        from = TicketId{records->back().ticket.id.value() + 1};
    }
}

Result<ChangeSet> IndexKeeper::follow()
{
    return guarded([this]() -> Result<ChangeSet> {
        ChangeSet changes;
        storage::Session session{*m_truth};
        const storage::Snapshot snapshot{*m_truth};
        const auto last = session.changes().last();
        if (last.seq == m_mark.seq && m_house.names())
            return changes;
        if (const auto read = m_house.refresh(session); !read)
            return std::unexpected(read.error());
        storage::Transaction transaction{*m_file};
        auto through = m_mark.seq; // the mark moves with the commit: what failed is followed again
        for (const auto &change : session.changes().after(m_mark.seq, followAtOnce)) {
            if (const auto applied = apply(change, changes); !applied)
                return std::unexpected(applied.error());
            through = change.seq;
        }
        transaction.commit();
        m_mark = session.changes().at(through);
        m_moved = true;
        if (changes.names || m_book.names.isEmpty()) {
            const auto &names = *m_house.names();
            m_book = {};
            m_book.add(names.teams(), names.people(), names.services(), names.departments());
        }
        return changes;
    });
}

Result<void> IndexKeeper::apply(const storage::Change &change, ChangeSet &changes)
{
    changes.names = changes.names || changesNames(change.kind);
    changes.rules = changes.rules || changesRules(change.kind);
    changes.settings = changes.settings || changesSettings(change.kind);
    if (change.kind == "batch") {
        changes.everything = true;
        return applyBatch(as<BatchId>(change.stream));
    }
    if (change.kind != "ticket")
        return {};
    const auto ticket = as<TicketId>(change.stream);
    if (!changes.tickets.contains(ticket))
        changes.tickets.append(ticket);
    return applyTicket(ticket);
}

Result<void> IndexKeeper::applyBatch(BatchId batch)
{
    storage::Session session{*m_truth};
    const auto info = session.batches().byId(batch);
    const bool visible = info && info->state == storage::BatchState::Visible;
    for (const auto id : session.tickets().ofBatch(batch)) {
        if (!visible) {
            m_set.remove(id);
            continue;
        }
        const auto record = session.tickets().byId(id);
        if (!record)
            return std::unexpected(record.error());
        m_set.put(*record);
    }
    index::SearchIndex search{*m_file};
    if (visible)
        search.setFilledThrough(std::min(search.filledThrough(), as<TicketId>(streamOf(batch))));
    return {};
}

Result<void> IndexKeeper::applyTicket(TicketId ticket)
{
    storage::Session session{*m_truth};
    const auto record = session.tickets().byId(ticket);
    if (!record && record.error().code == ErrorCode::NotFound) {
        m_set.remove(
            ticket); // its row is gone, or its import hidden: what is not there is not listed
        return {};
    }
    if (!record)
        return std::unexpected(record.error());
    m_set.put(*record);
    index::SearchIndex search{*m_file};
    if (wasRedacted(ticket, search.seqOf(ticket))) {
        // No word may stay: the search is filled anew in the background, old subjects go.
        search.clear();
        m_searcher->learner().forget();
        m_set.compact();
    } else if (ticket <= search.filledThrough())
        addTexts(ticket); // later ones are still to be filled in their turn
    return {};
}

bool IndexKeeper::wasRedacted(TicketId ticket, qint64 after)
{
    const auto ask = m_truth->use(
        "SELECT 1 FROM activity WHERE stream = ? AND seq > ? AND kind = 'redacted' LIMIT 1");
    ask->bind(ticket, after);
    return ask->step();
}

void IndexKeeper::addTexts(TicketId ticket)
{
    index::SearchIndex search{*m_file};
    const auto known = search.seqOf(ticket);
    const auto ask =
        m_truth->use("SELECT seq, body FROM activity_text WHERE stream = ? ORDER BY seq");
    ask->bind(ticket);
    std::vector<QByteArray> texts;
    QByteArray before;
    qint64 seq = 0;
    while (ask->step()) {
        if (known > 0 && seq <= known && ask->number(0) > known)
            before = index::joinedTexts(texts);
        seq = ask->number(0);
        texts.push_back(ask->utf8(1));
    }
    if (seq <= known)
        return;
    if (known > 0)
        search.replace(ticket, seq, before, index::joinedTexts(texts));
    else
        search.add(ticket, seq, index::joinedTexts(texts));
}

bool IndexKeeper::fillSome(std::ptrdiff_t tickets)
{
    try {
        index::SearchIndex search{*m_file};
        const auto &ids = m_set.columns().id;
        const auto from = std::ranges::upper_bound(ids, search.filledThrough().value());
        const auto left = ids.end() - from;
        if (left == 0)
            return false;
        const auto to = from + std::min(left, tickets);
        const storage::Snapshot snapshot{*m_truth};
        // Never ahead of the columns: a redaction read here would look followed already, and the
        // old subject would stay among them.
        if (storage::Session{*m_truth}.changes().last().seq != m_mark.seq)
            return true;
        storage::Transaction transaction{*m_file};
        for (auto id = from; id != to; ++id) {
            const auto slot = static_cast<size_t>(id - ids.begin());
            if ((m_set.columns().flags[slot] & index::Removed) == 0)
                addTexts(TicketId{*id});
        }
        search.setFilledThrough(TicketId{*std::prev(to)});
        transaction.commit();
        return to != ids.end();
    } catch (const storage::SqlError &) {
        return false; // a full disk, say: the search says how far back it reaches
    }
}

void IndexKeeper::save()
{
    if (!m_moved)
        return;
    try {
        index::Snapshot{*m_file}.save(m_set, m_mark, m_databaseId);
        m_moved = false;
    } catch (const storage::SqlError &) {
        m_moved = true; // not kept: the next start reads the truth again
    }
}

int IndexKeeper::searchReachPercent() const
{
    const auto &ids = m_set.columns().id;
    if (ids.empty())
        return 100;
    const auto through = index::SearchIndex{*m_file}.filledThrough().value();
    const auto done = std::ranges::upper_bound(ids, through) - ids.begin();
    return static_cast<int>(done * 100 / std::ssize(ids));
}

Health IndexKeeper::health()
{
    Health health;
    health.databaseId = m_databaseId;
    health.indexPercent = searchReachPercent();
    return health;
}

std::map<QString, qint64> IndexKeeper::tags() const
{
    std::map<QString, qint64> counts;
    for (const auto &row : m_set.columns().parts.rows()) {
        if (row.kind == index::PartKind::Tag && row.value != 0)
            ++counts[m_set.tags.idAt(row.value)];
    }
    return counts;
}

const calendar::ZoneTransitions &IndexKeeper::zone(const QString &id)
{
    const auto known = m_zones.find(id);
    if (known != m_zones.end())
        return known->second;
    auto read = calendar::ZoneTransitions::ofZone(id);
    const calendar::ZoneTransitions utc{{{0, 0}}};
    return m_zones.emplace(id, read ? *std::move(read) : utc).first->second;
}

index::MatchContext IndexKeeper::context(Instant now, const calendar::ZoneTransitions &zone)
{
    return {m_set, m_book, now, zone, {}, {}, [this](const QString &words, bool phrase) {
                std::vector<TicketId> tickets;
                for (const auto id : index::SearchIndex{*m_file}.find(
                         {index::needleFrom(words, phrase)}, mostHits, {}))
                    tickets.emplace_back(id);
                return tickets;
            }};
}

Result<index::Matches> IndexKeeper::matches(const QString &filter, Instant now,
                                            const calendar::ZoneTransitions &zone)
{
    const auto parsed = index::parseFilter(filter);
    if (!parsed)
        return std::unexpected(index::placed(parsed.error()));
    auto matched = index::match(*parsed, context(now, zone));
    if (!matched)
        return std::unexpected(index::placed(matched.error()));
    return *std::move(matched);
}

Result<QueueAnswer> IndexKeeper::list(const QueueQuestion &question, Instant now)
{
    return guarded([&]() -> Result<QueueAnswer> {
        const auto parsed = index::parseFilter(question.filter);
        if (!parsed)
            return std::unexpected(index::placed(parsed.error()));
        auto here = context(now, zone(question.zone));
        here.me = question.me;
        here.myTeam = question.myTeam;
        const auto matched = index::match(*parsed, here);
        if (!matched)
            return std::unexpected(index::placed(matched.error()));
        const auto sort = question.always.value_or(
            index::sortOf(*parsed).value_or(SortChoice{question.sort, question.order}));
        auto list = index::arrange(*matched, here, sort, question.group);
        return QueueAnswer{std::make_shared<const std::vector<TicketId>>(std::move(list.ids)), now,
                           index::searchesWords(*parsed) ? searchReachPercent() : 100,
                           std::move(list.groups), sort};
    });
}

Result<qint64> IndexKeeper::count(const QString &filter, Instant now)
{
    return guarded([&]() -> Result<qint64> {
        const auto matched = matches(filter, now, zone(u"UTC"_s));
        if (!matched)
            return std::unexpected(matched.error());
        return static_cast<qint64>(index::countMarked(*matched));
    });
}

Result<std::vector<qint64>> IndexKeeper::counts(const CountQuestion &question, Instant now)
{
    return guarded([&]() -> Result<std::vector<qint64>> {
        auto here = context(now, zone(question.zone));
        here.me = question.me;
        here.myTeam = question.myTeam;
        std::vector<qint64> counts;
        for (const auto &filter : question.filters) {
            const auto parsed = index::parseFilter(filter);
            const auto matched =
                parsed ? index::match(*parsed, here) : std::unexpected(parsed.error());
            counts.push_back(matched ? static_cast<qint64>(index::countMarked(*matched)) : -1);
        }
        return counts;
    });
}

template <class Figures, class Compute>
Result<Figures> IndexKeeper::figures(const FigureQuestion &question, Instant now, Compute compute)
{
    return guarded([&]() -> Result<Figures> {
        const auto &here = zone(question.zone);
        const auto matched = matches(question.filter, now, here);
        if (!matched)
            return std::unexpected(matched.error());
        return compute(*matched, context(now, here), question);
    });
}

Result<BreachFigures> IndexKeeper::breaches(const FigureQuestion &question, Instant now)
{
    auto answer = figures<BreachFigures>(question, now, index::breachFigures);
    if (!answer)
        return answer;
    return guarded([&]() -> Result<BreachFigures> {
        for (auto &row : answer->targets)
            row.policy = m_house.rules()->policyName(row.policyId);
        for (auto *list : {&answer->next, &answer->latestBroken}) {
            for (auto &row : *list) {
                const auto ask = m_truth->use("SELECT subject FROM ticket WHERE id = ?");
                ask->bind(row.ticket);
                if (ask->step())
                    row.subject = ask->text(0);
            }
        }
        return answer;
    });
}

Result<HandOffFigures> IndexKeeper::handOffs(const FigureQuestion &question, Instant now)
{
    return figures<HandOffFigures>(question, now, index::handOffFigures);
}

Result<CustodyFigures> IndexKeeper::custody(const FigureQuestion &question, Instant now)
{
    return figures<CustodyFigures>(question, now, index::custodyFigures);
}

} // namespace baton::desk
