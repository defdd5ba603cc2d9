#include "ui/actions/deedacts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

struct Row
{
    Deed deed;
    const char *id;
    const char *text;
    ActPlaces places;
    std::vector<int> keys;
};

constexpr ActPlaces both = ActPlaces{ActPlace::Queue} | ActPlace::Ticket;

const std::vector<Row> &rows()
{
    static const std::vector<Row> table{
        {Deed::Open,
         "ticket.open",
         QT_TRANSLATE_NOOP("acts", "Open the ticket"),
         ActPlace::Queue,
         {Qt::Key_Return, Qt::Key_Enter}},
        {Deed::Take, "ticket.take", QT_TRANSLATE_NOOP("acts", "Take"), both, {Qt::Key_A}},
        {Deed::Reply, "ticket.reply", QT_TRANSLATE_NOOP("acts", "Reply"), both, {Qt::Key_R}},
        {Deed::Note, "ticket.note", QT_TRANSLATE_NOOP("acts", "Note for us"), both, {Qt::Key_N}},
        {Deed::HandOff, "ticket.handoff", QT_TRANSLATE_NOOP("acts", "Hand off"), both, {Qt::Key_H}},
        {Deed::GiveBack,
         "ticket.giveback",
         QT_TRANSLATE_NOOP("acts", "Give back"),
         both,
         {Qt::Key_B}},
        {Deed::Resolve,
         "ticket.resolve",
         QT_TRANSLATE_NOOP("acts", "Resolve or reopen"),
         both,
         {Qt::Key_E}},
        {Deed::Pause,
         "ticket.pause",
         QT_TRANSLATE_NOOP("acts", "Pause or go on"),
         both,
         {Qt::Key_P}},
        {Deed::Restore,
         "ticket.restore",
         QT_TRANSLATE_NOOP("acts", "Working again"),
         both,
         {Qt::Key_W}},
        {Deed::Priority,
         "ticket.priority",
         QT_TRANSLATE_NOOP("acts", "Change the priority"),
         both,
         {Qt::Key_I}},
        {Deed::Tag,
         "ticket.tag",
         QT_TRANSLATE_NOOP("acts", "Add a tag"),
         ActPlace::Ticket,
         {Qt::Key_T}},
        {Deed::Follow,
         "ticket.follow",
         QT_TRANSLATE_NOOP("acts", "Follow or no longer follow"),
         ActPlace::Ticket,
         {Qt::Key_F}},
        {Deed::Snooze,
         "ticket.snooze",
         QT_TRANSLATE_NOOP("acts", "Snooze until the next morning"),
         ActPlace::Ticket,
         {Qt::Key_Z}},
        {Deed::SnoozeUntil,
         "ticket.snoozeUntil",
         QT_TRANSLATE_NOOP("acts", "Snooze until ..."),
         ActPlace::Ticket,
         {QKeyCombination{Qt::ShiftModifier, Qt::Key_Z}.toCombined()}},
        {Deed::LogTime,
         "ticket.time",
         QT_TRANSLATE_NOOP("acts", "Note time spent"),
         ActPlace::Ticket,
         {Qt::Key_M}},
        {Deed::PauseFor,
         "ticket.pausefor",
         QT_TRANSLATE_NOOP("acts", "Pause for a reason of your choice"),
         ActPlace::Ticket,
         {QKeyCombination{Qt::ShiftModifier, Qt::Key_P}.toCombined()}},
        {Deed::Remind,
         "ticket.remind",
         QT_TRANSLATE_NOOP("acts", "Remind the requester"),
         ActPlace::Ticket,
         {QKeyCombination{Qt::ShiftModifier, Qt::Key_R}.toCombined()}},
        {Deed::ResolveUnanswered,
         "ticket.unanswered",
         QT_TRANSLATE_NOOP("acts", "Resolve without an answer"),
         ActPlace::Ticket,
         {QKeyCombination{Qt::ShiftModifier, Qt::Key_E}.toCombined()}},
        {Deed::Link,
         "ticket.link",
         QT_TRANSLATE_NOOP("acts", "Link to another ticket"),
         ActPlace::Ticket,
         {Qt::Key_L}},
        {Deed::Merge,
         "ticket.merge",
         QT_TRANSLATE_NOOP("acts", "This is the same as ..."),
         ActPlace::Ticket,
         {Qt::Key_G}},
        {Deed::Split,
         "ticket.split",
         QT_TRANSLATE_NOOP("acts", "Make a message a ticket of its own"),
         ActPlace::Ticket,
         {Qt::Key_S}},
        {Deed::AddStep,
         "ticket.step",
         QT_TRANSLATE_NOOP("acts", "Add a step to the checklist"),
         ActPlace::Ticket,
         {Qt::Key_C}},
        {Deed::Checklist,
         "ticket.checklist",
         QT_TRANSLATE_NOOP("acts", "Put in a checklist"),
         ActPlace::Ticket,
         {QKeyCombination{Qt::ShiftModifier, Qt::Key_C}.toCombined()}},
    };
    return table;
}

} // namespace

void addDeeds(ActionRegistry &registry, const std::function<void(Deed)> &run,
              const std::function<Standing(Deed)> &standing)
{
    for (const auto &row : rows()) {
        QList<QKeySequence> keys;
        for (const int key : row.keys)
            keys << QKeySequence{key};
        registry.add({QString::fromLatin1(row.id),
                      QCoreApplication::translate("acts", row.text),
                      row.places,
                      keys,
                      [run, deed = row.deed] { run(deed); },
                      [standing, deed = row.deed] { return standing(deed); },
                      {}});
    }
}

QString deedId(Deed deed)
{
    const auto found = std::ranges::find(rows(), deed, &Row::deed);
    return found == rows().end() ? QString{} : QString::fromLatin1(found->id);
}

} // namespace baton::ui
