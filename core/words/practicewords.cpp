#include "core/words/practicewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("baton::words", text);
}

} // namespace

QString name(org::Practice practice)
{
    using enum org::Practice;
    switch (practice) {
    case Targets:
        return tr("Targets");
    case HandOffs:
        return tr("Hand-offs");
    case Knowledge:
        return tr("Knowledge");
    case Problems:
        return tr("Problems");
    case Changes:
        return tr("Changes");
    case ConfigurationItems:
        return tr("Configuration items");
    case Continuity:
        return tr("Continuity");
    case Capacity:
        return tr("Capacity");
    case Surveys:
        return tr("Surveys");
    case Improvement:
        return tr("Improvement");
    case SignIn:
        return tr("Sign-in");
    }
    return {};
}

QString name(org::PracticeState state)
{
    switch (state) {
    case org::PracticeState::Off:
        return tr("off");
    case org::PracticeState::Pilot:
        return tr("one team");
    case org::PracticeState::On:
        return tr("on");
    }
    return {};
}

QString gives(org::Practice practice)
{
    using enum org::Practice;
    switch (practice) {
    case Targets:
        return tr("Tickets get a priority and clocks, and the breach board shows what was promised "
                  "and kept.");
    case HandOffs:
        return tr("The hand-off board shows which teams pass tickets to each other, and the time "
                  "that is lost between them.");
    case Knowledge:
        return tr("Answers that were found once are written down and found again while a call is "
                  "on.");
    case Problems:
        return tr("What keeps coming back gets one cause, one workaround and one owner.");
    case Changes:
        return tr("Planned work is agreed before it is done, and tickets that follow it are seen.");
    case ConfigurationItems:
        return tr("Tickets name the device or system they are about, so that its history is one "
                  "click away.");
    case Continuity:
        return tr("For each service it is written down who is called, and what is done, when it "
                  "is gone for long.");
    case Capacity:
        return tr("Work that came in stands beside the hours that are there to do it.");
    case Surveys:
        return tr("Requesters say in one click whether it works again.");
    case Improvement:
        return tr("What the desk wants to do better is kept with a figure before and after.");
    case SignIn:
        return tr("Everybody signs in, and roles decide who may do what.");
    }
    return {};
}

QString guidePage(org::Practice practice)
{
    return u"admin#"_s + org::toWord(practice).replace(u'_', u'-');
}

} // namespace baton::words
