#include "ui/ticket/filerows.h"

#include "ui/ticket/filekinds.h"
#include "ui/ticket/thumbnails.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int line = 24;
constexpr int gap = 4;

int heightOf(const ticket::Attachment &file)
{
    return gap + (isPicture(file.mime) ? Thumbnails::most.height() + 2 : line);
}

void paintPicture(QPainter &painter, const QRect &row, const QImage &image)
{
    const QRect frame{row.topLeft(), Thumbnails::most};
    painter.setPen(colours().border);
    painter.setBrush(colours().surface);
    painter.drawRect(frame);
    if (image.isNull())
        return;
    QRect place{{}, image.size().scaled(frame.size() - QSize{2, 2}, Qt::KeepAspectRatio)};
    if (image.width() <= frame.width() - 2 && image.height() <= frame.height() - 2)
        place.setSize(image.size()); // never blown up
    place.moveCenter(frame.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, image);
}

} // namespace

int FileRows::height() const
{
    int sum = 0;
    for (const auto &file : m_files)
        sum += heightOf(file);
    return sum;
}

void FileRows::paint(QPainter &painter, const QRect &foot, Thumbnails *thumbnails) const
{
    int y = foot.bottom() - height() + 1;
    for (const auto &file : m_files) {
        QRect row{foot.left(), y + gap, foot.width(), heightOf(file) - gap};
        y += heightOf(file);
        const bool gone = thumbnails != nullptr && thumbnails->isGone(file);
        if (isPicture(file.mime)) {
            paintPicture(painter, row, thumbnails != nullptr ? thumbnails->of(file) : QImage{});
            row.setLeft(row.left() + Thumbnails::most.width() + 10);
        }
        icon(u"mail-attachment"_s).paint(&painter, QRect{row.left(), row.center().y() - 8, 16, 16});
        row.setLeft(row.left() + 22);
        painter.setFont(fontFor(TextSize::Body));
        painter.setPen(colours().accent);
        const auto name =
            painter.fontMetrics().elidedText(file.name, Qt::ElideMiddle, row.width() * 2 / 3);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, name);
        row.setLeft(row.left() + painter.fontMetrics().horizontalAdvance(name) + 8);
        painter.setFont(fontFor(TextSize::Caption));
        painter.setPen(gone ? colours().danger : colours().muted);
        painter.drawText(
            row, Qt::AlignLeft | Qt::AlignVCenter,
            gone ? QCoreApplication::translate("fileRows", "no longer in the file of the desk")
                 : sizeText(file.size));
    }
}

const ticket::Attachment *FileRows::at(const QRect &foot, const QPoint &point) const
{
    int y = foot.bottom() - height() + 1;
    for (const auto &file : m_files) {
        if (QRect{foot.left(), y, foot.width(), heightOf(file)}.contains(point))
            return &file;
        y += heightOf(file);
    }
    return nullptr;
}

} // namespace baton::ui
