#pragma once

#include "core/desk/desk.h"
#include "core/exchange/demo/scenario.h"

#include <QTemporaryDir>

namespace baton::bench {

inline const SystemClock systemClock;

/// A folder for one desk and whatever it is compared with: a temporary one, or one that stays.
struct Places
{
    Places() = default;
    explicit Places(QString folder) : kept{std::move(folder)} {}
    QTemporaryDir temporary;
    QString kept;
    [[nodiscard]] QString file(const char *name) const
    {
        return (kept.isEmpty() ? temporary.path() : kept) + QLatin1Char{'/'} +
               QString::fromLatin1(name);
    }
    [[nodiscard]] desk::Desk::Options options() const
    {
        return {file("desk.baton"), file("index"), false, false};
    }
};

[[nodiscard]] std::unique_ptr<desk::Desk> open(const Places &places);
/// A new desk with the demo's tickets in it; seconds it took without the making of the words.
struct Filled
{
    double seconds = 0;
    double making = 0;
    qint64 activities = 0;
};
[[nodiscard]] Filled fill(const Places &places, qint64 tickets);

void benchImport(const Places &places, qint64 tickets);
void benchLists(desk::Desk &desk, const Places &places);
void benchBoards(desk::Desk &desk, const Places &places);
void benchClocks(desk::Desk &desk, const Places &places);
void benchCommands(const Places &places);
void benchSearch(const Places &places);
/// Eight at one file, and an index that was away; on desks of its own.
void benchTogether();

} // namespace baton::bench
