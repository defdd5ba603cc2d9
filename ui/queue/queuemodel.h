#pragma once

#include "core/desk/desk.h"
#include "ui/queue/listshape.h"
#include "ui/queue/queuerow.h"
#include "ui/ticket/readmarks.h"
#include "ui/widgets/inforce.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QElapsedTimer>
#include <QPointer>

#include <span>

namespace baton::ui {

class PickedTickets;

/// The queue: ids in order with headings between them, rows fetched by the page as they are
/// painted. A late answer to an old question is dropped; a change refreshes its rows alone.
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = QueueColumn;
    using enum QueueColumn;
    static constexpr int columns = queueColumns;
    /// What a heading row says: words in Display, how many in CountRole, the rest in NoteRole.
    enum Role { HeadingRole = Qt::UserRole + 1, FoldedRole, CountRole, NoteRole };

    explicit QueueModel(QObject *parent = nullptr);

    void setDesk(desk::Desk *desk);
    void setMe(PersonId me, TeamId team);
    /// Without targets the clock of a row is its age.
    void setInForce(const InForce &inForce);
    /// Where this person's marks of what was read are kept.
    void setReadMarks(const SharedMarks &marks);
    /// Asks anew; the rows stay until the answer is there.
    void ask(const QString &filter, const desk::SortChoice &sort, desk::GroupKey group);
    void refresh();
    /// Asks again where the last question was refused and no other came since.
    void refreshAfterOutage();
    void applyChanges(const desk::ChangeSet &changes);
    void toggleGroup(int row);
    /// What stands in a row was looked at: it is read.
    void markSeen(TicketId id, qint64 version, Instant updatedAt);

    /// Null for a heading.
    [[nodiscard]] TicketId idAt(int row) const;
    [[nodiscard]] int rowOf(TicketId id) const;
    /// The list, in its order; valid until the next answer.
    [[nodiscard]] std::span<const TicketId> ids() const;
    /// What is selected of it.
    [[nodiscard]] PickedTickets *picked() const { return m_picked; }
    [[nodiscard]] qint64 total() const { return m_ids ? std::ssize(*m_ids) : 0; }
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// When the file last answered.
    [[nodiscard]] Instant answeredAt() const { return m_answeredAt; }
    /// An answer is late enough that its place is shown.
    [[nodiscard]] bool isSlow() const;
    [[nodiscard]] const ListShape &shape() const { return m_shape; }
    [[nodiscard]] const desk::QueueQuestion &question() const { return m_question; }
    /// What a row shows; null while it is on its way, and for a heading.
    [[nodiscard]] const QueueRow *rowAt(int row) const;
    /// Changed just now: 1 fading to 0.
    [[nodiscard]] double freshness(TicketId id) const;
    [[nodiscard]] bool isUnread(const QueueRow &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void answered(const baton::desk::QueueAnswer &answer);
    void refused(const baton::Error &error);
    /// Rows wait longer than is pleasant, or some have just changed: paint again.
    void looksChanged();

private:
    using Page = std::vector<QueueRow>;
    static constexpr int pageSize = 64;

    void take(const desk::QueueAnswer &answer);
    void fetch(qint64 page) const;
    void missPage(qint64 page, const Error &error);
    void askHits(qint64 page, const std::vector<desk::TicketRow> &rows);
    void takeHits(qint64 page, const std::vector<desk::SearchHit> &hits);
    void takePage(qint64 page, const std::vector<desk::TicketRow> &rows);
    void rowsChanged(qint64 first, qint64 last);
    void beginWaiting() const;
    void tick();
    [[nodiscard]] QVariant spoken(const QueueRow &row, int column) const;
    [[nodiscard]] QVariant headingData(int group, int column, int role) const;

    QPointer<desk::Desk> m_desk;
    std::shared_ptr<const std::vector<TicketId>> m_ids;
    ListShape m_shape;
    mutable QCache<qint64, Page> m_pages;
    mutable QSet<qint64> m_requested;
    mutable QElapsedTimer m_waiting;
    QElapsedTimer m_clock;
    QHash<TicketId, qint64> m_changedAt; // by m_clock
    desk::QueueQuestion m_question;
    InForce m_inForce;
    SharedMarks m_marks = std::make_shared<ReadMarks>();
    PickedTickets *m_picked;
    quint64 m_generation = 0;
    Instant m_answeredAt{};
    bool m_asking = false;
    bool m_isRefused = false;
    bool m_searches = false; // the filter has words that texts are looked through for
};

} // namespace baton::ui
