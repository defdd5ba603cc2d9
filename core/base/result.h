#pragma once

#include "core/base/error.h"

#include <expected>

namespace baton {

/// The one way to fail: a value, or an Error that a person can read.
template <class T> using Result = std::expected<T, Error>;

/// `return failure(ErrorCode::NotFound, {name});`
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QStringList parameters = {},
                                                    QString detail = {})
{
    return std::unexpected(Error{code, std::move(parameters), std::move(detail)});
}

} // namespace baton
