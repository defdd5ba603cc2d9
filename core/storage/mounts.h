#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace baton::storage {

/// What the system says about where a folder is mounted.
struct Mount
{
    QString type;        // "ext4", "nfs4", "cifs"
    QStringList options; // "rw", "nolock", "local_lock=none"
};

/// The mount on which an absolute path lies, from the lines of Linux' /proc/self/mountinfo
/// (proc_pid_mountinfo(5)); nothing where none holds it.
[[nodiscard]] std::optional<Mount> mountOf(const QString &path, const QByteArray &mountInfo);
/// The same as the system says it now; nothing on other systems.
[[nodiscard]] std::optional<Mount> mountOf(const QString &path);

} // namespace baton::storage
