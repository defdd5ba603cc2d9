#pragma once

#include "core/exchange/figuretables.h"

class QFileDialog;
class QWidget;

namespace baton::ui {

/// Draws a widget to a file; its ending says how: .png, .svg or .pdf (one page as large as the
/// picture). A sentence where it could not be written.
[[nodiscard]] QString savePicture(QWidget &widget, const QString &path);
/// Asks where to save what has this name and ending, beside the user's documents; deletes itself.
[[nodiscard]] QFileDialog *exportDialog(const QString &name, const QString &ending,
                                        QWidget *parent);
/// Whether a file of this ending holds tables (.csv, .xlsx) and not a picture.
[[nodiscard]] bool areTables(const QString &path);
/// Writes tables as one CSV file, or as a workbook where the ending is .xlsx, all of it or nothing;
/// a sentence where that failed.
[[nodiscard]] QString saveTables(const std::vector<exchange::Table> &tables, const QString &path);
/// To the clipboard: the picture, or the tables by tabs, as a spreadsheet takes them.
void copyPicture(QWidget &widget);
void copyTables(const std::vector<exchange::Table> &tables);

} // namespace baton::ui
