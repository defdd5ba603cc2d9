#include "ui/ticket/markdown.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextList>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(const QString &text)
    {
        ui::showMarkdown(document, text);
        document.setTextWidth(500);
    }
    [[nodiscard]] QString text() const { return document.toPlainText(); }
    [[nodiscard]] QStringList links() const { return ui::addressesIn(document); }
    [[nodiscard]] bool hasImage() const
    {
        for (const auto &format : document.allFormats()) {
            if (format.isImageFormat() && text().contains(QChar::ObjectReplacementCharacter))
                return true;
        }
        return false;
    }
    QTextDocument document;
};

QTextCharFormat formatOf(const QTextDocument &document, const QString &word)
{
    auto cursor = document.find(word);
    REQUIRE_FALSE(cursor.isNull());
    return cursor.charFormat();
}

} // namespace

TEST_CASE("Notes may be bold, italic, code, lists, links and quotes", "[markdown]")
{
    const Shown shown{u"**Tried:** the *old* profile, `ipconfig`\n\n- one\n- two\n\n> quoted\n\n"
                      "see [the page](https://example.org/a)"_s};
    CHECK(formatOf(shown.document, u"Tried"_s).fontWeight() > QFont::Normal);
    CHECK(formatOf(shown.document, u"old"_s).fontItalic());
    CHECK(formatOf(shown.document, u"ipconfig"_s).fontFixedPitch());
    CHECK(shown.document.find(u"one"_s).block().textList() != nullptr);
    CHECK(shown.links() == QStringList{u"https://example.org/a"_s});
}

TEST_CASE("Lines end where their writer ended them, and a signature is no heading", "[markdown]")
{
    const Shown shown{u"Hello Anna,\nplease try again.\n--\nMira"_s};
    auto lines = shown.text().replace(QChar::LineSeparator, u'\n');
    CHECK(lines == u"Hello Anna,\nplease try again.\n--\nMira"_s);
    CHECK(formatOf(shown.document, u"please"_s).fontWeight() <= QFont::Normal);
}

TEST_CASE("HTML is shown as the characters it is", "[markdown]")
{
    const auto evil = u"<script>alert(1)</script> <b>bold</b> <img src=x onerror=alert(1)>"_s;
    const Shown shown{evil};
    CHECK(shown.text() == evil);
    CHECK_FALSE(shown.hasImage());
}

TEST_CASE("Only web and mail addresses are links, whoever wrote them", "[markdown]")
{
    const Shown shown{u"[a](javascript:alert(1)) [b](file:///etc/passwd) <javascript:alert(2)> "
                      "[c](data:text/html,x) [d](\\\\\\\\server\\\\share) mailto:a@example.org "
                      "http://example.org/x."_s};
    CHECK(shown.links() == QStringList{u"mailto:a@example.org"_s, u"http://example.org/x"_s});
    CHECK_FALSE(ui::isSafeAddress(QUrl{u"javascript:alert(1)"_s}));
    CHECK_FALSE(ui::isSafeAddress(QUrl{u"file:///etc/passwd"_s}));
    CHECK(ui::isSafeAddress(QUrl{u"HTTPS://example.org"_s}));
}

TEST_CASE("No picture is loaded: its words stand in its place", "[markdown]")
{
    const Shown shown{u"before ![beacon](http://example.org/pixel.png) ![](/etc/passwd) after"_s};
    CHECK_FALSE(shown.hasImage());
    CHECK(shown.text().contains(u"[picture: beacon]"_s));
    CHECK(shown.text().startsWith(u"before"_s));
    CHECK(shown.text().endsWith(u"after"_s));
}

TEST_CASE("Deep nesting is shown as it was typed, in a moment", "[markdown]")
{
    QElapsedTimer timer;
    timer.start();
    const Shown quotes{QString{6'000, u'>'} + u" deep"_s};
    CHECK(quotes.text().endsWith(u"deep"_s));
    QString nested;
    for (int depth = 0; depth < 100; ++depth)
        nested += QString{2 * depth, u' '} + u"- item\n"_s;
    CHECK(Shown{nested}.text().contains(u"- item"_s));
    CHECK(Shown{u"- "_s.repeated(4'000)}.text().size() > 0);
    CHECK(Shown{u"*_"_s.repeated(5'000)}.text().size() > 0);
    CHECK(Shown{u"["_s.repeated(10'000)}.text().size() > 0);
    CHECK(timer.elapsed() < 2'000);
}

TEST_CASE("A text of 50 MB is shown cut, in a moment", "[markdown]")
{
    const QString huge{25'000'000, u'x'};
    QElapsedTimer timer;
    timer.start();
    const Shown shown{huge};
    CHECK(shown.document.size().height() > 0);
    CHECK(shown.text().size() == ui::mostShown);
    CHECK(timer.elapsed() < 500);
}

TEST_CASE("Words from outside stay as they came, character by character", "[markdown]")
{
    QTextDocument document;
    ui::showVerbatim(document,
                     u"2*3*4 in C:\\*.tmp <b> **no**\nsee https://example.org/?a=1&b=2."_s);
    CHECK(document.toPlainText() ==
          u"2*3*4 in C:\\*.tmp <b> **no**\nsee https://example.org/?a=1&b=2."_s);
    CHECK(ui::addressesIn(document) == QStringList{u"https://example.org/?a=1&b=2"_s});
}
