#pragma once

#include "core/org/org.h"
#include "core/org/setting.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace baton::org {

/// A list that is kept under a name. In the spec: {"filter": "is:open", "columns": ["subject",
/// "team"], "group": "team", "place": 3}.
struct View
{
    SettingId id;
    QString name;
    PersonId owner;           // null: everybody's
    QString filter;           // its order stands in it, as sort:
    QStringList columns = {}; // words of columns, in order; empty: the usual ones
    QString group = {};       // what parts the list; empty: as the filter suggests
    int place = 0;            // in the order of views; ties by name
    friend bool operator==(const View &, const View &) = default;
};

/// Nothing for another kind of setting.
[[nodiscard]] std::optional<View> viewFrom(const Setting &setting);
/// The setting that holds it; a null id makes a new one.
[[nodiscard]] Setting settingFrom(const View &view);
/// One's own, in their order; `me` null: none.
[[nodiscard]] std::vector<View> personalViews(std::span<const Setting> settings, PersonId me);
/// Everybody's, in their order.
[[nodiscard]] std::vector<View> sharedViews(std::span<const Setting> settings);
/// Personal views of people who are retired: nobody sees them until somebody shares them.
[[nodiscard]] std::vector<View> abandonedViews(std::span<const Setting> settings,
                                               std::span<const Person> people);
/// Puts one of the views so many places on (up: negative) and answers those that must be saved.
[[nodiscard]] std::vector<View> movedViews(std::vector<View> views, SettingId id, int steps);

} // namespace baton::org
