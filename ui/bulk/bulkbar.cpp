#include "ui/bulk/bulkbar.h"

#include "core/base/whendone.h"
#include "core/words/bulkwords.h"
#include "ui/bulk/bulkrunner.h"
#include "ui/ticket/deed.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

enum BarPage { Acts, Question, Tag, Progress };

} // namespace

BulkBar::BulkBar(QWidget *parent)
    : QWidget{parent}, m_runner{new BulkRunner{this}}, m_pages{new QStackedWidget{this}},
      m_count{heading({}, this)}, m_question{label({}, TextSize::Body, Tone::Plain, this)},
      m_do{primaryButton(tr("Do it"), this)}, m_tag{new QLineEdit{this}},
      m_progress{label({}, TextSize::Body, Tone::Plain, this)},
      m_stop{new QPushButton{tr("Stop"), this}}
{
    build();
    connectRunner();
    hide();
}

void BulkBar::connectRunner()
{
    connect(m_runner, &BulkRunner::previewed, this, &BulkBar::showQuestion);
    connect(m_runner, &BulkRunner::finished, this, &BulkBar::showEnd);
    connect(m_runner, &BulkRunner::progressed, this, [this](int done, int of) {
        m_progress->setText(tr("%1 of %2 done. You can go on working.").arg(done).arg(of));
        if (m_pages->currentIndex() == Question && of > 0)
            m_pages->setCurrentIndex(Progress);
    });
    connect(m_runner, &BulkRunner::refused, this, [this](const QString &sentence) {
        showActs();
        if (m_acts != nullptr)
            Q_EMIT m_acts->refused(sentence);
    });
}

void BulkBar::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_house = {};
    m_runner->setDesk(desk);
}

void BulkBar::setActs(TicketActs *acts)
{
    m_acts = acts;
    m_runner->setActs(acts);
}

void BulkBar::readHouse(const std::function<void()> &then)
{
    if (!m_desk || m_acts == nullptr)
        return;
    m_house.me = m_acts->me();
    whenDone(m_desk->directory(), this, [this](const Result<desk::Directory> &directory) {
        if (directory)
            m_house.directory = *directory;
    });
    whenDone(m_desk->tags(), this, [this](const Result<std::vector<desk::TagCount>> &tags) {
        m_house.tags.clear();
        for (const auto &tag : tags.value_or(std::vector<desk::TagCount>{}))
            m_house.tags << tag.name;
    });
    whenDone(m_desk->mornings(QString::fromLatin1(QTimeZone::systemTimeZoneId())), this,
             [this, then](const Result<std::vector<Instant>> &mornings) {
                 if (mornings)
                     m_house.mornings = *mornings;
                 if (then)
                     then();
             });
}

void BulkBar::setTickets(std::vector<TicketId> tickets)
{
    if (m_tickets.empty() && !tickets.empty())
        readHouse({});
    m_tickets = std::move(tickets);
    const auto count = m_tickets.size();
    m_count->setText(count == 1 ? tr("1 selected")
                     : count == desk::mostOfBulk
                         ? tr("%1 selected, as many as can be at once").arg(count)
                         : tr("%1 selected").arg(count));
    if (m_pages->currentIndex() == Question)
        showActs(); // it was about others
    setVisible(count > 0 || m_runner->isRunning());
}

void BulkBar::showActs()
{
    m_pages->setCurrentIndex(Acts);
}

void BulkBar::look(const BulkAct &act)
{
    m_question->setText(tr("Looking ..."));
    m_question->setToolTip({});
    m_do->setEnabled(false);
    m_pages->setCurrentIndex(Question);
    m_runner->look(act, m_tickets);
}

void BulkBar::askForTag()
{
    m_tag->clear();
    m_pages->setCurrentIndex(Tag);
    m_tag->setFocus();
}

void BulkBar::showQuestion()
{
    m_question->setText(m_runner->previewSentence());
    m_question->setToolTip(words::refusedTickets(m_runner->preview().refused));
    m_do->setEnabled(!m_runner->preview().ready.empty());
    m_pages->setCurrentIndex(Question);
    (m_do->isEnabled() ? static_cast<QWidget *>(m_do) : this)->setFocus();
}

void BulkBar::showEnd(const desk::BulkReceipt &receipt)
{
    showActs();
    if (m_tickets.empty())
        return hide();
    std::vector<TicketId> rest;
    for (const auto &each : receipt.refused) {
        if (!each.ticket.isNull())
            rest.push_back(each.ticket);
    }
    for (const auto &each : m_runner->preview().refused)
        rest.push_back(each.ticket);
    Q_EMIT leftOver(rest);
    Q_EMIT left();
}

bool BulkBar::begin(Deed deed)
{
    const auto &me = m_house.me;
    switch (deed) {
    case Deed::Take:
        if (me.person.isNull() || me.team.isNull())
            return false;
        look(bulkTake(me.team, me.person));
        return true;
    case Deed::HandOff:
        m_hold->showMenu();
        return true;
    case Deed::Priority:
        m_priority->showMenu();
        return true;
    case Deed::Resolve:
        look(bulkResolve());
        return true;
    case Deed::Pause: {
        const auto now = SystemClock{}.now();
        const auto zone = QTimeZone::systemTimeZone();
        look(bulkPause(defaultWakeUp(now, zone), now, zone));
        return true;
    }
    default:
        return false;
    }
}

void BulkBar::beginSnooze()
{
    const auto now = SystemClock{}.now();
    look(bulkSnooze(usualSnooze(m_house, now), now, QTimeZone::systemTimeZone()));
}

void BulkBar::snoozeOne(TicketId ticket)
{
    readHouse([this, ticket] {
        const auto now = SystemClock{}.now();
        m_runner->act(bulkSnooze(usualSnooze(m_house, now), now, QTimeZone::systemTimeZone()),
                      ticket);
    });
}

void BulkBar::chooseSnooze(TicketId ticket, const QPoint &where)
{
    readHouse([this, ticket, where] {
        auto *menu = new QMenu{this};
        menu->setObjectName(u"snoozeMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillSnoozes(*menu, m_house,
                    [this, ticket](const BulkAct &act) { m_runner->act(act, ticket); });
        menu->popup(where);
        menu->setActiveAction(menu->actions().front());
    });
}

void BulkBar::back()
{
    showActs();
    Q_EMIT left();
}

void BulkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_pages->currentIndex() == Progress)
        return m_runner->stop();
    back();
}

} // namespace baton::ui
