#pragma once

#include "core/base/clock.h"
#include "core/desk/desk.h"

#include <CLI/CLI.hpp>
#include <QJsonObject>

namespace baton::cli {

/// What every command ends with (docs/guide/command-line.md).
enum class Exit { Ok = 0, No = 1, WrongUse = 2, BadInput = 3, Storage = 4 };

/// What the commands share: the options before the command, and how to answer.
struct Tool
{
    std::string databasePath;
    std::string indexFolder;
    bool json = false;
    Exit exit = Exit::Ok;
    SystemClock clock;

    [[nodiscard]] QString path() const { return QString::fromStdString(databasePath); }
    /// Opens the database, or says why not and sets the exit code.
    [[nodiscard]] std::unique_ptr<desk::Desk> open(bool fillSearch = false);
    /// Waits for an answer; says the error and sets the exit code where there is none.
    template <class T> [[nodiscard]] std::optional<T> wait(const QFuture<Result<T>> &future)
    {
        auto answer = future.result();
        if (answer)
            return *std::move(answer);
        fail(answer.error());
        return std::nullopt;
    }
    void fail(const Error &error);
    void print(const QString &line) const;
    void printJson(const QJsonObject &object) const;
    /// The object with --json, else the line.
    void say(const QJsonObject &object, const QString &line) const;
    /// Writes a file, all of it or nothing; else says why not, sets the exit code and answers
    /// false.
    [[nodiscard]] bool writeFile(const Result<QByteArray> &bytes, const QString &path);
    void printError(const QString &line) const;
};

void addDataCommands(CLI::App &app, Tool &tool);
void addTicketCommands(CLI::App &app, Tool &tool);
void addSalvageCommand(CLI::App &app, Tool &tool);
void addSearchCommand(CLI::App &app, Tool &tool);
void addReportCommands(CLI::App &app, Tool &tool);
void addActCommands(CLI::App &app, Tool &tool);
void addPartCommands(CLI::App &app, Tool &tool);
void addFileCommands(CLI::App &app, Tool &tool);
void addPostMortemCommand(CLI::App &app, Tool &tool);
void addAccessCommands(CLI::App &app, Tool &tool);
void addAbsenceCommands(CLI::App &app, Tool &tool);
void addMondayCommand(CLI::App &app, Tool &tool);
void addPublishCommand(CLI::App &app, Tool &tool);
void addPresenceCommand(CLI::App &app, Tool &tool);
void addDoctorCommands(CLI::App &app, Tool &tool);
void addDutyCommands(CLI::App &app, Tool &tool);
void addKeepCommands(CLI::App &app, Tool &tool);
void addAdminCommands(CLI::App &app, Tool &tool);
void addRetentionCommands(CLI::App &app, Tool &tool);
void addRulesCommands(CLI::App &app, Tool &tool);
void addWhatIfCommand(CLI::App &app, Tool &tool);
void addPolicyCommands(CLI::App &app, Tool &tool);

} // namespace baton::cli
