#include "core/org/practice.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton::org {

namespace {

constexpr WordTable<Practice, allPractices.size()> practices{
    {{Practice::Targets, "targets"},
     {Practice::HandOffs, "hand_offs"},
     {Practice::Knowledge, "knowledge"},
     {Practice::Problems, "problems"},
     {Practice::Changes, "changes"},
     {Practice::ConfigurationItems, "configuration_items"},
     {Practice::Continuity, "continuity"},
     {Practice::Capacity, "capacity"},
     {Practice::Surveys, "surveys"},
     {Practice::Improvement, "improvement"},
     {Practice::SignIn, "sign_in"}}};
constexpr WordTable<PracticeState, 3> states{
    {{PracticeState::Off, "off"}, {PracticeState::Pilot, "pilot"}, {PracticeState::On, "on"}}};

bool isOf(const Setting &setting, Practice practice)
{
    return setting.kind == SettingKind::Practice && !setting.retired &&
           practiceFromWord(setting.name) == practice;
}

} // namespace

QString toWord(Practice practice)
{
    return wordIn(practices, practice);
}

std::optional<Practice> practiceFromWord(QStringView word)
{
    return valueIn(practices, word);
}

QString toWord(PracticeState state)
{
    return wordIn(states, state);
}

std::optional<PracticeState> practiceStateFromWord(QStringView word)
{
    return valueIn(states, word);
}

Practices Practices::from(std::span<const Setting> settings)
{
    Practices practices;
    for (const auto &setting : settings) {
        const auto practice = practiceFromWord(setting.name);
        if (!practice || !isOf(setting, *practice))
            continue;
        const auto spec = QJsonDocument::fromJson(setting.spec).object();
        const auto state = practiceStateFromWord(spec.value("state"_L1).toString());
        auto &choice = practices.m_choices[static_cast<size_t>(*practice)];
        choice.decided = true;
        choice.state = state.value_or(PracticeState::Off);
        choice.pilot = choice.state == PracticeState::Pilot
                           ? TeamId{spec.value("team"_L1).toInteger()}
                           : TeamId{};
    }
    return practices;
}

const Practices::Choice &Practices::of(Practice practice) const
{
    return m_choices[static_cast<size_t>(practice)];
}

PracticeState Practices::state(Practice practice) const
{
    return of(practice).state;
}

TeamId Practices::pilot(Practice practice) const
{
    return of(practice).pilot;
}

bool Practices::isDecided(Practice practice) const
{
    return of(practice).decided;
}

bool Practices::isOn(Practice practice, TeamId team) const
{
    const auto &choice = of(practice);
    return choice.state == PracticeState::On ||
           (choice.state == PracticeState::Pilot && team && choice.pilot == team);
}

bool Practices::isUsed(Practice practice) const
{
    return of(practice).state != PracticeState::Off;
}

Setting practiceSetting(std::span<const Setting> settings, Practice practice, PracticeState state,
                        TeamId pilot)
{
    QJsonObject spec{{u"state"_s, toWord(state)}};
    if (state == PracticeState::Pilot)
        spec.insert(u"team"_s, pilot.value());
    Setting setting;
    for (const auto &known : settings) {
        if (isOf(known, practice))
            setting = known; // the last one counts, as for Practices::from
    }
    setting.kind = SettingKind::Practice;
    setting.name = toWord(practice);
    setting.spec = QJsonDocument{spec}.toJson(QJsonDocument::Compact);
    return setting;
}

} // namespace baton::org
