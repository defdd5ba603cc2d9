#include "core/org/personfinder.h"

#include <algorithm>
#include <optional>

namespace baton::org {

namespace {

constexpr qsizetype fewestDigits = 2;

QString folded(const QString &text)
{
    const bool isPlain =
        std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 0x80; });
    if (isPlain)
        return text.toLower();
    auto parts = text.normalized(QString::NormalizationForm_KD);
    parts.removeIf([](QChar letter) { return letter.isMark(); });
    return parts.toCaseFolded();
}

QString digitsOf(const QString &text)
{
    auto digits = text;
    digits.removeIf([](QChar letter) { return !letter.isDigit(); });
    return digits;
}

// Each word begins another one of the names.
bool begin(QStringList names, const QStringList &words)
{
    return std::ranges::all_of(words, [&names](const QString &word) {
        const auto found = std::ranges::find_if(
            names, [&word](const QString &name) { return name.startsWith(word); });
        if (found == names.end())
            return false;
        names.erase(found);
        return true;
    });
}

} // namespace

PersonFinder::PersonFinder(const std::vector<Person> &people)
{
    m_entries.reserve(people.size());
    for (size_t i = 0; i < people.size(); ++i) {
        if (people[i].retired)
            continue;
        Entry entry{i, folded(people[i].name).simplified(), {}, {}, digitsOf(people[i].phone)};
        entry.names = entry.folded.split(QChar::Space, Qt::SkipEmptyParts);
        for (const auto &name : entry.names)
            entry.initials += name.front();
        m_entries.push_back(std::move(entry));
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::folded);
}

std::vector<size_t> PersonFinder::matching(const QString &letters, size_t limit) const
{
    const auto typed = folded(letters).simplified();
    const auto words = typed.split(QChar::Space, Qt::SkipEmptyParts);
    const auto digits = digitsOf(typed);
    const auto rankOf = [&](const Entry &entry) -> std::optional<int> {
        if (entry.folded == typed)
            return 0;
        if (entry.folded.startsWith(typed))
            return 1;
        if (begin(entry.names, words))
            return 2;
        if (entry.initials.startsWith(typed))
            return 3;
        if (digits.size() >= fewestDigits && entry.digits.endsWith(digits))
            return 4;
        return std::nullopt;
    };
    std::vector<std::pair<int, size_t>> found;
    for (const auto &entry : m_entries) {
        if (const auto rank = typed.isEmpty() ? std::nullopt : rankOf(entry))
            found.emplace_back(*rank, entry.position);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, size_t>::first);
    std::vector<size_t> positions;
    for (size_t i = 0; i < std::min(limit, found.size()); ++i)
        positions.push_back(found[i].second);
    return positions;
}

} // namespace baton::org
