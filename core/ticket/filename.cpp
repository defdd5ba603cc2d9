#include "core/ticket/filename.h"

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
    return clean.isEmpty() ? u"attachment"_s : shortened(clean);
}

} // namespace baton::ticket
