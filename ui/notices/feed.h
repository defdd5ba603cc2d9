#pragma once

#include "core/desk/desk.h"
#include "ui/notices/wishes.h"
#include "ui/ticket/acts.h"

class QTimer;

namespace baton::ui {

/// Finds out what the person at this window is to be told, and when; looks once a minute and when a
/// colleague has changed something. GUI thread.
class NoticeFeed final : public QObject
{
    Q_OBJECT

public:
    struct Item
    {
        sla::Notice notice;
        bool isSeen = false;
    };

    explicit NoticeFeed(QObject *parent = nullptr);

    /// What was told already is remembered in a file of this folder.
    void setDesk(desk::Desk *desk, const QString &folder);
    void setMe(const Me &me);
    [[nodiscard]] const NoticeWishes &wishes() const { return m_wishes; }
    void setWishes(const NoticeWishes &wishes);

    /// What was told since the window opened, the newest first.
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] int unseen() const;
    void markAllSeen();
    /// Acts that wait for the hours in which one wants to be told.
    [[nodiscard]] qsizetype held() const { return std::ssize(m_waiting); }
    /// Asks the desk now.
    void look();

Q_SIGNALS:
    /// All that is told at this moment, in one bundle.
    void told(const std::vector<baton::sla::Notice> &news);
    void changed();

private:
    void follow(const desk::ChangeSet &changes);
    void followTicket(TicketId ticket);
    void lookAtShares();
    void readShares(TicketId ticket);
    void readClocks(const std::vector<TicketId> &tickets);
    void tell(std::vector<sla::Notice> reasons);
    void remember(const std::vector<sla::Notice> &news) const;
    [[nodiscard]] bool wantsActs() const;
    [[nodiscard]] bool wantsShares() const;

    QPointer<desk::Desk> m_desk;
    Me m_me;
    NoticeWishes m_wishes;
    QTimer *m_minute;
    QString m_path;
    Instant m_since; // acts before are no news
    sla::Told m_told;
    std::vector<sla::Notice> m_waiting; // for the hours in which one wants to be told
    std::vector<Item> m_items;
};

} // namespace baton::ui
