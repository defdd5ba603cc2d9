#pragma once

#include "core/ticket/codec.h"

namespace baton::ticket::codec {

// The codecs of partfact.h.

template <> struct Codec<TagAdded> : EmptyCodec<TagAdded>
{
    static constexpr const char *word = "tag_added";
};
template <> struct Codec<TagRemoved> : SeqCodec<TagRemoved>
{
    static constexpr const char *word = "tag_removed";
};

template <class F> struct LinkCodec
{
    static void write(PayloadWriter &out, const F &fact)
    {
        out.word("kind", toWord(fact.kind)).id("other", fact.other);
    }
    static F read(PayloadReader &in)
    {
        return {TicketId{in.number("other")}, in.word("kind", fromWord<LinkKind>)};
    }
};
template <> struct Codec<Linked> : LinkCodec<Linked>
{
    static constexpr const char *word = "linked";
};
template <> struct Codec<Unlinked> : LinkCodec<Unlinked>
{
    static constexpr const char *word = "unlinked";
};

template <class F> struct PersonCodec
{
    static void write(PayloadWriter &out, const F &fact) { out.id("person", fact.person); }
    static F read(PayloadReader &in) { return {PersonId{in.number("person")}}; }
};
template <> struct Codec<Followed> : PersonCodec<Followed>
{
    static constexpr const char *word = "followed";
};
template <> struct Codec<Unfollowed> : PersonCodec<Unfollowed>
{
    static constexpr const char *word = "unfollowed";
};

template <> struct Codec<Snoozed>
{
    static constexpr const char *word = "snoozed";
    static void write(PayloadWriter &out, const Snoozed &fact)
    {
        out.number("until", toMs(fact.until));
    }
    static Snoozed read(PayloadReader &in) { return {fromMs(in.number("until"))}; }
};
template <> struct Codec<SnoozeEnded> : EmptyCodec<SnoozeEnded>
{
    static constexpr const char *word = "snooze_ended";
};

template <class F> struct MinutesCodec
{
    static void write(PayloadWriter &out, const F &fact) { out.number("minutes", fact.minutes); }
    static F read(PayloadReader &in) { return {static_cast<int>(in.number("minutes"))}; }
};
template <> struct Codec<TimeSpent> : MinutesCodec<TimeSpent>
{
    static constexpr const char *word = "time_spent";
};
template <> struct Codec<TimeCorrected> : MinutesCodec<TimeCorrected>
{
    static constexpr const char *word = "time_corrected";
};

template <> struct Codec<StepAdded> : EmptyCodec<StepAdded>
{
    static constexpr const char *word = "step_added";
};
template <> struct Codec<StepDone> : SeqCodec<StepDone>
{
    static constexpr const char *word = "step_done";
};
template <> struct Codec<StepReopened> : SeqCodec<StepReopened>
{
    static constexpr const char *word = "step_reopened";
};
template <> struct Codec<StepRemoved> : SeqCodec<StepRemoved>
{
    static constexpr const char *word = "step_removed";
};

template <> struct Codec<ImpactChanged>
{
    static constexpr const char *word = "impact_changed";
    static void write(PayloadWriter &out, const ImpactChanged &fact)
    {
        out.word("impact", toWord(fact.impact));
    }
    static ImpactChanged read(PayloadReader &in) { return {in.word("impact", fromWord<Impact>)}; }
};
template <> struct Codec<PriorityExplained> : EmptyCodec<PriorityExplained>
{
    static constexpr const char *word = "priority_explained";
};

template <> struct Codec<Attached>
{
    static constexpr const char *word = "attached";
    static void write(PayloadWriter &out, const Attached &fact)
    {
        out.word("digest", QString::fromLatin1(fact.digest));
        out.word("mime", QString::fromLatin1(fact.mime));
        if (fact.of != 0)
            out.number("of", fact.of);
        out.number("size", fact.size);
    }
    static Attached read(PayloadReader &in)
    {
        Attached fact;
        fact.digest = in.bytes("digest");
        fact.mime = in.bytes("mime");
        fact.of = in.optionalNumber("of").value_or(0);
        fact.size = in.number("size");
        return fact;
    }
};

template <> struct Codec<SplitOff>
{
    static constexpr const char *word = "split_off";
    static void write(PayloadWriter &out, const SplitOff &fact)
    {
        out.number("seq", fact.seq).id("ticket", fact.ticket);
    }
    static SplitOff read(PayloadReader &in)
    {
        return {in.id<TicketId>("ticket"), in.number("seq")};
    }
};
template <> struct Codec<SplitUndone>
{
    static constexpr const char *word = "split_undone";
    static void write(PayloadWriter &out, const SplitUndone &fact)
    {
        out.id("ticket", fact.ticket);
    }
    static SplitUndone read(PayloadReader &in) { return {in.id<TicketId>("ticket")}; }
};

} // namespace baton::ticket::codec
