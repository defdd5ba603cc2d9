#include "app/cli/acting.h"
#ifdef BATON_PAPER
#include "core/report/paper.h"
#endif
#include "core/report/dutyrun.h"
#include "core/words/sentences.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

struct DutyOptions
{
    std::string by;
    std::string what;
    std::string folder;
    std::string day = "daily";
    std::string at = "07:00";
    std::string zone = "UTC";
    bool paper = false;
    int keep = org::Duty{}.keep;
};

const std::array days{"daily",    "monday", "tuesday",  "wednesday",
                      "thursday", "friday", "saturday", "sunday"};

void refuse(Tool &tool, const QString &what, const std::string &value)
{
    tool.fail({ErrorCode::InvalidValue, {what, textOf(value)}, {}});
}

std::optional<org::Duty> dutyOf(Tool &tool, const DutyOptions &options)
{
    const auto what = org::dutyKindFromWord(textOf(options.what));
    const auto day = std::ranges::find(days, options.day);
    const auto time = QTime::fromString(textOf(options.at), u"H:mm"_s);
    const bool isZone = calendar::ZoneTransitions::ofZone(textOf(options.zone)).has_value();
    const bool hasFolder = what != org::DutyKind::Retention;
    const QDir folder{textOf(options.folder)};
    if (!what)
        refuse(tool, u"what"_s, options.what);
    else if (day == days.end())
        refuse(tool, u"day"_s, options.day);
    else if (!time.isValid())
        refuse(tool, u"at"_s, options.at);
    else if (!isZone)
        refuse(tool, u"zone"_s, options.zone);
    else if (hasFolder == options.folder.empty())
        refuse(tool, u"folder"_s, options.folder);
    else if (hasFolder && !folder.exists())
        tool.fail({ErrorCode::FileMissing, {textOf(options.folder), u"folder"_s}, {}});
    else
        return org::Duty{{},
                         *what,
                         hasFolder ? folder.absolutePath() : QString{},
                         static_cast<int>(day - days.begin()),
                         time.msecsSinceStartOfDay() / 60'000,
                         textOf(options.zone),
                         options.paper,
                         options.keep,
                         {},
                         hasFolder ? Instant{} : tool.clock.now()};
    return std::nullopt;
}

void add(Tool &tool, const DutyOptions &options)
{
    auto duty = dutyOf(tool, options);
    Acting acting{tool, options.by};
    if (!duty || !acting.begin())
        return;
    duty->by = acting.actor();
    const auto setting = org::settingFrom(*duty);
    if (!org::dutyFrom(setting))
        return refuse(tool, u"keep"_s, std::to_string(options.keep));
    if (const auto receipt = acting.run(desk::SaveSetting{setting}))
        tool.say({{u"duty"_s, receipt->stream.value()}},
                 u"Duty %1 is planned"_s.arg(receipt->stream.value()));
}

void remove(Tool &tool, const DutyOptions &options, qint64 id)
{
    Acting acting{tool, options.by};
    const auto directory = acting.begin() ? tool.wait(acting.desk().directory()) : std::nullopt;
    if (!directory)
        return;
    const auto found = std::ranges::find(directory->settings, SettingId{id}, &org::Setting::id);
    if (found == directory->settings.end() || found->kind != org::SettingKind::Duty ||
        found->retired)
        return tool.fail({ErrorCode::NotFound, {u"duty %1"_s.arg(id)}, {}});
    auto setting = *found;
    setting.retired = true;
    if (acting.run(desk::SaveSetting{setting}))
        tool.say({{u"duty"_s, id}}, u"Duty %1 is removed"_s.arg(id));
}

QString isoOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODate);
}

// A deletion says before what it will delete.
void sayWhatWillGo(Tool &tool, desk::Desk &desk, std::span<const desk::DutyState> states)
{
    for (const auto &state : states) {
        if (state.duty.what != org::DutyKind::Retention || state.rests)
            continue;
        const auto preview =
            tool.wait(desk.previewRetention(desk::comesAt(state, tool.clock.now())));
        if (preview)
            tool.print(
                u"%1 will delete what was said on %2 tickets (erase-expired --dry-run "
                "names those that are past their period already)"_s.arg(state.duty.id.value())
                    .arg(preview->tickets.size()));
    }
}

