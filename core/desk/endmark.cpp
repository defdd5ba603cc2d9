#include "core/desk/endmark.h"

#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace baton::desk {

EndMark::EndMark(const QString &folder, const QString &databaseId)
{
    const QDir marks{folder};
    const auto names = marks.entryList({databaseId + u".*.open"_s}, QDir::Files);
    for (const auto &name : names) {
        QLockFile left{marks.filePath(name)};
        left.setStaleLockTime(0); // by its process, never by its age
        // Only got where nobody runs who has it; gone again at the end of this turn.
        m_othersEndedBadly = left.tryLock(0) || m_othersEndedBadly;
    }
    const auto own = QUuid::createUuid().toString(QUuid::Id128);
    m_own = std::make_unique<QLockFile>(marks.filePath(u"%1.%2.open"_s.arg(databaseId, own)));
    m_own->setStaleLockTime(0);
    static_cast<void>(m_own->tryLock(0)); // without one, a bad end is merely not said
}

} // namespace baton::desk
