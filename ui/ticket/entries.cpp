#include "ui/ticket/entries.h"

#include "core/words/sentences.h"
#include "ui/ticket/status.h"

#include <QCoreApplication>

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("conversation", text);
}

std::optional<Voice> voiceOf(const desk::NamedActivity &entry)
{
    const auto &fact = entry.activity.fact;
    if (!entry.redacted && (!entry.activity.text || entry.activity.text->isEmpty()))
        return std::nullopt;
    if (std::holds_alternative<ticket::RequesterWrote>(fact))
        return Voice::Requester;
    if (std::holds_alternative<ticket::Replied>(fact))
        return Voice::Reply;
    if (std::holds_alternative<ticket::Created>(fact) ||
        std::holds_alternative<ticket::SubjectChanged>(fact))
        return std::nullopt; // the subject stands on top of the page
    if (std::holds_alternative<ticket::TagAdded>(fact) ||
        std::holds_alternative<ticket::StepAdded>(fact))
        return std::nullopt; // a name, told with what was done
    return Voice::Note;      // notes, and what was written with a hand-off or a solution
}

class Writer
{
public:
    Writer(const desk::TicketView &view, const Reading &reading)
        : m_view{view}, m_reading{reading}, m_zone{QTimeZone::systemTimeZone()}
    {
    }
    std::vector<Entry> write();

private:
    void take(const desk::NamedActivity &activity);
    void fold(const desk::NamedActivity &activity);
    void say(Voice voice, const desk::NamedActivity &activity);
    void flush();
    [[nodiscard]] QString timeOf(const desk::NamedActivity &activity) const
    {
        return words::shortTime(activity.activity.occurredAt, m_view.asOf, m_zone);
    }
    [[nodiscard]] QString nameOf(const desk::NamedActivity &activity) const;

    const desk::TicketView &m_view;
    const Reading &m_reading;
    QTimeZone m_zone;
    std::vector<Entry> m_entries;
    Entry m_changes;
    QString m_lastTime;
    bool m_newShown = false;
};

QString Writer::nameOf(const desk::NamedActivity &activity) const
{
    if (!m_reading.reader.isNull() && activity.activity.actor == m_reading.reader)
        return tr("You");
    if (!activity.actor.isEmpty())
        return activity.actor;
    return std::holds_alternative<ticket::RequesterWrote>(activity.activity.fact)
               ? m_view.requester.name
               : QString{};
}

void Writer::fold(const desk::NamedActivity &activity)
{
    const auto words = words::activityText(activity);
    m_lastTime = timeOf(activity);
    if (m_changes.lines.isEmpty()) {
        m_changes.kind = Entry::Kind::Changes;
        m_changes.seq = activity.activity.seq;
        m_changes.when = m_lastTime;
        m_changes.exact = words::exactTime(activity.activity.occurredAt, m_zone);
    }
    const auto who = nameOf(activity);
    m_changes.lines << joinedByDots({m_lastTime, who.isEmpty() ? words : who + u' ' + words});
}

void Writer::flush()
{
    if (m_changes.lines.isEmpty())
        return;
    if (m_lastTime != m_changes.when)
        m_changes.when = tr("%1 to %2").arg(m_changes.when, m_lastTime);
    m_entries.push_back(std::exchange(m_changes, {}));
}

void Writer::say(Voice voice, const desk::NamedActivity &activity)
{
    Entry entry;
    entry.voice = voice;
    entry.seq = activity.activity.seq;
    entry.who = nameOf(activity);
    if (voice == Voice::Note)
        entry.what = std::holds_alternative<ticket::Noted>(activity.activity.fact)
                         ? tr("Note for us")
                         : words::activityText(activity);
    else if (voice == Voice::Reply)
        entry.what = tr("to %1").arg(requesterName(m_view));
    else
        entry.what = m_view.department;
    entry.when = timeOf(activity);
    entry.exact = words::exactTime(activity.activity.occurredAt, m_zone);
    if (!m_view.ticket.imported &&
        activity.activity.recordedAt - activity.activity.occurredAt >= std::chrono::minutes{1})
        entry.when = tr("%1, logged later").arg(entry.when); // R17
    const bool isFile = std::holds_alternative<ticket::Attached>(activity.activity.fact);
    if (!isFile || activity.redacted)
        entry.text = activity.redacted ? tr("[redacted]") : *activity.activity.text;
    if (isFile)
        entry.what = tr("attached for us");
    for (const auto &file : m_view.attachments()) {
        if (file.of == entry.seq || (isFile && file.seq == entry.seq))
            entry.files.push_back(file);
    }
    m_entries.push_back(std::move(entry));
}

void Writer::take(const desk::NamedActivity &activity)
{
    const auto &act = activity.activity;
    if (const auto *file = std::get_if<ticket::Attached>(&act.fact);
        file != nullptr && file->of != 0 && !activity.redacted)
        return; // it stands on the card that it came with
    const bool isNew =
        m_reading.seenSeq > 0 && act.seq > m_reading.seenSeq && act.actor != m_reading.reader;
    const auto voice = voiceOf(activity);
    if (isNew && !m_newShown) {
        flush();
        m_newShown = true;
        Entry line;
        line.kind = Entry::Kind::New;
        line.text = tr("New since you last looked");
        m_entries.push_back(line);
    }
    if (!voice)
        return fold(activity);
    flush();
    say(*voice, activity);
}

std::vector<Entry> Writer::write()
{
    const auto skipped = std::max<qsizetype>(0, m_view.activities.size() - m_reading.newest);
    if (skipped > 0) {
        Entry older;
        older.kind = Entry::Kind::Older;
        older.text = tr("%1 older entries").arg(skipped);
        m_entries.push_back(older);
    }
    for (auto i = skipped; i < m_view.activities.size(); ++i) {
        if (!std::holds_alternative<ticket::SourceFacts>(m_view.activities[i].activity.fact))
            take(m_view.activities[i]);
    }
    flush();
    return std::move(m_entries);
}

} // namespace

std::vector<Entry> entriesOf(const desk::TicketView &view, const Reading &reading)
{
    return Writer{view, reading}.write();
}

} // namespace baton::ui
