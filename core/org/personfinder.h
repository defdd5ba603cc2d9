#pragma once

#include "core/org/org.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace baton::org {

/// Finds people by a few letters while somebody types: two are enough.
class PersonFinder
{
public:
    PersonFinder() = default;
    /// Retired people are left out.
    explicit PersonFinder(const std::vector<Person> &people);

    /// Positions in `people`, the likeliest first: who is called so, whose first or last names
    /// begin so, whose initials they are, whose phone number ends so. Accents and case do not
    /// matter.
    [[nodiscard]] std::vector<size_t> matching(const QString &letters, size_t limit) const;

private:
    struct Entry
    {
        size_t position = 0;
        QString folded;
        QStringList names;
        QString initials;
        QString digits;
    };
    std::vector<Entry> m_entries; // by name
};

} // namespace baton::org
