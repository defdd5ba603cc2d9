#pragma once

#include "ui/notices/feed.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTimeEdit;

namespace baton::ui {

/// What one was told of, and what one wants to hear.
class NoticesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticesPage(NoticeFeed *feed, QWidget *parent = nullptr);
    void begin();

Q_SIGNALS:
    void ticketRequested(baton::TicketId ticket);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildWishes();
    void fill();
    void showWishes();
    void saveWishes();
    void openChosen();

    NoticeFeed *m_feed;
    QListWidget *m_list;
    QLabel *m_empty;
    std::vector<std::pair<sla::NoticeKind, QCheckBox *>> m_kinds;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QCheckBox *m_weekends;
    QCheckBox *m_bySystem;
};

} // namespace baton::ui
