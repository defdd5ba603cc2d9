#include "app/cli/acting.h"

#include "core/org/retention.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

struct RetentionOptions
{
    std::string kind;
    int months = -1;
    std::string by;
    std::string reason;
    bool dryRun = false;
};

void listPeriods(Tool &tool)
{
    const auto desk = tool.open();
    const auto preview = desk ? tool.wait(desk->previewRetention()) : std::nullopt;
    if (!preview)
        return;
    QJsonArray array;
    for (const auto &each : preview->kinds) {
        array.append(QJsonObject{{u"kind"_s, toWord(each.kind)},
                                 {u"months"_s, each.months},
                                 {u"tickets"_s, each.tickets}});
        if (!tool.json)
            tool.print(u"%1: %2 months, %3 tickets past it"_s.arg(toWord(each.kind))
                           .arg(each.months)
                           .arg(each.tickets));
    }
    if (tool.json)
        tool.printJson({{u"retention"_s, array}});
    else if (preview->kinds.empty())
        tool.print(u"Everything is kept for ever."_s);
}

void setPeriod(Tool &tool, const RetentionOptions &options)
{
    const auto kind = ticket::fromWord<ticket::Kind>(textOf(options.kind));
    if (!kind)
        return tool.fail({ErrorCode::InvalidValue, {u"kind"_s, textOf(options.kind)}, {}});
    Acting acting{tool, options.by};
    if (!acting.begin())
        return;
    const auto directory = tool.wait(acting.desk().directory());
    if (!directory)
        return;
    const auto setting = org::retentionSetting(directory->settings, toWord(*kind), options.months);
    if (acting.run(desk::SaveSetting{setting}) && !tool.json)
        tool.print(options.months == 0 ? u"%1: for ever"_s.arg(toWord(*kind))
                                       : u"%1: %2 months"_s.arg(toWord(*kind)).arg(options.months));
}

// Part by part, so that others' commands come in between; what somebody else has deleted in the
// meantime is no failure. Nothing where the desk refuses, which is said.
std::optional<qint64> eraseParts(Tool &tool, Acting &acting, std::span<const TicketId> tickets,
                                 const QString &reason)
{
    qint64 erased = 0;
    for (size_t at = 0; at < tickets.size(); at += desk::mostErasedAtOnce) {
        const auto part =
            tickets.subspan(at).first(std::min(desk::mostErasedAtOnce, tickets.size() - at));
        const auto done = acting.tryOut(desk::EraseWords{{part.begin(), part.end()}, reason});
        if (done)
            erased += std::ssize(done->streams);
        else if (done.error().code != ErrorCode::AlreadyDone) {
            tool.fail(done.error());
            return std::nullopt;
        }
    }
    return erased;
}

void sayHowMany(Tool &tool, const RetentionOptions &options, qint64 tickets)
{
    if (tool.json)
        return tool.printJson({{u"tickets"_s, tickets}});
    tool.print(options.dryRun ? u"%1 tickets are past their period."_s.arg(tickets)
                              : u"What was said on %1 tickets is deleted."_s.arg(tickets));
}

// A look names only so many tickets; it is taken again until one finds nothing more to delete.
void eraseExpired(Tool &tool, const RetentionOptions &options)
{
    Acting acting{tool, options.by};
    if (!acting.begin())
        return;
    qint64 erased = 0;
    for (;;) {
        const auto preview = tool.wait(acting.desk().previewRetention());
        if (!preview)
            return;
        if (options.dryRun)
            return sayHowMany(tool, options, std::ssize(preview->tickets));
        const auto now = eraseParts(tool, acting, preview->tickets, textOf(options.reason));
        if (!now)
            return;
        if (*now == 0)
            return sayHowMany(tool, options, erased);
        erased += *now;
    }
}

} // namespace

void addRetentionCommands(CLI::App &app, Tool &tool)
{
    const auto o = std::make_shared<RetentionOptions>();
    app.add_subcommand("retention", "how long what was said on tickets is kept")->callback([&tool] {
        listPeriods(tool);
    });
    auto *keep =
        app.add_subcommand("keep-words", "keep what was said on tickets of a kind so long");
    keep->add_option("kind", o->kind, "incident, service_request, problem or change")->required();
    keep->add_option("months", o->months, "0: for ever")
        ->required()
        ->check(CLI::Range(0, org::mostRetentionMonths));
    keep->add_option("--as", o->by, "who acts");
    keep->callback([&tool, o] { setPeriod(tool, *o); });
    auto *erase = app.add_subcommand("erase-expired", "delete for ever what is kept no longer");
    erase->add_option("--reason", o->reason, "why; kept in the log")->required();
    erase->add_flag("--dry-run", o->dryRun, "only say how many tickets it would be");
    erase->add_option("--as", o->by, "who acts");
    erase->callback([&tool, o] { eraseExpired(tool, *o); });
}

} // namespace baton::cli
