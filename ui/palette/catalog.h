#pragma once

#include "core/base/id.h"
#include "core/desk/search.h"

#include <QHash>
#include <QString>

#include <vector>

namespace baton::ui {

enum class PaletteKind : quint8 { Ticket, Person, Place, Act, Help, Search, Nothing };

/// One line of the palette.
struct PaletteItem
{
    PaletteKind kind = PaletteKind::Nothing;
    QString key; // what use is counted under: "act:ticket.reply"
    QString text;
    QString detail = {};
    QString keys = {};   // of an act
    QString target = {}; // where it goes: an act's id, a place, a filter
    TicketId ticket = {};
    std::vector<index::TextRange> textRanges = {}; // what was looked for, in `text` and in `detail`
    std::vector<index::TextRange> detailRanges = {};
};

/// How often each line was taken on this computer by this user.
class PaletteUse
{
public:
    PaletteUse();
    void count(const QString &key);
    [[nodiscard]] int of(const QString &key) const { return m_counts.value(key); }

private:
    QHash<QString, int> m_counts;
};

/// What is asked: `>` narrows to acts, `@` to people, `#` to a ticket's number.
struct PaletteQuestion
{
    enum class Scope : quint8 { All, Acts, People, Number };
    Scope scope = Scope::All;
    QString words;

    [[nodiscard]] static PaletteQuestion from(const QString &text);
    /// The number of a ticket, where the words are one; else 0.
    [[nodiscard]] qint64 number() const;
};

/// Everything with a name that is known here, ready to be matched: acts, places, people, help.
class PaletteCatalog
{
public:
    void clear(PaletteKind kind);
    void add(PaletteItem item);
    /// The best lines first, by match and use; at most `most`.
    [[nodiscard]] std::vector<PaletteItem> find(const PaletteQuestion &question,
                                                const PaletteUse &use, size_t most) const;

private:
    struct Entry
    {
        PaletteItem item;
        QString folded;
    };
    std::vector<Entry> m_entries;
};

} // namespace baton::ui
