#include "core/storage/ticketrow.h"

#include "core/storage/ticketparts.h"

namespace baton::storage {

namespace {

// Reads words and remembers the first one that nobody knows.
class WordReader
{
public:
    explicit WordReader(const Statement &row) : m_row{row} {}

    template <class Enum> [[nodiscard]] Enum word(int column)
    {
        return take(ticket::fromWord<Enum>(m_row.text(column)), column);
    }
    template <class Enum> [[nodiscard]] std::optional<Enum> optionalWord(int column)
    {
        return m_row.isNull(column) ? std::nullopt : std::optional{word<Enum>(column)};
    }
    template <class Enum> [[nodiscard]] Enum take(std::optional<Enum> value, int column)
    {
        if (!value && m_unknown.isEmpty())
            m_unknown = m_row.text(column);
        return value.value_or(Enum{});
    }
    [[nodiscard]] const QString &unknown() const { return m_unknown; }

private:
    const Statement &m_row;
    QString m_unknown;
};

std::optional<int> optionalInt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{static_cast<int>(row.number(column))};
}

std::optional<bool> optionalBool(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{row.number(column) != 0};
}

std::optional<WorkingTime> optionalLength(const Statement &row, int column)
{
    const auto ms = row.optionalNumber(column);
    return ms ? std::optional{WorkingTime{std::chrono::milliseconds{*ms}}} : std::nullopt;
}

template <class T> Result<T> unlessUnknown(T value, const WordReader &words)
{
    if (!words.unknown().isEmpty())
        return failure(ErrorCode::Damaged, {words.unknown()});
    return value;
}

} // namespace

Result<TicketRecord> ticketFromRow(const Statement &row)
{
    WordReader words{row};
    TicketRecord record;
    auto &ticket = record.ticket;
    ticket.id = row.id<TicketId>(0);
    ticket.number = row.number(1);
    ticket.kind = words.word<ticket::Kind>(2);
    ticket.subject = row.text(3);
    ticket.category = words.word<ticket::Category>(4);
    ticket.pauseReason = words.optionalWord<ticket::PauseReason>(5);
    ticket.wakeUpAt = row.optionalInstant(6);
    ticket.priority = words.word<ticket::Priority>(7);
    ticket.team = row.id<TeamId>(8);
    ticket.technician = row.id<PersonId>(9);
    ticket.requester = row.id<PersonId>(10);
    ticket.service = row.id<ServiceId>(11);
    ticket.channel = words.word<ticket::Channel>(12);
    ticket.reportedAt = row.instant(13);
    ticket.updatedAt = row.instant(14);
    ticket.restoredAt = row.optionalInstant(15);
    ticket.resolvedAt = row.optionalInstant(16);
    ticket.closedAt = row.optionalInstant(17);
    ticket.reopenings = static_cast<int>(row.number(18));
    ticket.mergedInto = row.id<TicketId>(19);
    ticket.source = {row.optionalInstant(20), row.optionalInstant(21), optionalBool(row, 22),
                     optionalInt(row, 23), optionalInt(row, 24)};
    ticket.imported = row.number(25) != 0;
    record.external = row.text(26);
    record.batch = row.id<BatchId>(27);
    ticket.version = row.number(28);
    ticket.impact = words.word<ticket::Impact>(29);
    ticket.snoozedUntil = row.optionalInstant(30);
    ticket.unansweredSince = row.optionalInstant(31);
    ticket.last = {words.word<ticket::LastKind>(32), row.id<PersonId>(33), row.instant(34)};
    ticket.minutesSpent = static_cast<int>(row.number(35));
    ticket.splitFrom = row.id<TicketId>(36);
    if (!readParts(ticket, row.utf8(37)))
        return failure(ErrorCode::Damaged, {QStringLiteral("parts")});
    if (!row.isNull(38)) {
        record.timeWent = handoff::timeWentFrom(row.utf8(38));
        if (!record.timeWent)
            return failure(ErrorCode::Damaged, {QStringLiteral("time_went")});
    }
    return unlessUnknown(std::move(record), words);
}

Result<sla::Clock> clockFromRow(const Statement &row)
{
    WordReader words{row};
    sla::Clock clock;
    clock.metric = words.take(sla::metricFromWord(row.text(0)), 0);
    clock.instance = static_cast<int>(row.number(1));
    clock.policy = row.id<PolicyId>(2);
    clock.policyVersion = static_cast<int>(row.number(3));
    clock.priority = words.word<ticket::Priority>(4);
    clock.team = row.id<TeamId>(5);
    clock.startedAt = row.instant(6);
    clock.stoppedAt = row.optionalInstant(7);
    clock.dueAt = row.optionalInstant(8);
    clock.actionableAt = row.optionalInstant(9);
    clock.breachedAt = row.optionalInstant(10);
    clock.target = optionalLength(row, 11);
    clock.used = {std::chrono::milliseconds{row.number(12)}};
    clock.paused = {std::chrono::milliseconds{row.number(13)}};
    clock.outcome = words.take(sla::outcomeFromWord(row.text(14)), 14);
    clock.flags = static_cast<quint8>(row.number(15));
    return unlessUnknown(clock, words);
}

handoff::Span spanFromRow(const Statement &row)
{
    return {row.id<TeamId>(0), row.instant(1), row.optionalInstant(2),
            row.number(3),     row.number(4),  row.number(5)};
}

Result<handoff::HandOff> handOffFromRow(const Statement &row)
{
    WordReader words{row};
    handoff::HandOff handOff{row.id<TeamId>(0), row.id<TeamId>(1), row.instant(2),
                             row.optionalNumber(3), row.number(4) != 0};
    if (const auto cause = words.optionalWord<ticket::ReturnCause>(5)) {
        handOff.returned = true;
        handOff.cause = *cause;
    }
    return unlessUnknown(handOff, words);
}

} // namespace baton::storage
