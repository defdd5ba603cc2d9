#include "core/ticket/factcodec.h"

#include "core/ticket/partcodec.h"

namespace baton::ticket {

namespace codec {

template <> struct Codec<Created>
{
    static constexpr const char *word = "created";
    static void write(PayloadWriter &out, const Created &fact)
    {
        out.word("channel", toWord(fact.channel));
        if (fact.impact != Impact::Unknown)
            out.word("impact", toWord(fact.impact));
        out.word("kind", toWord(fact.kind)).number("number", fact.number);
        out.word("priority", toWord(fact.priority));
        out.number("reported_at", toMs(fact.reportedAt)).id("requester", fact.requester);
        out.id("service", fact.service).id("split_from", fact.splitFrom);
    }
    static Created read(PayloadReader &in)
    {
        Created fact;
        fact.channel = in.word("channel", fromWord<Channel>);
        fact.kind = in.word("kind", fromWord<Kind>);
        fact.number = in.number("number");
        fact.priority = in.word("priority", fromWord<Priority>);
        fact.reportedAt = fromMs(in.number("reported_at"));
        fact.requester = in.id<PersonId>("requester");
        fact.service = in.id<ServiceId>("service");
        fact.impact = in.wordOr("impact", fromWord<Impact>, Impact::Unknown);
        fact.splitFrom = in.id<TicketId>("split_from");
        return fact;
    }
};
template <> struct Codec<SubjectChanged> : EmptyCodec<SubjectChanged>
{
    static constexpr const char *word = "subject_changed";
};
template <> struct Codec<RequesterChanged>
{
    static constexpr const char *word = "requester_changed";
    static void write(PayloadWriter &out, const RequesterChanged &fact)
    {
        out.id("requester", fact.requester);
    }
    static RequesterChanged read(PayloadReader &in) { return {in.id<PersonId>("requester")}; }
};
template <> struct Codec<ServiceChanged>
{
    static constexpr const char *word = "service_changed";
    static void write(PayloadWriter &out, const ServiceChanged &fact)
    {
        out.id("service", fact.service);
    }
    static ServiceChanged read(PayloadReader &in) { return {in.id<ServiceId>("service")}; }
};
template <> struct Codec<PriorityChanged>
{
    static constexpr const char *word = "priority_changed";
    static void write(PayloadWriter &out, const PriorityChanged &fact)
    {
        out.word("priority", toWord(fact.priority));
        out.optional("undoes", fact.undoes ? std::optional{true} : std::nullopt);
    }
    static PriorityChanged read(PayloadReader &in)
    {
        return {in.word("priority", fromWord<Priority>), in.optionalBool("undoes").value_or(false)};
    }
};
template <> struct Codec<Assigned>
{
    static constexpr const char *word = "assigned";
    static void write(PayloadWriter &out, const Assigned &fact)
    {
        out.id("team", fact.team).id("technician", fact.technician);
    }
    static Assigned read(PayloadReader &in)
    {
        return {in.id<TeamId>("team"), in.id<PersonId>("technician")};
    }
};
template <> struct Codec<Accepted> : EmptyCodec<Accepted>
{
    static constexpr const char *word = "accepted";
};
template <> struct Codec<Returned>
{
    static constexpr const char *word = "returned";
    static void write(PayloadWriter &out, const Returned &fact)
    {
        out.word("cause", toWord(fact.cause)).id("team", fact.team);
    }
    static Returned read(PayloadReader &in)
    {
        return {in.id<TeamId>("team"), in.word("cause", fromWord<ReturnCause>)};
    }
};
template <> struct Codec<RequesterWrote>
{
    static constexpr const char *word = "requester_wrote";
    static void write(PayloadWriter &out, const RequesterWrote &fact)
    {
        out.word("channel", toWord(fact.channel));
    }
    static RequesterWrote read(PayloadReader &in)
    {
        return {in.word("channel", fromWord<Channel>)};
    }
};
template <> struct Codec<Replied>
{
    static constexpr const char *word = "replied";
    static void write(PayloadWriter &out, const Replied &fact)
    {
        out.word("by", toWord(fact.by)).word("channel", toWord(fact.channel));
    }
    static Replied read(PayloadReader &in)
    {
        return {in.word("by", fromWord<ReplyBy>), in.word("channel", fromWord<Channel>)};
    }
};
template <> struct Codec<Noted> : EmptyCodec<Noted>
{
    static constexpr const char *word = "noted";
};
template <> struct Codec<NoReplyNeeded> : EmptyCodec<NoReplyNeeded>
{
    static constexpr const char *word = "no_reply_needed";
};
template <> struct Codec<WorkStarted> : EmptyCodec<WorkStarted>
{
    static constexpr const char *word = "work_started";
};
template <> struct Codec<Paused>
{
    static constexpr const char *word = "paused";
    static void write(PayloadWriter &out, const Paused &fact)
    {
        out.word("reason", toWord(fact.reason)).optional("wake_up_at", fact.wakeUpAt);
    }
    static Paused read(PayloadReader &in)
    {
        return {in.word("reason", fromWord<PauseReason>), in.optionalInstant("wake_up_at")};
    }
};
template <> struct Codec<Resumed> : EmptyCodec<Resumed>
{
    static constexpr const char *word = "resumed";
};
template <> struct Codec<Restored>
{
    static constexpr const char *word = "restored";
    static void write(PayloadWriter &out, const Restored &fact) { out.word("by", toWord(fact.by)); }
    static Restored read(PayloadReader &in) { return {in.word("by", fromWord<RestoredBy>)}; }
};
template <> struct Codec<Resolved> : EmptyCodec<Resolved>
{
    static constexpr const char *word = "resolved";
};
template <> struct Codec<Reopened> : EmptyCodec<Reopened>
{
    static constexpr const char *word = "reopened";
};
template <> struct Codec<Closed> : EmptyCodec<Closed>
{
    static constexpr const char *word = "closed";
};
template <> struct Codec<MergedInto>
{
    static constexpr const char *word = "merged_into";
    static void write(PayloadWriter &out, const MergedInto &fact)
    {
        out.id("survivor", fact.survivor);
    }
    static MergedInto read(PayloadReader &in) { return {in.id<TicketId>("survivor")}; }
};
template <> struct Codec<Absorbed>
{
    static constexpr const char *word = "absorbed";
    static void write(PayloadWriter &out, const Absorbed &fact)
    {
        out.id("merged", fact.merged).number("reported_at", toMs(fact.reportedAt));
    }
    static Absorbed read(PayloadReader &in)
    {
        return {in.id<TicketId>("merged"), fromMs(in.number("reported_at"))};
    }
};
template <> struct Codec<MergeUndone>
{
    static constexpr const char *word = "merge_undone";
    static void write(PayloadWriter &out, const MergeUndone &fact)
    {
        out.id("other", fact.other).optional("reported_at", fact.reportedAt);
    }
    static MergeUndone read(PayloadReader &in)
    {
        return {in.id<TicketId>("other"), in.optionalInstant("reported_at")};
    }
};
template <> struct Codec<Touched> : EmptyCodec<Touched>
{
    static constexpr const char *word = "touched";
};
template <> struct Codec<SourceFacts>
{
    static constexpr const char *word = "source_facts";
    static void write(PayloadWriter &out, const SourceFacts &fact)
    {
        out.optional("opened_at", fact.openedAt).optional("promise_met", fact.promiseMet);
        out.optional("reassignments", fact.reassignments).optional("reopenings", fact.reopenings);
        out.optional("resolved_at", fact.resolvedAt);
    }
    static SourceFacts read(PayloadReader &in)
    {
        SourceFacts fact;
        fact.openedAt = in.optionalInstant("opened_at");
        fact.promiseMet = in.optionalBool("promise_met");
        fact.reassignments = in.optionalInt("reassignments");
        fact.reopenings = in.optionalInt("reopenings");
        fact.resolvedAt = in.optionalInstant("resolved_at");
        return fact;
    }
};
template <> struct Codec<RulesApplied>
{
    static constexpr const char *word = "rules_applied";
    static void write(PayloadWriter &out, const RulesApplied &fact)
    {
        out.number("calendar_version", fact.calendarVersion).id("policy", fact.policy);
        out.number("version", fact.version);
    }
    static RulesApplied read(PayloadReader &in)
    {
        return {in.id<PolicyId>("policy"), static_cast<int>(in.number("version")),
                static_cast<int>(in.number("calendar_version"))};
    }
};
template <> struct Codec<Redacted>
{
    static constexpr const char *word = "redacted";
    static void write(PayloadWriter &out, const Redacted &fact) { out.number("seq", fact.seq); }
    static Redacted read(PayloadReader &in) { return {in.number("seq")}; }
};

} // namespace codec

namespace {

using codec::Codec;

using ReadFunction = Fact (*)(PayloadReader &);

template <class F> Fact readAs(PayloadReader &in)
{
    return Codec<F>::read(in);
}

template <class... F> QHash<QByteArray, ReadFunction> readers(const std::variant<F...> *)
{
    return {{QByteArray{Codec<F>::word}, &readAs<F>}...};
}

} // namespace

QByteArray kindWord(const Fact &fact)
{
    return std::visit(
        []<class F>(const F &) {
            return QByteArray::fromRawData(Codec<F>::word, qsizetype(strlen(Codec<F>::word)));
        },
        fact);
}

QByteArray payloadOf(const Fact &fact)
{
    PayloadWriter out;
    std::visit([&out]<class F>(const F &kind) { Codec<F>::write(out, kind); }, fact);
    return out.done();
}

Result<Fact> factFrom(const QByteArray &word, const QByteArray &payload)
{
    static const auto known = readers(static_cast<const Fact *>(nullptr));
    const auto read = known.value(word);
    if (read == nullptr)
        return failure(ErrorCode::Damaged, {QString::fromUtf8(word)});
    PayloadReader in{payload};
    auto fact = read(in);
    if (!in.ok())
        return failure(ErrorCode::Damaged, {QString::fromUtf8(word)});
    return fact;
}

} // namespace baton::ticket
