#include "ui/ticket/phonecard.h"

#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace baton::ui {

PhoneCard::PhoneCard(const org::Person &person, QWidget *parent) : QFrame{parent, Qt::Popup}
{
    setObjectName(u"why"_s); // the same frame as the other popups
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    const bool known = !person.phone.isEmpty();
    const auto who = person.name.isEmpty() ? tr("the requester") : person.name;
    setAccessibleName(known ? tr("Phone of %1: %2").arg(who, person.phone)
                            : tr("No phone number of %1 is known.").arg(who));
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(label(who, TextSize::Body, Tone::Muted, this));
    auto *number = label(known ? person.phone : tr("No phone number is known."),
                         known ? TextSize::Figure : TextSize::Title, Tone::Plain, this);
    number->setObjectName(u"phoneNumber"_s);
    number->setWordWrap(false);
    number->setProperty("strong", true);
    layout->addWidget(number);
    layout->addWidget(label(tr("Esc closes"), TextSize::Caption, Tone::Muted, this));
}

void PhoneCard::showUnder(const QWidget &widget)
{
    adjustSize();
    auto place = widget.mapToGlobal(QPoint{-width() - 24, 0});
    const auto area = widget.screen()->availableGeometry();
    place.setX(std::max(area.left(), place.x()));
    place.setY(std::clamp(place.y(), area.top(), std::max(area.top(), area.bottom() - height())));
    move(place);
    show();
    setFocus();
}

void PhoneCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return)
        close();
    else
        QFrame::keyPressEvent(event);
}

void PhoneCard::mousePressEvent(QMouseEvent *)
{
    close();
}

} // namespace baton::ui
