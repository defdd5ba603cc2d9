#pragma once

#include "core/desk/queue.h"
#include "core/index/wording.h"

namespace baton::desk {

/// Who asks: a newer question from the same seat cancels the older one, as when somebody types on.
enum class SearchSeat : quint8 { Place, Palette, Call, Ticket, Program };
inline constexpr size_t searchSeats = 5;
/// The best matches first only below twenty thousand hits; above, the newest.
enum class SearchOrder : quint8 { Newest, Best };

/// For whom: requesters never find by, and never read, what is for us alone (notes, notes of
/// hand-offs, reasons, names of files).
enum class Audience : quint8 { Desk, Requester };

struct SearchQuestion
{
    QString text; // words and phrases, conditions of the filter language too
    int limit = 100;
    SearchSeat seat = SearchSeat::Program;
    SearchOrder order = SearchOrder::Newest;
    QString zone = QStringLiteral("UTC"); // in which a day of a condition begins
    /// Requester: the text is words alone, and nothing is suggested.
    Audience audience = Audience::Desk;
};

/// What to type instead of a word that stands nowhere.
struct Suggestion
{
    QString wrong;
    QString right;
    QString text; // the whole question put right
    qint64 tickets = 0;
};

struct SearchAnswer
{
    std::vector<TicketId> tickets; // the first `limit`, in order
    qint64 total = 0;
    bool thereAreMore = false; // than `total`: it was not counted to the end
    std::optional<Suggestion> suggestion;
    SearchOrder order = SearchOrder::Newest;
    int searchReachPercent = 100;
};

/// Which sort of text a hit stands in; notes and hand-off notes are for us only.
enum class HitKind : quint8 { None, Subject, Message, Reply, Note, HandOff, Solution, Attachment };

/// A found ticket as it is shown: ranges are of what was looked for, in the subject and in the
/// snippet. Where only the subject was hit, the snippet is what the requester said.
struct SearchHit
{
    TicketRow row;
    std::vector<index::TextRange> subjectRanges;
    HitKind kind = HitKind::None;
    index::Snippet snippet;
};

struct SimilarQuestion
{
    QString text;
    ServiceId service;
    TicketId self; // the ticket whose text it is, where it is in the file already
    int limit = 8; // of open ones, and of solved ones
    SearchSeat seat = SearchSeat::Program;
};

/// A ticket like the text, its shared words marked; `solution` for solved ones, as it was written.
struct SimilarTicket
{
    TicketRow row;
    std::vector<index::TextRange> subjectRanges;
    double score = 0;
    QString solution;
};
struct SimilarAnswer
{
    std::vector<SimilarTicket> open;
    std::vector<SimilarTicket> solved;
    int searchReachPercent = 100;
};

} // namespace baton::desk
