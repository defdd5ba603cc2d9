#pragma once

#include <QString>

namespace baton::exchange {

/// Why something in a source was refused. A closed set: core/words has a sentence for each.
enum class RowProblemKind : quint8 {
    WrongColumnCount,
    RowTooLong,
    TooManyColumns,
    QuoteNotClosed,
    TextAfterQuote,
    WrongEncoding,
    StrayByteOrderMark,
    MissingTicket,
    MissingInstant,
    WrongInstant,
    WrongNumber,
    UnknownState,
    UnknownPriority,
    XmlBroken,
    CutOff,
};

/// Where and why; line and column are 1-based, the column counts characters of the line in a CSV
/// row that cannot be parsed, else fields. `value` is what stood there, at most 60 characters.
struct RowProblem
{
    RowProblemKind kind = RowProblemKind::WrongColumnCount;
    qint64 line = 0;
    qint64 column = 0;
    QString value;

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/// One plain sentence: "line 12, column 3: ...".
[[nodiscard]] QString describe(const RowProblem &problem);

} // namespace baton::exchange
