#include "core/storage/mounts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace baton::storage {

namespace {

// Blanks and backslashes in the names of folders are written as three octal digits.
QString unescaped(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype at = 0; at < field.size(); ++at) {
        bool isNumber = false;
        const auto code = field.mid(at + 1, 3).toUInt(&isNumber, 8);
        if (field[at] == '\\' && isNumber) {
            plain += static_cast<char>(code);
            at += 3;
        } else {
            plain += field[at];
        }
    }
    return QString::fromUtf8(plain);
}

bool holds(const QString &folder, const QString &path)
{
    return folder == "/"_L1 || path == folder || path.startsWith(folder + u'/');
}

} // namespace

std::optional<Mount> mountOf(const QString &path, const QByteArray &mountInfo)
{
    std::optional<Mount> found;
    qsizetype longest = -1;
    const auto lines = mountInfo.split('\n');
    for (const auto &line : lines) {
        const auto halves = line.indexOf(" - ");
        const auto place = line.left(halves).split(' ');
        const auto what = line.mid(halves + 3).split(' ');
        if (halves < 0 || place.size() < 6 || what.size() < 3)
            continue;
        const auto folder = unescaped(place[4]);
        // Of two on the same folder the later one lies over the earlier one.
        if (!holds(folder, path) || folder.size() < longest)
            continue;
        longest = folder.size();
        found = Mount{QString::fromUtf8(what[0]), QString::fromUtf8(place[5]).split(u',') +
                                                      QString::fromUtf8(what[2]).split(u',')};
    }
    return found;
}

std::optional<Mount> mountOf(const QString &path)
{
    QFile file{u"/proc/self/mountinfo"_s};
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return mountOf(path, file.readAll());
}

} // namespace baton::storage
