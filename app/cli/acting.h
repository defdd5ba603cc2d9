#pragma once

#include "app/cli/tool.h"

namespace baton::cli {

/// One open desk, who is who in it, and who acts: what commands that change something share.
class Acting
{
public:
    Acting(Tool &tool, std::string by) : m_tool{tool}, m_by{std::move(by)} {}

    /// Opens; false where the desk or the actor is not there, which is said.
    [[nodiscard]] bool begin();
    std::optional<desk::Receipt> run(const desk::Command &command);

    // Nothing where there is none of that name or number, which is said.
    [[nodiscard]] std::optional<TicketId> ticket(qint64 number);
    [[nodiscard]] std::optional<TeamId> team(const std::string &name);
    [[nodiscard]] std::optional<org::Person> person(const std::string &name);
    [[nodiscard]] std::optional<ServiceId> service(const std::string &name);
    /// The person of that name; a new one where there is none.
    [[nodiscard]] std::optional<PersonId> requester(const std::string &name);

    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] PersonId actor() const { return m_actor; }
    void say(const desk::Receipt &receipt) const;

private:
    void refuse(const QString &what, const std::string &name);
    [[nodiscard]] bool mayActAs(const org::Person &actor);

    Tool &m_tool;
    std::string m_by;
    std::unique_ptr<desk::Desk> m_desk;
    desk::Directory m_directory;
    PersonId m_actor;
};

/// Who acts where nobody is named: whose account this is, where people sign in; else nobody in
/// particular.
[[nodiscard]] PersonId usualActor(const desk::Directory &directory);
[[nodiscard]] PersonId usualActor(desk::Desk &desk);

[[nodiscard]] QString textOf(const std::string &text);
/// ISO 8601, as 2026-11-26T14:00:00Z; nothing where it cannot be read, which is said.
[[nodiscard]] std::optional<Instant> instantOf(Tool &tool, const QString &what,
                                               const std::string &text);
/// One of the words of the log; nothing for another one, which is said.
template <class Word>
[[nodiscard]] std::optional<Word> wordOf(Tool &tool, const QString &what, const std::string &text)
{
    const auto word = ticket::fromWord<Word>(textOf(text));
    if (!word)
        tool.fail({ErrorCode::InvalidValue, {what, textOf(text)}, {}});
    return word;
}

/// What the options of the commands on a ticket hold; each command reads those that it has.
struct ActOptions
{
    qint64 number = 0;
    qint64 other = 0; // another ticket, an activity or a step
    std::string text;
    std::string by; // who acts
    std::string name;
    std::string word;
    std::string priority;
    std::string until;
    std::string reason;
    std::string file;
    std::vector<std::string> many;
    int minutes = 0;
};

using MakeCommand = std::function<std::optional<ticket::Command>(Acting &, TicketId)>;

/// Adds commands on one ticket by its number, which answer with its number and version.
class TicketCommands
{
public:
    TicketCommands(CLI::App &app, Tool &tool) : m_app{app}, m_tool{tool} {}

    CLI::App *add(const char *name, const char *help, const MakeCommand &make);
    /// The options of every command added here.
    [[nodiscard]] const std::shared_ptr<ActOptions> &options() const { return m_options; }

private:
    CLI::App &m_app;
    Tool &m_tool;
    std::shared_ptr<ActOptions> m_options = std::make_shared<ActOptions>();
};

} // namespace baton::cli
