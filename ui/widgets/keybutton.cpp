#include "ui/widgets/keybutton.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr int sides = 12;
constexpr int gap = 7;
constexpr int checkRoom = 24; // for the mark, and for words that grow strong
} // namespace

KeyButton::KeyButton(QWidget *parent) : QPushButton{parent}
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

std::pair<QString, QString> KeyButton::parts() const
{
    const auto all = text();
    const auto cut = all.indexOf("   "_L1);
    return cut < 0 ? std::pair{all, QString{}} : std::pair{all.left(cut), all.mid(cut + 3)};
}

QFont KeyButton::hintFont() const
{
    auto font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::Normal);
    return font;
}

QSize KeyButton::sizeHint() const
{
    ensurePolished();
    const auto words = parts().first;
    const int image = icon().isNull() ? 0 : iconSize().width() + gap;
    return {2 * sides + image + fontMetrics().horizontalAdvance(words) + hintRoom() + 2 +
                (isCheckable() ? checkRoom : 0),
            QPushButton::sizeHint().height()};
}

int KeyButton::hintRoom() const
{
    const auto hint = parts().second;
    return hint.isEmpty() ? 0 : gap + QFontMetrics{hintFont()}.horizontalAdvance(hint);
}

QSize KeyButton::minimumSizeHint() const
{
    const auto whole = sizeHint();
    return {whole.width() - hintRoom(), whole.height()};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    QPainter painter{this};
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    auto area = rect().adjusted(sides, 0, -sides, 0);
    if (!icon().isNull()) {
        const QRect place{{area.left(), (height() - iconSize().height()) / 2}, iconSize()};
        icon().paint(&painter, place);
        area.setLeft(place.right() + gap);
    }
    const auto [words, hint] = parts();
    const bool primary = property("primary").toBool();
    const bool quiet = property("quiet").toBool();
    const auto &ink = !isEnabled() || quiet ? colours().muted
                      : primary             ? colours().onPrimary
                                            : colours().text;
    painter.setPen(ink);
    auto font = this->font();
    if (isChecked())
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, words);
    if (isChecked()) // colour is never the only sign
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, u"✓"_s);
    area.setLeft(area.left() + QFontMetrics{font}.horizontalAdvance(words) + gap);
    painter.setPen(primary && isEnabled() ? colours().onPrimary : colours().muted);
    painter.setFont(hintFont());
    if (width() >= sizeHint().width())
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, hint);
}

} // namespace baton::ui
