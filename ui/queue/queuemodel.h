#pragma once

#include "core/desk/desk.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>

namespace baton::ui {

/// The queue: ids in order, rows fetched by the page as they are painted. A late answer to an old
/// question is dropped; a change refreshes its rows alone.
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Subject, Requester, HeldBy, Priority, State, Updated, Clock };
    static constexpr int columns = 8;
    /// Raw values beside what is shown.
    enum Role { RowRole = Qt::UserRole + 1, UsedShareRole, LateRole, ClosedRole };

    explicit QueueModel(QObject *parent = nullptr);

    void setDesk(desk::Desk *desk);
    /// Asks anew; the rows stay until the answer is there.
    void ask(const QString &filter, desk::SortKey key, desk::SortOrder order);
    void refresh();
    void applyChanges(const desk::ChangeSet &changes);

    [[nodiscard]] TicketId idAt(int row) const;
    [[nodiscard]] int rowOf(TicketId id) const;
    [[nodiscard]] qint64 total() const { return m_ids ? std::ssize(*m_ids) : 0; }
    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] static desk::SortKey sortKeyOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void answered(qint64 total, int searchReachPercent);
    void refused(const QString &sentence);

private:
    // Everything a row shows, worked out once when it arrives.
    struct Prepared
    {
        desk::TicketRow row;
        std::array<QString, columns> texts;
        double usedShare = 0;
        bool late = false;
        bool closed = false;
    };
    using Page = std::vector<Prepared>;

    void fetch(int page) const;
    void take(int page, const std::vector<desk::TicketRow> &rows);
    [[nodiscard]] static Prepared prepared(desk::TicketRow row, Instant now);
    [[nodiscard]] const Prepared *rowAt(int row) const;

    QPointer<desk::Desk> m_desk;
    std::shared_ptr<const std::vector<TicketId>> m_ids;
    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_requested;
    desk::QueueQuestion m_question;
    quint64 m_generation = 0;
    bool m_asking = false;
};

} // namespace baton::ui
