#include "ui/call/callside.h"

#include "core/base/whendone.h"
#include "core/words/status.h"
#include "ui/call/calldraft.h"
#include "ui/call/metoocard.h"
#include "ui/ticket/lasttickets.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/similarlist.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::ui {

namespace {
constexpr int similarListed = 6;
constexpr qsizetype fewestToSearch = 3;
constexpr auto betweenKeys = 15ms;
} // namespace

CallSide::CallSide(QWidget *parent)
    : QScrollArea{parent}, m_hint{label({}, TextSize::Body, Tone::Muted, this)},
      m_meToo{new MeTooCard{this}}, m_alike{new SimilarList{this}}, m_last{new LastTickets{this}},
      m_typing{new QTimer{this}}
{
    setObjectName(u"callSide"_s);
    setAccessibleName(tr("What is known already"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(build());
    m_typing->setSingleShot(true);
    m_typing->setInterval(betweenKeys);
    connect(m_typing, &QTimer::timeout, this, &CallSide::askSimilar);
    connect(m_alike, &SimilarList::ticketRequested, this, &CallSide::ticketRequested);
    connect(m_alike, &SimilarList::openTicketFocused, m_meToo, &MeTooCard::offer);
    connect(m_meToo, &MeTooCard::ticketRequested, this, &CallSide::ticketRequested);
    connect(m_last, &LastTickets::ticketRequested, this, &CallSide::ticketRequested);
}

QWidget *CallSide::build()
{
    auto *panel = new QWidget{this};
    panel->setObjectName(u"panel"_s);
    auto *head = new QHBoxLayout;
    auto *title = heading(tr("While you type"), panel);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(label(tr("F6"), TextSize::Caption, Tone::Muted, panel));
    m_hint->setText(tr("Open tickets like it and what helped before will stand here. The keys stay "
                       "with you; F6 goes there."));
    auto *layout = new QVBoxLayout{panel};
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_meToo);
    layout->addWidget(m_alike);
    layout->addWidget(m_last);
    layout->addStretch();
    return panel;
}

void CallSide::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_meToo->setDesk(desk);
    m_last->setDesk(desk);
}

void CallSide::follow(const CallDraft &draft)
{
    followCaller(draft);
    if (draft.text == m_text && draft.service == m_service)
        return;
    m_text = draft.text;
    m_service = draft.service;
    m_typing->start();
}

void CallSide::followCaller(const CallDraft &draft)
{
    m_meToo->setCaller(draft.caller, draft.callerName);
    const auto known = draft.caller ? draft.callerName : QString{};
    if (std::exchange(m_callerName, known) != known)
        m_last->ask(known, words::firstName(known));
}

// Typing on breaks off the older question; what was answered stays until there is something newer.
void CallSide::askSimilar()
{
    if (!m_desk || m_text.trimmed().size() < fewestToSearch)
        return show({});
    desk::SimilarQuestion question;
    question.text = m_text;
    question.service = m_service;
    question.limit = similarListed;
    question.seat = desk::SearchSeat::Call;
    whenDone(m_desk->similar(question), this,
             [this, text = m_text](const Result<desk::SimilarAnswer> &answer) {
                 if (answer && text == m_text)
                     show(*answer);
             });
}

void CallSide::show(const desk::SimilarAnswer &answer)
{
    m_hint->setVisible(answer.open.empty() && answer.solved.empty());
    m_alike->show(answer);
    m_meToo->offer(answer.open.empty() ? TicketId{} : answer.open.front().row.id);
}

void CallSide::focusFirst()
{
    m_alike->focusFirst();
}

} // namespace baton::ui
