#include "ui/ticket/linkasks.h"

#include "core/base/whendone.h"
#include "core/org/checklist.h"
#include "core/words/sentences.h"
#include "ui/ticket/choiceline.h"
#include "ui/ticket/status.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int alikeOffered = 4;
constexpr qsizetype mostQuoted = 120;
constexpr qsizetype mostOfSubject = 60;

QString numberOf(const desk::TicketView &view)
{
    return words::ticketNumber(view.ticket.number);
}

bool isOver(ticket::Category category)
{
    return category == ticket::Category::Resolved || category == ticket::Category::Closed;
}

std::optional<qint64> numberIn(const QString &typed)
{
    bool good = false;
    const auto number = QString{typed}.remove(u'#').trimmed().toLongLong(&good);
    return good ? std::optional{number} : std::nullopt;
}

// One ticket in one line, as it is compared with another.
QString told(const desk::TicketView &view)
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto messages =
        std::ranges::count_if(view.activities, [](const desk::NamedActivity &entry) {
            return std::holds_alternative<ticket::RequesterWrote>(entry.activity.fact);
        });
    const auto said = lastWords(view).left(mostQuoted);
    return joinedByDots(
        {numberOf(view) + u' ' + view.ticket.subject, view.requester.name,
         words::name(view.ticket.category).toLower(),
         LinkAsks::tr("since %1").arg(words::shortTime(view.ticket.reportedAt, view.asOf, zone)),
         LinkAsks::tr("%1 messages").arg(messages),
         said.isEmpty() ? QString{} : u"\u201c%1\u201d"_s.arg(said)});
}

std::vector<desk::NamedActivity> messagesOf(const desk::TicketView &view)
{
    std::vector<desk::NamedActivity> messages;
    for (const auto &entry : std::views::reverse(view.activities)) {
        if (std::holds_alternative<ticket::RequesterWrote>(entry.activity.fact) &&
            entry.activity.text && !entry.redacted)
            messages.push_back(entry);
    }
    return messages;
}

} // namespace

void LinkAsks::askTicket(const desk::TicketView &view, const QString &title, const Chosen &then)
{
    if (!m_desk)
        return;
    const desk::SimilarQuestion question{view.ticket.subject + u'\n' + lastWords(view),
                                         view.ticket.service, view.ticket.id, alikeOffered};
    whenDone(m_desk->similar(question), m_line,
             [this, title, then, turn = ++m_turn](const Result<desk::SimilarAnswer> &answer) {
                 if (!isStill(turn))
                     return; // the person has gone on
                 std::vector<desk::TicketRow> rows;
                 if (answer) {
                     for (const auto &alike : answer->open)
                         rows.push_back(alike.row);
                 }
                 showTicketQuestion(title, rows, then);
             });
}

void LinkAsks::showTicketQuestion(const QString &title, const std::vector<desk::TicketRow> &rows,
                                  const Chosen &then)
{
    QStringList choices;
    for (const auto &row : rows)
        choices << words::ticketNumber(row.number) + u' ' + row.subject.left(mostOfSubject / 2);
    m_line->ask(
        {title, choices, ChoiceLine::Field::Answer, tr("or its number"),
         rows.empty() ? QString{} : tr("Open tickets that are like this one; or a number.")},
        [this, rows, then](int choice, const QString &typed) -> QString {
            if (choice >= 0) {
                find(rows.at(static_cast<size_t>(choice)).id, then);
                return {};
            }
            if (!numberIn(typed))
                return tr("That is no number of a ticket.");
            ofNumber(typed, then);
            return {};
        });
}

void LinkAsks::ofNumber(const QString &typed, const Chosen &then)
{
    if (!m_desk)
        return;
    whenDone(m_desk->ticketByNumber(*numberIn(typed)), m_line,
             [this, typed, then, turn = ++m_turn](const Result<TicketId> &id) {
                 if (!isStill(turn))
                     return;
                 if (id)
                     return find(*id, then);
                 Q_EMIT m_acts->refused(
                     tr("There is no ticket %1. Nothing was changed.").arg(typed));
             });
}

