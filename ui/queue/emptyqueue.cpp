#include "ui/queue/emptyqueue.h"

#include "core/base/whendone.h"
#include "core/words/queuewords.h"
#include "core/words/sentences.h"
#include "ui/widgets/parts.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

// Nothing but what is one's own and to be done.
bool isMine(const QString &filter)
{
    static const QStringList usual{u"is:open"_s, u"-is:waiting"_s, u"technician:me"_s,
                                   u"team:mine"_s};
    const auto words = filter.split(u' ', Qt::SkipEmptyParts);
    return words.contains(u"technician:me"_s) && words.contains(u"is:open"_s) &&
           std::ranges::all_of(words, [](const QString &word) {
               return usual.contains(word) || word.startsWith("sort:"_L1);
           });
}

} // namespace

EmptyQueue::EmptyQueue(QWidget *parent) : QWidget{parent}, m_state{new EmptyState{this}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    connect(m_state, &EmptyState::actionTriggered, this, &EmptyQueue::goOn);
}

void EmptyQueue::goOn()
{
    switch (m_way) {
    case Way::Filter:
        return Q_EMIT filterRequested(m_filter);
    case Way::Begin:
        return Q_EMIT startRequested();
    case Way::Retry:
        return Q_EMIT retryRequested();
    }
}

void EmptyQueue::say(const QString &title, const QString &detail, const QString &action, Way way,
                     const QString &filter)
{
    m_way = way;
    m_filter = filter;
    m_state->say(title, detail, action);
}

void EmptyQueue::show(const desk::QueueQuestion &question)
{
    ++m_generation;
    const auto &text = question.filter;
    if (isMine(text)) {
        say(tr("Nothing waits for you"), {}, tr("Show what nobody has taken"), Way::Filter,
            u"is:unassigned"_s);
        showWakes(question);
    } else if (text == "is:open"_L1) {
        say(tr("Nothing waits for you"), tr("No ticket is open."), tr("Show all tickets"),
            Way::Filter);
    } else if (text.isEmpty()) {
        say(tr("No tickets yet"), tr("Import a history, or try the demo."), tr("How to begin"),
            Way::Begin);
    } else {
        say(tr("No ticket matches"), tr("No ticket is like: %1").arg(text), tr("Show all tickets"),
            Way::Filter);
    }
}

void EmptyQueue::showWakes(desk::QueueQuestion question)
{
    if (!m_desk)
        return;
    question.filter = u"is:waiting technician:me"_s;
    question.group = desk::GroupKey::Urgency;
    const auto generation = m_generation;
    whenDone(m_desk->list(question), this,
             [this, generation](const Result<desk::QueueAnswer> &answer) {
                 if (!answer || generation != m_generation)
                     return;
                 const auto detail =
                     words::wakes(answer->groups, answer->asOf, QTimeZone::systemTimeZone());
                 say(tr("Nothing waits for you"), detail, tr("Show what nobody has taken"),
                     Way::Filter, u"is:unassigned"_s);
             });
}

void EmptyQueue::showOutage(const Error &error)
{
    ++m_generation;
    say(tr("The list cannot be read"), words::sentence(error), tr("Try again"), Way::Retry);
}

} // namespace baton::ui
