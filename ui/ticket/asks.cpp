#include "ui/ticket/asks.h"

#include "core/words/sentences.h"
#include "ui/ticket/actpanel.h"
#include "ui/ticket/handoffhints.h"
#include "ui/ticket/status.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr qsizetype mostOfOne = 160; // characters of one text in a prefilled note

QString tried(const desk::TicketView &view)
{
    for (const auto &entry : std::views::reverse(view.activities)) {
        const auto &activity = entry.activity;
        if (std::holds_alternative<ticket::Noted>(activity.fact) && activity.text)
            return activity.text->simplified().left(mostOfOne);
    }
    return {};
}

// What the next team needs to know, from what the log already holds.
QString handOffNote(const desk::TicketView &view)
{
    return TicketAsks::tr("Asked: %1").arg(lastWords(view).left(mostOfOne)) + u'\n' +
           TicketAsks::tr("Tried: %1").arg(tried(view)) + u'\n' + TicketAsks::tr("Needed: ");
}

} // namespace

void TicketAsks::handOff(const desk::TicketView &view, const std::vector<org::Team> &teams)
{
    std::vector<org::Team> others;
    QStringList names;
    for (const auto &team : teams) {
        if (team.id == view.ticket.team || team.retired)
            continue;
        others.push_back(team);
        names << team.name;
    }
    if (others.empty())
        return;
    m_panel->ask({tr("Hand off to"),
                  names,
                  -1,
                  tr("What the next team needs to know"),
                  handOffNote(view),
                  tr("Hand off"),
                  {},
                  [view, others](int choice) {
                      return choice < 0
                                 ? QString{}
                                 : bounceRemark(view, others.at(static_cast<size_t>(choice)));
                  }},
                 [acts = m_acts, view, others](int choice, const QString &note) {
                     const auto &team = others.at(static_cast<size_t>(std::max(0, choice)));
                     acts->handOff(view, team.id, team.name, note);
                 });
    if (m_desk)
        sayWhereAlikeEnded(*m_desk, view, m_panel);
}

void TicketAsks::restore(const desk::TicketView &view)
{
    using ticket::RestoredBy;
    m_panel->ask({tr("%1 can work again").arg(requesterName(view)),
                  {tr("By a fix"), tr("By a workaround")},
                  0,
                  tr("How (may stay empty)"),
                  {},
                  tr("Working again"),
                  view.ticket.reportedAt},
                 [acts = m_acts, panel = m_panel, view](int choice, const QString &how) {
                     acts->restore(view, choice == 1 ? RestoredBy::Workaround : RestoredBy::Fix,
                                   how, panel->happenedAt());
                 });
}

void TicketAsks::resolve(const desk::TicketView &view, const QString &prefilled)
{
    m_panel->ask({tr("Resolve"),
                  {},
                  0,
                  tr("What solved it"),
                  prefilled,
                  tr("Resolve"),
                  view.ticket.reportedAt},
                 [acts = m_acts, panel = m_panel, view](int, const QString &solution) {
                     acts->resolve(view, solution, panel->happenedAt());
                 });
}

void TicketAsks::priority(const desk::TicketView &view)
{
    using ticket::Priority;
    static const std::array priorities{Priority::P1, Priority::P2, Priority::P3, Priority::P4};
    QStringList names;
    for (const auto priority : priorities)
        names << words::name(priority);
    const auto now = std::ranges::find(priorities, view.ticket.priority);
    m_panel->ask({tr("Priority"),
                  names,
                  now == priorities.end() ? 0 : static_cast<int>(now - priorities.begin()),
                  tr("Why"),
                  {},
                  tr("Change")},
                 [acts = m_acts, view](int choice, const QString &reason) {
                     acts->setPriority(
                         view, priorities.at(static_cast<size_t>(std::max(0, choice))), reason);
                 });
}

} // namespace baton::ui
