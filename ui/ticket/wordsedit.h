#pragma once

#include <QPlainTextEdit>

namespace baton::ui {

/// The most characters of one reply or note.
inline constexpr qsizetype mostTyped = 200'000;

/// Without the characters that steer terminals and printers; lines end in one way.
[[nodiscard]] QString cleanedText(QString text);

/// The files of this computer that a clipboard or a drop holds.
[[nodiscard]] QStringList filesIn(const QMimeData &source);

/// The field that replies and notes are typed into. Too much pasted is refused with a sentence, and
/// what was there stays; keys may be lent to a list that is open beside it.
class WordsEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WordsEdit(QWidget *parent = nullptr);
    /// Asked first for every key without Ctrl; yes means that it was used.
    void lendKeys(std::function<bool(int)> user) { m_user = std::move(user); }
    /// The letters after a ";" at the start of the word before the cursor; nothing without one.
    [[nodiscard]] std::optional<QString> cannedLetters() const;
    /// Puts a text in place of ";letters".
    void replaceCanned(const QString &text);

Q_SIGNALS:
    void refused(const QString &sentence);
    void filesPasted(const QStringList &paths);
    void picturePasted(const QImage &picture);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::function<bool(int)> m_user;
};

} // namespace baton::ui
