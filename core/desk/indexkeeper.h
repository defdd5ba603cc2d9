#pragma once

#include "core/desk/house.h"
#include "core/desk/queue.h"
#include "core/desk/search.h"
#include "core/desk/searcher.h"
#include "core/desk/wall.h"
#include "core/index/boards.h"
#include "core/index/searchindex.h"
#include "core/index/snapshot.h"
#include "core/storage/database.h"

namespace baton::desk {

/// What a commit (ours or another's) changed; `everything` after an import or a rebuild.
struct ChangeSet
{
    QList<TicketId> tickets;
    bool names = false;    // teams, people, services, departments
    bool rules = false;    // policies, calendars
    bool settings = false; // views, canned replies, practices, ...
    bool everything = false;
    [[nodiscard]] bool isEmpty() const
    {
        return tickets.isEmpty() && !names && !rules && !settings && !everything;
    }
};

/// Figures about the file and the index, for the status bar and --version.
struct Health
{
    QString path;
    QString journal;    // "WAL" or "DELETE"
    QString fileSystem; // as the system names it
    QString databaseId;
    int indexPercent = 100; // of texts in the search
};

/// Owns the index and follows the truth. Lives on the index worker alone; every member blocks it.
class IndexKeeper
{
public:
    /// Opens both files; an index that is absent, foreign or damaged is begun anew.
    [[nodiscard]] static Result<std::unique_ptr<IndexKeeper>>
    open(const storage::Database &database, const QString &indexFolder);
    ~IndexKeeper();

    /// Follows the truth up to now; says what changed.
    [[nodiscard]] Result<ChangeSet> follow();
    /// Throws the index away and builds it anew.
    [[nodiscard]] Result<void> rebuild();
    /// Reads the texts of `tickets` more into the search, or none before `follow()` has caught up;
    /// true while there are more.
    [[nodiscard]] bool fillSome(std::ptrdiff_t tickets);
    /// Writes the columns, if they have moved since the last time.
    void save();

    [[nodiscard]] Result<QueueAnswer> list(const QueueQuestion &question, Instant now);
    [[nodiscard]] Result<SearchAnswer> search(const SearchQuestion &question, Instant now);
    [[nodiscard]] Result<SimilarAnswer> similar(const SimilarQuestion &question, Instant now);
    /// Breaks off the search that runs. From any thread.
    void interruptSearch() { m_searcher->interrupt(); }
    /// Learns some more words that may be offered; true while there are more.
    [[nodiscard]] bool learnSome();
    [[nodiscard]] Result<qint64> count(const QString &filter, Instant now);
    [[nodiscard]] Result<std::vector<qint64>> counts(const CountQuestion &question, Instant now);
    [[nodiscard]] Result<BreachFigures> breaches(const FigureQuestion &question, Instant now);
    [[nodiscard]] Result<HandOffFigures> handOffs(const FigureQuestion &question, Instant now);
    [[nodiscard]] Result<CustodyFigures> custody(const FigureQuestion &question, Instant now);
    [[nodiscard]] Result<MondayFigures> monday(const MondayQuestion &question, Instant now);
    /// FileMissing where the file no longer lies where it was opened.
    [[nodiscard]] Result<WallFigures> wall(const QString &zoneId, Instant now);
    /// Tags in use and how many tickets bear each, by name.
    [[nodiscard]] std::map<QString, qint64> tags() const;
    [[nodiscard]] Health health();
    [[nodiscard]] int searchReachPercent() const;
    [[nodiscard]] const House &house() const { return m_house; }

private:
    IndexKeeper(const storage::Database &database, const QString &indexFile);
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> putFrom(TicketId from);
    [[nodiscard]] Result<void> apply(const storage::Change &change, ChangeSet &changes);
    [[nodiscard]] Result<void> applyBatch(BatchId batch);
    [[nodiscard]] Result<void> applyTicket(TicketId ticket);
    void addTexts(TicketId ticket);
    [[nodiscard]] bool wasRedacted(TicketId ticket, qint64 after);
    [[nodiscard]] index::MatchContext context(Instant now, const calendar::ZoneTransitions &zone);
    [[nodiscard]] Result<index::Matches> matches(const QString &filter, Instant now,
                                                 const calendar::ZoneTransitions &zone);
    [[nodiscard]] Result<SearchAnswer> searchForDesk(const SearchQuestion &question, Instant now);
    [[nodiscard]] Result<SearchAnswer> searchForRequester(const SearchQuestion &question);
    [[nodiscard]] qint64 countFound(const QString &text, Instant now);
    template <class Figures, class Compute> [[nodiscard]] Result<Figures>
    figures(const FigureQuestion &question, Instant now, Compute compute);
    [[nodiscard]] const calendar::ZoneTransitions &zone(const QString &id);

    std::unique_ptr<storage::Connection> m_truth;
    std::unique_ptr<storage::Connection> m_file;
    std::unique_ptr<Searcher> m_searcher;
    QString m_databaseId;
    index::ColumnSet m_set;
    index::NameBook m_book;
    House m_house;
    storage::ChangeMark m_mark;
    bool m_moved = false;
    std::map<QString, calendar::ZoneTransitions> m_zones;
};

} // namespace baton::desk
