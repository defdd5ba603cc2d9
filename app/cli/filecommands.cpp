#include "app/cli/acting.h"
#include "core/ticket/undolast.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

using Command = std::optional<ticket::Command>;
using Options = std::shared_ptr<ActOptions>;

// A file on its way in; one that is too large is refused before it is read.
std::optional<ticket::NewAttachment> attachmentFrom(Tool &tool, const std::string &path)
{
    QFile file{textOf(path)};
    const QFileInfo info{file.fileName()};
    if (info.isFile() && info.size() > ticket::mostBytesOfFile)
        tool.fail({ErrorCode::InvalidValue, {u"attachment"_s, u"too_big"_s, info.fileName()}, {}});
    else if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        tool.fail({ErrorCode::BadInput, {file.fileName()}, {}});
    else
        return ticket::NewAttachment{info.fileName(),
                                     QMimeDatabase{}.mimeTypeForFile(info).name().toLatin1(),
                                     file.readAll()};
    return std::nullopt;
}

void addFiles(TicketCommands &commands, Tool &tool)
{
    const Options o = commands.options();
    commands
        .add("attach", "attach files",
             [&tool, o](Acting &, TicketId id) -> Command {
                 ticket::Attach attach{id, {}, 0};
                 for (const auto &path : o->many) {
                     auto attachment = attachmentFrom(tool, path);
                     if (!attachment)
                         return std::nullopt;
                     attach.attachments.push_back(*std::move(attachment));
                 }
                 return attach;
             })
        ->add_option("file", o->many, "one or more")
        ->required();
    auto *detach = commands.add("detach", "delete an attachment for ever",
                                [o](Acting &, TicketId id) -> Command {
                                    return ticket::Detach{id, o->other, textOf(o->reason)};
                                });
    detach->add_option("activity", o->other, "seq of the attachment, as ticket --json says")
        ->required();
    auto *redact = commands.add("redact", "delete what one activity says for ever",
                                [o](Acting &, TicketId id) -> Command {
                                    return ticket::Redact{id, o->other, textOf(o->reason)};
                                });
    redact->add_option("activity", o->other, "its seq, as ticket --json says")->required();
    for (auto *command : {detach, redact})
        command->add_option("--reason", o->reason, "why; it stands in the history")->required();
}

// Writes an attachment to a file; refuses to overwrite.
void save(Tool &tool, const ActOptions &options)
{
    Acting acting{tool, options.by};
    const auto id = acting.begin() ? acting.ticket(options.number) : std::nullopt;
    const auto view = id ? tool.wait(acting.desk().ticket(*id)) : std::nullopt;
    if (!view)
        return;
    const auto &all = view->attachments();
    const auto found = std::ranges::find(all, options.other, &ticket::Attachment::seq);
    if (found == all.end())
        return tool.fail(
            {ErrorCode::NotFound, {u"attachment"_s, QString::number(options.other)}, {}});
    const auto path = textOf(options.file);
    if (QFile::exists(path))
        return tool.fail({ErrorCode::AlreadyDone, {path}, {}});
    const auto bytes = tool.wait(acting.desk().attachment(found->digest));
    if (!bytes)
        return;
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return tool.fail({ErrorCode::Storage, {path}, file.errorString()});
    if (tool.json)
        tool.printJson({{u"file"_s, path}, {u"name"_s, found->name}, {u"size"_s, found->size}});
    else
        tool.print(u"%1 is written to %2."_s.arg(found->name, path));
}

void addSaving(CLI::App &app, Tool &tool)
{
    auto options = std::make_shared<ActOptions>();
    auto *command = app.add_subcommand("save-attachment", "write an attachment to a file");
    command->add_option("number", options->number, "of the ticket")->required();
    command->add_option("activity", options->other, "seq of the attachment, as ticket --json says")
        ->required();
    command->add_option("file", options->file, "where to; it must not be there yet")->required();
    command->callback([&tool, options] { save(tool, *options); });
}

void addUndo(TicketCommands &commands, Tool &tool)
{
    commands.add("undo", "take back what was done last on it",
                 [&tool](Acting &acting, TicketId id) -> Command {
                     const auto view = tool.wait(acting.desk().ticket(id));
                     if (!view)
                         return std::nullopt;
                     std::vector<ticket::Activity> history;
                     for (const auto &entry : view->activities)
                         history.push_back(entry.activity);
                     auto back = ticket::undoOfLast(id, history, tool.clock.now());
                     if (!back)
                         tool.fail({ErrorCode::NotAllowed, {u"undo"_s, u"said_stays"_s}, {}});
                     return back;
                 });
}

} // namespace

void addFileCommands(CLI::App &app, Tool &tool)
{
    TicketCommands commands{app, tool};
    addFiles(commands, tool);
    addSaving(app, tool);
    addUndo(commands, tool);
}

} // namespace baton::cli
