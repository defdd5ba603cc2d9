#include "ui/ticket/readmarks.h"

#include <QDataStream>
#include <QDir>
#include <QSaveFile>

namespace baton::ui {

namespace {

constexpr quint32 magic = 0x42535632; // "BSV2"

} // namespace

ReadMarks::ReadMarks(const QString &folder, Instant now) : m_since{now}
{
    if (folder.isEmpty())
        return;
    m_path = QDir{folder}.filePath(QStringLiteral("read-marks"));
    if (load() > 2 * m_looks.size())
        writeAnew(); // begun, or most of it is of the past
}

// How many looks the file holds, all of each ticket; one more than can be where there is none.
qsizetype ReadMarks::load()
{
    QFile file{m_path};
    QDataStream in{&file};
    quint32 kind = 0;
    qint64 since = 0;
    if (file.open(QIODevice::ReadOnly))
        in >> kind >> since;
    if (kind != magic || in.status() != QDataStream::Ok)
        return 1; // begun anew: at worst something looks read
    m_since = fromMs(since);
    for (qsizetype count = 0;; ++count) {
        qint64 id = 0;
        qint64 version = 0;
        qint64 updated = 0;
        in >> id >> version >> updated;
        if (in.status() != QDataStream::Ok)
            return count; // a line that a crash cut off was the last
        m_looks.insert(TicketId{id}, {version, fromMs(updated)});
    }
}

bool ReadMarks::isUnread(TicketId ticket, qint64 version, Instant updatedAt) const
{
    const auto look = m_looks.constFind(ticket);
    return look == m_looks.constEnd() ? updatedAt > m_since : version > look->version;
}

bool ReadMarks::look(TicketId ticket, qint64 version, Instant updatedAt)
{
    const bool news = isUnread(ticket, version, updatedAt);
    auto &look = m_looks[ticket];
    if (version <= look.version)
        return news;
    look = {version, updatedAt};
    append(ticket, look);
    if (m_looks.size() > most)
        forgetOldest();
    return news;
}

// Without waiting for the disk: what a crash loses looks unread once more.
void ReadMarks::append(TicketId ticket, const Look &look) const
{
    QFile file{m_path};
    if (m_path.isEmpty() || !file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    QDataStream out{&file};
    out << ticket.value() << look.version << toMs(look.updatedAt);
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
    writeAnew();
}

void ReadMarks::writeAnew() const
{
    if (m_path.isEmpty())
        return;
    QDir{}.mkpath(QFileInfo{m_path}.path());
    QSaveFile file{m_path};
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QDataStream out{&file};
    out << magic << toMs(m_since);
    for (auto look = m_looks.cbegin(); look != m_looks.cend(); ++look)
        out << look.key().value() << look->version << toMs(look->updatedAt);
    file.commit();
}

} // namespace baton::ui
