#pragma once

#include "core/storage/verdict.h"

namespace baton::desk {

// How a file is opened is found out by the storage; whoever asks the desk need not know it.
using storage::LockProbe;
using storage::OpenMode;
using storage::PlaceKind;
using storage::Verdict;

} // namespace baton::desk
