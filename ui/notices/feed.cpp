#include "ui/notices/feed.h"

#include "core/base/whendone.h"

#include <QDir>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::ui {

namespace {

constexpr qsizetype mostRemembered = 5'000; // keys
constexpr size_t mostItems = 200;
constexpr size_t mostReckoned = 50;    // of one's own, those that are due first
constexpr size_t mostAsked = 200;      // tickets of one's own that are due
constexpr qsizetype mostFollowed = 50; // more at once is an import or a bulk act

QSet<QString> readKeys(const QString &path)
{
    QFile file{path};
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    file.close();
    if (lines.size() > mostRemembered && file.open(QIODevice::WriteOnly)) {
        lines = lines.mid(lines.size() - mostRemembered / 2);
        file.write(lines.join(u'\n').toUtf8() + '\n');
    }
    return {lines.cbegin(), lines.cend()};
}

} // namespace

NoticeFeed::NoticeFeed(QObject *parent)
    : QObject{parent}, m_wishes{NoticeWishes::read()}, m_minute{new QTimer{this}}
{
    m_minute->setInterval(1min);
    connect(m_minute, &QTimer::timeout, this, &NoticeFeed::look);
}

void NoticeFeed::setDesk(desk::Desk *desk, const QString &folder)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    m_path = folder.isEmpty() ? QString{} : QDir{folder}.filePath(u"told"_s);
    m_told = sla::Told{readKeys(m_path)};
    m_since = SystemClock{}.now();
    m_waiting.clear();
    m_items.clear();
    if (desk == nullptr)
        return m_minute->stop();
    connect(desk, &desk::Desk::changed, this, &NoticeFeed::follow);
    m_minute->start();
    Q_EMIT changed();
}

void NoticeFeed::setMe(const Me &me)
{
    const bool other = me.person != m_me.person;
    m_me = me;
    if (!other)
        return;
    m_waiting.clear();
    m_items.clear();
    Q_EMIT changed();
    look();
}

void NoticeFeed::setWishes(const NoticeWishes &wishes)
{
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    m_wishes.save();
    look();
}

int NoticeFeed::unseen() const
{
    return static_cast<int>(std::ranges::count(m_items, false, &Item::isSeen));
}

void NoticeFeed::markAllSeen()
{
    for (auto &item : m_items)
        item.isSeen = true;
    Q_EMIT changed();
}

void NoticeFeed::look()
{
    if (!m_desk || m_me.person.isNull())
        return;
    if (wantsShares())
        lookAtShares();
    desk::QueueQuestion question;
    question.filter = u"technician:me is:open due<1h"_s;
    question.me = m_me.person;
    question.myTeam = m_me.team;
    whenDone(m_desk->list(question), this, [this](const Result<desk::QueueAnswer> &answer) {
        if (!answer)
            return;
        auto tickets = *answer->ids;
        if (tickets.size() > mostAsked)
            tickets.resize(mostAsked);
        readClocks(tickets);
    });
}

// Only for whoever wants them: how much is used has to be reckoned for each ticket.
void NoticeFeed::lookAtShares()
{
    desk::QueueQuestion question;
    question.filter = u"technician:me is:open"_s; // beside a promise that is broken, others run
    question.me = m_me.person;
    question.myTeam = m_me.team;
    whenDone(m_desk->list(question), this, [this](const Result<desk::QueueAnswer> &answer) {
        if (!answer || !m_desk)
            return;
        const auto &ids = *answer->ids;
        for (size_t i = 0; i < std::min(ids.size(), mostReckoned); ++i)
            readShares(ids[i]);
    });
}

void NoticeFeed::readShares(TicketId ticket)
{
    whenDone(m_desk->ticket(ticket), this, [this](const Result<desk::TicketView> &view) {
        if (!view || view->ticket.technician != m_me.person)
            return;
        std::vector<sla::Notice> reasons;
        for (const auto &clock : view->clocks) {
            if (auto notice = sla::usedNoticeOf(clock, view->ticket.id, view->ticket.number,
                                                view->ticket.subject, view->asOf, m_wishes.kinds))
                reasons.push_back(*std::move(notice));
        }
        if (!reasons.empty())
            tell(std::move(reasons));
    });
}

bool NoticeFeed::wantsShares() const
{
    using enum sla::NoticeKind;
    return m_wishes.kinds.contains(HalfUsed) || m_wishes.kinds.contains(ThreeQuartersUsed) ||
           m_wishes.kinds.contains(NineTenthsUsed);
}

void NoticeFeed::readClocks(const std::vector<TicketId> &tickets)
{
    if (!m_desk)
        return;
    whenDone(m_desk->rows(tickets), this, [this](const Result<std::vector<desk::TicketRow>> &rows) {
        std::vector<sla::Notice> reasons;
        for (const auto &row : rows ? *rows : std::vector<desk::TicketRow>{}) {
            if (!row.clock || row.technicianId != m_me.person)
                continue;
            if (const auto notice =
                    sla::noticeOf(*row.clock, row.id, row.number, row.subject, SystemClock{}.now()))
                reasons.push_back(*notice);
        }
        tell(std::move(reasons));
    });
}

bool NoticeFeed::wantsActs() const
{
    using enum sla::NoticeKind;
    return m_wishes.kinds.contains(Given) || m_wishes.kinds.contains(Answered) ||
           m_wishes.kinds.contains(Followed);
}

void NoticeFeed::follow(const desk::ChangeSet &changes)
{
    if (m_me.person.isNull() || !wantsActs() || changes.tickets.size() > mostFollowed)
        return;
    for (const auto ticket : changes.tickets)
        followTicket(ticket);
}

void NoticeFeed::followTicket(TicketId ticket)
{
    whenDone(m_desk->ticket(ticket), this, [this](const Result<desk::TicketView> &view) {
        if (!view)
            return;
        std::vector<ticket::Activity> news;
        for (const auto &entry : view->activities) {
            if (entry.activity.recordedAt >= m_since)
                news.push_back(entry.activity);
        }
        for (const auto &notice : sla::noticesOf(view->ticket, news, m_me.person)) {
            if (std::ranges::find(m_waiting, notice.key, &sla::Notice::key) == m_waiting.end())
                m_waiting.push_back(notice);
        }
        tell({});
    });
}

// In quiet hours nothing is said and nothing counts as told: clocks are read anew afterwards, acts
// wait here.
void NoticeFeed::tell(std::vector<sla::Notice> reasons)
{
    if (!isTellingTime(m_wishes.hours, SystemClock{}.now(), QTimeZone::systemTimeZone()))
        return;
    std::ranges::move(std::exchange(m_waiting, {}), std::back_inserter(reasons));
    std::erase_if(reasons, [this](const sla::Notice &notice) {
        return !m_wishes.kinds.contains(notice.kind);
    });
    const auto news = m_told.take(std::move(reasons));
    if (news.empty())
        return;
    remember(news);
    std::vector<Item> items;
    items.reserve(news.size());
    for (const auto &notice : news)
        items.push_back({notice, false});
    m_items.insert(m_items.begin(), items.begin(), items.end());
    if (m_items.size() > mostItems)
        m_items.resize(mostItems);
    Q_EMIT changed();
    Q_EMIT told(news);
}

void NoticeFeed::remember(const std::vector<sla::Notice> &news) const
{
    QFile file{m_path};
    if (m_path.isEmpty())
        return;
    QDir{}.mkpath(QFileInfo{m_path}.path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    for (const auto &notice : news)
        file.write(notice.key.toUtf8() + '\n');
}

} // namespace baton::ui
