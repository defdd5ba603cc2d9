#include "core/words/fileerrorwords.h"
#include "core/words/rolewords.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("baton::words", text);
}

QString filterSentence(const Error &error)
{
    const auto reason = error.parameters.value(0);
    const auto word = error.parameters.value(1);
    const auto hint = error.parameters.value(2);
    QString text;
    if (reason == QLatin1StringView{"unknown_field"})
        text = tr("There is no field \"%1\".").arg(word);
    else if (reason == QLatin1StringView{"no_value"})
        text = tr("\"%1\" needs a value after it.").arg(word);
    else if (reason == QLatin1StringView{"not_a_time"})
        text = tr("\"%1\" is not a time.").arg(word);
    else if (reason == QLatin1StringView{"not_a_number"})
        text = tr("\"%1\" is not a number.").arg(word);
    else if (reason == QLatin1StringView{"sort_inside"})
        text = tr("An order is of the whole list: write sort: outside parentheses, \"or\" and "
                  "\"not\".");
    else if (reason == QLatin1StringView{"not_closed"})
        text = tr("This parenthesis is not closed.");
    else if (reason == QLatin1StringView{"unknown_team"})
        text = tr("There is no team of that name: \"%1\".").arg(word);
    else
        text = tr("\"%1\" is not understood here.").arg(word);
    return hint.isEmpty() ? text : text + QLatin1Char{' '} + tr("Try: %1").arg(hint);
}

// Of a file that may not come in, of a link, of a tag.
QString partSentence(const Error &error)
{
    const auto &what = error.parameters;
    const auto is = [&what](const char *word, const char *reason) {
        return what.value(0) == QLatin1StringView{word} &&
               what.value(1) == QLatin1StringView{reason};
    };
    if (is("attachment", "empty"))
        return tr("%1 is empty, so it was not attached. Nothing was changed.").arg(what.value(2));
    if (is("attachment", "too_big"))
        return tr("%1 is larger than 25 MB, so it was not attached. Nothing was changed; put it on "
                  "a share and write where.")
            .arg(what.value(2));
    if (is("attachment", "too_much"))
        return tr("With %1 the ticket would hold more than 100 MB. Nothing was changed; put it on "
                  "a share and write where.")
            .arg(what.value(2));
    if (is("tag", "too_long"))
        return tr("A tag has at most 40 letters. Nothing was changed.");
    if (is("tag", "letters"))
        return tr("A tag has no commas, colons, quotes or parentheses. Nothing was changed.");
    if (is("link", "same"))
        return tr("A ticket cannot be linked to itself. Nothing was changed.");
    if (is("minutes", "out_of_range"))
        return tr("Between 1 minute and 24 hours can be entered at once, and no more taken back "
                  "than was entered. Nothing was changed.");
    if (is("bulk", "too_many"))
        return tr("At most 10,000 tickets can be changed at once. Nothing was changed; narrow the "
                  "filter.");
    if (is("step", "too_many"))
        return tr("A checklist has at most 200 steps. Nothing was changed.");
    if (is("undo", "said_stays"))
        return tr("What was done last cannot be taken back: words that were said, files and new "
                  "tickets stay. Nothing was changed.");
    if (what.value(0) == QLatin1StringView{"second_parent"})
        return tr("That ticket has a parent already. Unlink it first. Nothing was changed.");
    if (what.value(0) == QLatin1StringView{"reopen_final"})
        return tr(
            "It was solved too long ago to be reopened. Make a follow-up ticket of it: its own "
            "clocks begin now. Nothing was changed.");
    if (what.value(0) == QLatin1StringView{"link_loop"})
        return tr("That would make a ticket its own parent. Nothing was changed.");
    return {};
}

// "role", the least that may, the one that the person has.
QString roleSentence(const QStringList &said)
{
    const auto least = org::roleFromWord(said.value(1)).value_or(org::Role::Admin);
    const auto has = org::roleFromWord(said.value(2)).value_or(org::Role::Reader);
    return tr("That takes the role \u201c%1\u201d; you are signed in with \u201c%2\u201d. Nothing "
              "was "
              "changed.")
        .arg(name(least), name(has));
}

QString nameSentence(const Error &error)
{
    const auto name = error.parameters.value(2);
    if (error.parameters.value(1) == "empty"_L1)
        return tr("A name is needed. Nothing was changed.");
    if (error.parameters.value(1) == "taken_by_technician"_L1)
        return tr("There is already a technician called \"%1\". Add something that tells the two "
                  "apart. Nothing was changed.")
            .arg(name);
    if (error.parameters.value(1) == "taken_with_mail"_L1)
        return tr("There is already a \"%1\" with the same mail address. Nothing was changed.")
            .arg(name);
    return tr("There is already one called \"%1\". Nothing was changed.").arg(name);
}

// A member of a thing of the house as it is stored.
QString memberName(const QString &member)
{
    if (member == "name"_L1)
        return tr("name");
    if (member == "team"_L1)
        return tr("team");
    if (member == "department"_L1)
        return tr("department");
    if (member == "mail"_L1)
        return tr("mail");
    if (member == "phone"_L1)
        return tr("phone");
    if (member == "room"_L1)
        return tr("room");
    if (member == "device"_L1)
        return tr("device");
    if (member == "retired"_L1)
        return tr("retired or not");
    if (member == "targets"_L1)
        return tr("targets");
    if (member == "calendar"_L1 || member == "weekly"_L1 || member == "breaks"_L1)
        return tr("hours");
    if (member == "holidays"_L1)
        return tr("holidays");
    if (member == "exceptions"_L1)
        return tr("special days");
    return tr("what it holds");
}

