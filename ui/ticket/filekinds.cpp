#include "ui/ticket/filekinds.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace baton::ui {

bool isProgram(const QString &name)
{
    static const QSet<QString> endings{
        u"exe"_s,      u"com"_s,  u"bat"_s,     u"cmd"_s,      u"msi"_s,  u"msp"_s,  u"scr"_s,
        u"pif"_s,      u"cpl"_s,  u"dll"_s,     u"sys"_s,      u"js"_s,   u"jse"_s,  u"vbs"_s,
        u"vbe"_s,      u"wsf"_s,  u"wsh"_s,     u"hta"_s,      u"ps1"_s,  u"psm1"_s, u"reg"_s,
        u"inf"_s,      u"lnk"_s,  u"url"_s,     u"jar"_s,      u"jnlp"_s, u"sh"_s,   u"bash"_s,
        u"run"_s,      u"bin"_s,  u"desktop"_s, u"appimage"_s, u"deb"_s,  u"rpm"_s,  u"app"_s,
        u"command"_s,  u"dmg"_s,  u"pkg"_s,     u"py"_s,       u"pl"_s,   u"rb"_s,   u"php"_s,
        u"html"_s,     u"htm"_s,  u"xhtml"_s,   u"mht"_s,      u"svg"_s,  u"chm"_s,  u"docm"_s,
        u"xlsm"_s,     u"pptm"_s, u"iso"_s,     u"img"_s,      u"vhd"_s,  u"msc"_s,  u"gadget"_s,
        u"workflow"_s, u"scpt"_s, u"terminal"_s};
    const auto ending = name.section(u'.', -1).trimmed().toLower();
    return !name.contains(u'.') || endings.contains(ending);
}

bool isPicture(const QByteArray &mime)
{
    static const QSet<QByteArray> kinds{"image/png", "image/jpeg", "image/gif", "image/bmp",
                                        "image/webp"};
    return kinds.contains(mime);
}

QString sizeText(qint64 bytes)
{
    return QLocale{}.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace baton::ui
