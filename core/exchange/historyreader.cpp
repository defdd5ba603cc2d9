#include "core/exchange/historyreader.h"

#include "core/exchange/dateformat.h"
#include "core/exchange/historyparts.h"
#include "core/exchange/xesreader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

QStringList wantedColumns(const Columns &columns)
{
    QStringList wanted;
    for (const auto &names : columns)
        wanted += names;
    wanted.removeDuplicates();
    return wanted;
}

// The columns of a mapping found in the columns of a source.
class Places
{
public:
    static Result<Places> find(const Columns &wanted, const QStringList &present)
    {
        Places places;
        for (size_t i = 0; i < wanted.size(); ++i) {
            for (const auto &name : wanted[i]) {
                const auto at = present.indexOf(name);
                if (at < 0)
                    return failure(ErrorCode::BadInput,
                                   {u"header"_s, u"the column \"%1\" is missing"_s.arg(name)});
                places.m_at[i].push_back(static_cast<size_t>(at));
            }
        }
        return places;
    }
    [[nodiscard]] const std::vector<size_t> &of(Column column) const
    {
        return m_at[static_cast<size_t>(column)];
    }

private:
    std::array<std::vector<size_t>, columnCount> m_at;
};

} // namespace

// Takes one source row by row into the parts of a history.
class HistoryReader
{
public:
    HistoryReader(const Mapping &mapping, DateFormat dates, History::Parts &parts)
        : m_mapping{mapping}, m_dates{std::move(dates)}, m_parts{parts}
    {
    }

    Result<void> readMain(RowSource &rows, const ByteSource &bytes, const std::stop_token &stop,
                          const Progress &onProgress);
    Result<void> readJoin(RowSource &rows, const Columns &columns);
    void finish();
    static Result<History> read(const QString &path, const Mapping &mapping,
                                const std::stop_token &stop, const Progress &onProgress);

private:
    [[nodiscard]] QByteArrayView value(Column column) const;
    [[nodiscard]] bool isMissing(QByteArrayView text) const;
    void refuse(RowProblemKind kind, Column column, QByteArrayView text = {});
    void refuse(const RowProblem &problem);
    RawTicket &ticketOf(QByteArrayView external);
    void takeRow();
    bool takeInstant(RawRow &row);
    bool takeWords(RawRow &row);
    bool takeFacts(RawTicket &ticket, qint64 atMs);
    bool takeOptionalInstant(Column column, std::optional<qint64> &into);
    bool takeOptionalNumber(Column column, std::optional<int> &into);
    [[nodiscard]] QByteArray subject() const;

    const Mapping &m_mapping;
    DateFormat m_dates;
    History::Parts &m_parts;
    const RowSource *m_rows = nullptr;
    Places m_places;
    QHash<QByteArray, size_t> m_ticketAt;
    bool m_joining = false; // a second file names no tickets of its own
};

QByteArrayView HistoryReader::value(Column column) const
{
    const auto &places = m_places.of(column);
    const auto &row = m_rows->row();
    if (places.empty() || places.front() >= row.size())
        return {};
    const auto text = row[places.front()].trimmed();
    return isMissing(text) ? QByteArrayView{} : text;
}

bool HistoryReader::isMissing(QByteArrayView text) const
{
    return text.isEmpty() ||
           m_mapping.missing.contains(QByteArray::fromRawData(text.data(), text.size()));
}

void HistoryReader::refuse(const RowProblem &problem)
{
    auto &report = m_parts.report;
    ++report.refusedRows;
    if (std::ssize(report.problems) < problemLimit)
        report.problems.push_back(problem);
    const auto id = value(Column::Ticket);
    const bool counts = !m_joining || m_ticketAt.contains(id.toByteArray());
    if (!id.isEmpty() && counts)
        ticketOf(id).refused = true;
}

void HistoryReader::refuse(RowProblemKind kind, Column column, QByteArrayView text)
{
    const auto &places = m_places.of(column);
    const auto at = places.empty() ? 0 : static_cast<qint64>(places.front()) + 1;
    refuse({kind, m_rows->line(), at, QString::fromUtf8(text).left(60)});
}

RawTicket &HistoryReader::ticketOf(QByteArrayView external)
{
    const auto key = QByteArray::fromRawData(external.data(), external.size());
    if (const auto found = m_ticketAt.constFind(key); found != m_ticketAt.constEnd())
        return m_parts.tickets[*found];
    m_ticketAt.insert(external.toByteArray(), m_parts.tickets.size());
    auto &ticket = m_parts.tickets.emplace_back();
    ticket.external = external.toByteArray();
    return ticket;
}

