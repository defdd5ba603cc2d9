#include "ui/boards/wallpages.h"

#include "core/draw/figure.h"
#include "core/words/sentences.h"
#include "ui/boards/figurewords.h"
#include "ui/boards/wallboard.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::ui {

namespace {

constexpr size_t rowsShown = 4;

QString count(qint64 value)
{
    return draw::figureText(static_cast<double>(value));
}

WallTone toneOf(qint64 value, WallTone ifAny)
{
    return value > 0 ? ifAny : WallTone::Good;
}

class Pages
{
public:
    Pages(const desk::WallFigures &figures, Instant now, const QTimeZone &zone)
        : m_figures{figures}, m_now{now}, m_zone{zone}
    {
    }

    [[nodiscard]] WallPage due() const
    {
        WallPage page;
        page.title = Wallboard::tr("Promises due");
        page.numbers = {
            {count(m_figures.late), Wallboard::tr("late"), toneOf(m_figures.late, WallTone::Bad)},
            {count(m_figures.needHelpNow), Wallboard::tr("due within the hour"),
             toneOf(m_figures.needHelpNow, WallTone::Warn)},
            {count(m_figures.dueToday), Wallboard::tr("due today")}};
        for (const auto &next : m_figures.next)
            page.rows.push_back(
                {Wallboard::tr("%1 · %2 · #%3")
                     .arg(next.team.isEmpty() ? Wallboard::tr("no team") : next.team,
                          words::nameWithin(next.metric), words::ticketNumber(next.number)),
                 words::untilDue(next.dueAt, m_now)});
        if (page.rows.empty())
            page.rows.push_back({Wallboard::tr("Nothing else falls due."), {}});
        return page;
    }

    [[nodiscard]] WallPage today() const
    {
        const auto &day = m_figures.days[m_figures.today];
        WallPage page;
        page.title = Wallboard::tr("Today");
        page.numbers = {{count(day.in), Wallboard::tr("reported")},
                        {count(day.out), Wallboard::tr("solved")},
                        {count(m_figures.open), Wallboard::tr("open")}};
        page.firstName = Wallboard::tr("reported");
        page.secondName = Wallboard::tr("solved");
        for (size_t i = 0; i < m_figures.days.size(); ++i) {
            const auto &each = m_figures.days[i];
            page.bars.push_back(
                {QLocale{}.dayName(local(each.start).date().dayOfWeek(), QLocale::ShortFormat),
                 static_cast<double>(each.in), static_cast<double>(each.out),
                 i == m_figures.today});
        }
        return page;
    }

    [[nodiscard]] WallPage between() const
    {
        WallPage page;
        page.title = Wallboard::tr("Waiting between teams");
        qint64 tickets = 0;
        for (const auto &edge : m_figures.waiting)
            tickets += edge.tickets;
        page.numbers = {{count(tickets), Wallboard::tr("handed off, not begun"),
                         toneOf(tickets, WallTone::Warn)}};
        for (const auto &edge : m_figures.waiting) {
            if (page.rows.size() == rowsShown)
                break;
            page.rows.push_back(
                {Wallboard::tr("%1 to %2").arg(teamName(edge.from), teamName(edge.to)),
                 Wallboard::tr("%1 · longest %2")
                     .arg(count(edge.tickets), words::length(m_now - edge.oldest))});
        }
        if (page.rows.empty())
            page.rows.push_back({Wallboard::tr("Every hand-off has been taken up."), {}});
        return page;
    }

    [[nodiscard]] WallPage weeks() const
    {
        WallPage page;
        page.title = Wallboard::tr("Promises by week");
        page.firstName = Wallboard::tr("kept");
        page.secondName = Wallboard::tr("broken");
        const auto &now = m_figures.weeks.back();
        page.numbers = {{count(now.kept), Wallboard::tr("kept this week"),
                         now.kept > 0 ? WallTone::Good : WallTone::Plain},
                        {count(now.broken), Wallboard::tr("broken this week"),
                         toneOf(now.broken, WallTone::Bad)}};
        if (now.kept + now.broken > 0)
            page.numbers.push_back({percent(static_cast<double>(now.kept) /
                                            static_cast<double>(now.kept + now.broken)),
                                    Wallboard::tr("kept of those due")});
        for (const auto &week : m_figures.weeks)
            page.bars.push_back({&week == &now ? Wallboard::tr("now")
                                               : words::shortTime(week.weekStart, m_now, m_zone),
                                 static_cast<double>(week.kept), static_cast<double>(week.broken),
                                 &week == &now});
        return page;
    }

private:
    [[nodiscard]] QDateTime local(Instant at) const
    {
        return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toTimeZone(m_zone);
    }
    [[nodiscard]] static QString teamName(const QString &name)
    {
        return name.isEmpty() ? Wallboard::tr("unknown team") : name;
    }

    const desk::WallFigures &m_figures;
    Instant m_now;
    const QTimeZone &m_zone;
};

} // namespace

std::vector<WallPage> wallPages(const desk::WallFigures &figures, const InForce &inForce,
                                Instant now, const QTimeZone &zone)
{
    const Pages pages{figures, now, zone};
    const bool promises = inForce.targets && figures.anyPromise;
    std::vector<WallPage> answer;
    if (promises)
        answer.push_back(pages.due());
    answer.push_back(pages.today());
    if (inForce.handOffs)
        answer.push_back(pages.between());
    if (promises && !figures.weeks.empty())
        answer.push_back(pages.weeks());
    return answer;
}

QString wallAge(const std::optional<Instant> &asOf, WallReach reach, Instant now,
                const QTimeZone &zone)
{
    if (!asOf)
        return reach == WallReach::Lost
                   ? Wallboard::tr("The file cannot be reached; it is tried again by itself.")
                   : Wallboard::tr("Reading");
    const auto at = words::shortTime(*asOf, now, zone);
    const auto age = now - *asOf;
    if (reach == WallReach::Lost)
        return Wallboard::tr("As of %1 · %2 old · the file cannot be reached")
            .arg(at, words::length(age));
    if (age >= 1min)
        return Wallboard::tr("As of %1 · %2 old").arg(at, words::length(age));
    return Wallboard::tr("As of %1").arg(at);
}

} // namespace baton::ui
