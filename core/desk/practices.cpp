#include "core/desk/practices.h"

#include "core/org/practice.h"

#include <algorithm>

namespace baton::desk {

namespace {

void switchOn(storage::Session &session, org::Practice practice, Instant now, PersonId actor)
{
    auto setting = org::practiceSetting({}, practice, org::PracticeState::On);
    const auto stream = session.log().newStream(toWord(setting.kind).toUtf8());
    setting.id = as<SettingId>(stream);
    session.settings().save(setting);
    const storage::NewActivity saved{stream, "saved", "{}", storage::toJson(setting), now, actor};
    const auto done = session.log().append(now, actor, {saved});
    session.changes().note(stream, done.seqs.front(), done.replicaSeq);
}

bool isNeeded(storage::Session &session, org::Practice practice)
{
    if (practice == org::Practice::Targets)
        return !session.rules().policies().empty();
    return std::ranges::count(session.org().teams(), false, &org::Team::retired) > 1;
}

std::vector<org::Practice> undecided(storage::Session &session)
{
    const auto practices = org::Practices::from(session.settings().all());
    std::vector<org::Practice> found;
    for (const auto practice : {org::Practice::Targets, org::Practice::HandOffs}) {
        if (!practices.isDecided(practice) && isNeeded(session, practice))
            found.push_back(practice);
    }
    return found;
}

} // namespace

bool settlePractices(storage::Session &session, Instant now, PersonId actor)
{
    const auto open = undecided(session);
    for (const auto practice : open)
        switchOn(session, practice, now, actor);
    return !open.empty();
}

} // namespace baton::desk
