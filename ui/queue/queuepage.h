#pragma once

#include "core/desk/desk.h"
#include "ui/ticket/acts.h"
#include "ui/ticket/deed.h"
#include "ui/ticket/readmarks.h"
#include "ui/widgets/inforce.h"

#include <QPointer>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace baton::ui {

class ActionRegistry;
class BulkBar;
class ListExport;
class EmptyQueue;
class FilterBar;
class PickedTickets;
class Preview;
class QueueModel;
class QueueView;
class ViewControls;
class ViewShelf;

/// The queue: filter on top, list in the middle, the chosen ticket at the right.
class QueuePage final : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePage(QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    void setMe(const Me &me);
    void setInForce(const InForce &inForce);
    void setReadMarks(const SharedMarks &marks);
    /// Where acts on several tickets are said and can be undone.
    void setActs(TicketActs *acts);
    /// As what the preview shows the ticket; nothing where it shows another.
    [[nodiscard]] std::optional<qint64> versionOnScreen(TicketId ticket) const;
    /// Begins a deed on what is selected; false where nothing is, or it is done one by one.
    bool beginOnPicked(Deed deed);
    /// Shows the tickets of a filter text, as if it had been typed.
    void open(const QString &filter);
    /// Shows a view that is kept; waits for it where views are still being read.
    void openView(SettingId id);
    [[nodiscard]] ViewShelf *views() const { return m_shelf; }
    /// Adds what can be done in the list; its keys work in `list()`.
    void addActs(ActionRegistry &registry);
    void focusFilter();
    void focusList();
    /// Chooses a ticket once the list holds it.
    void choose(TicketId id);
    /// Goes to the ticket of this list that `me` acts on next, after the chosen one.
    void chooseNext();
    [[nodiscard]] QString filter() const;
    [[nodiscard]] QWidget *list() const;
    [[nodiscard]] TicketId chosen() const { return m_chosen; }
    [[nodiscard]] QueueModel *model() const { return m_model; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filter; }
    /// Selected to act on together; empty: the chosen one alone.
    [[nodiscard]] PickedTickets *picked() const;
    [[nodiscard]] Preview *preview() const { return m_preview; }

    [[nodiscard]] ListExport *listExport() const { return m_export; }

Q_SIGNALS:
    void statusChanged(const QString &words);
    void startRequested();
    /// Something was written, or why it was not.
    void exported(const QString &sentence, bool good);
    void deedRequested(baton::TicketId ticket, baton::ui::Deed deed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void layOut();
    void connectParts();
    void ask();
    void takeRow(int row);
    void takeNext(const std::vector<TicketId> &order);
    void showAnswer(const desk::QueueAnswer &answer);
    void showRefusal(const Error &error);
    void showOutage(const Error &error);
    void rememberNeighbours();
    void keepSelection();
    void pick();
    void snooze();
    void chooseSnooze();
    [[nodiscard]] bool foldByKey(int key);
    void markSeen();
    void sortByHeader(int section);
    void showForm();
    [[nodiscard]] desk::GroupKey group() const;

    QPointer<desk::Desk> m_desk;
    QueueModel *m_model;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    QueueView *m_table;
    EmptyQueue *m_empty;
    BulkBar *m_bulk;
    ListExport *m_export;
    ViewShelf *m_shelf;
    ViewControls *m_views;
    Preview *m_preview;
    QSplitter *m_splitter;
    bool m_arranging = false; // columns are put in their order by us
    bool m_parted = false;    // somebody has chosen how wide the preview is
    QTimer *m_reading;
    Me m_me;
    InForce m_inForce;
    TicketId m_chosen;
    std::vector<TicketId> m_neighbours; // of the chosen one, nearest first: one takes its place
    bool m_asksAnew = false;            // another question: its answer begins at the first ticket
    SettingId m_awaited;                // a view to open once it is read
};

} // namespace baton::ui