void LinkAsks::find(TicketId id, const Chosen &then)
{
    withTicket(id, [this, then, turn = ++m_turn](const desk::TicketView &other) {
        if (isStill(turn))
            then(other);
    });
}

void LinkAsks::withTicket(TicketId id, const Chosen &then)
{
    if (!m_desk)
        return;
    whenDone(m_desk->ticket(id), m_line, [this, then](const Result<desk::TicketView> &other) {
        if (other)
            then(*other);
        else
            Q_EMIT m_acts->refused(words::sentence(other.error()));
    });
}

void LinkAsks::link(const desk::TicketView &view)
{
    askTicket(view, tr("Link it to"),
              [this, view](const desk::TicketView &other) { askKind(view, other); });
}

void LinkAsks::askKind(const desk::TicketView &view, const desk::TicketView &other)
{
    using ticket::LinkKind;
    static const std::array kinds{LinkKind::Related,  LinkKind::Parent, LinkKind::Child,
                                  LinkKind::CausedBy, LinkKind::Causes, LinkKind::Duplicate};
    m_line->ask({tr("%1 is").arg(numberOf(other)),
                 {tr("Related"), tr("The parent of this"), tr("A child of this"),
                  tr("The cause of this"), tr("Caused by this"), tr("The same as this")},
                 ChoiceLine::Field::None,
                 {},
                 told(other)},
                [this, view, other](int choice, const QString &) -> QString {
                    const auto kind = kinds.at(static_cast<size_t>(std::max(0, choice)));
                    m_acts->perform(
                        view, ticket::Link{view.ticket.id, other.ticket.id, kind},
                        tr("%1 and %2 are linked.").arg(numberOf(view), numberOf(other)));
                    return {};
                });
}

void LinkAsks::merge(const desk::TicketView &view)
{
    askTicket(view, tr("This is the same as"),
              [this, view](const desk::TicketView &other) { askMerge(view, other); });
}

void LinkAsks::askMerge(const desk::TicketView &view, const desk::TicketView &other)
{
    m_line->ask({tr("The same"),
                 {tr("Go on in %1").arg(numberOf(other)), tr("Go on in %1").arg(numberOf(view))},
                 ChoiceLine::Field::None,
                 {},
                 told(view) + u'\n' + told(other) + u'\n' +
                     tr("The other one ends and points here; both keep their history.")},
                [this, view, other](int choice, const QString &) -> QString {
                    const auto &ends = choice == 0 ? view : other;
                    const auto &stays = choice == 0 ? other : view;
                    m_acts->perform(ends, ticket::Merge{ends.ticket.id, stays.ticket.id},
                                    tr("%1 goes on in %2.").arg(numberOf(ends), numberOf(stays)));
                    return {};
                });
}

void LinkAsks::split(const desk::TicketView &view, qint64 seq)
{
    const auto messages = messagesOf(view);
    const auto chosen = std::ranges::find_if(
        messages, [seq](const auto &entry) { return entry.activity.seq == seq; });
    if (chosen != messages.end())
        return askSubject(view, *chosen);
    if (messages.empty())
        return Q_EMIT m_acts->refused(
            tr("There is no message of the requester to make a ticket of. Nothing was changed."));
    QStringList choices;
    for (const auto &entry : messages | std::views::take(6))
        choices << entry.activity.text->simplified().left(mostOfSubject / 2);
    m_line->ask({tr("A ticket of its own, of"),
                 choices,
                 ChoiceLine::Field::None,
                 {},
                 tr("The newest message first. It keeps its time: clocks of the new ticket start "
                    "when it came.")},
                [this, view, messages](int choice, const QString &) -> QString {
                    askSubject(view, messages.at(static_cast<size_t>(std::max(0, choice))));
                    return {};
                });
}

