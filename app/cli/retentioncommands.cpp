#include "app/cli/acting.h"

#include "core/desk/erasing.h"
#include "core/org/retention.h"

#include <QDateTime>

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

// What it would be, ticket by ticket as far as they are named.
void sayWhatItWouldBe(Tool &tool, const desk::RetentionPreview &preview)
{
    const auto count = std::ssize(preview.tickets);
    QJsonArray array;
    for (const auto &each : preview.named) {
        const auto last = QDateTime::fromMSecsSinceEpoch(toMs(each.lastAt), Qt::UTC);
        array.append(QJsonObject{{u"number"_s, each.number},
                                 {u"kind"_s, toWord(each.kind)},
                                 {u"subject"_s, each.subject},
                                 {u"last_at"_s, last.toString(Qt::ISODate)}});
        if (!tool.json)
            tool.print(u"#%1  %2  %3  %4"_s.arg(QString::number(each.number),
                                                last.date().toString(Qt::ISODate),
                                                toWord(each.kind), each.subject));
    }
    if (tool.json)
        return tool.printJson({{u"tickets"_s, qint64{count}}, {u"named"_s, array}});
    if (count > std::ssize(preview.named))
        tool.print(u"... and %1 more"_s.arg(count - std::ssize(preview.named)));
    tool.print(u"%1 tickets are past their period."_s.arg(count));
}

void eraseExpired(Tool &tool, const RetentionOptions &options)
{
    Acting acting{tool, options.by};
    if (!acting.begin())
        return;
    if (options.dryRun) {
        if (const auto preview = tool.wait(acting.desk().previewRetention()))
            sayWhatItWouldBe(tool, *preview);
        return;
    }
    const auto erasure =
        desk::eraseExpired(acting.desk(), tool.clock, acting.actor(), textOf(options.reason));
    if (!erasure)
        return tool.fail(erasure.error());
    if (tool.json)
        return tool.printJson({{u"tickets"_s, erasure->tickets}});
    tool.print(u"What was said on %1 tickets is deleted."_s.arg(erasure->tickets));
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
    erase->add_flag("--dry-run", o->dryRun, "only say which tickets it would be");
    erase->add_option("--as", o->by, "who acts");
    erase->callback([&tool, o] { eraseExpired(tool, *o); });
}

} // namespace baton::cli
