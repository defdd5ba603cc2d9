#pragma once

#include <QtGlobal>

#include <vector>

namespace baton::index {

/// A slot and what it is sorted by.
struct SortEntry
{
    quint32 key;
    quint32 slot;
};

/// Sorts by key in linear time; equal keys keep the order they came in.
void radixSort(std::vector<SortEntry> &entries);

} // namespace baton::index
