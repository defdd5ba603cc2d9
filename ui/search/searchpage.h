#pragma once

#include "core/desk/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace baton::ui {

class EmptyState;
class SearchModel;

/// Words over every text of every ticket, answered while they are typed; a slip is offered what
/// stands in tickets.
class SearchPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPage(QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    /// Looks for a text as if it had been typed; with the same text the chosen row stays.
    void open(const QString &text);
    void focusList();
    /// Chooses a ticket in the list, once it is there again.
    void comeBackTo(TicketId ticket);
    [[nodiscard]] QString text() const;
    [[nodiscard]] SearchModel *model() const { return m_model; }
    [[nodiscard]] TicketId chosen() const;

Q_SIGNALS:
    void textChanged(const QString &text);
    void ticketRequested(baton::TicketId ticket);
    /// Shows the same words as a list of the queue.
    void queueRequested(const QString &filter);
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void ask();
    void showAnswer();
    void showNothing();
    void openChosen();
    [[nodiscard]] QString countWords() const;

    SearchModel *m_model;
    QLineEdit *m_words;
    QLabel *m_count;
    QPushButton *m_suggestion;
    QPushButton *m_toQueue;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    TicketId m_wanted;
};

} // namespace baton::ui
