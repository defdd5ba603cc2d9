#include "ui/ticket/tickethead.h"

#include "core/draw/custodystrip.h"
#include "core/words/postmortemwords.h"
#include "core/words/sentences.h"
#include "core/words/status.h"
#include "ui/actions/deedacts.h"
#include "ui/ticket/status.h"
#include "ui/ticket/strip.h"
#include "ui/ticket/unanswered.h"
#include "ui/ticket/visitors.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr qsizetype mostQuoted = 300; // of the last words, on their one line
} // namespace

TicketHead::TicketHead(QWidget *parent)
    : QWidget{parent}, m_kind{label({}, TextSize::Body, Tone::Muted, this)},
      m_subject{new ElidedLabel{this}}, m_facts{new ElidedLabel{this}}, m_status{heading({}, this)},
      m_visitors{new Visitors{this}}, m_who{label({}, TextSize::Body, Tone::Muted, this)},
      m_last{new ElidedLabel{this}}, m_held{label({}, TextSize::Body, Tone::Plain, this)},
      m_strip{new FigureView{tr("Who held the ticket, and how long"), this}},
      m_hours{label({}, TextSize::Caption, Tone::Muted, this)},
      m_take{actButton("take", Deed::Take)}, m_restore{actButton("restore", Deed::Restore)},
      m_resolve{actButton("resolve", Deed::Resolve)}, m_pause{actButton("pause", Deed::Pause)},
      m_handOff{actButton("handOff", Deed::HandOff)}, m_moreButton{new KeyButton{this}},
      m_remind{actButton("remind", Deed::Remind)},
      m_unanswered{actButton("unanswered", Deed::ResolveUnanswered)}, m_more{new QMenu{this}}
{
    setObjectName(u"ticketTop"_s);
    setAttribute(Qt::WA_StyledBackground);
    for (auto *text : {m_kind, m_who, m_held, m_hours})
        text->setWordWrap(false);
    m_subject->setProperty("strong", true);
    paintTone(m_facts, Tone::Muted);
    m_status->setObjectName(u"status"_s);
    setSize(m_status, TextSize::Title);
    m_last->setObjectName(u"lastWords"_s);
    auto *last = new QHBoxLayout;
    last->addWidget(m_who);
    last->addWidget(m_last, 1);
    auto *status = new QHBoxLayout;
    status->addWidget(m_status, 1);
    status->addWidget(m_visitors);
    status->addWidget(m_remind);
    status->addWidget(m_unanswered);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(16, 8, 16, 8);
    words->setSpacing(6);
    words->addLayout(buildActs());
    words->addLayout(status);
    words->addLayout(last);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(words);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addWidget(buildHeld());
}

KeyButton *TicketHead::actButton(const char *name, Deed deed)
{
    auto *button = new KeyButton{this};
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, [this, deed] { Q_EMIT deedRequested(deed); });
    return button;
}

QLayout *TicketHead::buildActs()
{
    auto *back = new KeyButton{this};
    back->setIcon(icon(u"go-previous"_s));
    back->setText(tr("Back") + u"   "_s + tr("Esc"));
    back->setProperty("quiet", true);
    connect(back, &QPushButton::clicked, this, &TicketHead::leaveRequested);
    m_moreButton->setText(tr("More") + u"   \u25BE"_s);
    m_moreButton->setObjectName(u"more"_s);
    m_moreButton->setProperty("quiet", true);
    m_moreButton->setMenu(m_more);
    connect(m_more, &QMenu::aboutToShow, this, &TicketHead::fillMore);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(back);
    row->addWidget(m_kind);
    row->addWidget(m_subject, 3);
    row->addWidget(m_facts, 1);
    for (auto *button : {m_take, m_restore, m_resolve, m_pause, m_moreButton})
        row->addWidget(button);
    return row;
}

QWidget *TicketHead::buildHeld()
{
    auto *band = new QWidget{this};
    auto *row = new QHBoxLayout{band};
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(16);
    row->addWidget(m_held);
    row->addWidget(m_strip, 1);
    row->addWidget(m_hours);
    m_handOff->setIcon(icon(u"document-swap"_s));
    row->addWidget(m_handOff);
    return band;
}

void TicketHead::setActs(ActionRegistry &registry)
{
    m_registry = &registry;
}

// Every act that the ticket knows, with its key: what has a button stands here too.
void TicketHead::fillMore()
{
    m_more->clear();
    if (m_registry == nullptr)
        return;
    for (const auto &act : m_registry->acts()) {
        if (act.places.testFlag(ActPlace::Ticket) &&
            m_registry->standing(act.id) != Standing::NotHere)
            m_more->addAction(m_registry->action(act.id));
    }
}

