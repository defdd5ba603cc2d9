#include "ui/ticket/seen.h"

#include <QDir>
#include <QFile>

namespace baton::ui {

Seen::Seen(const QString &folder)
    : m_path{folder.isEmpty() ? QString{} : QDir{folder}.filePath(QStringLiteral("seen.txt"))}
{
    QFile file{m_path};
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const auto parts = file.readLine(64).trimmed().split(' ');
        if (parts.size() == 2)
            m_upTo.insert(parts[0].toLongLong(), parts[1].toLongLong());
    }
}

void Seen::remember(TicketId ticket, qint64 seq)
{
    if (m_path.isEmpty() || m_upTo.value(ticket.value()) >= seq)
        return;
    m_upTo.insert(ticket.value(), seq);
    QDir{}.mkpath(QFileInfo{m_path}.path());
    QFile file{m_path};
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(QByteArray::number(ticket.value()) + ' ' + QByteArray::number(seq) + '\n');
}

} // namespace baton::ui
