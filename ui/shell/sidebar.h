#pragma once

#include "core/desk/desk.h"
#include "core/org/view.h"
#include "ui/ticket/acts.h"
#include "ui/widgets/inforce.h"

#include <QListView>
#include <QPointer>

class QStandardItem;
class QStandardItemModel;

namespace baton::ui {

class ViewShelf;

/// Where one can go: views of the queue with their counts, and the boards.
class Sidebar final : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    /// Name and target of each place that is shown.
    [[nodiscard]] std::vector<std::pair<QString, QString>> places() const;
    /// Marks the entry that leads to a place; nothing is asked for.
    void mark(const QString &target);
    /// Whose tickets "Mine" are; empty hides the place.
    void setMe(const Me &me);
    /// Lists the views that are kept under their headings, and what can be done to them.
    void setViews(ViewShelf *shelf);
    /// Hides the views and boards of practices that are off.
    void setInForce(const InForce &inForce);

Q_SIGNALS:
    /// "queue:FILTER", "view:ID", "board:breach" or "board:handoff".
    void placeRequested(const QString &target);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void listViews();
    int addViews(int row, const QString &title, const std::vector<org::View> &views);
    void takeName(const QStandardItem &item);
    [[nodiscard]] SettingId viewAt(const QModelIndex &index) const;
    void addHeading(const QString &text, const QString &key);
    void addPlace(const QString &text, const QString &iconName, const QString &target);
    void countViews();

    QPointer<desk::Desk> m_desk;
    QPointer<ViewShelf> m_shelf;
    Me m_me;
    QStandardItemModel *m_places;
};

} // namespace baton::ui
