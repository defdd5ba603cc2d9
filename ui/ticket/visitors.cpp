#include "ui/ticket/visitors.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/widgets/parts.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::ui {

namespace {
constexpr auto listenEvery = 10s;
constexpr auto typingEnds = 60s; // after the last key: words may stand there for days
constexpr qsizetype mostNames = 2;
} // namespace

Visitors::Visitors(QWidget *parent)
    : QLabel{parent}, m_timer{new QTimer{this}}, m_pause{new QTimer{this}}
{
    setObjectName(u"visitors"_s);
    setProperty("strong", true);
    hide();
    m_timer->setInterval(listenEvery);
    m_pause->setInterval(typingEnds);
    m_pause->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Visitors::beat);
    connect(m_pause, &QTimer::timeout, this, [this] { setWriting(false); });
}

void Visitors::setDesk(desk::Desk *desk)
{
    look({}, {}); // leaves the ticket at the desk that was
    m_desk = desk;
}

void Visitors::look(PersonId me, TicketId ticket)
{
    if (m_visit.person == me && m_visit.ticket == ticket)
        return;
    if (m_visit.ticket != ticket)
        hide(); // whoever stood here was at the other one
    m_visit = {me, ticket, false};
    beat();
    if (ticket.isNull())
        m_timer->stop();
    else
        m_timer->start();
}

void Visitors::setTyped(bool holdsWords)
{
    if (holdsWords)
        m_pause->start();
    setWriting(holdsWords);
}

void Visitors::setWriting(bool writing)
{
    if (std::exchange(m_visit.writing, writing) != writing && !m_visit.ticket.isNull())
        beat();
}

void Visitors::beat()
{
    if (!m_desk)
        return;
    whenDone(m_desk->visit(m_visit), this,
             [this, asked = m_visit.ticket](const Result<std::vector<desk::Visitor>> &heard) {
                 if (asked != m_visit.ticket)
                     return;
                 std::vector<desk::Visitor> here;
                 if (heard)
                     std::ranges::copy_if(
                         *heard, std::back_inserter(here),
                         [asked](const desk::Visitor &visitor) { return visitor.ticket == asked; });
                 show(here);
             });
}

void Visitors::show(const std::vector<desk::Visitor> &here)
{
    QStringList writers;
    QStringList readers;
    for (const auto &visitor : here)
        (visitor.writing ? writers : readers)
            << (visitor.name.isEmpty() ? tr("somebody else") : visitor.name);
    auto &names = writers.isEmpty() ? readers : writers;
    names.removeDuplicates();
    const auto more = static_cast<int>(names.size() - mostNames);
    auto who = names.mid(0, mostNames).join(u", "_s);
    if (more > 0)
        who = tr("%1 and %n more", nullptr, more).arg(who);
    setText(writers.isEmpty() ? tr("Also here: %1").arg(who) : tr("Writing here: %1").arg(who));
    paintTone(this, writers.isEmpty() ? Tone::Muted : Tone::Plain);
    setToolTip(writers.isEmpty() ? tr("Has this ticket open too.")
                                 : tr("Is typing on this ticket. Nothing of yours is lost."));
    setVisible(!here.empty());
}

} // namespace baton::ui
