#pragma once

#include <QString>

namespace baton::index {

/// The filter text with this condition in the place of those on the same field that stand outside
/// parentheses and alternatives; an empty condition takes them away. What a menu does to the text.
[[nodiscard]] QString withCondition(const QString &text, const QString &field,
                                    const QString &condition);
/// The condition on a field that such a text has, as it is written; empty without one.
[[nodiscard]] QString conditionOn(const QString &text, const QString &field);
/// "team:Network", or with quotes where the name needs them.
[[nodiscard]] QString nameCondition(const QString &field, const QString &name);

} // namespace baton::index
