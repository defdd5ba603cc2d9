#pragma once

#include "core/desk/desk.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>

namespace baton::ui {

/// The tickets that hold some words, the newest first; how each is shown is asked for page by page,
/// when it is painted. A newer question breaks off the older one.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole + 1 };

    explicit SearchModel(QObject *parent = nullptr);

    void setDesk(desk::Desk *desk);
    void ask(const QString &text);
    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] const desk::SearchAnswer &answer() const { return m_answer; }
    [[nodiscard]] TicketId idAt(int row) const;
    [[nodiscard]] int rowOf(TicketId id) const;
    /// Null until it has come.
    [[nodiscard]] const desk::SearchHit *hitAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void answered();
    void refused(const QString &sentence);

private:
    void take(desk::SearchAnswer answer);
    void fetch(int page) const;
    void show(int page, std::vector<desk::SearchHit> hits);

    QPointer<desk::Desk> m_desk;
    QString m_text;
    desk::SearchAnswer m_answer;
    std::vector<std::optional<desk::SearchHit>> m_hits;
    mutable QSet<int> m_requested;
    int m_generation = 0;
    bool m_asking = false;
};

/// Where a hit stands: "note for us", "reply" ...
[[nodiscard]] QString hitKindName(desk::HitKind kind);

} // namespace baton::ui
