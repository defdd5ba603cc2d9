#pragma once

#include "ui/bulk/bulkmenus.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace baton::ui {

class BulkRunner;
enum class Deed : quint8;

/// What can be done to the selected tickets, at the foot of the list: the act, what it would do,
/// how far it is. Esc goes one step back.
class BulkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    void setActs(TicketActs *acts);
    /// These are selected; none hides the bar.
    void setTickets(std::vector<TicketId> tickets);
    /// A key of the list, meant for what is selected; false where it is done to one at a time.
    bool begin(Deed deed);
    void beginSnooze();
    /// Puts one ticket aside until the next morning of the house.
    void snoozeOne(TicketId ticket);
    /// The choices for one ticket, at a point of the screen.
    void chooseSnooze(TicketId ticket, const QPoint &where);
    [[nodiscard]] BulkRunner *runner() const { return m_runner; }

Q_SIGNALS:
    void clearRequested();
    /// Those that could not be acted on stay selected.
    void leftOver(const std::vector<baton::TicketId> &tickets);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildActs();
    [[nodiscard]] QWidget *buildQuestion();
    [[nodiscard]] QWidget *buildTag();
    [[nodiscard]] QWidget *buildProgress();
    QPushButton *addMenuButton(QWidget *page, const QString &text, const QString &name,
                               std::function<void(QMenu &)> fill);
    void connectRunner();
    void readHouse(const std::function<void()> &then);
    void showActs();
    void look(const BulkAct &act);
    void askForTag();
    void showQuestion();
    void showEnd(const desk::BulkReceipt &receipt);
    void back();

    QPointer<desk::Desk> m_desk;
    TicketActs *m_acts = nullptr;
    BulkRunner *m_runner;
    BulkHouse m_house;
    std::vector<TicketId> m_tickets;
    QStackedWidget *m_pages;
    QLabel *m_count;
    QLabel *m_question;
    QPushButton *m_do;
    QPushButton *m_hold = nullptr;
    QPushButton *m_priority = nullptr;
    QPushButton *m_snooze = nullptr;
    QLineEdit *m_tag;
    QLabel *m_progress;
    QPushButton *m_stop;
};

} // namespace baton::ui
