#include "ui/ticket/wordsedit.h"

#include <QImage>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace baton::ui {

QString cleanedText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text;
}

WordsEdit::WordsEdit(QWidget *parent) : QPlainTextEdit{parent}
{
    setTabChangesFocus(true);
}

std::optional<QString> WordsEdit::cannedLetters() const
{
    static const QRegularExpression sign{u"(?:^|\\s);([\\p{L}\\p{N}-]*)$"_s};
    const auto cursor = textCursor();
    const auto before = cursor.block().text().left(cursor.positionInBlock());
    const auto match = sign.match(before);
    return match.hasMatch() ? std::optional{match.captured(1)} : std::nullopt;
}

void WordsEdit::replaceCanned(const QString &text)
{
    auto cursor = textCursor();
    if (const auto letters = cannedLetters())
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor,
                            static_cast<int>(letters->size()) + 1);
    cursor.insertText(text);
    setTextCursor(cursor);
}

QStringList filesIn(const QMimeData &source)
{
    QStringList paths;
    for (const auto &address : source.urls()) {
        if (address.isLocalFile())
            paths << address.toLocalFile();
    }
    return paths;
}

bool WordsEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

// A table copied from a sheet is words and a picture: the words are meant.
void WordsEdit::insertFromMimeData(const QMimeData *source)
{
    if (const auto files = filesIn(*source); !files.isEmpty())
        return Q_EMIT filesPasted(files);
    if (source->hasImage() && !source->hasText())
        return Q_EMIT picturePasted(qvariant_cast<QImage>(source->imageData()));
    if (!source->hasText())
        return;
    const auto text = source->text();
    const auto room = mostTyped - document()->characterCount();
    if (text.size() > room) {
        Q_EMIT refused(tr("That is %1 characters; one text may have %2. Nothing was pasted, and "
                          "what you have typed is still here. Paste the part that matters.")
                           .arg(locale().toString(text.size()), locale().toString(mostTyped)));
        return;
    }
    insertPlainText(cleanedText(text));
    ensureCursorVisible();
}

void WordsEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && m_user && m_user(event->key()))
        return;
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace baton::ui
