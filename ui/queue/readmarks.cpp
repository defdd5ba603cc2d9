#include "ui/queue/readmarks.h"

#include <QDataStream>
#include <QDir>
#include <QSaveFile>

namespace baton::ui {

namespace {

constexpr quint32 magic = 0x42535631; // "BSV1"

} // namespace

ReadMarks::ReadMarks(const QString &folder, Instant now) : m_since{now}
{
    if (folder.isEmpty())
        return;
    m_path = QDir{folder}.filePath(QStringLiteral("read-marks"));
    QFile file{m_path};
    m_moved = true;
    if (!file.open(QIODevice::ReadOnly))
        return;
    QDataStream in{&file};
    quint32 kind = 0;
    qint64 since = 0;
    quint32 count = 0;
    in >> kind >> since >> count;
    if (kind != magic || in.status() != QDataStream::Ok || count > most)
        return; // begun anew: at worst something looks read
    m_since = fromMs(since);
    for (quint32 i = 0; i < count; ++i) {
        qint64 id = 0;
        qint64 version = 0;
        qint64 updated = 0;
        in >> id >> version >> updated;
        if (in.status() == QDataStream::Ok)
            m_looks.insert(TicketId{id}, {version, fromMs(updated)});
    }
    m_moved = false;
}

bool ReadMarks::isUnread(TicketId ticket, qint64 version, Instant updatedAt) const
{
    const auto look = m_looks.constFind(ticket);
    return look == m_looks.constEnd() ? updatedAt > m_since : version > look->version;
}

bool ReadMarks::look(TicketId ticket, qint64 version, Instant updatedAt)
{
    if (!isUnread(ticket, version, updatedAt))
        return false;
    m_looks.insert(ticket, {version, updatedAt});
    m_moved = true;
    if (m_looks.size() > most)
        forgetOldest();
    return true;
}

// A quarter goes at once; what is that old counts as seen from now on.
void ReadMarks::forgetOldest()
{
    std::vector<Instant> instants;
    for (const auto &look : std::as_const(m_looks))
        instants.push_back(look.updatedAt);
    const auto cut = instants.begin() + most / 4;
    std::ranges::nth_element(instants, cut);
    m_since = std::max(m_since, *cut);
    m_looks.removeIf([this](const auto &entry) { return entry.value().updatedAt <= m_since; });
}

bool ReadMarks::save()
{
    if (!m_moved || m_path.isEmpty())
        return true;
    QDir{}.mkpath(QFileInfo{m_path}.path());
    QSaveFile file{m_path};
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QDataStream out{&file};
    out << magic << toMs(m_since) << static_cast<quint32>(m_looks.size());
    for (auto look = m_looks.cbegin(); look != m_looks.cend(); ++look)
        out << look.key().value() << look->version << toMs(look->updatedAt);
    m_moved = !file.commit();
    return !m_moved;
}

} // namespace baton::ui
