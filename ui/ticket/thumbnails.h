#pragma once

#include "core/desk/desk.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace baton::ui {

/// Small pictures of attachments, read and shrunk beside the GUI thread when they are first asked
/// for.
class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize most{176, 112};

    using QObject::QObject;
    void setDesk(desk::Desk *desk);
    /// Null until it is there (then `ready` is emitted), or where there is none to show.
    [[nodiscard]] QImage of(const ticket::Attachment &file);
    /// Whether the bytes are known to be gone or to be another file's.
    [[nodiscard]] bool isGone(const ticket::Attachment &file) const
    {
        return m_gone.contains(file.digest);
    }

Q_SIGNALS:
    void ready();

private:
    void ask(const ticket::Attachment &file);

    QPointer<desk::Desk> m_desk;
    QCache<QByteArray, QImage> m_images{100};
    QSet<QByteArray> m_asked;
    QSet<QByteArray> m_gone;
};

} // namespace baton::ui
