#include "ui/bulk/bulkrunner.h"

#include "core/base/whendone.h"
#include "core/words/bulkwords.h"
#include "core/words/sentences.h"
#include "ui/ticket/acts.h"

namespace baton::ui {

namespace {

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u' ' + second;
}

} // namespace

BulkRunner::BulkRunner(QObject *parent) : QObject{parent} {}

void BulkRunner::setDesk(desk::Desk *desk)
{
    stop();
    ++m_generation;
    m_desk = desk;
    m_preview = {};
    m_running = false;
}

// One at a time; whoever asks for another is told.
bool BulkRunner::isFree() const
{
    if (m_running)
        Q_EMIT m_acts->refused(
            tr("Several tickets are still being changed. Wait for that, or stop it first."));
    return m_desk && !m_running && m_acts->mayAct();
}

void BulkRunner::look(const BulkAct &act, const std::vector<TicketId> &tickets)
{
    if (!isFree())
        return;
    m_act = act;
    m_preview = {};
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const auto generation = ++m_generation;
    whenDone(m_desk->previewBulk({act.command, tickets, m_stop}, m_acts->me().person), this,
             [this, generation](const Result<desk::BulkPreview> &preview) {
                 if (generation != m_generation)
                     return;
                 if (!preview)
                     return Q_EMIT refused(words::sentence(preview.error()));
                 m_preview = *preview;
                 Q_EMIT previewed();
             });
}

QString BulkRunner::previewSentence() const
{
    const auto ready = static_cast<int>(m_preview.ready.size());
    return joined(ready == 0 ? tr("Nothing would change.") : m_act.will(ready),
                  words::refusals(m_preview.refused));
}

void BulkRunner::carryOut()
{
    if (m_running || m_preview.ready.empty())
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    run({m_preview.ready, m_stop}, [this, act = m_act](const desk::BulkReceipt &receipt) {
        say(receipt, act);
        Q_EMIT finished(receipt);
    });
}

void BulkRunner::act(const BulkAct &act, TicketId ticket)
{
    if (!isFree())
        return;
    desk::BulkOrder order;
    order.items = {{desk::onTicket(act.command, ticket), 0}};
    run(std::move(order), [this, act](const desk::BulkReceipt &receipt) {
        if (!receipt.done.empty())
            return say(receipt, act);
        Q_EMIT m_acts->refused(words::sentence(receipt.refused.front().error));
    });
}

void BulkRunner::stop()
{
    if (m_stop)
        *m_stop = true;
}

void BulkRunner::run(desk::BulkOrder order,
                     const std::function<void(const desk::BulkReceipt &)> &then)
{
    m_running = true;
    auto *watcher = new QFutureWatcher<Result<desk::BulkReceipt>>{this};
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int done) { Q_EMIT progressed(done, watcher->progressMaximum()); });
    const auto generation = ++m_generation;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation, then] {
        watcher->deleteLater();
        if (generation != m_generation)
            return; // another desk is open now
        m_running = false;
        const auto &receipt = watcher->result();
        if (!receipt)
            return Q_EMIT refused(words::sentence(receipt.error()));
        then(*receipt);
    });
    watcher->setFuture(m_desk->runBulk(std::move(order), m_acts->me().person));
}

void BulkRunner::say(const desk::BulkReceipt &receipt, const BulkAct &act)
{
    auto words =
        joined(act.done(static_cast<int>(receipt.done.size())), words::refusals(receipt.refused));
    if (receipt.wasStopped)
        words = joined(words, tr("Then it was stopped: the rest is as it was."));
    if (receipt.undo.empty())
        return m_acts->say(words);
    m_acts->offerUndo(words, [this, undo = receipt.undo] { takeBack(undo); });
}

void BulkRunner::takeBack(const std::vector<desk::BulkItem> &undo)
{
    if (!isFree()) // it can still be taken back later
        return m_acts->offerUndo(tr("Nothing was taken back yet."),
                                 [this, undo] { takeBack(undo); });
    m_stop = std::make_shared<std::atomic<bool>>(false);
    run({undo, m_stop}, [this](const desk::BulkReceipt &receipt) {
        const auto count = receipt.done.size();
        const auto words = count == 1 ? tr("1 ticket is as it was.")
                                      : tr("%1 tickets are as they were.").arg(count);
        m_acts->say(joined(words, words::refusals(receipt.refused)));
    });
}

} // namespace baton::ui
