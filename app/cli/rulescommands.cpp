#include "app/cli/acting.h"
#include "core/calendar/calendarcases.h"
#include "core/calendar/calendarwarnings.h"
#include "core/exchange/icalendar.h"
#include "core/sla/clockcases.h"
#include "core/sla/policywarnings.h"
#include "core/words/ruleswords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

std::optional<QJsonObject> objectFrom(Tool &tool, const std::string &path)
{
    QFile file{QString::fromStdString(path)};
    if (!file.open(QIODevice::ReadOnly)) {
        tool.fail({ErrorCode::FileMissing, {file.fileName()}, {}});
        return std::nullopt;
    }
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        tool.fail({ErrorCode::BadInput, {file.fileName(), problem.errorString()}, {}});
        return std::nullopt;
    }
    return document.object();
}

// Every question of the file, whichever of the two commands was asked.
void answerCases(Tool &tool, const std::string &path)
{
    const auto cases = objectFrom(tool, path);
    if (!cases)
        return;
    auto answers = calendar::answerCases(*cases);
    if (!answers)
        return tool.fail(answers.error());
    const auto clocks = sla::answerClockCases(*cases);
    if (!clocks)
        return tool.fail(clocks.error());
    answers->insert(u"clock"_s, clocks->value("clock"_L1));
    tool.printJson(*answers);
}

struct HolidayOptions
{
    std::string file;
    std::string calendar;
    bool dryRun = false;
};

constexpr int yearsAhead = 5;

std::optional<exchange::HolidayFile> holidayFileFrom(Tool &tool, const std::string &path)
{
    QFile file{QString::fromStdString(path)};
    if (!file.open(QIODevice::ReadOnly)) {
        tool.fail({ErrorCode::FileMissing, {file.fileName()}, {}});
        return std::nullopt;
    }
    using namespace std::chrono;
    const year_month_day today{floor<days>(tool.clock.now())};
    constexpr qint64 moreThanIsRead = qint64{6} * 1024 * 1024;
    auto holidays = exchange::holidaysFrom(file.read(moreThanIsRead), today.year() / 1 / 1,
                                           (today.year() + years{yearsAhead}) / 12 / 31);
    if (holidays)
        return *std::move(holidays);
    tool.fail(holidays.error());
    return std::nullopt;
}

// The one of that name; without a name the only one.
std::optional<desk::RuleList::CalendarEntry> calendarNamed(Tool &tool, const desk::RuleList &rules,
                                                           const std::string &wanted)
{
    const auto name = QString::fromStdString(wanted);
    if (name.isEmpty() && rules.calendars.size() == 1)
        return rules.calendars.front();
    for (const auto &entry : rules.calendars) {
        if (!name.isEmpty() && entry.spec.name.compare(name, Qt::CaseInsensitive) == 0)
            return entry;
    }
    if (name.isEmpty()) {
        tool.printError(u"Which calendar? Say it with --calendar NAME."_s);
        tool.exit = Exit::WrongUse;
    } else {
        tool.fail({ErrorCode::NotFound, {name}, {}});
    }
    return std::nullopt;
}

void sayImported(const Tool &tool, const exchange::HolidayFile &file, const QStringList &added,
                 const QString &calendar)
{
    if (tool.json)
        return tool.printJson({{u"calendar"_s, calendar},
                               {u"added"_s, QJsonArray::fromStringList(added)},
                               {u"already_there"_s, static_cast<qint64>(file.days.size()) -
                                                        static_cast<qint64>(added.size())},
                               {u"not_whole_days"_s, file.timed},
                               {u"cancelled"_s, file.cancelled}});
    for (const auto &day : added)
        tool.print(u"  %1  %2"_s.arg(
            day, file.days.at(*calendar::dateFrom(day)))); // every one was read as a date
    tool.print(u"%1 holidays are new in %2, %3 were there; %4 events were no whole days."_s
                   .arg(added.size())
                   .arg(calendar)
                   .arg(static_cast<qint64>(file.days.size()) - added.size())
                   .arg(file.timed));
}

