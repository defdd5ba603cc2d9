#pragma once

#include "core/report/published.h"

#include <QByteArray>

namespace baton::report {

/// The page for paper, A4, each page numbered. Needs a QGuiApplication; any thread.
[[nodiscard]] QByteArray pdfOf(const Published &page);
/// Gathered already; writes all of it or nothing. Answers the path.
[[nodiscard]] Result<QString> publishPaper(const Published &published, const QString &file);

} // namespace baton::report
