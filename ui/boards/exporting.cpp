#include "ui/boards/exporting.h"

#include "core/exchange/workbook.h"
#include "core/words/sentences.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSvgGenerator>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

// All bytes or none: a file that is there stays until the new one is whole.
QString save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tr("%1 could not be written: %2. Nothing was changed. Choose another place.")
        .arg(QFileInfo{path}.fileName(), file.errorString());
}

QImage imageOf(QWidget &widget)
{
    constexpr int sharper = 2; // fit for paper and large screens
    QImage image{widget.size() * sharper, QImage::Format_ARGB32};
    image.setDevicePixelRatio(sharper);
    image.fill(colours().base);
    widget.render(&image);
    return image;
}

QByteArray pngOf(QWidget &widget)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    imageOf(widget).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(QWidget &widget)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(widget.size());
    svg.setViewBox(widget.rect());
    svg.setTitle(widget.window()->windowTitle());
    QPainter painter{&svg};
    painter.fillRect(widget.rect(), colours().base);
    widget.render(&painter);
    painter.end();
    return bytes;
}

QByteArray pdfOf(QWidget &widget)
{
    constexpr double pointsPerPixel = 0.75;
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf{&buffer};
    pdf.setCreator(u"Baton Desk"_s);
    pdf.setPageSize(QPageSize{QSizeF{widget.size()} * pointsPerPixel, QPageSize::Point});
    pdf.setPageMargins({});
    pdf.setResolution(96);
    QPainter painter{&pdf};
    widget.render(&painter);
    painter.end();
    return bytes;
}

} // namespace

QString savePicture(QWidget &widget, const QString &path)
{
    const auto kind = QFileInfo{path}.suffix().toLower();
    return save(kind == "svg"_L1   ? svgOf(widget)
                : kind == "pdf"_L1 ? pdfOf(widget)
                                   : pngOf(widget),
                path);
}

QFileDialog *exportDialog(const QString &name, const QString &ending, QWidget *parent)
{
    const auto path = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                      u"/%1 %2.%3"_s.arg(name, QDate::currentDate().toString(Qt::ISODate), ending);
    auto *dialog = new QFileDialog{parent, tr("Export the board"), path};
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

bool areTables(const QString &path)
{
    const auto kind = QFileInfo{path}.suffix().toLower();
    return kind == "csv"_L1 || kind == "xlsx"_L1;
}

QString saveTables(const std::vector<exchange::Table> &tables, const QString &path)
{
    if (!path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return save(exchange::csvOf(tables), path);
    const auto book = exchange::workbookOf(tables);
    return book ? save(*book, path) : words::sentence(book.error());
}

void copyPicture(QWidget &widget)
{
    QGuiApplication::clipboard()->setImage(imageOf(widget));
}

void copyTables(const std::vector<exchange::Table> &tables)
{
    QStringList lines;
    for (const auto &table : tables) {
        lines << table.title << table.heads.join(u'\t');
        for (const auto &row : table.rows)
            lines << row.join(u'\t');
        lines << QString{};
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace baton::ui
