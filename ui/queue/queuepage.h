#pragma once

#include "core/desk/desk.h"
#include "ui/ticket/deed.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QTimer;

namespace baton::ui {

class ActionRegistry;
class EmptyState;
class Preview;
class QueueModel;

/// The queue: filter on top, list in the middle, the chosen ticket at the right.
class QueuePage final : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePage(QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    /// Shows the tickets of a filter text, as if it had been typed.
    void open(const QString &filter);
    /// Adds what can be done in the list; its keys work in `list()`.
    void addActs(ActionRegistry &registry);
    void focusFilter();
    void focusList();
    /// Chooses a ticket once the list holds it.
    void choose(TicketId id);
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
    void ask();
    void showAnswer(qint64 total, int searchReachPercent);
    void showRefusal(const QString &sentence);
    void keepSelection();
    void step(int rows);
    void setWrong(const QString &sentence);

    QPointer<desk::Desk> m_desk;
    QueueModel *m_model;
    QLineEdit *m_filter;
    QLabel *m_hint;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    Preview *m_preview;
    QTimer *m_typing;
    TicketId m_chosen;
};

} // namespace baton::ui
