#pragma once

#include "core/desk/desk.h"
#include "ui/bulk/bulkact.h"

#include <QObject>
#include <QPointer>

namespace baton::ui {

class TicketActs;

/// Looks what an act on several tickets would do, does it, and takes all of it back by one undo.
/// One at a time; the window stays usable.
class BulkRunner final : public QObject
{
    Q_OBJECT

public:
    explicit BulkRunner(QObject *parent = nullptr);

    void setDesk(desk::Desk *desk);
    /// Who acts, and where an undo is kept.
    void setActs(TicketActs *acts) { m_acts = acts; }
    /// Asks which of them can be acted on; previewed() answers.
    void look(const BulkAct &act, const std::vector<TicketId> &tickets);
    /// Does what was looked at.
    void carryOut();
    /// Looks and does it in one go: for one ticket.
    void act(const BulkAct &act, TicketId ticket);
    /// What has not begun stays as it is.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const desk::BulkPreview &preview() const { return m_preview; }
    /// "12 tickets will have P2. 2 cannot, because ..."
    [[nodiscard]] QString previewSentence() const;

Q_SIGNALS:
    void previewed();
    void progressed(int done, int of);
    /// What was looked at is done, as far as it could be.
    void finished(const baton::desk::BulkReceipt &receipt);
    void refused(const QString &sentence);

private:
    void run(desk::BulkOrder order, const std::function<void(const desk::BulkReceipt &)> &then);
    [[nodiscard]] bool isFree() const;
    void takeBack(const std::vector<desk::BulkItem> &undo);
    void say(const desk::BulkReceipt &receipt, const BulkAct &act);

    QPointer<desk::Desk> m_desk;
    TicketActs *m_acts = nullptr;
    BulkAct m_act;
    desk::BulkPreview m_preview;
    desk::StopFlag m_stop;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace baton::ui
