#pragma once

#include <QLineEdit>

namespace baton::ui {

/// The filter as text: a word that is wrong is underlined where it stands, what matches is said at
/// the right.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    /// Underlines a stretch of the text; the sentence is for screen readers.
    void setWrong(qsizetype offset, qsizetype length, const QString &sentence);
    void setRight();
    /// "28 match so far".
    void setNote(const QString &note);
    /// Puts words in the place of a stretch, the cursor behind them.
    void replace(qsizetype offset, qsizetype length, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWrong(const QString &sentence);

    QString m_note;
    qsizetype m_offset = 0;
    qsizetype m_length = 0;
};

} // namespace baton::ui
