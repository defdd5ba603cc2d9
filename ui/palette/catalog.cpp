#include "ui/palette/catalog.h"

#include "ui/palette/match.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int mostUse = 20; // what is used daily is known by now
constexpr int weightOfUse = 8;

bool isInScope(PaletteKind kind, PaletteQuestion::Scope scope)
{
    switch (scope) {
    case PaletteQuestion::Scope::All:
        return true;
    case PaletteQuestion::Scope::Acts:
        return kind == PaletteKind::Act;
    case PaletteQuestion::Scope::People:
        return kind == PaletteKind::Person;
    case PaletteQuestion::Scope::Number:
        return false;
    }
    return false;
}

} // namespace

PaletteUse::PaletteUse()
{
    QSettings settings;
    settings.beginGroup(u"used"_s);
    for (const auto &key : settings.childKeys())
        m_counts.insert(key, settings.value(key).toInt());
}

void PaletteUse::count(const QString &key)
{
    const int now = std::min(m_counts.value(key) + 1, 1'000);
    m_counts[key] = now;
    QSettings{}.setValue(u"used/"_s + key, now);
}

PaletteQuestion PaletteQuestion::from(const QString &text)
{
    const auto words = text.trimmed();
    if (words.startsWith(u'>'))
        return {Scope::Acts, words.mid(1).trimmed()};
    if (words.startsWith(u'@'))
        return {Scope::People, words.mid(1).trimmed()};
    if (words.startsWith(u'#'))
        return {Scope::Number, words.mid(1).trimmed()};
    return {Scope::All, words};
}

qint64 PaletteQuestion::number() const
{
    const bool mayBe = scope == Scope::All || scope == Scope::Number;
    return mayBe ? std::max<qint64>(0, words.toLongLong()) : 0;
}

void PaletteCatalog::clear(PaletteKind kind)
{
    std::erase_if(m_entries, [kind](const Entry &entry) { return entry.item.kind == kind; });
}

void PaletteCatalog::add(PaletteItem item)
{
    auto folded = foldedForMatch(item.text);
    m_entries.push_back({std::move(item), std::move(folded)});
}

std::vector<PaletteItem> PaletteCatalog::find(const PaletteQuestion &question,
                                              const PaletteUse &use, size_t most) const
{
    const auto query = foldedForMatch(question.words);
    std::vector<std::pair<int, const Entry *>> fitting;
    for (const auto &entry : m_entries) {
        if (!isInScope(entry.item.kind, question.scope))
            continue;
        if (query.isEmpty() && entry.item.kind == PaletteKind::Person &&
            question.scope == PaletteQuestion::Scope::All)
            continue; // thousands of names say nothing before a letter is typed
        if (const auto score = matchScore(query, entry.folded)) {
            const int used = std::min(use.of(entry.item.key), mostUse);
            fitting.emplace_back(*score + used * weightOfUse, &entry);
        }
    }
    const auto count = std::min(most, fitting.size());
    std::partial_sort(fitting.begin(), fitting.begin() + static_cast<std::ptrdiff_t>(count),
                      fitting.end(), [](const auto &one, const auto &other) {
                          return one.first != other.first ? one.first > other.first
                                                          : one.second < other.second;
                      });
    std::vector<PaletteItem> items;
    for (size_t n = 0; n < count; ++n)
        items.push_back(fitting[n].second->item);
    return items;
}

} // namespace baton::ui