void LinkAsks::askSubject(const desk::TicketView &view, const desk::NamedActivity &message)
{
    m_line->ask({tr("Subject of the new ticket"),
                 {},
                 ChoiceLine::Field::Answer,
                 tr("Subject"),
                 u"\u201c%1\u201d"_s.arg(message.activity.text->simplified().left(2 * mostQuoted)),
                 message.activity.text->simplified().left(mostOfSubject)},
                [this, view, seq = message.activity.seq](int, const QString &subject) -> QString {
                    if (subject.isEmpty())
                        return tr("A ticket needs a subject.");
                    m_acts->perform(view, ticket::Split{view.ticket.id, seq, subject},
                                    tr("The message is a ticket of its own: %1.").arg(subject));
                    return {};
                });
}

void LinkAsks::offerChildren(const desk::TicketView &view)
{
    const auto open = std::ranges::count_if(view.links, [](const desk::NamedLink &link) {
        return link.kind == ticket::LinkKind::Child && !isOver(link.other.category);
    });
    if (open == 0)
        return;
    m_line->ask({open == 1 ? tr("1 child is open") : tr("%1 children are open").arg(open),
                 {tr("Resolve too"), tr("Leave open")}},
                [this, view](int choice, const QString &) -> QString {
                    if (choice == 0)
                        resolveChildren(view);
                    return {};
                });
}

void LinkAsks::resolveChildren(const desk::TicketView &view)
{
    for (const auto &link : view.links) {
        if (link.kind == ticket::LinkKind::Child && !isOver(link.other.category))
            withTicket(link.other.ticket, [this,
                                           number = numberOf(view)](const desk::TicketView &child) {
                m_acts->perform(
                    child, ticket::Resolve{child.ticket.id, tr("Solved with %1.").arg(number), {}},
                    tr("%1 is resolved.").arg(numberOf(child)));
            });
    }
}

void LinkAsks::checklist(const desk::TicketView &view, const std::vector<org::Setting> &settings)
{
    const auto templates = org::checklistsIn(settings);
    QStringList names;
    for (const auto &each : templates)
        names << each.name;
    const bool canKeep = !view.steps().empty();
    if (names.isEmpty() && !canKeep)
        return Q_EMIT m_acts->refused(tr("There is no checklist to put in yet. Add steps with C; "
                                         "then they can be kept for other tickets."));
    m_line->ask({tr("Put in the checklist"), names,
                 canKeep ? ChoiceLine::Field::Answer : ChoiceLine::Field::None,
                 tr("or a name, to keep these steps")},
                [this, view, templates](int choice, const QString &typed) -> QString {
                    if (choice < 0 && typed.isEmpty())
                        return tr("Under which name shall the steps be kept?");
                    if (choice < 0) {
                        keepTemplate(view, typed);
                        return {};
                    }
                    const auto &each = templates.at(static_cast<size_t>(choice));
                    m_acts->perform(view, ticket::AddSteps{view.ticket.id, each.steps},
                                    tr("The checklist is in: %1.").arg(each.name));
                    return {};
                });
}

void LinkAsks::keepTemplate(const desk::TicketView &view, const QString &name)
{
    if (!m_desk || !m_acts->mayAct())
        return;
    org::Checklist kept{{}, name, {}};
    for (const auto &step : view.steps())
        kept.steps << step.text;
    whenDone(m_desk->execute(desk::SaveSetting{org::settingFrom(kept)}, m_acts->me().person),
             m_line, [this, kept](const Result<desk::Receipt> &receipt) mutable {
                 if (!receipt)
                     return Q_EMIT m_acts->refused(words::sentence(receipt.error()));
                 kept.id = as<SettingId>(receipt->stream);
                 m_acts->offerUndo(tr("The steps are kept as %1.").arg(kept.name),
                                   [this, kept] { forgetTemplate(kept); });
             });
}

void LinkAsks::forgetTemplate(const org::Checklist &kept)
{
    if (!m_desk)
        return;
    auto setting = org::settingFrom(kept);
    setting.retired = true;
    whenDone(m_desk->execute(desk::SaveSetting{setting}, m_acts->me().person), m_line,
             [this, name = kept.name](const Result<desk::Receipt> &receipt) {
                 if (receipt)
                     m_acts->say(tr("The checklist %1 is no longer offered.").arg(name));
                 else
                     Q_EMIT m_acts->refused(words::sentence(receipt.error()));
             });
}

} // namespace baton::ui
