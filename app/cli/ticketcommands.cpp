#include "app/cli/ticketjson.h"
#include "app/cli/tool.h"
#include "core/exchange/tickettable.h"
#include "core/exchange/workbook.h"
#include "core/words/sentences.h"
#include "core/words/whywords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

struct ListOptions
{
    std::string filter;
    int limit = 100;
    std::string out;
};

// As the window exports a list: all of it or nothing.
void exportRows(Tool &tool, const std::vector<desk::TicketRow> &rows, const QString &path)
{
    const std::vector<exchange::Table> tables{exchange::tableOf(rows)};
    const auto bytes = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)
                           ? exchange::workbookOf(tables)
                           : Result<QByteArray>{exchange::csvOf(tables)};
    if (!tool.writeFile(bytes, path))
        return;
    tool.say({{u"path"_s, path}, {u"tickets"_s, static_cast<qint64>(rows.size())}},
             u"%1 tickets written to %2"_s.arg(rows.size()).arg(path));
}

void list(Tool &tool, const ListOptions &options)
{
    const auto desk = tool.open();
    if (!desk)
        return;
    if (const auto filled = desk->finishSearch(); !filled)
        return tool.fail(filled.error());
    const auto answer = tool.wait(desk->list({QString::fromStdString(options.filter)}));
    if (!answer)
        return;
    const auto &ids = *answer->ids;
    const auto count = std::min<size_t>(ids.size(), static_cast<size_t>(options.limit));
    const auto rows =
        tool.wait(desk->rows({ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count)}));
    if (!rows)
        return;
    if (!options.out.empty())
        return exportRows(tool, *rows, QString::fromStdString(options.out));
    QJsonArray array;
    for (const auto &row : *rows) {
        array.append(rowJson(row));
        if (!tool.json)
            tool.print(u"%1  %2  %3  %4  %5"_s.arg(words::ticketNumber(row.number), 8)
                           .arg(words::name(row.priority), 11)
                           .arg(words::name(row.category), -12)
                           .arg(row.team, -18)
                           .arg(row.subject));
    }
    if (tool.json)
        tool.printJson({{u"total"_s, static_cast<qint64>(ids.size())}, {u"tickets"_s, array}});
    else
        tool.print(u"%1 tickets"_s.arg(ids.size()));
}

std::optional<TicketId> find(Tool &tool, desk::Desk &desk, qint64 number)
{
    return tool.wait(desk.ticketByNumber(number));
}

// What hangs on the ticket, each line only where there is something.
void printParts(const Tool &tool, const desk::TicketView &view)
{
    const auto line = [&tool](const QString &what, const QStringList &values) {
        if (!values.isEmpty())
            tool.print(u"  %1: %2"_s.arg(what, values.join(u", "_s)));
    };
    line(u"tags"_s, view.tags());
    QStringList links;
    for (const auto &link : view.links)
        links << u"%1 %2"_s.arg(ticket::toWord(link.kind), words::ticketNumber(link.other.number));
    line(u"links"_s, links);
    QStringList followers;
    for (const auto &person : view.followers)
        followers << person.name;
    line(u"followers"_s, followers);
    int place = 0;
    for (const auto &step : view.steps())
        tool.print(u"  step %1: %2 %3"_s.arg(++place).arg(
            step.state == ticket::StepState::Done ? u"[x]"_s : u"[ ]"_s, step.text));
    for (const auto &attachment : view.attachments())
        tool.print(u"  attachment %1: %2, %3 bytes"_s.arg(attachment.seq)
                       .arg(attachment.name)
                       .arg(attachment.size));
    if (view.minutesSpent() > 0)
        tool.print(
            u"  time spent: %1"_s.arg(words::length(std::chrono::minutes{view.minutesSpent()})));
}

void printView(const Tool &tool, const desk::TicketView &view)
{
    const auto zone = QTimeZone::systemTimeZone();
    tool.print(u"%1 %2  %3"_s.arg(words::name(view.ticket.kind),
                                  words::ticketNumber(view.ticket.number), view.ticket.subject));
    tool.print(u"%1, %2, held by %3 %4"_s.arg(words::name(view.ticket.category),
                                              words::name(view.ticket.priority), view.row.team,
                                              view.row.technician));
    printParts(tool, view);
    for (const auto &clock : view.clocks)
        tool.print(u"  %1: %2, due %3"_s.arg(words::name(clock.metric), words::name(clock.outcome),
                                             clock.dueAt ? words::exactTime(*clock.dueAt, zone)
                                                         : u"never while paused"_s));
    for (const auto &entry : view.activities) {
        const auto &activity = entry.activity;
        const auto text = entry.redacted ? u"[redacted]"_s : activity.text.value_or(QString{});
        tool.print(u"%1  %2 %3%4"_s.arg(words::exactTime(activity.occurredAt, zone), entry.actor,
                                        words::activityText(entry),
                                        text.isEmpty() ? QString{} : u": "_s + text));
    }
}

void show(Tool &tool, qint64 number)
{
    const auto desk = tool.open();
    const auto id = desk ? find(tool, *desk, number) : std::nullopt;
    const auto view = id ? tool.wait(desk->ticket(*id)) : std::nullopt;
    if (!view)
        return;
    if (!tool.json)
        return printView(tool, *view);
    tool.printJson(ticketJson(*view));
}

void whyDue(Tool &tool, qint64 number)
{
    const auto desk = tool.open();
    const auto id = desk ? find(tool, *desk, number) : std::nullopt;
    const auto view = id ? tool.wait(desk->ticket(*id)) : std::nullopt;
    if (!view)
        return;
    const auto zone = QTimeZone::systemTimeZone();
    QJsonArray clocks;
    for (const auto &clock : view->clocks) {
        const auto steps = tool.wait(desk->whyDue(*id, clock.metric, clock.instance));
        if (!steps)
            return;
        if (!tool.json)
            tool.print(words::whyText(clock, *steps, zone) + u'\n');
        QJsonArray lines;
        for (const auto &step : *steps)
            lines.append(QJsonObject{{u"from"_s, isoText(step.from)},
                                     {u"to"_s, isoText(step.to)},
                                     {u"what"_s, words::stepText(step)},
                                     {u"added_ms"_s, qint64{step.added.length.count()}}});
        auto object = clockJson(clock);
        object.insert(u"steps"_s, lines);
        clocks.append(object);
    }
    if (tool.json)
        tool.printJson({{u"clocks"_s, clocks}});
}

} // namespace

void addTicketCommands(CLI::App &app, Tool &tool)
{
    addSearchCommand(app, tool);
    auto *tickets = app.add_subcommand("tickets", "list tickets");
    auto options = std::make_shared<ListOptions>();
    tickets->add_option("--where", options->filter, "a filter, as in the queue");
    tickets->add_option("--limit", options->limit, "how many at most")
        ->check(CLI::Range(1, 100'000));
    tickets->add_option("--out", options->out, "into a .csv or .xlsx file instead");
    tickets->callback([&tool, options] { list(tool, *options); });

    auto number = std::make_shared<qint64>(0);
    auto *ticket = app.add_subcommand("ticket", "show one ticket");
    ticket->add_option("number", *number)->required();
    ticket->callback([&tool, number] { show(tool, *number); });
    auto *why = app.add_subcommand("why-due", "explain every clock of a ticket step by step");
    why->add_option("number", *number)->required();
    why->callback([&tool, number] { whyDue(tool, *number); });
}

} // namespace baton::cli
