#pragma once

#include "core/desk/queue.h"

namespace baton::ui {

/// Who speaks in an entry of a conversation.
enum class Voice : quint8 { Requester, Reply, Note };

/// One line or card of the conversation as it is shown.
struct Entry
{
    enum class Kind : quint8 { Card, Changes, New, Older };

    Kind kind = Kind::Card;
    Voice voice = Voice::Requester;
    qint64 seq = 0; // of its (first) activity
    QString who;
    QString what; // beside the name: "replied", "Note for us"
    QString when;
    QString exact; // on hover
    QString text;
    QStringList lines;                          // Changes: what was done, one line each
    std::vector<ticket::Attachment> files = {}; // Card: what came with it
    friend bool operator==(const Entry &, const Entry &) = default;
};

/// How the conversation is shown to one person.
struct Reading
{
    PersonId reader;
    qint64 seenSeq = 0;     // of the last entry they had seen before; 0: all of it is old
    qsizetype newest = 200; // entries shown; what is older is one line
};

/// What was said and done, in the order in which it happened: every text a card, what was only done
/// between them folded into one entry.
[[nodiscard]] std::vector<Entry> entriesOf(const desk::TicketView &view, const Reading &reading);

} // namespace baton::ui
