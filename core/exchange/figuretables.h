#pragma once

#include "core/desk/figures.h"

#include <QStringList>

#include <vector>

namespace baton::exchange {

/// A table of figures as it leaves the house: every row has as many cells as there are heads.
struct Table
{
    QString title;
    QStringList heads;
    std::vector<QStringList> rows;
};

/// What a board shows, all of it, as tables: numbers unrounded, instants as ISO dates in UTC.
[[nodiscard]] std::vector<Table> tablesOf(const desk::HandOffFigures &figures);
[[nodiscard]] std::vector<Table> tablesOf(const desk::BreachFigures &figures);
[[nodiscard]] std::vector<Table> tablesOf(const desk::MondayFigures &figures);

/// RFC 4180, UTF-8, CRLF; tables one after the other, each under its title. No cell is read as a
/// formula by a spreadsheet: one that begins like a formula gets an apostrophe in front.
[[nodiscard]] QByteArray csvOf(const std::vector<Table> &tables);

} // namespace baton::exchange
