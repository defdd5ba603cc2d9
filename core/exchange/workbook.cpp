#include "core/exchange/workbook.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

constexpr qsizetype longestName = 31;      // of a sheet, by the format
constexpr qsizetype longestText = 32'767;  // of a cell, in UTF-16 units
constexpr size_t mostRows = 1'048'576 - 1; // of a sheet, the heads left out
constexpr qsizetype widestColumn = 60;     // in letters: long texts are not to hide the rest

// A number as figuretables write it. "007" is a key and stays as it is.
std::optional<double> asNumber(const QString &cell)
{
    static const QRegularExpression shape{uR"(^-?(0|[1-9]\d{0,14})(\.\d+)?(e[+-]?\d{1,3})?$)"_s};
    if (!shape.match(cell).hasMatch())
        return {};
    return cell.toDouble();
}

// What a sheet may be called: short, none twice, without the signs that references are made of.
QString sheetName(const QString &title, QSet<QString> &taken)
{
    static const QRegularExpression forbidden{uR"([\[\]:*?/\\\x00-\x1f])"_s};
    auto wanted = QString{title}.replace(forbidden, u" "_s).trimmed();
    while (wanted.startsWith(u'\'') || wanted.endsWith(u'\''))
        wanted.remove(u'\'');
    wanted = wanted.isEmpty() ? u"Table"_s : wanted.left(longestName).trimmed();
    auto name = wanted;
    for (int n = 2; taken.contains(name.toLower()); ++n) {
        const auto ending = u" (%1)"_s.arg(n);
        name = wanted.left(longestName - ending.size()) + ending;
    }
    taken.insert(name.toLower());
    return name;
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &cell)
{
    if (const auto number = asNumber(cell))
        worksheet_write_number(sheet, row, column, *number, nullptr);
    else
        worksheet_write_string(sheet, row, column, cell.left(longestText).toUtf8().constData(),
                               nullptr);
}

void setWidths(lxw_worksheet *sheet, const Table &table)
{
    constexpr size_t looked = 200; // rows: the first ones tell
    for (qsizetype column = 0; column < table.heads.size(); ++column) {
        auto widest = table.heads[column].size();
        for (size_t row = 0; row < std::min(looked, table.rows.size()); ++row)
            widest = std::max(widest, table.rows[row].value(column).size());
        const auto at = static_cast<lxw_col_t>(column);
        const auto width = static_cast<double>(std::min(widest, widestColumn) + 2);
        worksheet_set_column(sheet, at, at, width, nullptr);
    }
}

void writeSheet(lxw_worksheet *sheet, lxw_format *bold, const Table &table)
{
    for (qsizetype column = 0; column < table.heads.size(); ++column)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column),
                               table.heads[column].toUtf8().constData(), bold);
    const auto rows = std::min(table.rows.size(), mostRows);
    for (size_t row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < table.rows[row].size(); ++column)
            writeCell(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column),
                      table.rows[row][column]);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    setWidths(sheet, table);
}

} // namespace

Result<QByteArray> workbookOf(const std::vector<Table> &tables)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"tables.xlsx"_s);
    auto temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data(); // not const by its C interface
    auto *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    auto *bold = workbook_add_format(book);
    format_set_bold(bold);
    QSet<QString> taken;
    for (const auto &table : tables) {
        const auto name = sheetName(table.title, taken).toUtf8();
        if (auto *sheet = workbook_add_worksheet(book, name.constData()))
            writeSheet(sheet, bold, table);
    }
    const auto written = workbook_close(book);
    QFile file{path};
    if (written != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, {path}, QString::fromUtf8(lxw_strerror(written)));
    return file.readAll();
}

} // namespace baton::exchange
