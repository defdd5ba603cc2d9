#pragma once

#include <QByteArray>

namespace baton::stress {

/// A desk as it lies on the disk.
struct FilePair
{
    QByteArray file;
    QByteArray log; // write-ahead log; empty: there is none
    friend bool operator==(const FilePair &, const FilePair &) = default;
};

/// The same damaged somewhere, in one of the ways in which files are: bits, pages, ends, heads,
/// a log of something else. One seed, one damage.
[[nodiscard]] FilePair damaged(FilePair whole, quint32 seed);

} // namespace baton::stress
