#include "ui/ticket/handoffhints.h"

#include "core/base/whendone.h"
#include "ui/ticket/actpanel.h"
#include "ui/ticket/status.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int alikeAsked = 20;
constexpr qsizetype fewest = 5; // below that nothing is said: chance would speak
constexpr size_t teamsNamed = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("handOffHints", text);
}

QString endedWith(const std::vector<desk::SimilarTicket> &solved)
{
    QMap<QString, int> teams;
    for (const auto &alike : solved) {
        if (!alike.row.team.isEmpty())
            ++teams[alike.row.team];
    }
    std::vector<std::pair<int, QString>> order;
    int sum = 0;
    for (const auto &[team, count] : teams.asKeyValueRange()) {
        order.emplace_back(count, team);
        sum += count;
    }
    if (sum < fewest)
        return {};
    std::ranges::sort(order, std::greater{});
    QStringList parts;
    for (const auto &[count, team] : order) {
        if (static_cast<size_t>(parts.size()) < teamsNamed)
            parts << tr("%1 %2").arg(team).arg(count);
    }
    return tr("Tickets like this were solved by: %1 (n = %2)").arg(parts.join(u", "_s)).arg(sum);
}

} // namespace

QString bounceRemark(const desk::TicketView &view, const org::Team &team)
{
    const auto &spans = view.spans;
    const bool bounces = spans.size() >= 2 && spans[spans.size() - 2].team == team.name;
    if (!bounces)
        return {};
    if (view.row.bounces == 0)
        return tr("It came from %1: say what is different now.").arg(team.name);
    return view.row.bounces == 1
               ? tr("This would be its second time back and forth. A call to %1 may be quicker.")
                     .arg(team.name)
               : tr("It has gone back and forth %1 times. A call to %2 may be quicker.")
                     .arg(view.row.bounces)
                     .arg(team.name);
}

void sayWhereAlikeEnded(desk::Desk &desk, const desk::TicketView &view, ActPanel *panel)
{
    const desk::SimilarQuestion question{view.ticket.subject + u'\n' + lastWords(view),
                                         view.ticket.service, view.ticket.id, alikeAsked};
    whenDone(desk.similar(question), panel,
             [panel, asked = panel->asked()](const Result<desk::SimilarAnswer> &answer) {
                 if (answer && panel->isVisible() && panel->asked() == asked)
                     panel->say(endedWith(answer->solved));
             });
}

} // namespace baton::ui
