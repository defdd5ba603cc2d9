#pragma once

#include "core/sla/notice.h"

#include <QObject>

class QSystemTrayIcon;

namespace baton::ui {

/// Says a bundle as one message of the system, where the system has such messages.
class SystemTeller final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void tell(const std::vector<sla::Notice> &news);
    /// Title and words of the one message that says all of these.
    [[nodiscard]] static std::pair<QString, QString> messageOf(const std::vector<sla::Notice> &news,
                                                               Instant now);

Q_SIGNALS:
    /// The person clicked the message.
    void clicked();

private:
    QSystemTrayIcon *m_tray = nullptr; // made with the first message
};

} // namespace baton::ui