void importHolidays(Tool &tool, const HolidayOptions &options)
{
    const auto desk = tool.open();
    const auto rules = desk ? tool.wait(desk->ruleList()) : std::nullopt;
    auto entry = rules ? calendarNamed(tool, *rules, options.calendar) : std::nullopt;
    const auto file = entry ? holidayFileFrom(tool, options.file) : std::nullopt;
    if (!file)
        return;
    QStringList added;
    for (const auto &day : file->days) {
        if (entry->spec.holidays.insert(day.first).second)
            added.append(calendar::dateText(day.first));
    }
    if (!added.isEmpty() && !options.dryRun &&
        !tool.wait(
            desk->execute(desk::SaveCalendar{entry->id, entry->spec, {}}, usualActor(*desk))))
        return;
    sayImported(tool, *file, added, entry->spec.name);
}

sla::PolicyGround groundOf(const desk::Directory &directory, const desk::RuleList &rules)
{
    sla::PolicyGround ground;
    for (const auto &service : directory.services) {
        if (!service.retired)
            ground.services.push_back(service.id);
    }
    for (const auto &entry : rules.calendars)
        ground.calendars.push_back(entry.id);
    return ground;
}

void checkRules(Tool &tool)
{
    const auto desk = tool.open();
    const auto rules = desk ? tool.wait(desk->ruleList()) : std::nullopt;
    const auto directory = rules ? tool.wait(desk->directory()) : std::nullopt;
    if (!directory)
        return;
    QJsonArray found;
    const auto say = [&](const QString &what, const QString &sentence) {
        found.append(QJsonObject{{u"of"_s, what}, {u"warning"_s, sentence}});
        if (!tool.json)
            tool.print(u"%1: %2"_s.arg(what, sentence));
    };
    for (const auto &entry : rules->calendars) {
        for (const auto &warning : calendar::warningsOf(entry.spec, tool.clock.now()))
            say(entry.spec.name, words::sentence(warning, QTimeZone::systemTimeZone()));
    }
    const auto nameOf = [&rules](PolicyId id) {
        const auto policy = std::ranges::find(rules->policies, id, &sla::Policy::id);
        return policy == rules->policies.end() ? QString{} : policy->name;
    };
    for (const auto &warning : sla::warningsOf(rules->policies, groundOf(*directory, *rules)))
        say(nameOf(warning.policy), words::sentence(warning, nameOf(warning.other)));
    if (tool.json)
        tool.printJson({{u"warnings"_s, found}});
    else if (found.isEmpty())
        tool.print(
            u"Nothing to warn of in %1 calendars and %2 policies."_s.arg(rules->calendars.size())
                .arg(rules->policies.size()));
    if (!found.isEmpty())
        tool.exit = Exit::No;
}

void addHolidayCommand(CLI::App &calendar, Tool &tool)
{
    auto options = std::make_shared<HolidayOptions>();
    auto *import = calendar.add_subcommand("import", "public holidays from an iCalendar file");
    import->add_option("file", options->file, "an .ics file")->required();
    import->add_option("--calendar", options->calendar, "whose holidays (if there are several)");
    import->add_flag("--dry-run", options->dryRun, "only read and report");
    import->callback([&tool, options] { importHolidays(tool, *options); });
}

} // namespace

void addRulesCommands(CLI::App &app, Tool &tool)
{
    auto cases = std::make_shared<std::string>();
    auto *calendar =
        app.add_subcommand("calendar", "answer working-time questions in bulk, import holidays");
    calendar->add_option("--cases", *cases, "a JSON file of cases");
    calendar->require_subcommand(0, 1);
    addHolidayCommand(*calendar, tool);
    calendar->callback([&tool, cases, calendar] {
        if (!calendar->get_subcommands().empty())
            return;
        if (cases->empty())
            throw CLI::ValidationError("calendar", "needs --cases FILE, or import FILE");
        answerCases(tool, *cases);
    });
    app.add_subcommand("check-rules", "what calendars and policies very likely do not mean")
        ->callback([&tool] { checkRules(tool); });
    auto *clocks = app.add_subcommand("clocks", "answer questions about clocks in bulk");
    clocks->add_option("--cases", *cases, "a JSON file of cases")->required();
    clocks->callback([&tool, cases] { answerCases(tool, *cases); });
}

} // namespace baton::cli
