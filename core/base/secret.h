#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace baton {

inline constexpr qsizetype shortestPassword = 10; // characters

/// What is kept of a password: argon2id by libsodium, salted, with its own limits in the text, so
/// that they can be raised later. Takes a tenth of a second and 64 MB, and is meant to. Nothing
/// where that memory is not there. Blocks.
[[nodiscard]] std::optional<QByteArray> hashOfPassword(const QString &password);
/// Whether it is that password; in the same time for every wrong one. Blocks as long.
[[nodiscard]] bool fitsPassword(const QByteArray &hash, const QString &password);

} // namespace baton
