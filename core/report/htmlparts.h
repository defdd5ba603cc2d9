#pragma once

#include <QStringList>

#include <vector>

namespace baton::report {

/// One figure in large: a word for programs that compare it, its value, and what it is.
[[nodiscard]] QString figureTile(const QString &key, double raw, const QString &value,
                                 const QString &meaning);
/// A table of texts, escaped; cells from a column on are numbers.
[[nodiscard]] QString htmlTable(const QString &caption, const QStringList &heads,
                                const std::vector<QStringList> &rows, int numbersFrom);
/// A section under a heading; nothing for a body that is empty.
[[nodiscard]] QString section(const QString &title, const QString &body);
[[nodiscard]] QString paragraph(const QString &text);

/// One bar of a stack: three parts from the ground up, and what it says.
struct StackedBar
{
    double first = 0;
    double second = 0;
    double third = 0;
    QString words;
};
/// A drawing of bars side by side; its colours are the page's.
[[nodiscard]] QString barsSvg(const QString &title, const std::vector<StackedBar> &bars);
/// The look of the page: light and dark as the reader's system, ready for paper.
[[nodiscard]] QString styleSheet();

} // namespace baton::report
