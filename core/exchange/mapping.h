#pragma once

#include "core/exchange/csvreader.h"
#include "core/ticket/words.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace baton::exchange {

/// What a column of a source may be read as.
enum class Column : quint8 {
    Ticket,
    At,
    Team,
    Technician,
    Actor,
    State,
    Priority,
    Requester,
    Department,
    Service,
    Subject,
    OpenedAt,
    ResolvedAt,
    PromiseMet,
    Reopenings,
    Reassignments
};
inline constexpr int columnCount = 16;

/// What a word in the state column means; `same` changes nothing.
struct StateWord
{
    bool same = false;
    ticket::Category category = ticket::Category::Open;
    ticket::PauseReason reason = ticket::PauseReason::Requester;
    friend bool operator==(const StateWord &, const StateWord &) = default;
};

using Columns = std::array<QStringList, columnCount>;

/// A second file with facts about tickets, found by their id.
struct Join
{
    QString file; // beside the source
    Columns columns;
};

/// How a source is read: a JSON file that people copy and change (docs/guide/import.md).
struct Mapping
{
    QString name;
    bool xes = false;
    CsvFormat csv;
    QStringList dates;
    QString zone;
    bool decimalComma = false;
    QSet<QByteArray> missing;
    Columns columns;
    QHash<QByteArray, StateWord> states;
    QHash<QByteArray, ticket::Priority> priorities;
    std::vector<Join> joins;
    QByteArray json; // as it was read: part of the source's identity

    [[nodiscard]] const QStringList &columnsFor(Column column) const
    {
        return columns[static_cast<size_t>(column)];
    }
};

/// BadInput naming the field for anything unknown, missing or of the wrong type.
[[nodiscard]] Result<Mapping> mappingFrom(const QByteArray &json);
/// The mappings that come with the program: "servicenow-log", "xes", "csv". NotFound for others.
[[nodiscard]] Result<Mapping> namedMapping(const QString &name);
[[nodiscard]] QStringList namedMappings();

} // namespace baton::exchange
