#include "core/desk/hits.h"

#include "core/desk/ticketview.h"

namespace baton::desk {

namespace {

constexpr qsizetype snippetLength = 160;
constexpr qsizetype readOfAText = 200'000; // characters
constexpr qsizetype solutionLength = 300;

struct KindWord
{
    const char *activity;
    HitKind kind;
};
constexpr std::array kindWords{
    KindWord{"created", HitKind::Subject},         KindWord{"subject_changed", HitKind::Subject},
    KindWord{"requester_wrote", HitKind::Message}, KindWord{"replied", HitKind::Reply},
    KindWord{"assigned", HitKind::HandOff},        KindWord{"returned", HitKind::HandOff},
    KindWord{"restored", HitKind::Solution},       KindWord{"resolved", HitKind::Solution},
    KindWord{"attached", HitKind::Attachment},     KindWord{"noted", HitKind::Note},
};

// What has no word here (a reason, say) is read by us alone, as a note is.
HitKind kindOf(const QByteArray &activity)
{
    const auto found = std::ranges::find_if(
        kindWords, [&activity](const KindWord &word) { return activity == word.activity; });
    return found == kindWords.end() ? HitKind::Note : found->kind;
}

bool mayBeReadBy(Audience audience, HitKind kind)
{
    switch (kind) {
    case HitKind::Note:
    case HitKind::HandOff:
    case HitKind::Attachment: // it may hang on a note
        return audience == Audience::Desk;
    case HitKind::None:
    case HitKind::Subject:
    case HitKind::Message:
    case HitKind::Reply:
    case HitKind::Solution:
        return true;
    }
    return false;
}

QString textOf(const storage::StoredActivity &stored)
{
    return QString::fromUtf8(stored.text->left(readOfAText * 4)).left(readOfAText);
}

// The text that holds most of what was looked for, the newest of equals; else the first message.
void fillSnippet(SearchHit &hit, const std::vector<storage::StoredActivity> &history,
                 const Looking &looking)
{
    std::optional<index::Snippet> opening;
    for (const auto &stored : history) {
        const auto kind = kindOf(stored.entry.kind);
        if (!stored.text || kind == HitKind::Subject || !mayBeReadBy(looking.audience, kind))
            continue;
        auto snippet = index::snippetOf(textOf(stored), looking.needles, snippetLength);
        if (snippet.needles > 0 && snippet.needles >= hit.snippet.needles) {
            hit.kind = kind;
            hit.snippet = std::move(snippet);
        } else if (!opening && kind == HitKind::Message) {
            opening = std::move(snippet);
        }
    }
    if (hit.kind != HitKind::None)
        return;
    hit.kind = HitKind::Subject;
    hit.snippet = opening.value_or(index::Snippet{});
}

Result<std::optional<TicketRow>> rowOf(storage::Session &session, TicketId id, const Names &names)
{
    const auto record = session.tickets().byId(id);
    if (record)
        return rowFrom(*record, names);
    if (record.error().code == ErrorCode::NotFound)
        return std::nullopt;
    return std::unexpected(record.error());
}

// How the requester could work again; where nobody wrote that, what solved it.
QString solutionOf(storage::Session &session, TicketId id)
{
    QString restored;
    QString resolved;
    for (const auto &stored : session.log().history(streamOf(id))) {
        if (!stored.text || kindOf(stored.entry.kind) != HitKind::Solution)
            continue;
        auto &kept = stored.entry.kind == "restored" ? restored : resolved;
        kept = textOf(stored).left(solutionLength).simplified();
    }
    return restored.isEmpty() ? resolved : restored;
}

} // namespace

Result<std::vector<SearchHit>> hitsOf(storage::Session &session, const std::vector<TicketId> &ids,
                                      const Looking &looking, const Names &names)
{
    std::vector<SearchHit> hits;
    for (const auto id : ids) {
        auto row = rowOf(session, id, names);
        if (!row)
            return std::unexpected(row.error());
        SearchHit hit;
        hit.row.id = id;
        if (*row) {
            hit.row = **std::move(row);
            hit.subjectRanges = index::rangesOf(hit.row.subject, looking.needles);
            fillSnippet(hit, session.log().history(streamOf(id)), looking);
        }
        hits.push_back(std::move(hit));
    }
    return hits;
}

bool isFoundByRequesters(storage::Session &session, TicketId id,
                         const std::vector<index::Needle> &needles)
{
    std::vector<QString> texts;
    for (const auto &stored : session.log().history(streamOf(id))) {
        if (stored.text && mayBeReadBy(Audience::Requester, kindOf(stored.entry.kind)))
            texts.push_back(textOf(stored));
    }
    return std::ranges::all_of(needles, [&texts](const index::Needle &needle) {
        return std::ranges::any_of(texts, [&needle](const QString &text) {
            return !index::rangesOf(text, {needle}).empty();
        });
    });
}

Result<SimilarAnswer> similarOf(storage::Session &session,
                                const std::vector<index::Likeness> &found,
                                const std::vector<index::Needle> &shared, const Names &names)
{
    SimilarAnswer answer;
    for (const auto &likeness : found) {
        auto row = rowOf(session, likeness.ticket, names);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            continue;
        SimilarTicket similar{**std::move(row), {}, likeness.score, {}};
        similar.subjectRanges = index::rangesOf(similar.row.subject, shared);
        if (!likeness.open)
            similar.solution = solutionOf(session, likeness.ticket);
        (likeness.open ? answer.open : answer.solved).push_back(std::move(similar));
    }
    return answer;
}

} // namespace baton::desk
