#include "ui/ticket/thumbnails.h"

#include "core/base/whendone.h"
#include "ui/ticket/filekinds.h"
#include "ui/widgets/background.h"

#include <QBuffer>
#include <QImageReader>

namespace baton::ui {

namespace {

// The kind that was promised and no other: a reader of another format is never guessed from bytes
// that came from outside. What would be huge once unpacked is left alone.
QImage shrunk(QByteArray bytes, const QByteArray &mime)
{
    constexpr qint64 mostPixels = 100'000'000;
    QBuffer buffer{&bytes};
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader{&buffer, mime.mid(mime.indexOf('/') + 1)};
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (!size.isValid() || qint64{size.width()} * size.height() > mostPixels)
        return {};
    const auto target = 2 * Thumbnails::most; // sharp at 200 %
    if (size.width() > target.width() || size.height() > target.height())
        reader.setScaledSize(size.scaled(target, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

void Thumbnails::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_images.clear();
    m_asked.clear();
    m_gone.clear();
}

QImage Thumbnails::of(const ticket::Attachment &file)
{
    if (!isPicture(file.mime))
        return {};
    if (const auto *image = m_images.object(file.digest))
        return *image;
    if (!m_asked.contains(file.digest))
        ask(file);
    return {};
}

void Thumbnails::ask(const ticket::Attachment &file)
{
    if (!m_desk)
        return;
    m_asked.insert(file.digest);
    whenDone(m_desk->attachment(file.digest), this, [this, file](const Result<QByteArray> &bytes) {
        if (!bytes) {
            m_gone.insert(file.digest);
            return Q_EMIT ready();
        }
        whenDone(inBackground([bytes = *bytes, mime = file.mime] { return shrunk(bytes, mime); }),
                 this, [this, digest = file.digest](const QImage &image) {
                     if (!image.isNull()) // kept out of m_asked, it is asked anew once dropped
                         m_asked.remove(digest);
                     m_images.insert(digest, new QImage{image});
                     Q_EMIT ready();
                 });
    });
}

} // namespace baton::ui
