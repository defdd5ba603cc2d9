#include "ui/queue/filterfield.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace baton::ui {

namespace {
constexpr int clearButton = 28; // stands at the end once there is a text
} // namespace

FilterField::FilterField(QWidget *parent) : QLineEdit{parent}
{
    setObjectName(QStringLiteral("filter"));
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: team:network is:open due<2h, or words   ( / )"));
    connect(this, &QLineEdit::textChanged, this, [this] { m_length = 0; });
}

void FilterField::setWrong(qsizetype offset, qsizetype length, const QString &sentence)
{
    m_offset = offset;
    m_length = length;
    showWrong(sentence);
}

void FilterField::setRight()
{
    m_length = 0;
    showWrong({});
}

void FilterField::showWrong(const QString &sentence)
{
    setProperty("wrong", !sentence.isEmpty());
    style()->unpolish(this); // the sheet looks at the property again
    style()->polish(this);
    setAccessibleDescription(sentence);
    update();
}

void FilterField::setNote(const QString &note)
{
    m_note = note;
    const int atEnd = text().isEmpty() ? clearButton : 0; // else the line makes room for it
    setTextMargins(0, 0, fontMetrics().horizontalAdvance(note) + 16 + atEnd, 0);
    update();
}

void FilterField::replace(qsizetype offset, qsizetype length, const QString &words)
{
    auto changed = text();
    changed.replace(offset, length, words);
    setText(changed);
    setCursorPosition(static_cast<int>(offset + words.size()));
    Q_EMIT textEdited(changed);
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter{this};
    const auto inside = rect().adjusted(10, 0, -10 - clearButton, 0);
    painter.setPen(colours().muted);
    painter.drawText(inside, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), m_note);
    if (m_length == 0)
        return;
    // The text may be scrolled: where the cursor is tells how far.
    const auto width = [this](qsizetype letters) {
        return fontMetrics().horizontalAdvance(text().left(letters));
    };
    const auto cursor = cursorRect();
    const int origin = cursor.center().x() - width(cursorPosition());
    painter.setPen(QPen{colours().danger, 2});
    const int y = (height() + fontMetrics().height()) / 2;
    painter.setClipRect(inside.adjusted(0, 0, -fontMetrics().horizontalAdvance(m_note), 0));
    painter.drawLine(origin + width(m_offset), y, origin + width(m_offset + m_length), y);
}

} // namespace baton::ui
