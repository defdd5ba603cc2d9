#include "core/index/columns.h"

#include "core/calendar/workcalendar.h"

namespace baton::index {

namespace {

template <class Small> Small clampTo(qint64 value)
{
    return static_cast<Small>(
        std::clamp<qint64>(value, 0, qint64{std::numeric_limits<Small>::max()}));
}

quint32 seconds(qint64 ms)
{
    return clampTo<quint32>(ms / 1000);
}

bool isRunning(sla::Outcome outcome)
{
    return outcome == sla::Outcome::Running || outcome == sla::Outcome::Paused;
}

// A broken promise whose ticket still waits is what somebody must act on.
bool isStillOpen(const sla::Clock &clock)
{
    return isRunning(clock.outcome) ||
           (clock.outcome == sla::Outcome::Breached && !clock.stoppedAt);
}

quint8 flagsOf(const ticket::Ticket &ticket)
{
    const bool links = std::ranges::any_of(ticket.links, [](const ticket::TicketLink &link) {
        return link.kind != ticket::LinkKind::Parent;
    });
    const bool steps = std::ranges::find(ticket.steps, ticket::StepState::Open,
                                         &ticket::ChecklistStep::state) != ticket.steps.end();
    return static_cast<quint8>((ticket.imported ? Imported : 0) | (ticket.mergedInto ? Merged : 0) |
                               (ticket.attachments.empty() ? 0 : HasFiles) |
                               (steps ? HasOpenSteps : 0) | (links ? HasLinks : 0) |
                               static_cast<int>(ticket.impact) << impactShift);
}

// A pause without an end is not ended by a snooze.
Second wakeOf(const ticket::Ticket &ticket)
{
    const bool endless = ticket.category == ticket::Category::Pending && !ticket.wakeUpAt;
    if (!ticket.snoozedUntil || endless)
        return toSecond(ticket.wakeUpAt);
    return toSecond(std::max(*ticket.snoozedUntil, ticket.wakeUpAt.value_or(Instant{})));
}

} // namespace

Second toSecond(Instant at)
{
    return seconds((at - calendar::firstInstant).count());
}

Second toSecond(const std::optional<Instant> &at)
{
    return at ? toSecond(*at) : noSecond;
}

Instant fromSecond(Second second)
{
    return calendar::firstInstant + std::chrono::seconds{second};
}

QByteArray folded(const QString &text)
{
    return text.toLower().toUtf8();
}

std::optional<size_t> ColumnSet::slotOf(TicketId id) const
{
    const auto &ids = m_columns.id;
    const auto found = std::ranges::lower_bound(ids, id.value());
    if (found == ids.end() || *found != id.value())
        return std::nullopt;
    return static_cast<size_t>(found - ids.begin());
}

// New ids come at the end but for those of another replica's block, which is rare enough to shift.
size_t ColumnSet::slotFor(TicketId id)
{
    auto &ids = m_columns.id;
    const auto at = std::ranges::lower_bound(ids, id.value()) - ids.begin();
    const auto slot = static_cast<size_t>(at);
    if (slot < ids.size() && ids[slot] == id.value())
        return slot;
    Columns::eachArray(m_columns, [at]<class T>(std::vector<T> &array) {
        array.insert(array.begin() + at, T{}); // not {}: that would be an empty list
    });
    ids[slot] = id.value();
    m_bySubject.noteChange(static_cast<quint32>(slot));
    if (slot + 1 < ids.size()) {
        m_bySubject.forget();
        const auto shift = [slot](auto &rows) {
            for (auto &row : rows)
                row.slot += row.slot != deadSlot && row.slot >= slot ? 1 : 0;
        };
        shift(m_columns.handOffs);
        shift(m_columns.spans);
        m_columns.parts.shiftFrom(static_cast<quint32>(slot));
        m_columns.went.shiftFrom(static_cast<quint32>(slot));
    }
    return slot;
}

void ColumnSet::takeOrder(std::vector<quint32> slots)
{
    if (!m_bySubject.assign(std::move(slots), m_columns.size()))
        m_bySubject.forget();
}

void ColumnSet::put(const storage::TicketRecord &record)
{
    const auto &ticket = record.ticket;
    const auto slot = slotFor(ticket.id);
    auto &c = m_columns;
    c.number[slot] = ticket.number;
    c.reported[slot] = toSecond(ticket.reportedAt);
    c.updated[slot] = toSecond(ticket.updatedAt);
    c.resolved[slot] = toSecond(ticket.resolvedAt);
    c.wake[slot] = wakeOf(ticket);
    c.requester[slot] = people.add(ticket.requester);
    c.technician[slot] = people.add(ticket.technician);
    c.team[slot] = clampTo<quint16>(teams.add(ticket.team));
    c.service[slot] = clampTo<quint16>(services.add(ticket.service));
    c.kind[slot] = static_cast<quint8>(ticket.kind);
    c.category[slot] = static_cast<quint8>(ticket.category);
    c.priority[slot] = static_cast<quint8>(ticket.priority);
    c.reopenings[slot] = clampTo<quint8>(ticket.reopenings);
    c.flags[slot] = flagsOf(ticket);
    const auto &source = ticket.source;
    c.sourceReopenings[slot] = clampTo<quint8>(source.reopenings.value_or(0));
    c.verdict[slot] = static_cast<quint8>(!source.promiseMet   ? Verdict::Unknown
                                          : *source.promiseMet ? Verdict::Met
                                                               : Verdict::Missed);
    c.sourceResolution[slot] = source.openedAt && source.resolvedAt
                                   ? seconds((*source.resolvedAt - *source.openedAt).count())
                                   : noSecond;
    writeClocks(slot, record);
    writeCustody(slot, record);
    writeSubject(slot, ticket.subject);
    writeParts(slot, ticket);
    writeWent(slot, record.timeWent);
    compactIfWorthIt();
}

void ColumnSet::writeClocks(size_t slot, const storage::TicketRecord &record)
{
    auto &c = m_columns;
    c.due[slot] = noSecond;
    for (auto &promise : c.promises) {
        promise.due[slot] = noSecond;
        promise.outcome[slot] = noOutcome;
        promise.policy[slot] = 0;
    }
    for (const auto &clock : record.clocks) {
        const auto due = toSecond(clock.breachedAt ? clock.breachedAt : clock.dueAt);
        if (isStillOpen(clock) && due != noSecond)
            c.due[slot] = std::min(c.due[slot], due);
        const auto metric = std::ranges::find(listedMetrics, clock.metric);
        if (metric == listedMetrics.end())
            continue;
        auto &promise = c.promises[static_cast<size_t>(metric - listedMetrics.begin())];
        promise.due[slot] = due; // the last instance of a metric is the one that counts
        promise.outcome[slot] = static_cast<quint8>(clock.outcome);
        const auto policy = policies.add(clock.policy);
        promise.policy[slot] = policy > 255 ? quint8{0} : static_cast<quint8>(policy);
    }
}

void ColumnSet::writeCustody(size_t slot, const storage::TicketRecord &record)
{
    auto &c = m_columns;
    const auto &custody = record.custody;
    for (size_t i = 0; i < c.handOffCount[slot]; ++i)
        c.handOffs[c.handOffFirst[slot] + i].slot = deadSlot;
    for (size_t i = 0; i < c.spanCount[slot]; ++i)
        c.spans[c.spanFirst[slot] + i].slot = deadSlot;
    m_dead += c.handOffCount[slot] + c.spanCount[slot];

    const auto self = static_cast<quint32>(slot);
    c.handOffFirst[slot] = static_cast<quint32>(c.handOffs.size());
    c.handOffCount[slot] = clampTo<quint16>(std::ssize(custody.handOffs));
    for (size_t i = 0; i < c.handOffCount[slot]; ++i) {
        const auto &step = custody.handOffs[i];
        HandOffRow row{self, toSecond(step.at)};
        row.wait = step.waitMs ? seconds(*step.waitMs) : noSecond;
        row.from = clampTo<quint16>(teams.add(step.from));
        row.to = clampTo<quint16>(teams.add(step.to));
        row.bounce = step.bounce ? 1 : 0;
        row.cause = step.returned ? static_cast<quint8>(1 + static_cast<int>(step.cause)) : 0;
        c.handOffs.push_back(row);
    }
    c.spanFirst[slot] = static_cast<quint32>(c.spans.size());
    c.spanCount[slot] = clampTo<quint16>(std::ssize(custody.spans));
    for (size_t i = 0; i < c.spanCount[slot]; ++i) {
        const auto &span = custody.spans[i];
        SpanRow row{self,
                    toSecond(span.from),
                    seconds(span.pendingMs),
                    seconds(span.queueMs),
                    seconds(span.touchMs),
                    clampTo<quint16>(teams.add(span.team))};
        c.spans.push_back(row);
    }
    c.bounceCount[slot] = clampTo<quint16>(custody.bounces);
    c.revisitCount[slot] = clampTo<quint16>(custody.revisits);
    writeAgreements(slot, record.clocks);
}

// A stay has more than one clock where the ticket was solved and reopened in it: the stay is broken
// if one of them is.
void ColumnSet::writeAgreements(size_t slot, const std::vector<sla::Clock> &clocks)
{
    auto &c = m_columns;
    const std::span stays{c.spans.data() + c.spanFirst[slot], c.spanCount[slot]};
    for (const auto &clock : clocks) {
        if (clock.metric != sla::Metric::Custody)
            continue;
        const auto after =
            std::ranges::upper_bound(stays, toSecond(clock.startedAt), {}, &SpanRow::from);
        if (after == stays.begin())
            continue;
        auto &agreement = (after - 1)->agreement;
        if (agreement != 1 + static_cast<quint8>(sla::Outcome::Breached))
            agreement = static_cast<quint8>(1 + static_cast<int>(clock.outcome));
    }
}

void ColumnSet::writeSubject(size_t slot, const QString &subject)
{
    const auto bytes = folded(subject);
    if (m_columns.subject(slot) == std::string_view{bytes})
        return;
    m_bySubject.noteChange(static_cast<quint32>(slot));
    m_columns.subjectFrom[slot] = static_cast<quint32>(m_columns.subjects.size());
    m_columns.subjectSize[slot] = static_cast<quint32>(bytes.size());
    m_columns.subjects.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

void ColumnSet::writeParts(size_t slot, const ticket::Ticket &ticket)
{
    const auto self = static_cast<quint32>(slot);
    std::vector<PartRow> rows;
    rows.reserve(ticket.tags.size() + ticket.followers.size());
    for (const auto &tag : ticket.tags)
        rows.push_back({self, tags.add(tag.name), PartKind::Tag});
    for (const auto person : ticket.followers)
        rows.push_back({self, people.add(person), PartKind::Follower});
    for (const auto &link : ticket.links) {
        if (link.kind == ticket::LinkKind::Parent)
            rows.push_back({self, parents.add(link.other), PartKind::Parent});
    }
    if (ticket.snoozedUntil)
        rows.push_back({self, toSecond(ticket.snoozedUntil), PartKind::Snooze});
    m_columns.parts.replace(self, rows);
}

void ColumnSet::writeWent(size_t slot, const std::optional<handoff::TimeWent> &went)
{
    const auto self = static_cast<quint32>(slot);
    if (!went)
        return m_columns.went.replace(self, {});
    WentRow row{self, {}, seconds(went->outsideMs)};
    std::ranges::transform(went->openMs, row.open.begin(), seconds);
    m_columns.went.replace(self, {row});
}

void ColumnSet::remove(TicketId id)
{
    const auto slot = slotOf(id);
    if (!slot)
        return;
    writeCustody(*slot, {});
    m_columns.flags[*slot] |= Removed;
    m_columns.category[*slot] = static_cast<quint8>(ticket::Category::Closed);
    writeSubject(*slot, {});
    m_columns.parts.replace(static_cast<quint32>(*slot), {});
    writeWent(*slot, {});
}

// Rows of replaced tickets are left behind; gathered once they are a quarter of all.
void ColumnSet::compactIfWorthIt()
{
    if (m_dead >= 4096 && m_dead * 4 >= m_columns.handOffs.size() + m_columns.spans.size())
        compact();
}

void ColumnSet::compact()
{
    auto &c = m_columns;
    std::vector<HandOffRow> handOffs;
    std::vector<SpanRow> spans;
    std::string subjects;
    for (size_t slot = 0; slot < c.size(); ++slot) {
        const auto stepsFrom = c.handOffs.begin() + c.handOffFirst[slot];
        c.handOffFirst[slot] = static_cast<quint32>(handOffs.size());
        handOffs.insert(handOffs.end(), stepsFrom, stepsFrom + c.handOffCount[slot]);
        const auto spansFrom = c.spans.begin() + c.spanFirst[slot];
        c.spanFirst[slot] = static_cast<quint32>(spans.size());
        spans.insert(spans.end(), spansFrom, spansFrom + c.spanCount[slot]);
        const auto words = c.subject(slot);
        c.subjectFrom[slot] = static_cast<quint32>(subjects.size());
        subjects.append(words);
    }
    c.handOffs = std::move(handOffs);
    c.spans = std::move(spans);
    c.subjects = std::move(subjects);
    m_dead = 0;
    compactTags();
}

// A tag that no ticket bears any more may have been redacted.
void ColumnSet::compactTags()
{
    Dictionary<QString> inUse;
    for (auto &row : m_columns.parts.rows()) {
        if (row.kind == PartKind::Tag)
            row.value = inUse.add(tags.idAt(row.value));
    }
    tags = std::move(inUse);
}

} // namespace baton::index
