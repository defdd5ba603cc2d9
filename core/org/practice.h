#pragma once

#include "core/org/setting.h"

#include <array>
#include <span>

namespace baton::org {

/// A way of working that a desk takes up when it needs it (docs/guide/admin.md). What is off has
/// no place, menu, field or alert; nothing of it is deleted.
enum class Practice : quint8 {
    Targets,
    HandOffs,
    Knowledge,
    Problems,
    Changes,
    ConfigurationItems,
    Continuity,
    Capacity,
    Surveys,
    Improvement,
    SignIn
};
inline constexpr std::array allPractices{
    Practice::Targets, Practice::HandOffs,           Practice::Knowledge,  Practice::Problems,
    Practice::Changes, Practice::ConfigurationItems, Practice::Continuity, Practice::Capacity,
    Practice::Surveys, Practice::Improvement,        Practice::SignIn};
[[nodiscard]] QString toWord(Practice practice);
[[nodiscard]] std::optional<Practice> practiceFromWord(QStringView word);

/// Pilot: one team tries it.
enum class PracticeState : quint8 { Off, Pilot, On };
[[nodiscard]] QString toWord(PracticeState state);
[[nodiscard]] std::optional<PracticeState> practiceStateFromWord(QStringView word);

/// Which practices a desk uses, as of its settings.
class Practices
{
public:
    [[nodiscard]] static Practices from(std::span<const Setting> settings);

    /// Off where nobody has decided.
    [[nodiscard]] PracticeState state(Practice practice) const;
    /// Who tries it; null unless it is piloted.
    [[nodiscard]] TeamId pilot(Practice practice) const;
    /// Whether somebody has ever switched it, on or off.
    [[nodiscard]] bool isDecided(Practice practice) const;
    /// Whether it is used in a team: everywhere when on, in the pilot's team alone when piloted.
    [[nodiscard]] bool isOn(Practice practice, TeamId team) const;
    /// Whether anybody uses it.
    [[nodiscard]] bool isUsed(Practice practice) const;
    friend bool operator==(const Practices &, const Practices &) = default;

private:
    struct Choice
    {
        bool decided = false;
        PracticeState state = PracticeState::Off;
        TeamId pilot;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    [[nodiscard]] const Choice &of(Practice practice) const;
    std::array<Choice, allPractices.size()> m_choices;
};

/// The setting that puts a practice into a state: the one there is, changed, or a new one.
/// `pilot` counts for a pilot alone.
[[nodiscard]] Setting practiceSetting(std::span<const Setting> settings, Practice practice,
                                      PracticeState state, TeamId pilot = {});

} // namespace baton::org
