#include "ui/ticket/markdown.h"

#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int deepest = 6; // levels of quotes and lists; what nests deeper is shown as typed

bool opensFence(const QString &line)
{
    const auto trimmed = QStringView{line}.trimmed();
    return trimmed.startsWith("```"_L1) || trimmed.startsWith("~~~"_L1);
}

// A line of dashes is a signature's, not a heading's; a line ends where it was ended.
QString prepared(const QString &text)
{
    static const QRegularExpression underline{u"^\\s*(-{2,}|={2,})\\s*$"_s};
    QStringList lines = text.split(u'\n');
    bool isCode = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto &line = lines[i];
        const bool fence = opensFence(line);
        isCode = isCode != fence;
        if (isCode || fence)
            continue;
        if (underline.match(line).hasMatch())
            line.replace(line.indexOf(QRegularExpression{u"[-=]"_s}), 0, u"\\"_s);
        const bool goesOn = i + 1 < lines.size() && !lines[i + 1].trimmed().isEmpty();
        if (goesOn && !line.trimmed().isEmpty() && !opensFence(lines[i + 1]))
            line += u"  "_s;
    }
    return lines.join(u'\n');
}

// How deep a text nests quotes and lists, by the marks at the start of its lines.
bool nestsTooDeep(const QString &text)
{
    for (const auto line : QStringView{text}.split(u'\n')) {
        int marks = 0;
        int spaces = 0;
        for (const auto c : line) {
            if (c == u' ' || c == u'\t')
                spaces += c == u'\t' ? 4 : 1;
            else if (c == u'>' || c == u'-' || c == u'*' || c == u'+')
                ++marks;
            else
                break;
        }
        if (marks > deepest && spaces >= marks - 1)
            return true;
        if (line.startsWith(u'>') && marks > deepest)
            return true;
        if (spaces > 2 * deepest && marks > 0)
            return true;
    }
    return false;
}

struct Run
{
    int from = 0;
    int length = 0;
    QTextCharFormat format;
};

std::vector<Run> runsOf(const QTextDocument &document)
{
    std::vector<Run> runs;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            runs.push_back(
                {it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
    }
    return runs;
}

QTextCursor cursorOver(QTextDocument &document, int from, int length)
{
    QTextCursor cursor{&document};
    cursor.setPosition(from);
    cursor.setPosition(from + length, QTextCursor::KeepAnchor);
    return cursor;
}

// No picture is loaded from anywhere: its words stand in its place.
void replaceImages(QTextDocument &document)
{
    auto runs = runsOf(document);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (!run->format.isImageFormat())
            continue;
        const auto words = run->format.stringProperty(QTextFormat::ImageAltText);
        auto cursor = cursorOver(document, run->from, run->length);
        cursor.insertText(u"[%1]"_s.arg(words.isEmpty()
                                            ? QTextDocument::tr("picture")
                                            : QTextDocument::tr("picture: %1").arg(words)),
                          QTextCharFormat{});
    }
}

// One size, our colours; an address that may not be opened is words like all others.
void calmFormats(QTextDocument &document)
{
    for (const auto &run : runsOf(document)) {
        const bool isLink = isSafeAddress(QUrl{run.format.anchorHref()});
        QTextCharFormat format;
        if (run.format.fontWeight() > QFont::Normal)
            format.setFontWeight(QFont::DemiBold);
        format.setFontItalic(run.format.fontItalic());
        if (run.format.fontFixedPitch()) {
            format.setFontFixedPitch(true);
            format.setFontFamilies({u"monospace"_s});
        }
        if (isLink) {
            format.setAnchor(true);
            format.setAnchorHref(run.format.anchorHref());
            format.setForeground(colours().accent);
            format.setFontUnderline(true);
        }
        cursorOver(document, run.from, run.length).setCharFormat(format);
    }
}

void calmBlocks(QTextDocument &document)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        auto format = block.blockFormat();
        format.setHeadingLevel(0);
        format.setTopMargin(block == document.begin() || block.textList() != nullptr ? 0 : 4);
        format.setBottomMargin(0);
        QTextCursor{block}.setBlockFormat(format);
    }
}

void linkAddresses(QTextDocument &document)
{
    static const QRegularExpression address{
        uR"((?:https?://|mailto:)[^\s<>"'\)\]]{1,2000}[^\s<>"'\)\].,;:!?])"_s,
        QRegularExpression::CaseInsensitiveOption};
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const auto text = block.text();
        auto matches = address.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            auto cursor =
                cursorOver(document, block.position() + static_cast<int>(match.capturedStart()),
                           static_cast<int>(match.capturedLength()));
            if (cursor.charFormat().isAnchor() || !isSafeAddress(QUrl{match.captured()}))
                continue;
            auto format = cursor.charFormat();
            format.setAnchor(true);
            format.setAnchorHref(match.captured());
            format.setForeground(colours().accent);
            format.setFontUnderline(true);
            cursor.mergeCharFormat(format);
        }
    }
}

} // namespace

bool isSafeAddress(const QUrl &address)
{
    const auto scheme = address.scheme().toLower();
    return address.isValid() &&
           (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1);
}

void showVerbatim(QTextDocument &document, QString text)
{
    text.truncate(mostShown);
    document.setPlainText(text);
    linkAddresses(document);
}

void showMarkdown(QTextDocument &document, QString text)
{
    text.truncate(mostShown);
    if (nestsTooDeep(text))
        return showVerbatim(document, text);
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectCommonMark;
    features |= QTextDocument::MarkdownNoHTML;
    document.setMarkdown(prepared(text), features);
    replaceImages(document);
    calmFormats(document);
    calmBlocks(document);
    linkAddresses(document);
}

QStringList addressesIn(const QTextDocument &document)
{
    QStringList addresses;
    for (const auto &run : runsOf(document)) {
        const auto href = run.format.anchorHref();
        if (!href.isEmpty() && !addresses.contains(href))
            addresses << href;
    }
    return addresses;
}

} // namespace baton::ui
