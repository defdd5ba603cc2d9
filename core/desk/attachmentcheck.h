#pragma once

#include "core/desk/check.h"
#include "core/storage/session.h"

namespace baton::desk {

/// Every attachment that nobody redacted has its bytes, and they give the digest in the chain.
void checkAttachments(storage::Session &session, CheckReport &report);

} // namespace baton::desk
