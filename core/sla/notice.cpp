#include "core/sla/notice.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton::sla {

namespace {

constexpr std::chrono::hours soon{1};
constexpr std::chrono::hours oldNews{72}; // broken on Friday evening is still news on Monday

std::optional<NoticeKind> kindOf(const ticket::Ticket &ticket, const ticket::Activity &activity,
                                 PersonId person)
{
    if (const auto *assigned = std::get_if<ticket::Assigned>(&activity.fact);
        assigned != nullptr && assigned->technician == person)
        return NoticeKind::Given;
    if (std::holds_alternative<ticket::RequesterWrote>(activity.fact) &&
        ticket.technician == person)
        return NoticeKind::Answered;
    if (std::ranges::find(ticket.followers, person) != ticket.followers.end())
        return NoticeKind::Followed;
    return {};
}

QString keyOf(NoticeKind kind, TicketId ticket, const Clock &clock, Instant due)
{
    return u"%1 %2 %3 %4 %5"_s.arg(toWord(kind))
        .arg(ticket.value())
        .arg(static_cast<int>(clock.metric))
        .arg(clock.instance)
        .arg(toMs(due));
}

} // namespace

QString toWord(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::DueSoon:
        return u"due_soon"_s;
    case NoticeKind::Breached:
        return u"breached"_s;
    case NoticeKind::Given:
        return u"given"_s;
    case NoticeKind::Answered:
        return u"answered"_s;
    case NoticeKind::Followed:
        return u"followed"_s;
    case NoticeKind::HalfUsed:
        return u"half_used"_s;
    case NoticeKind::ThreeQuartersUsed:
        return u"three_quarters_used"_s;
    case NoticeKind::NineTenthsUsed:
        return u"nine_tenths_used"_s;
    }
    Q_UNREACHABLE();
}

bool isTellingTime(const ToldHours &hours, Instant now, const QTimeZone &zone)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(toMs(now), zone);
    if (!hours.weekends && local.date().dayOfWeek() > 5)
        return false;
    const int minute = local.time().hour() * 60 + local.time().minute();
    if (hours.fromMinute <= hours.toMinute)
        return minute >= hours.fromMinute && minute < hours.toMinute;
    return minute >= hours.fromMinute || minute < hours.toMinute; // a night shift
}

std::optional<Notice> noticeOf(const Clock &clock, TicketId ticket, qint64 number,
                               const QString &subject, Instant now)
{
    if (clock.stoppedAt || clock.outcome == Outcome::Paused || !clock.dueAt)
        return {}; // what waits or is over is nobody's alarm
    const auto due = *clock.dueAt;
    if (due > now + soon || due < now - oldNews)
        return {};
    const auto kind = due < now ? NoticeKind::Breached : NoticeKind::DueSoon;
    return Notice{kind, ticket, number, subject, due, keyOf(kind, ticket, clock, due)};
}

std::optional<Notice> usedNoticeOf(const Clock &clock, TicketId ticket, qint64 number,
                                   const QString &subject, Instant now,
                                   const QSet<NoticeKind> &wanted)
{
    constexpr std::array steps{std::pair{NoticeKind::NineTenthsUsed, 90},
                               std::pair{NoticeKind::ThreeQuartersUsed, 75},
                               std::pair{NoticeKind::HalfUsed, 50}};
    constexpr int whole = 100;
    if (clock.stoppedAt || clock.outcome != Outcome::Running || !clock.dueAt || !clock.target ||
        *clock.dueAt <= now + soon)
        return {};
    for (const auto &[kind, percent] : steps) {
        if (wanted.contains(kind) && clock.used.length * whole >= clock.target->length * percent) {
            // Of the segment: another promise is another one, a pause is not.
            const auto key = u"%1 %2 %3 %4 %5"_s.arg(toWord(kind))
                                 .arg(ticket.value())
                                 .arg(static_cast<int>(clock.metric))
                                 .arg(clock.instance)
                                 .arg(clock.target->length.count());
            return Notice{kind, ticket, number, subject, *clock.dueAt, key};
        }
    }
    return {};
}

std::vector<Notice> noticesOf(const ticket::Ticket &ticket, std::span<const ticket::Activity> news,
                              PersonId person)
{
    std::vector<Notice> notices;
    for (const auto &activity : news) {
        if (person.isNull() || activity.actor == person)
            continue;
        const auto kind = kindOf(ticket, activity, person);
        if (!kind)
            continue;
        std::erase_if(notices, [kind](const Notice &notice) { return notice.kind == *kind; });
        notices.push_back(
            {*kind, ticket.id, ticket.number, ticket.subject, activity.occurredAt,
             u"%1 %2 %3"_s.arg(toWord(*kind)).arg(ticket.id.value()).arg(activity.seq)});
    }
    return notices;
}

std::vector<Notice> Told::take(std::vector<Notice> reasons)
{
    std::erase_if(reasons, [this](const Notice &notice) {
        const auto known = m_keys.size();
        m_keys.insert(notice.key);
        return m_keys.size() == known;
    });
    std::ranges::stable_sort(reasons, {}, [](const Notice &notice) {
        return std::pair{notice.kind != NoticeKind::Breached, notice.at};
    });
    return reasons;
}

} // namespace baton::sla