bool HistoryReader::takeInstant(RawRow &row)
{
    const auto text = value(Column::At);
    if (text.isEmpty()) {
        refuse(RowProblemKind::MissingInstant, Column::At);
        return false;
    }
    const auto at = m_dates.read(text);
    if (!at) {
        refuse(RowProblemKind::WrongInstant, Column::At, text);
        return false;
    }
    row.atMs = toMs(*at);
    return true;
}

bool HistoryReader::takeWords(RawRow &row)
{
    const auto key = [](QByteArrayView text) {
        return QByteArray::fromRawData(text.data(), text.size());
    };
    if (const auto word = value(Column::State); !word.isEmpty()) {
        const auto state = m_mapping.states.constFind(key(word));
        if (state == m_mapping.states.constEnd()) {
            refuse(RowProblemKind::UnknownState, Column::State, word);
            return false;
        }
        row.state = *state;
    }
    if (const auto word = value(Column::Priority); !word.isEmpty()) {
        const auto priority = m_mapping.priorities.constFind(key(word));
        if (priority == m_mapping.priorities.constEnd()) {
            refuse(RowProblemKind::UnknownPriority, Column::Priority, word);
            return false;
        }
        row.priority = *priority;
    }
    return true;
}

bool HistoryReader::takeOptionalInstant(Column column, std::optional<qint64> &into)
{
    if (m_places.of(column).empty())
        return true;
    const auto text = value(column);
    into.reset();
    if (text.isEmpty())
        return true;
    const auto at = m_dates.read(text);
    if (!at) {
        refuse(RowProblemKind::WrongInstant, column, text);
        return false;
    }
    into = toMs(*at);
    return true;
}

bool HistoryReader::takeOptionalNumber(Column column, std::optional<int> &into)
{
    if (m_places.of(column).empty())
        return true;
    auto text = value(column).toByteArray();
    into.reset();
    if (text.isEmpty())
        return true;
    if (m_mapping.decimalComma)
        text.replace('.', "").replace(',', '.');
    bool ok = false;
    const double number = text.toDouble(&ok);
    const bool believable = number >= 0 && number <= 1e6; // "nan" is a number to toDouble
    if (!ok || !believable) {
        refuse(RowProblemKind::WrongNumber, column, value(column));
        return false;
    }
    into = static_cast<int>(number);
    return true;
}

QByteArray HistoryReader::subject() const
{
    QByteArray subject;
    for (const auto at : m_places.of(Column::Subject)) {
        const auto part =
            at < m_rows->row().size() ? m_rows->row()[at].trimmed() : QByteArrayView{};
        if (isMissing(part))
            continue;
        if (!subject.isEmpty())
            subject += " / ";
        subject += part;
    }
    return subject;
}

// Facts about the ticket as a whole: those of the row that happened last count.
bool HistoryReader::takeFacts(RawTicket &ticket, qint64 atMs)
{
    if (atMs < ticket.lastAtMs)
        return true;
    ticket.lastAtMs = atMs;
    if (!takeOptionalInstant(Column::OpenedAt, ticket.openedAtMs) ||
        !takeOptionalInstant(Column::ResolvedAt, ticket.resolvedAtMs) ||
        !takeOptionalNumber(Column::Reopenings, ticket.reopenings) ||
        !takeOptionalNumber(Column::Reassignments, ticket.reassignments))
        return false;
    if (const auto met = value(Column::PromiseMet).toByteArray().toLower(); !met.isEmpty())
        ticket.promiseMet = met == "true" || met == "yes" || met == "1" || met == "met";
    if (const auto name = value(Column::Requester); !name.isEmpty())
        ticket.requester = m_parts.person(name, value(Column::Department));
    if (const auto name = value(Column::Service); !name.isEmpty())
        ticket.service = m_parts.service(name);
    if (auto words = subject(); !words.isEmpty())
        ticket.subject = std::move(words);
    return true;
}

void HistoryReader::takeRow()
{
    const auto id = value(Column::Ticket);
    if (id.isEmpty())
        return refuse(RowProblemKind::MissingTicket, Column::Ticket);
    RawRow row;
    row.line = m_rows->line();
    if (!takeInstant(row) || !takeWords(row))
        return;
    auto &ticket = ticketOf(id);
    if (!takeFacts(ticket, row.atMs))
        return;
    row.team = m_parts.team(value(Column::Team));
    row.technician = m_parts.person(value(Column::Technician), {});
    row.actor = m_parts.person(value(Column::Actor), {});
    ticket.rows.push_back(row);
}

