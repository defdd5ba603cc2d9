#pragma once

#include "core/ticket/fact.h"
#include "core/ticket/payload.h"

namespace baton::ticket::codec {

/// One pair of write/read per kind of fact; the word names it for ever. Keys ascend (canonical
/// JSON).
template <class F> struct Codec;

/// For kinds that carry nothing but that they happened.
template <class F> struct EmptyCodec
{
    static void write(PayloadWriter &, const F &) {}
    static F read(PayloadReader &) { return {}; }
};

/// For kinds that name an earlier activity of the same ticket.
template <class F> struct SeqCodec
{
    static void write(PayloadWriter &out, const F &fact) { out.number("seq", fact.seq); }
    static F read(PayloadReader &in) { return {in.number("seq")}; }
};

} // namespace baton::ticket::codec
