#pragma once

#include "core/desk/desk.h"

#include <QListView>
#include <QPointer>

class QStandardItemModel;

namespace baton::ui {

/// Where one can go: views of the queue with their counts, and the boards.
class Sidebar final : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    /// Marks the entry that leads to a place; nothing is asked for.
    /// Name and target of each place that is shown.
    [[nodiscard]] std::vector<std::pair<QString, QString>> places() const;
    void mark(const QString &target);
    /// Whose tickets "Mine" are; empty hides the place.
    void setMe(const QString &name);
    /// Between one team and itself nothing is handed off: the board of it is hidden.
    void setTeamCount(qsizetype teams);

Q_SIGNALS:
    /// "queue:FILTER", "board:breach" or "board:handoff".
    void placeRequested(const QString &target);

private:
    void addHeading(const QString &text);
    void addPlace(const QString &text, const QString &iconName, const QString &target);
    void countViews();

    QPointer<desk::Desk> m_desk;
    QStandardItemModel *m_places;
};

} // namespace baton::ui