void listDuties(Tool &tool)
{
    const auto desk = tool.open();
    const auto states = desk ? tool.wait(desk->duties()) : std::nullopt;
    if (!states)
        return;
    QJsonArray array;
    for (const auto &state : *states) {
        const auto &duty = state.duty;
        const bool ran = toMs(state.last.endedAt) > 0;
        const auto day = QLatin1StringView{days.at(static_cast<size_t>(duty.weekday))};
        array.append(
            QJsonObject{{u"id"_s, duty.id.value()},
                        {u"what"_s, toWord(duty.what)},
                        {u"folder"_s, duty.folder},
                        {u"day"_s, day},
                        {u"minute"_s, duty.minute},
                        {u"zone"_s, duty.zone},
                        {u"next"_s, isoOf(state.isDue ? state.planned : state.next)},
                        {u"rests"_s, state.rests},
                        {u"ended_at"_s, ran ? QJsonValue{isoOf(state.last.endedAt)} : QJsonValue{}},
                        {u"good"_s, ran ? QJsonValue{state.last.good} : QJsonValue{}},
                        {u"said"_s, state.last.said}});
        if (!tool.json)
            tool.print(u"%1  %2%3, %4, next %5  %6"_s.arg(
                QString::number(duty.id.value()), toWord(duty.what),
                duty.folder.isEmpty() ? QString{} : u" into "_s + duty.folder, day,
                state.rests   ? u"rests, this is a copy"_s
                : state.isDue ? u"now"_s
                              : isoOf(state.next),
                state.last.said));
    }
    if (tool.json)
        return tool.printJson({{u"duties"_s, array}});
    sayWhatWillGo(tool, *desk, *states);
}

void work(Tool &tool)
{
    const auto desk = tool.open();
    if (!desk)
        return;
    report::PaperWriter paper;
#ifdef BATON_PAPER
    paper = report::publishPaper;
#endif
    const auto done = report::doDuties(*desk, tool.clock, paper);
    if (!done)
        return tool.fail(done.error());
    QJsonArray array;
    for (const auto &[duty, outcome] : *done) {
        const auto said = report::said(outcome);
        array.append(QJsonObject{{u"id"_s, duty.id.value()},
                                 {u"what"_s, toWord(duty.what)},
                                 {u"good"_s, outcome.has_value()},
                                 {u"said"_s, said}});
        if (!tool.json)
            tool.print(u"%1: %2"_s.arg(toWord(duty.what), said));
        if (!outcome)
            tool.exit = Exit::No;
    }
    if (tool.json)
        tool.printJson({{u"done"_s, array}});
    else if (array.isEmpty())
        tool.print(u"Nothing is due."_s);
}

} // namespace

void addDutyCommands(CLI::App &app, Tool &tool)
{
    auto *duty =
        app.add_subcommand("duty", "do what is due by now: publishing, backups, deletions");
    duty->require_subcommand(0, 1);
    duty->callback([&tool, duty] {
        if (duty->get_subcommands().empty())
            work(tool);
    });
    const auto o = std::make_shared<DutyOptions>();
    auto *adding = duty->add_subcommand("add", "plan one");
    adding->add_option("what", o->what, "publish, backup or retention")->required();
    adding->add_option("folder", o->folder, "that is there; retention has none");
    adding->add_option("--day", o->day, "daily, monday ... sunday");
    adding->add_option("--at", o->at, "as 07:00");
    adding->add_option("--zone", o->zone, "of that time");
    adding->add_flag("--pdf", o->paper, "publish: on paper too");
    adding->add_option("--keep", o->keep, "backup: how many copies stay");
    adding->add_option("--as", o->by, "who acts");
    adding->callback([&tool, o] { add(tool, *o); });
    const auto id = std::make_shared<qint64>(0);
    auto *removing = duty->add_subcommand("remove", "it is no duty any more");
    removing->add_option("id", *id)->required();
    removing->add_option("--as", o->by, "who acts");
    removing->callback([&tool, o, id] { remove(tool, *o, *id); });
    duty->add_subcommand("list", "when, where, and how it went")->callback([&tool] {
        listDuties(tool);
    });
}

} // namespace baton::cli
