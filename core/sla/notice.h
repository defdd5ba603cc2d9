#pragma once

#include "core/sla/clock.h"
#include "core/ticket/activity.h"
#include "core/ticket/ticket.h"

#include <QSet>
#include <QTimeZone>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace baton::sla {

/// Why somebody may be told of a ticket. R13: of one's own ticket that is due within the hour, and
/// of its breach; the others only for whoever wants them.
enum class NoticeKind : quint8 {
    DueSoon,
    Breached,
    Given,
    Answered,
    Followed,
    HalfUsed, // of the promised working time; a hundred per cent is Breached
    ThreeQuartersUsed,
    NineTenthsUsed
};
inline constexpr std::array noticeKinds{NoticeKind::DueSoon,        NoticeKind::Breached,
                                        NoticeKind::NineTenthsUsed, NoticeKind::ThreeQuartersUsed,
                                        NoticeKind::HalfUsed,       NoticeKind::Given,
                                        NoticeKind::Answered,       NoticeKind::Followed};
[[nodiscard]] QString toWord(NoticeKind kind);

/// One reason to look at a ticket.
struct Notice
{
    NoticeKind kind = NoticeKind::DueSoon;
    TicketId ticket;
    qint64 number = 0;
    QString subject;
    Instant at;  // due, or when it happened
    QString key; // the same for the same news: told once

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// The hours in which one wants to be told; outside them everything waits for the next.
struct ToldHours
{
    int fromMinute = 8 * 60; // of the local day
    int toMinute = 18 * 60;
    bool weekends = false;

    friend bool operator==(const ToldHours &, const ToldHours &) = default;
};
[[nodiscard]] bool isTellingTime(const ToldHours &hours, Instant now, const QTimeZone &zone);

/// What one's own running clock gives reason to say, if anything: once for each clock, threshold
/// and due instant. A due that was moved by a pause is another one.
[[nodiscard]] std::optional<Notice> noticeOf(const Clock &clock, TicketId ticket, qint64 number,
                                             const QString &subject, Instant now);

/// The highest of the wanted shares that a running promise has used; once for each segment, so a
/// pause does not tell it anew. Nothing within the hour of its due: that is told by itself.
[[nodiscard]] std::optional<Notice> usedNoticeOf(const Clock &clock, TicketId ticket, qint64 number,
                                                 const QString &subject, Instant now,
                                                 const QSet<NoticeKind> &wanted);

/// What colleagues and requesters have done to a ticket that concerns this person; never their own
/// acts. Of each kind the last one.
[[nodiscard]] std::vector<Notice>
noticesOf(const ticket::Ticket &ticket, std::span<const ticket::Activity> news, PersonId person);

/// Remembers what was told, so that nobody hears it twice.
class Told
{
public:
    explicit Told(QSet<QString> keys = {}) : m_keys{std::move(keys)} {}
    /// What of these is news, breaches first; it counts as told from now on.
    [[nodiscard]] std::vector<Notice> take(std::vector<Notice> reasons);
    [[nodiscard]] const QSet<QString> &keys() const { return m_keys; }

private:
    QSet<QString> m_keys;
};

} // namespace baton::sla
