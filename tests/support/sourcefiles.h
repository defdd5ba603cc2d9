#pragma once

#include "core/exchange/historyreader.h"
#include "core/ticket/fact.h"
#include "tests/support/print.h"

#include <QFile>
#include <QTemporaryDir>

#include <zlib.h>

namespace baton::test {

/// Files that a test writes byte by byte; gone with the test.
class SourceFolder
{
public:
    QString write(const QByteArray &bytes, const char *name = "source.csv") const
    {
        const auto path = m_folder.filePath(QString::fromLatin1(name));
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

private:
    QTemporaryDir m_folder;
};

/// One gzip member.
inline QByteArray gzipped(const QByteArray &plain)
{
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    QByteArray packed(plain.size() + 1024, Qt::Uninitialized);
    auto input = plain;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

using Cells = std::vector<QByteArray>;

/// All that a source answers until its end.
struct Answers
{
    QStringList columns;
    std::vector<Cells> rows;
    std::vector<qint64> lines; // of the rows
    std::vector<exchange::RowProblem> problems;
    std::vector<Cells> refused; // what could still be read of refused rows
    std::optional<Error> error;

    [[nodiscard]] exchange::RowProblem onlyProblem() const
    {
        REQUIRE(problems.size() == 1);
        return problems.front();
    }
};

inline Cells cellsOf(const exchange::RowSource &source)
{
    Cells cells;
    for (const auto field : source.row())
        cells.push_back(field.toByteArray());
    return cells;
}

inline Answers drained(exchange::RowSource &source)
{
    Answers answers;
    answers.columns = source.columns();
    for (;;) {
        const auto step = source.next();
        if (!step) {
            answers.error = step.error();
            return answers;
        }
        if (*step == exchange::Step::End)
            return answers;
        if (*step == exchange::Step::Problem) {
            answers.problems.push_back(source.problem());
            answers.refused.push_back(cellsOf(source));
            continue;
        }
        answers.rows.push_back(cellsOf(source));
        answers.lines.push_back(source.line());
    }
}

/// The facts of one kind in a ticket, in their order.
template <class Fact> std::vector<Fact> factsOf(const desk::HistoryTicket &ticket)
{
    std::vector<Fact> facts;
    for (const auto &act : ticket.acts) {
        for (const auto &entry : act.facts) {
            if (const auto *fact = std::get_if<Fact>(&entry.fact))
                facts.push_back(*fact);
        }
    }
    return facts;
}

inline QStringList idsOf(const exchange::History &history)
{
    QStringList ids;
    for (const auto &ticket : history.tickets(0, history.size()))
        ids.append(ticket.external);
    return ids;
}

inline exchange::Mapping mappingOf(const QByteArray &json)
{
    auto mapping = exchange::mappingFrom(json);
    if (!mapping)
        FAIL(mapping.error().parameters.join(u' ').toStdString());
    return *std::move(mapping);
}

} // namespace baton::test
