#pragma once

#include "core/desk/desk.h"
#include "ui/ticket/acts.h"
#include "ui/ticket/deed.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTimer;

namespace baton::ui {

class ActionRegistry;
class EmptyState;
class FilterField;
class Preview;
class QueueModel;
class QueueView;
class ReadMarks;

/// The queue: filter on top, list in the middle, the chosen ticket at the right.
class QueuePage final : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePage(QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    void setMe(const Me &me);
    void setReadMarks(ReadMarks marks);
    /// Shows the tickets of a filter text, as if it had been typed.
    void open(const QString &filter);
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
    [[nodiscard]] Preview *preview() const { return m_preview; }

Q_SIGNALS:
    void statusChanged(const QString &words);
    void startRequested();
    void deedRequested(baton::TicketId ticket, baton::ui::Deed deed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void layOut();
    void connectParts();
    void ask();
    void takeRow(int row);
    void takeNext(const std::vector<TicketId> &order);
    void showAnswer(const desk::QueueAnswer &answer);
    void showRefusal(const Error &error);
    void showEmpty();
    void showWakes();
    void showColumns();
    void keepSelection();
    void markSeen();
    void sortByHeader(int section);
    [[nodiscard]] desk::GroupKey group() const;

    QPointer<desk::Desk> m_desk;
    QueueModel *m_model;
    FilterField *m_filter;
    QLabel *m_hint;
    QStackedWidget *m_stack;
    QueueView *m_table;
    EmptyState *m_empty;
    Preview *m_preview;
    QTimer *m_typing;
    QTimer *m_reading;
    desk::SortChoice m_sort;
    Me m_me;
    TicketId m_chosen;
};

} // namespace baton::ui
