// The list and what is chosen of it, from one answer of the desk to the next.
#include "core/desk/filtertext.h"
#include "core/draw/figure.h"
#include "ui/queue/emptyqueue.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/pickedtickets.h"
#include "ui/queue/preview.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/queueview.h"
#include "ui/views/viewcontrols.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int retryAfter = 3'000; // ms
constexpr std::ptrdiff_t nearest = 16;

} // namespace

void QueuePage::takeRow(int row)
{
    const auto ticket = m_model->idAt(row);
    if (ticket.isNull() || ticket == m_chosen)
        return; // a heading: the ticket beside the list stays
    m_chosen = ticket;
    m_reading->stop();
    m_preview->showTicket(ticket);
}

void QueuePage::markSeen()
{
    if (isVisible() && m_preview->ticket() == m_chosen)
        m_model->markSeen(m_chosen, m_preview->version(), m_preview->updatedAt());
}

// What is open is read by urgency; everything else in its own order.
desk::GroupKey QueuePage::group() const
{
    if (const auto chosen = m_views->form().group)
        return *chosen;
    const auto order = index::conditionOn(m_filter->text(), u"sort"_s);
    const bool byDue = order.isEmpty() || order == "sort:due"_L1;
    return byDue && m_inForce.targets && m_filter->text().contains("is:open"_L1)
               ? desk::GroupKey::Urgency
               : desk::GroupKey::None;
}

void QueuePage::ask()
{
    m_asksAnew = true;
    m_model->ask(m_filter->text(), {}, group());
}

// The order stands in the filter, as if it had been typed.
void QueuePage::sortByHeader(int section)
{
    const auto key = sortKeyOf(section);
    if (!key)
        return;
    const auto rising = u"sort:"_s + index::toWord(desk::SortChoice{*key, {}});
    const auto now = index::conditionOn(m_filter->text(), u"sort"_s);
    const bool again = now == rising || (now.isEmpty() && *key == desk::SortKey::Due);
    const auto order = again ? u"sort:-"_s + rising.mid(5) : rising;
    m_filter->change(index::withCondition(m_filter->text(), u"sort"_s, order));
}

void QueuePage::showAnswer(const desk::QueueAnswer &answer)
{
    m_asksAnew = false;
    for (int column = 0; column < queueColumns; ++column) {
        if (sortKeyOf(column) == answer.sort.key)
            m_table->header()->setSortIndicator(
                column, answer.sort.order == desk::SortOrder::Ascending ? Qt::AscendingOrder
                                                                        : Qt::DescendingOrder);
    }
    const auto total = m_model->total();
    m_filter->showAnswer(total, answer.searchReachPercent);
    picked()->keepOnly(*answer.ids);
    Q_EMIT statusChanged(total == 1
                             ? tr("1 ticket")
                             : tr("%1 tickets").arg(draw::figureText(static_cast<double>(total))));
    if (total == 0) {
        m_empty->show(m_model->question());
        return m_stack->setCurrentWidget(m_empty);
    }
    m_stack->setCurrentWidget(m_table);
    if (!m_table->currentIndex().isValid())
        m_table->step(1);
}

void QueuePage::showRefusal(const Error &error)
{
    m_asksAnew = false;
    error.code == ErrorCode::FilterError ? m_filter->showRefusal(error) : showOutage(error);
}

// Nobody has to do anything when the file is there again.
void QueuePage::showOutage(const Error &error)
{
    QTimer::singleShot(retryAfter, m_model, &QueueModel::refreshAfterOutage);
    if (m_model->total() > 0)
        return m_filter->showOutage(error, m_model->answeredAt());
    m_empty->showOutage(error);
    m_stack->setCurrentWidget(m_empty);
}

// Those after the chosen ticket first: a list is worked through downwards.
void QueuePage::rememberNeighbours()
{
    m_neighbours.clear();
    const auto ids = m_model->ids();
    const auto chosen = std::ranges::find(ids, m_chosen);
    if (m_asksAnew || chosen == ids.end())
        return;
    const auto after = std::min<std::ptrdiff_t>(nearest, ids.end() - chosen - 1);
    const auto before = std::min<std::ptrdiff_t>(nearest, chosen - ids.begin());
    m_neighbours.assign(chosen + 1, chosen + 1 + after);
    m_neighbours.insert(m_neighbours.end(), std::reverse_iterator{chosen},
                        std::reverse_iterator{chosen - before});
}

// The list may have changed under the cursor: the ticket stays chosen, not the row. Where it has
// left the list, the next one is.
void QueuePage::keepSelection()
{
    const auto neighbours = std::exchange(m_neighbours, {});
    int row = m_model->rowOf(m_chosen);
    for (const auto neighbour : neighbours) {
        if (row >= 0)
            break;
        row = m_model->rowOf(neighbour);
    }
    if (row >= 0)
        m_table->settleOn(row);
    else if (m_model->total() > 0)
        m_table->step(1);
}

} // namespace baton::ui
