// What can be done in the list by its own keys.
#include "ui/queue/queuepage.h"

#include "core/base/whendone.h"
#include "ui/actions/actionregistry.h"
#include "ui/bulk/bulkbar.h"
#include "ui/queue/listexport.h"
#include "ui/queue/pickedtickets.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/views/viewcontrols.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

void QueuePage::addActs(ActionRegistry &registry)
{
    const auto add = [&registry](const QString &id, const QString &text,
                                 const QList<QKeySequence> &keys,
                                 const std::function<void()> &run) {
        registry.add({id, text, ActPlace::Queue, keys, run, {}, {}});
    };
    add(u"queue.below"_s, tr("Ticket below"), {Qt::Key_J}, [this] { m_table->step(1); });
    add(u"queue.above"_s, tr("Ticket above"), {Qt::Key_K}, [this] { m_table->step(-1); });
    add(u"queue.next"_s, tr("Next ticket to act on"), {Qt::Key_Space}, [this] { chooseNext(); });
    add(u"queue.filter"_s, tr("Into the filter"), {Qt::Key_Slash}, [this] { focusFilter(); });
    add(u"queue.snooze"_s, tr("Snooze until the next morning"), {Qt::Key_Z}, [this] { snooze(); });
    add(u"queue.snoozeUntil"_s, tr("Snooze until ..."), {QKeySequence{u"Shift+Z"_s}},
        [this] { chooseSnooze(); });
    add(u"queue.saveView"_s, tr("Save the list as a view"), {QKeySequence::Save},
        [this] { m_views->beginSaving(); });
    add(u"queue.pick"_s, tr("Select, to act on several"), {Qt::Key_X}, [this] { pick(); });
    add(u"queue.pickAll"_s, tr("Select all of the list"), {QKeySequence::SelectAll},
        [this] { m_table->pickAll(); });
    add(u"queue.export"_s, tr("Export the list"), {QKeySequence{u"Ctrl+Shift+E"_s}},
        [this] { m_export->choose({m_model->ids().begin(), m_model->ids().end()}); });
}

// The ticket stays chosen: what is to be selected next is one key away.
void QueuePage::pick()
{
    picked()->toggle(m_model->idAt(m_table->currentIndex().row()));
}

// What is snoozed is out of sight: the next one is at hand.
void QueuePage::snooze()
{
    if (picked()->count() > 0)
        return m_bulk->beginSnooze();
    const auto ticket = m_chosen;
    if (ticket.isNull())
        return;
    m_table->step(1);
    m_bulk->snoozeOne(ticket);
}

void QueuePage::chooseSnooze()
{
    const auto row = m_table->visualRect(m_table->currentIndex());
    if (!m_chosen.isNull())
        m_bulk->chooseSnooze(m_chosen, m_table->viewport()->mapToGlobal(row.bottomLeft()));
}

bool QueuePage::beginOnPicked(Deed deed)
{
    return picked()->count() > 0 && m_bulk->begin(deed);
}

void QueuePage::chooseNext()
{
    if (!m_desk)
        return;
    auto question = m_model->question();
    question.group = desk::GroupKey::None;
    question.always = desk::SortChoice{desk::SortKey::Next, desk::SortOrder::Ascending};
    whenDone(m_desk->list(question), this, [this](const Result<desk::QueueAnswer> &answer) {
        if (answer)
            takeNext(*answer->ids);
    });
}

// The one after the chosen ticket; from the last one back to the first.
void QueuePage::takeNext(const std::vector<TicketId> &order)
{
    const auto at = std::ranges::find(order, m_chosen);
    const auto from = at == order.end() ? size_t{0} : static_cast<size_t>(at - order.begin()) + 1;
    for (size_t i = 0; i < order.size(); ++i) {
        const int row = m_model->rowOf(order[(from + i) % order.size()]);
        if (row >= 0)
            return m_table->chooseRow(row);
    }
}

} // namespace baton::ui