void TicketHead::show(const desk::TicketView &view, const Me &me, bool canHandOff)
{
    const auto &ticket = view.ticket;
    m_kind->setText(words::name(ticket.kind) + u' ' + words::ticketNumber(ticket.number));
    m_subject->setText(ticket.subject);
    m_facts->setText(
        joinedByDots({m_inForce.targets ? words::name(ticket.priority) : QString{}, view.service}));
    m_status->setText(statusSentence(view, me.person));
    fillLastWords(view);
    fillHeld(view, me);
    nameButtons(view, me, canHandOff);
}

void TicketHead::fillLastWords(const desk::TicketView &view)
{
    const auto *entry = words::lastWordsOf(view);
    m_who->setVisible(entry != nullptr);
    m_last->setVisible(entry != nullptr);
    if (entry == nullptr)
        return;
    m_who->setText(tr("%1, %2").arg(
        requesterName(view),
        words::shortTime(entry->activity.occurredAt, view.asOf, QTimeZone::systemTimeZone())));
    m_last->setText(u"\u201c%1\u201d"_s.arg(lastWords(view).left(mostQuoted)));
}

void TicketHead::fillHeld(const desk::TicketView &view, const Me &me)
{
    const bool mine = !me.person.isNull() && view.ticket.technician == me.person;
    QStringList holder{view.row.team, mine ? tr("you") : view.row.technician};
    holder.removeAll(QString{});
    const auto held =
        holder.isEmpty() ? tr("Held by nobody") : tr("Held by %1").arg(holder.join(u", "_s));
    const auto since = view.spans.isEmpty()
                           ? QString{}
                           : tr("since %1")
                                 .arg(words::shortTime(view.spans.back().span.from, view.asOf,
                                                       QTimeZone::systemTimeZone()));
    auto text = holder.isEmpty() || since.isEmpty() ? held : held + u' ' + since;
    if (view.budget)
        text = joinedByDots({text, tr("its share: %1").arg(words::share(*view.budget))});
    m_held->setText(text);
    m_held->setToolTip(view.budget ? words::detail(*view.budget) : QString{});
    paintTone(m_held,
              view.budget && view.budget->over().length.count() > 0 ? Tone::Danger : Tone::Plain);
    m_strip->show(std::make_unique<draw::CustodyStrip>(staysOf(view)));
    m_strip->setVisible(!view.spans.isEmpty());
    m_hours->setVisible(!view.spans.isEmpty());
    m_hours->setText(view.hours.isEmpty() ? tr("elapsed hours") : tr("working hours"));
    m_hours->setToolTip(view.hours);
}

void TicketHead::name(KeyButton *button, const QString &words, Deed deed)
{
    if (m_registry != nullptr)
        m_registry->hint(button, words, deedId(deed));
    else
        button->setText(words);
}

void TicketHead::nameButtons(const desk::TicketView &view, const Me &me, bool canHandOff)
{
    using ticket::Category;
    const auto category = view.ticket.category;
    const bool over = category == Category::Resolved || category == Category::Closed;
    const bool mine = !me.person.isNull() && view.ticket.technician == me.person;
    name(m_take, tr("Take"), Deed::Take);
    m_take->setVisible(!over && !mine);
    name(m_restore, tr("Working again"), Deed::Restore);
    m_restore->setVisible(!over && !view.ticket.restoredAt &&
                          view.ticket.kind == ticket::Kind::Incident);
    name(m_resolve,
         view.isFinal ? tr("Follow-up ticket")
         : over       ? tr("Reopen")
                      : tr("Resolve"),
         Deed::Resolve);
    m_resolve->setToolTip(view.isFinal ? tr("Solved too long ago to be reopened: a new ticket goes "
                                            "on from it, linked to it.")
                                       : QString{});
    m_resolve->setVisible(view.ticket.mergedInto.isNull());
    name(m_pause, category == Category::Pending ? tr("Go on") : tr("Pause"), Deed::Pause);
    m_pause->setVisible(!over);
    name(m_handOff, tr("Hand off"), Deed::HandOff);
    m_handOff->setVisible(!over && canHandOff);
    name(m_remind, tr("Remind"), Deed::Remind);
    name(m_unanswered, tr("Resolve without an answer"), Deed::ResolveUnanswered);
    m_remind->setVisible(isUnanswered(view));
    m_unanswered->setVisible(isUnanswered(view));
}

} // namespace baton::ui
