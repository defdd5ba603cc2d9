#pragma once

#include "core/desk/names.h"
#include "core/storage/session.h"

namespace baton::desk {

/// Whether the stream of a thing of the house may be saved: NotFound unless it is there and of this
/// kind, Conflict where it is not at version `seen` any more. The parameters of a Conflict are the
/// name of the thing, who changed it last, and the members that differ since.
[[nodiscard]] Result<void> checkStream(storage::Session &session, const Names &names,
                                       const QByteArray &kind, StreamId stream,
                                       std::optional<qint64> seen);

/// NotFound unless an id that a thing holds is null or of a thing of this kind.
[[nodiscard]] Result<void> checkReference(storage::Session &session, const QByteArray &kind,
                                          StreamId stream);

} // namespace baton::desk
