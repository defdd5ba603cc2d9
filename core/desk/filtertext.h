#pragma once

// The text of a filter as windows need it: read, completed and rewritten. Pure; from any thread.
#include "core/index/completion.h"
#include "core/index/filter.h"
#include "core/index/rewriting.h"