// Of a thing of the house: its name, who changed it, and what of it (desk/houseclash.h).
QString houseClash(const QStringList &parameters)
{
    QStringList members;
    for (const auto &member : parameters.mid(2)) {
        if (const auto name = memberName(member); !members.contains(name))
            members << name;
    }
    const auto who = parameters.value(1);
    const auto what = members.isEmpty() ? memberName({}) : members.join(u", "_s);
    return (who.isEmpty()
                ? tr("Somebody has changed \"%1\" since you looked at it (%2). Yours is not saved "
                     "and stays as you typed it: look at both, then save again.")
                : tr("%3 has changed \"%1\" since you looked at it (%2). Yours is not saved and "
                     "stays as you typed it: look at both, then save again."))
        .arg(parameters.value(0), what, who);
}

QString ruleSentence(const Error &error)
{
    if (const auto said = partSentence(error); !said.isEmpty())
        return said;
    const auto what = error.parameters.join(QStringLiteral(", "));
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("There is no such thing here: %1. Nothing was changed.").arg(what);
    case ErrorCode::NotAllowed:
        if (error.parameters.value(0) == "role"_L1)
            return roleSentence(error.parameters);
        if (error.parameters.value(0) == "last_admin"_L1)
            return tr("Nobody who can sign in could let others in any more. Give somebody the role "
                      "of an admin and a way to sign in first. Nothing was changed.");
        if (error.parameters.value(0) == "account"_L1 && error.parameters.value(2).isEmpty())
            return tr("Nobody signs in by the account %1. Nothing was changed.")
                .arg(error.parameters.value(1));
        if (error.parameters.value(0) == "account"_L1)
            return tr("Here you act in your own name: the account %1 is that of %2. Nothing was "
                      "changed.")
                .arg(error.parameters.value(1), error.parameters.value(2));
        return tr("That is not possible now (%1). Nothing was changed.").arg(what);
    case ErrorCode::InvalidTransition:
        return tr("The ticket is %1: that does not fit. Reopen it first, or reload it.")
            .arg(error.parameters.value(0));
    case ErrorCode::InvalidValue:
        if (error.parameters.value(0) == "name"_L1)
            return nameSentence(error);
        return tr("This value cannot be taken: %1. Nothing was changed.").arg(what);
    case ErrorCode::Conflict:
        if (error.parameters.size() > 1)
            return houseClash(error.parameters);
        return tr("Somebody else has just changed %1. Your words are kept; look and try again.")
            .arg(what);
    case ErrorCode::AlreadyDone:
        return tr("It is like that already (%1).").arg(what);
    case ErrorCode::Cancelled:
        return tr("Stopped, as you asked. Nothing was changed.");
    case ErrorCode::BadInput:
        return tr("This cannot be read: %1. Nothing was changed.").arg(what);
    default:
        return {};
    }
}

} // namespace

QString sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FilterError:
        return filterSentence(error);
    case ErrorCode::AttachmentGone:
        return tr("This attachment is no longer in the file; somebody redacted it, or the file is "
                  "damaged. Everything else is as it was. A backup may still hold it.");
    case ErrorCode::AttachmentChanged:
        return tr("This attachment is not what was attached: its bytes were changed, so it was not "
                  "opened. Keep the file as it is, and take it from a backup.");
    default:
        if (const auto ofFile = fileSentence(error); !ofFile.isEmpty())
            return ofFile;
        return ruleSentence(error);
    }
}

QString sentence(const desk::Finding &finding)
{
    using desk::FindingKind;
    switch (finding.kind) {
    case FindingKind::FileDamaged:
        return tr("the file itself is damaged: %1").arg(finding.where);
    case FindingKind::CommitChanged:
        return tr("commit %1 was changed: what it holds does not give its hash").arg(finding.where);
    case FindingKind::CommitMissing:
        return tr("a commit is missing at %1").arg(finding.where);
    case FindingKind::ActivityWithoutCommit:
        return tr("activity %1 belongs to no commit").arg(finding.where);
    case FindingKind::TextChanged:
        return tr("the text of activity %1 was changed").arg(finding.where);
    case FindingKind::TextMissing:
        return tr("the text of activity %1 is gone, and nobody redacted it").arg(finding.where);
    case FindingKind::ActivityUnreadable:
        return tr("stream %1 holds an activity that cannot be read").arg(finding.where);
    case FindingKind::ProjectionDiffers:
        return tr("%1 is not what its log makes of it").arg(finding.where);
    case FindingKind::ProjectionMissing:
        return tr("%1 has a log but no row").arg(finding.where);
    case FindingKind::ProjectionOrphaned:
        return tr("%1 has a row but no log").arg(finding.where);
    case FindingKind::AttachmentMissing:
        return tr("the bytes of attachment %1 are gone, and nobody redacted it").arg(finding.where);
    case FindingKind::AttachmentChanged:
        return tr("the bytes of attachment %1 were changed").arg(finding.where);
    }
    return {};
}

} // namespace baton::words
