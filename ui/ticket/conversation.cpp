#include "ui/ticket/conversation.h"

#include "core/words/sentences.h"
#include "ui/ticket/status.h"
#include "ui/widgets/parts.h"

#include <QFrame>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr qsizetype mostCards = 200; // of the newest; what is older is told by one line
constexpr qsizetype mostQuiet = 4;   // acts named in one quiet line

enum class Voice { Requester, Reply, Note, None };

Voice voiceOf(const desk::NamedActivity &entry)
{
    const auto &fact = entry.activity.fact;
    if (!entry.activity.text && !entry.redacted)
        return Voice::None;
    if (std::holds_alternative<ticket::RequesterWrote>(fact))
        return Voice::Requester;
    if (std::holds_alternative<ticket::Replied>(fact))
        return Voice::Reply;
    if (std::holds_alternative<ticket::Created>(fact) ||
        std::holds_alternative<ticket::SubjectChanged>(fact))
        return Voice::None; // the subject stands on top of the page
    return Voice::Note;     // notes, and what was written with a hand-off or a solution
}

QString cardName(Voice voice)
{
    switch (voice) {
    case Voice::Requester:
        return u"requester"_s;
    case Voice::Reply:
        return u"reply"_s;
    default:
        return u"note"_s;
    }
}

QString timeOf(const desk::NamedActivity &entry, const desk::TicketView &view)
{
    return words::shortTime(entry.activity.occurredAt, view.asOf, QTimeZone::systemTimeZone());
}

QString deedOf(const desk::NamedActivity &entry)
{
    return words::activityText(entry.activity, entry.team, entry.technician);
}

bool isShown(const desk::NamedActivity &entry)
{
    return !std::holds_alternative<ticket::SourceFacts>(entry.activity.fact);
}

} // namespace

Conversation::Conversation(QWidget *parent) : QScrollArea{parent}
{
    setObjectName(u"conversation"_s);
    setAccessibleName(tr("Conversation"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *panel = new QWidget{this};
    panel->setObjectName(u"panel"_s);
    m_entries = new QVBoxLayout{panel};
    m_entries->setContentsMargins(16, 12, 16, 12);
    m_entries->setSpacing(8);
    setWidget(panel);
    auto *bar = verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int end) {
        if (m_atEnd)
            bar->setValue(end);
    });
    connect(bar, &QScrollBar::actionTriggered, this,
            [this, bar] { m_atEnd = bar->sliderPosition() >= bar->maximum(); });
}

void Conversation::clear()
{
    while (auto *item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void Conversation::show(const desk::TicketView &view)
{
    clear();
    m_atEnd = true;
    const auto skipped = std::max<qsizetype>(0, view.activities.size() - mostCards);
    if (skipped > 0)
        addQuiet({tr("%1 older entries are in the history beside the queue").arg(skipped)});
    QStringList quiet;
    for (auto i = skipped; i < view.activities.size(); ++i) {
        const auto &entry = view.activities[i];
        if (!isShown(entry))
            continue;
        if (voiceOf(entry) == Voice::None) {
            quiet.append(joinedByDots({timeOf(entry, view), entry.actor, deedOf(entry)}));
            continue;
        }
        addQuiet(std::exchange(quiet, {}));
        addCard(entry, view);
    }
    addQuiet(quiet);
    m_entries->addStretch(1);
}

void Conversation::addQuiet(const QStringList &parts)
{
    if (parts.isEmpty())
        return;
    auto shown = parts.last(std::min(mostQuiet, parts.size()));
    if (parts.size() > mostQuiet)
        shown.prepend(tr("%1 more").arg(parts.size() - mostQuiet));
    auto *line = label(shown.join(u"\n"_s), TextSize::Caption, Tone::Muted, widget());
    line->setContentsMargins(12, 0, 0, 0);
    line->setToolTip(parts.size() > mostQuiet ? parts.join(u'\n') : QString{});
    m_entries->addWidget(line);
}

void Conversation::addCard(const desk::NamedActivity &entry, const desk::TicketView &view)
{
    const auto voice = voiceOf(entry);
    auto *card = new QFrame{widget()};
    card->setProperty("card", cardName(voice));
    auto *layout = new QVBoxLayout{card};
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    const auto who =
        entry.actor.isEmpty() && voice == Voice::Requester ? view.requester.name : entry.actor;
    auto *name = heading(who, card);
    name->setWordWrap(false);
    top->addWidget(name);
    const auto deed = voice == Voice::Requester ? QString{} : deedOf(entry);
    auto *what = label(deed, TextSize::Caption, Tone::Muted, card);
    what->setWordWrap(false);
    top->addWidget(what);
    top->addStretch();
    auto *when = label(timeOf(entry, view), TextSize::Caption, Tone::Muted, card);
    when->setWordWrap(false);
    when->setToolTip(words::exactTime(entry.activity.occurredAt, QTimeZone::systemTimeZone()));
    top->addWidget(when);
    layout->addLayout(top);
    auto *text = label(entry.redacted ? tr("[redacted]") : entry.activity.text.value_or(QString{}),
                       TextSize::Body, Tone::Plain, card);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    auto *row = new QWidget{widget()};
    auto *indent = new QHBoxLayout{row};
    indent->setContentsMargins(voice == Voice::Requester ? 0 : 40, 0,
                               voice == Voice::Requester ? 40 : 0, 0);
    indent->addWidget(card);
    m_entries->addWidget(row);
}

} // namespace baton::ui
