#pragma once

#include "core/base/result.h"
#include "core/exchange/rowproblem.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace baton::exchange {

enum class Step : quint8 { Row, Problem, End };

/// A stream of rows with named columns, whatever the file looks like. Views are valid until the
/// next call; values are UTF-8.
class RowSource
{
public:
    RowSource() = default;
    RowSource(const RowSource &) = delete;
    RowSource &operator=(const RowSource &) = delete;
    virtual ~RowSource() = default;

    /// Names in the order of row(); for CSV the header, for XES the keys asked for.
    [[nodiscard]] virtual const QStringList &columns() const = 0;
    /// The next row, the next refusal, or the end. An Error when the file as a whole is unreadable.
    [[nodiscard]] virtual Result<Step> next() = 0;
    /// After a problem: what could still be read of the refused row, maybe nothing.
    [[nodiscard]] virtual const std::vector<QByteArrayView> &row() const = 0;
    /// Physical line (CSV) of the row's start, or of the event (XES); ascends.
    [[nodiscard]] virtual qint64 line() const = 0;
    [[nodiscard]] virtual const RowProblem &problem() const = 0;
};

} // namespace baton::exchange