Result<void> HistoryReader::readMain(RowSource &rows, const ByteSource &bytes,
                                     const std::stop_token &stop, const Progress &onProgress)
{
    m_rows = &rows;
    auto places = Places::find(m_mapping.columns, rows.columns());
    if (!places)
        return std::unexpected(places.error());
    m_places = *std::move(places);
    for (qint64 n = 0;; ++n) {
        const auto step = rows.next();
        if (!step)
            return std::unexpected(step.error());
        if (*step == Step::End)
            return {};
        ++m_parts.report.rows;
        if (*step == Step::Problem)
            refuse(rows.problem());
        else
            takeRow();
        if (n % 4096 == 0) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            if (onProgress)
                onProgress(bytes.packedRead(), bytes.packedSize());
        }
    }
}

Result<void> HistoryReader::readJoin(RowSource &rows, const Columns &columns)
{
    m_rows = &rows;
    m_joining = true;
    auto places = Places::find(columns, rows.columns());
    if (!places)
        return std::unexpected(places.error());
    m_places = *std::move(places);
    for (;;) {
        const auto step = rows.next();
        if (!step)
            return std::unexpected(step.error());
        if (*step == Step::End)
            return {};
        if (*step == Step::Problem) {
            refuse(rows.problem());
            continue;
        }
        const auto id = value(Column::Ticket);
        if (id.isEmpty())
            refuse(RowProblemKind::MissingTicket, Column::Ticket);
        else if (m_ticketAt.contains(QByteArray::fromRawData(id.data(), id.size())))
            takeFacts(ticketOf(id), std::numeric_limits<qint64>::max());
    }
}

void HistoryReader::finish()
{
    auto &tickets = m_parts.tickets;
    m_parts.report.refusedTickets = std::ranges::count_if(tickets, &RawTicket::refused);
    std::erase_if(tickets,
                  [](const RawTicket &ticket) { return ticket.refused || ticket.rows.empty(); });
    for (auto &ticket : tickets)
        std::ranges::stable_sort(ticket.rows, {}, &RawRow::atMs);
    m_parts.report.tickets = std::ssize(tickets);
}

namespace {

Result<std::unique_ptr<RowSource>> rowsOf(ByteSource &bytes, const Mapping &mapping,
                                          const Columns &columns)
{
    if (mapping.xes)
        return std::make_unique<XesReader>(bytes, wantedColumns(columns));
    auto reader = CsvReader::open(bytes, mapping.csv);
    if (!reader)
        return std::unexpected(reader.error());
    return *std::move(reader);
}

QByteArray identity(const QByteArray &digests, const Mapping &mapping)
{
    return QCryptographicHash::hash(digests + mapping.json, QCryptographicHash::Sha256);
}

} // namespace

Result<History> HistoryReader::read(const QString &path, const Mapping &mapping,
                                    const std::stop_token &stop, const Progress &onProgress)
{
    auto dates = DateFormat::from(mapping.dates, mapping.zone);
    if (!dates)
        return std::unexpected(dates.error());
    const auto bytes = ByteSource::open(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    History history;
    HistoryReader reader{mapping, *std::move(dates), *history.m_parts};
    auto rows = rowsOf(**bytes, mapping, mapping.columns);
    if (!rows)
        return std::unexpected(rows.error());
    if (const auto done = reader.readMain(**rows, **bytes, stop, onProgress); !done)
        return std::unexpected(done.error());
    QByteArray digests = (*bytes)->digest();
    for (const auto &join : mapping.joins) {
        const auto joined = ByteSource::open(QFileInfo{path}.absolutePath() + u'/' + join.file);
        if (!joined)
            return std::unexpected(joined.error());
        auto joinRows = CsvReader::open(**joined, mapping.csv);
        if (!joinRows)
            return std::unexpected(joinRows.error());
        if (const auto done = reader.readJoin(**joinRows, join.columns); !done)
            return std::unexpected(done.error());
        digests += (*joined)->digest();
    }
    reader.finish();
    history.m_parts->source = {QFileInfo{path}.fileName(), mapping.name,
                               identity(digests, mapping)};
    return history;
}

Result<History> readHistory(const QString &path, const Mapping &mapping,
                            const std::stop_token &stop, const Progress &onProgress)
{
    return HistoryReader::read(path, mapping, stop, onProgress);
}

} // namespace baton::exchange
