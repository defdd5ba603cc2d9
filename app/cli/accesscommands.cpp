#include "app/cli/acting.h"

#include "core/base/secret.h"
#include "core/org/access.h"
#include "core/words/rolewords.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

struct AccessOptions
{
    std::string by;
    std::string person;
    std::string role;
    std::string account;
    std::string passwordFile;
};

// The first line of a file, or of the standard input for "-": never an argument, which others see.
std::optional<QByteArray> passwordFrom(Tool &tool, const std::string &path)
{
    const auto name = textOf(path);
    QFile file{name};
    if (!(name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly)
                         : file.open(QIODevice::ReadOnly))) {
        tool.fail({ErrorCode::FileMissing, {name}, {}});
        return std::nullopt;
    }
    auto line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.size() < shortestPassword) {
        tool.fail({ErrorCode::InvalidValue,
                   {u"password"_s, u"at least %1 characters"_s.arg(shortestPassword)},
                   {}});
        return std::nullopt;
    }
    auto hash = hashOfPassword(line);
    if (!hash)
        tool.fail({ErrorCode::Storage, {}, u"no memory for argon2id"_s});
    return hash;
}

std::optional<org::Access> accessOf(const desk::Directory &directory, PersonId person)
{
    for (const auto &setting : directory.settings) {
        const auto access = setting.retired ? std::nullopt : org::accessFrom(setting);
        if (access && access->person == person)
            return access;
    }
    return std::nullopt;
}

void giveAccess(Tool &tool, const AccessOptions &options)
{
    const auto role = org::roleFromWord(textOf(options.role));
    if (!role)
        return tool.fail({ErrorCode::InvalidValue, {u"role"_s, textOf(options.role)}, {}});
    std::optional<QByteArray> password = QByteArray{};
    if (!options.passwordFile.empty())
        password = passwordFrom(tool, options.passwordFile);
    Acting acting{tool, options.by};
    if (!password || !acting.begin())
        return;
    const auto person = acting.person(options.person);
    const auto directory = person ? tool.wait(acting.desk().directory()) : std::nullopt;
    if (!directory)
        return;
    auto access = accessOf(*directory, person->id).value_or(org::Access{});
    access.person = person->id;
    access.role = *role;
    if (!options.account.empty())
        access.account = textOf(options.account);
    if (!password->isEmpty())
        access.password = *password;
    if (acting.run(desk::SaveSetting{org::settingFrom(access)}))
        tool.say({{u"person"_s, person->name}, {u"role"_s, toWord(*role)}},
                 u"%1: %2"_s.arg(person->name, words::name(*role)));
}

void takeAccess(Tool &tool, const AccessOptions &options)
{
    Acting acting{tool, options.by};
    if (!acting.begin())
        return;
    const auto person = acting.person(options.person);
    const auto directory = person ? tool.wait(acting.desk().directory()) : std::nullopt;
    if (!directory)
        return;
    const auto access = accessOf(*directory, person->id);
    if (!access)
        return tool.fail({ErrorCode::NotFound, {u"access of %1"_s.arg(person->name)}, {}});
    auto setting = org::settingFrom(*access);
    setting.retired = true;
    if (acting.run(desk::SaveSetting{setting}))
        tool.say({{u"person"_s, person->name}},
                 u"%1 has no access of their own any more"_s.arg(person->name));
}

void listAccess(Tool &tool)
{
    const auto desk = tool.open();
    const auto directory = desk ? tool.wait(desk->directory()) : std::nullopt;
    if (!directory)
        return;
    const auto rights = org::Rights::from(directory->settings, directory->people);
    QJsonArray array;
    for (const auto &person : directory->people) {
        const auto access = accessOf(*directory, person.id);
        if (person.retired || !access)
            continue;
        array.append(QJsonObject{{u"person"_s, person.name},
                                 {u"role"_s, toWord(access->role)},
                                 {u"account"_s, access->account},
                                 {u"password"_s, !access->password.isEmpty()}});
        if (!tool.json)
            tool.print(u"%1  %2  %3  %4"_s.arg(
                person.name, words::name(access->role),
                access->account.isEmpty() ? u"no account"_s : access->account,
                access->password.isEmpty() ? u"no password"_s : u"password"_s));
    }
    if (tool.json)
        tool.printJson({{u"signIn"_s, rights.isUsed()}, {u"access"_s, array}});
    else if (!rights.isUsed())
        tool.print(u"Nobody signs in: everybody may everything."_s);
}

} // namespace

void addAccessCommands(CLI::App &app, Tool &tool)
{
    auto *access = app.add_subcommand("access", "who signs in how, and may what");
    access->require_subcommand(1);
    const auto o = std::make_shared<AccessOptions>();
    auto *giving = access->add_subcommand("give", "a role and a way to sign in");
    giving->add_option("person", o->person)->required();
    giving->add_option("role", o->role, "requester_read, technician, lead or admin")->required();
    giving->add_option("--account", o->account, "of the system, by which they are known");
    giving->add_option("--password-file", o->passwordFile,
                       "whose first line is the password; - for the standard input");
    giving->add_option("--as", o->by, "who acts");
    giving->callback([&tool, o] { giveAccess(tool, *o); });
    auto *taking = access->add_subcommand("take", "what was given");
    taking->add_option("person", o->person)->required();
    taking->add_option("--as", o->by, "who acts");
    taking->callback([&tool, o] { takeAccess(tool, *o); });
    access->add_subcommand("list", "who has which")->callback([&tool] { listAccess(tool); });
}

} // namespace baton::cli
