#pragma once

#include <QDate>
#include <QString>

namespace baton::ui {

/// A count with thin spaces.
[[nodiscard]] QString whole(qint64 count);
/// "83 %"
[[nodiscard]] QString percent(double share);
/// A filter value in quotes, as a person would type a name with spaces.
[[nodiscard]] QString quoted(const QString &name);
/// The tickets behind a service's pain: those of the four weeks before `weekEnd`.
[[nodiscard]] QString painFilter(const QString &service, QDate weekEnd);

} // namespace baton::ui
