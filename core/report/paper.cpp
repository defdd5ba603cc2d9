#include "core/report/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace baton::report {

namespace {

constexpr int dotsPerInch = 300;
constexpr double marginMm = 18;
constexpr double footShare = 0.04; // of a page's height

QString tr(const char *text)
{
    return QCoreApplication::translate("published", text);
}

QString paperStyle()
{
    return u"body{color:#1a2330}h1{font-size:18pt;font-weight:600}h2{font-size:13pt;font-weight:"
           u"600;"
           "margin-top:18px}p,caption{color:#56616f}table{margin-top:6px;margin-bottom:10px}"
           "th{text-align:left;font-weight:600}td,th{padding:3px 10px 3px 0}.n{text-align:right}"_s;
}

void paintPage(QPainter &painter, QTextDocument &document, int page, const QString &foot)
{
    const auto size = document.pageSize();
    const QRectF part{0, size.height() * page, size.width(), size.height()};
    painter.save();
    painter.translate(0, -part.top());
    document.drawContents(&painter, part);
    painter.restore();
    painter.setFont(document.defaultFont());
    painter.setPen(QColor{u"#56616f"_s});
    painter.drawText(QRectF{0, size.height(), size.width(), size.height() * footShare},
                     Qt::AlignRight | Qt::AlignBottom, foot);
}

} // namespace

QByteArray pdfOf(const Published &page)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf{&bytes};
        pdf.setPageSize(QPageSize{QPageSize::A4});
        pdf.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
        pdf.setResolution(dotsPerInch);
        pdf.setCreator(u"Baton Desk"_s);
        pdf.setTitle(tr("How our service desk is doing"));
        QTextDocument document;
        auto font = document.defaultFont();
        font.setPointSizeF(9.5);
        document.setDefaultFont(font);
        document.setDefaultStyleSheet(paperStyle());
        document.documentLayout()->setPaintDevice(&pdf);
        document.setDocumentMargin(0);
        document.setPageSize(QSizeF{static_cast<double>(pdf.width()),
                                    static_cast<double>(pdf.height()) / (1 + footShare)});
        document.setHtml(paperHtmlOf(page));
        QPainter painter{&pdf};
        const int pages = document.pageCount();
        for (int i = 0; i < pages; ++i) {
            if (i > 0)
                pdf.newPage();
            paintPage(painter, document, i, tr("Page %1 of %2").arg(i + 1).arg(pages));
        }
    }
    return bytes.data();
}

Result<QString> publishPaper(const Published &published, const QString &file)
{
    auto path = QFileInfo{file}.absoluteFilePath();
    const auto bytes = pdfOf(published);
    QSaveFile out{path};
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return failure(ErrorCode::Storage, {path});
    return path;
}

} // namespace baton::report
