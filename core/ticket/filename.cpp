#include "core/ticket/filename.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace baton::ticket {

namespace {

constexpr qsizetype mostLetters = 150;
constexpr qsizetype mostOfEnding = 20;

bool isSeparator(QChar letter)
{
    return letter == u'/' || letter == u'\\' || letter == u':' || letter == u'*' ||
           letter == u'?' || letter == u'"' || letter == u'<' || letter == u'>' || letter == u'|';
}

// Names that Windows keeps for devices, whatever their ending.
bool isReserved(const QString &name)
{
    static const QSet<QString> devices{u"con"_s,    u"prn"_s,     u"aux"_s,   u"nul"_s,
                                       u"conin$"_s, u"conout$"_s, u"clock$"_s};
    const auto stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool port = stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1);
    return devices.contains(stem) || (port && stem.size() == 4 && stem.back().isDigit());
}

QString shortened(const QString &name)
{
    if (name.size() <= mostLetters)
        return name;
    const auto dot = name.lastIndexOf(u'.');
    const auto ending = dot > 0 && name.size() - dot <= mostOfEnding ? name.mid(dot) : QString{};
    auto stem = name.left(mostLetters - ending.size());
    if (stem.back().isHighSurrogate())
        stem.chop(1);
    return stem + ending;
}

} // namespace

QString cleanFileName(const QString &name)
{
    QString clean;
    for (const auto letter : name) {
        if (isSeparator(letter))
            clean += u'_';
        else if (letter.isPrint() || letter.isSurrogate())
            clean += letter;
    }
    clean = clean.trimmed();
    while (clean.startsWith(u'.'))
        clean.remove(0, 1); // neither hidden nor the folder above
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    if (isReserved(clean))
        clean.prepend(u'_');
    return clean.isEmpty() ? u"attachment"_s : shortened(clean);
}

} // namespace baton::ticket
