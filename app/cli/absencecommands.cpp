#include "app/cli/acting.h"

#include "core/org/absence.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

struct AbsenceOptions
{
    std::string by;
    std::string person;
    std::string from;
    std::string until;
    std::string deputy;
};

QDate dayOf(Tool &tool, const QString &what, const std::string &text)
{
    const auto day = QDate::fromString(textOf(text), Qt::ISODate);
    if (!day.isValid())
        tool.fail({ErrorCode::InvalidValue, {what, textOf(text)}, {}});
    return day;
}

void save(Tool &tool, const AbsenceOptions &options)
{
    org::Absence absence;
    absence.from = dayOf(tool, u"from"_s, options.from);
    absence.until = options.until.empty() ? absence.from : dayOf(tool, u"until"_s, options.until);
    if (!absence.from.isValid() || !absence.until.isValid())
        return;
    if (absence.until < absence.from)
        return tool.fail({ErrorCode::InvalidValue, {u"until"_s, textOf(options.until)}, {}});
    Acting acting{tool, options.by};
    if (!acting.begin())
        return;
    const auto person = acting.person(options.person);
    const auto deputy = options.deputy.empty() ? org::Person{} : acting.person(options.deputy);
    if (!person || !deputy)
        return;
    absence.person = person->id;
    absence.deputy = deputy->id;
    if (absence.person == absence.deputy)
        return tool.fail({ErrorCode::InvalidValue, {u"deputy"_s, deputy->name}, {}});
    if (const auto receipt = acting.run(desk::SaveSetting{org::settingFrom(absence)}))
        tool.say({{u"absence"_s, receipt->stream.value()}},
                 u"Absence %1 of %2"_s.arg(receipt->stream.value()).arg(person->name));
}

void remove(Tool &tool, const AbsenceOptions &options, qint64 id)
{
    Acting acting{tool, options.by};
    if (!acting.begin())
        return;
    const auto directory = tool.wait(acting.desk().directory());
    if (!directory)
        return;
    const auto found = std::ranges::find(directory->settings, SettingId{id}, &org::Setting::id);
    if (found == directory->settings.end() || found->kind != org::SettingKind::Absence ||
        found->retired)
        return tool.fail({ErrorCode::NotFound, {u"absence %1"_s.arg(id)}, {}});
    auto setting = *found;
    setting.retired = true;
    if (acting.run(desk::SaveSetting{setting}))
        tool.say({{u"absence"_s, id}}, u"Absence %1 is removed"_s.arg(id));
}

void list(Tool &tool)
{
    const auto desk = tool.open();
    const auto directory = desk ? tool.wait(desk->directory()) : std::nullopt;
    if (!directory)
        return;
    const auto nameOf = [&directory](PersonId id) {
        const auto found = std::ranges::find(directory->people, id, &org::Person::id);
        return found == directory->people.end() ? QString{} : found->name;
    };
    QJsonArray array;
    for (const auto &each :
         org::absencesBetween(directory->settings, QDate::currentDate(), QDate{9999, 12, 31})) {
        const auto from = each.from.toString(Qt::ISODate);
        const auto until = each.until.toString(Qt::ISODate);
        array.append(QJsonObject{{u"id"_s, each.id.value()},
                                 {u"person"_s, nameOf(each.person)},
                                 {u"from"_s, from},
                                 {u"until"_s, until},
                                 {u"deputy"_s, nameOf(each.deputy)}});
        if (!tool.json)
            tool.print(u"%1  %2  %3 to %4  %5"_s.arg(each.id.value())
                           .arg(nameOf(each.person), from, until, nameOf(each.deputy)));
    }
    if (tool.json)
        tool.printJson({{u"absences"_s, array}});
}

} // namespace

void addAbsenceCommands(CLI::App &app, Tool &tool)
{
    auto *absence = app.add_subcommand("absence", "who is away and who takes the tickets");
    absence->require_subcommand(1);
    const auto o = std::make_shared<AbsenceOptions>();
    auto *add = absence->add_subcommand("add", "somebody is going to be away");
    add->add_option("person", o->person)->required();
    add->add_option("from", o->from, "first day, as 2026-12-21")->required();
    add->add_option("until", o->until, "last day; left out: that one day");
    add->add_option("--deputy", o->deputy, "who takes the tickets");
    add->add_option("--as", o->by, "who acts");
    add->callback([&tool, o] { save(tool, *o); });
    const auto id = std::make_shared<qint64>(0);
    auto *removing = absence->add_subcommand("remove", "it is not so");
    removing->add_option("id", *id)->required();
    removing->add_option("--as", o->by, "who acts");
    removing->callback([&tool, o, id] { remove(tool, *o, *id); });
    absence->add_subcommand("list", "from today on")->callback([&tool] { list(tool); });
}

} // namespace baton::cli
