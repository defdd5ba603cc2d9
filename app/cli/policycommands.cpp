#include "app/cli/policycommands.h"

#include "app/cli/acting.h"

#include "core/words/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::cli {

std::optional<exchange::PolicyFile> policyFrom(Tool &tool, desk::Desk &desk,
                                               const std::string &path)
{
    QFile file{QString::fromStdString(path)};
    if (!file.open(QIODevice::ReadOnly)) {
        tool.fail({ErrorCode::FileMissing, {file.fileName()}, {}});
        return std::nullopt;
    }
    const auto directory = tool.wait(desk.directory());
    const auto rules = directory ? tool.wait(desk.ruleList()) : std::nullopt;
    if (!rules)
        return std::nullopt;
    auto policy = exchange::policyFileFrom(file.readAll(), *directory, *rules);
    if (policy)
        return *std::move(policy);
    tool.fail(policy.error());
    return std::nullopt;
}

namespace {

struct ProposalOptions
{
    std::string calendar;
    int days = 30;
};

QJsonObject json(const desk::TargetProposal::Row &row)
{
    const auto minutes = [](WorkingTime time) {
        return static_cast<double>(time.length.count()) / 60'000.0;
    };
    return {{u"metric"_s, sla::toWord(row.metric)},
            {u"priority"_s, ticket::toWord(row.priority)},
            {u"n"_s, row.n},
            {u"median_minutes"_s, minutes(row.median)},
            {u"nine_in_ten_minutes"_s, minutes(row.nineInTen)},
            {u"promise_minutes"_s, minutes(row.promise)}};
}

QString text(const desk::TargetProposal::Row &row)
{
    const auto who = row.priority == ticket::Priority::None ? u"all"_s : words::name(row.priority);
    return u"  %1 %2: 9 in 10 within %3, half within %4, n %5. Promise %6?"_s.arg(
        words::name(row.metric), who, words::length(row.nineInTen.length),
        words::length(row.median.length), QString::number(row.n),
        words::length(row.promise.length));
}

// The hours to measure in; day and night without a name.
std::optional<CalendarId> calendarFrom(Tool &tool, desk::Desk &desk, const std::string &wanted)
{
    const auto rules = tool.wait(desk.ruleList());
    if (!rules)
        return std::nullopt;
    const auto name = QString::fromStdString(wanted);
    if (name.isEmpty())
        return rules->calendars.empty() ? CalendarId{} : rules->calendars.front().id;
    for (const auto &entry : rules->calendars) {
        if (entry.spec.name.compare(name, Qt::CaseInsensitive) == 0)
            return entry.id;
    }
    tool.fail({ErrorCode::NotFound, {name}, {}});
    return std::nullopt;
}

void propose(Tool &tool, const ProposalOptions &options)
{
    const auto desk = tool.open();
    const auto calendar = desk ? calendarFrom(tool, *desk, options.calendar) : std::nullopt;
    if (!calendar)
        return;
    desk::ProposalQuestion question;
    question.calendar = *calendar;
    question.days = options.days;
    const auto proposal = tool.wait(desk->proposeTargets(question));
    if (!proposal)
        return;
    QJsonArray rows;
    for (const auto &row : proposal->rows) {
        rows.append(json(row));
        if (!tool.json)
            tool.print(text(row));
    }
    if (tool.json)
        tool.printJson({{u"days"_s, options.days}, {u"proposals"_s, rows}});
    else if (proposal->rows.empty())
        tool.print(
            u"Fewer than %1 tickets came to an end in %2 days: too few to propose a target."_s
                .arg(desk::fewestForProposal)
                .arg(options.days));
}

void savePolicy(Tool &tool, const std::string &path)
{
    const auto desk = tool.open();
    auto file = desk ? policyFrom(tool, *desk, path) : std::nullopt;
    if (!file)
        return;
    if (file->calendar) {
        const auto hours = tool.wait(
            desk->execute(desk::SaveCalendar{{}, *file->calendar, {}}, usualActor(*desk)));
        if (!hours)
            return;
        file->policy.calendar = as<CalendarId>(hours->stream);
    }
    file->policy.effectiveFrom = {}; // from now on: an edit never reaches back
    if (!tool.wait(desk->execute(desk::SavePolicy{file->policy}, usualActor(*desk))))
        return;
    tool.print(file->isNew ? u"Saved as a new policy. Open tickets stay as they are: apply-rules."_s
                           : u"Saved as its next version. Open tickets stay as they are: "
                             "apply-rules."_s);
}

void sayPreview(const Tool &tool, const desk::RulesPreview &preview)
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto when = [&zone](const std::optional<Instant> &at) {
        return at ? words::exactTime(*at, zone) : u"never"_s;
    };
    for (const auto &moved : preview.moved)
        tool.print(u"  %1  %2: %3 to %4%5"_s.arg(
            words::ticketNumber(moved.number), words::name(moved.metric), when(moved.before),
            when(moved.after), moved.isLate && !moved.wasLate ? u", late"_s : QString{}));
    tool.print(u"%1 of %2 open tickets come under other rules; %3 promises move, %4 become late."_s
                   .arg(preview.tickets.size())
                   .arg(preview.openTickets)
                   .arg(preview.moved.size())
                   .arg(preview.becomeLate));
}

void applyRules(Tool &tool, bool dryRun)
{
    const auto desk = tool.open();
    const auto preview = desk ? tool.wait(desk->previewRules({})) : std::nullopt;
    if (!preview)
        return;
    if (!dryRun && !preview->tickets.empty() &&
        !tool.wait(desk->execute(desk::ApplyRules{preview->tickets}, usualActor(*desk))))
        return;
    if (!tool.json)
        return sayPreview(tool, *preview);
    tool.printJson({{u"open_tickets"_s, preview->openTickets},
                    {u"tickets"_s, static_cast<qint64>(preview->tickets.size())},
                    {u"moved"_s, static_cast<qint64>(preview->moved.size())},
                    {u"become_late"_s, preview->becomeLate},
                    {u"no_longer_late"_s, preview->noLongerLate}});
}

} // namespace

void addPolicyCommands(CLI::App &app, Tool &tool)
{
    auto options = std::make_shared<ProposalOptions>();
    auto *propose =
        app.add_subcommand("propose-targets", "what could be promised, by what is done already");
    propose->add_option("--days", options->days, "of the past (default 30)")
        ->check(CLI::Range(1, 3'660));
    propose->add_option("--calendar", options->calendar, "the hours to measure in");
    propose->callback([&tool, options] { cli::propose(tool, *options); });

    auto path = std::make_shared<std::string>();
    auto *save = app.add_subcommand("save-policy", "put a policy into force, from now on");
    save->add_option("file", *path, "a policy (JSON), as for what-if")->required();
    save->callback([&tool, path] { savePolicy(tool, *path); });

    auto dryRun = std::make_shared<bool>(false);
    auto *apply = app.add_subcommand("apply-rules", "put open tickets under the present rules");
    apply->add_flag("--dry-run", *dryRun, "only say which due dates would move");
    apply->callback([&tool, dryRun] { applyRules(tool, *dryRun); });
}

} // namespace baton::cli
