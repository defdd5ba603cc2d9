#include "ui/admin/wordlists.h"

#include "core/org/cannedreply.h"
#include "core/org/checklist.h"
#include "ui/ticket/talk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("house", text);
}

QStringList lines(const QString &text)
{
    QStringList steps;
    for (const auto &line : text.split(u'\n')) {
        if (const auto step = line.simplified(); !step.isEmpty())
            steps << step;
    }
    return steps;
}

std::optional<Worded> cannedFrom(const org::Setting &setting)
{
    const auto reply = org::cannedReplyFrom(setting);
    if (!reply)
        return std::nullopt;
    return Worded{reply->id, reply->name, reply->text, reply->team, reply->owner};
}

} // namespace

WordsSpec cannedList()
{
    WordsSpec spec;
    spec.id = u"replies"_s;
    spec.kind = org::SettingKind::CannedReply;
    spec.whose = WordsSpec::Whose::Chosen;
    spec.title = tr("Canned replies");
    spec.lead = tr("Answers that are typed again and again. In a reply, a semicolon and the first "
                   "letters offer them.");
    spec.empty = tr("There is no canned reply yet. The answer that you typed twice today is a "
                    "good first one.");
    spec.addText = tr("New canned reply");
    spec.textName = tr("Words of the reply");
    spec.textHint = tr("Hello {requester.first}, ...");
    spec.variables = sampleValues().keys();
    spec.variables.sort();
    spec.read = cannedFrom;
    spec.write = [](const Worded &worded) {
        org::CannedReply reply;
        reply.id = worded.id;
        reply.name = worded.name;
        reply.text = worded.text;
        reply.team = worded.team;
        reply.owner = worded.owner;
        return org::settingFrom(reply);
    };
    spec.preview = [](const QString &text) { return org::expanded(text, sampleValues()).text; };
    spec.doubt = [](const QString &text) {
        const auto unknown = org::expanded(text, sampleValues()).unknown;
        return unknown.isEmpty() ? QString{}
                                 : tr("No such variable: %1. It would stay in the text as it is.")
                                       .arg(unknown.join(u", "_s));
    };
    return spec;
}

WordsSpec checklistList()
{
    WordsSpec spec;
    spec.id = u"checklists"_s;
    spec.kind = org::SettingKind::Checklist;
    spec.title = tr("Checklists");
    spec.lead = tr("Steps that are done again and again: a new colleague, a lost laptop. They are "
                   "put on a ticket by one act.");
    spec.empty = tr("There is no checklist yet.");
    spec.addText = tr("New checklist");
    spec.textName = tr("Steps, one on each line");
    spec.textHint = tr("One step on each line");
    spec.read = [](const org::Setting &setting) -> std::optional<Worded> {
        const auto checklist = org::checklistFrom(setting);
        if (!checklist)
            return std::nullopt;
        return Worded{checklist->id, checklist->name, checklist->steps.join(u'\n')};
    };
    spec.write = [](const Worded &worded) {
        return org::settingFrom(org::Checklist{worded.id, worded.name, lines(worded.text)});
    };
    return spec;
}

} // namespace baton::ui
