#pragma once

#include "core/desk/queue.h"

#include <QStringList>

class QHeaderView;

namespace baton::ui {

enum QueueColumn {
    Number,
    Subject,
    Requester,
    HeldBy,
    Team,
    Priority,
    State,
    Opened,
    Updated,
    Tags,
    Kind,
    HandOffs,
    Clock
};
inline constexpr int queueColumns = 13;

[[nodiscard]] QString columnName(int column);
/// The word under which a view keeps a column.
[[nodiscard]] QString columnWord(int column);
[[nodiscard]] std::optional<int> columnFromWord(const QString &word);
/// What a click on a heading sorts by; nothing where nothing does.
[[nodiscard]] std::optional<desk::SortKey> sortKeyOf(int column);
/// Those that a list shows where nobody has chosen others.
[[nodiscard]] QStringList usualColumns();

/// Widths and behaviour of the headings, once.
void setUpHeader(QHeaderView &header);
/// Shows these in this order; words that are unknown are left out, and the subject always stands.
void showColumns(QHeaderView &header, const QStringList &words);
/// Leaves out what the least needs to be seen while the subject has too little of `room` pixels;
/// they come back with the room.
void fitColumns(QHeaderView &header, int room);
/// Those that are chosen, where they have no room too.
[[nodiscard]] QStringList shownColumns(const QHeaderView &header);

} // namespace baton::ui
