#pragma once

#include "core/ticket/partcommand.h"

namespace baton::ui {

/// A reply or a note as it leaves the composer.
struct Message
{
    QString text;
    std::vector<ticket::NewAttachment> files = {};
    std::optional<Instant> happenedAt = {}; // R17; nothing: now
};

} // namespace baton::ui
