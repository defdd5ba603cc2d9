#include "ui/ticket/happenedfield.h"

#include "core/base/clock.h"
#include "core/words/sentences.h"
#include "ui/ticket/moment.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr int timeWidth = 150;
} // namespace

HappenedField::HappenedField(QWidget *parent)
    : QWidget{parent}, m_now{new KeyButton{this}}, m_field{new QLineEdit{this}},
      m_said{label({}, TextSize::Caption, Tone::Muted, this)}
{
    m_now->setObjectName(u"happenedNow"_s);
    m_now->setText(tr("Happened now"));
    m_now->setProperty("quiet", true);
    m_now->setToolTip(tr("It happened earlier: say when (Ctrl+Shift+H)"));
    m_field->setObjectName(u"happenedAt"_s);
    m_field->setAccessibleName(tr("When it happened"));
    m_field->setPlaceholderText(tr("14:30, fri 14:00, 20 min"));
    m_field->setFixedWidth(timeWidth);
    m_field->installEventFilter(this);
    m_said->setObjectName(u"happenedSaid"_s);
    m_said->setWordWrap(false);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_now);
    row->addWidget(m_field);
    row->addWidget(m_said);
    begin({});
    connect(m_now, &QPushButton::clicked, this, &HappenedField::open);
    connect(m_field, &QLineEdit::textChanged, this, &HappenedField::read);
}

void HappenedField::begin(Instant reportedAt)
{
    m_reportedAt = reportedAt;
    m_field->clear();
    m_field->hide();
    m_said->hide();
    m_now->show();
    read();
}

void HappenedField::open()
{
    m_now->hide();
    m_field->show();
    m_said->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void HappenedField::setHappenedAt(std::optional<Instant> at)
{
    begin(m_reportedAt);
    if (!at)
        return;
    m_now->hide();
    m_field->show();
    m_said->show();
    m_field->setText(words::exactTime(*at, QTimeZone::systemTimeZone()));
}

std::optional<Instant> HappenedField::happenedAt() const
{
    if (m_field->text().trimmed().isEmpty() || !isGood())
        return std::nullopt;
    return momentFrom(m_field->text(), SystemClock{}.now(), QTimeZone::systemTimeZone(),
                      Towards::Past);
}

void HappenedField::read()
{
    const auto now = SystemClock{}.now();
    const auto zone = QTimeZone::systemTimeZone();
    const auto typed = m_field->text().trimmed();
    const auto at = momentFrom(typed, now, zone, Towards::Past);
    m_wrong.clear();
    if (!typed.isEmpty() && !at)
        m_wrong = tr("Write an hour: 14:30, fri 14:00, 20 min");
    else if (at && *at > now)
        m_wrong = tr("That is still to come.");
    else if (at && *at < m_reportedAt)
        m_wrong =
            tr("That is before the ticket, %1.").arg(words::shortTime(m_reportedAt, now, zone));
    paintTone(m_said, m_wrong.isEmpty() ? Tone::Muted : Tone::Danger);
    m_said->setText(!m_wrong.isEmpty() ? m_wrong
                    : at               ? tr("%1; logged later").arg(words::exactTime(*at, zone))
                                       : tr("empty: now"));
    Q_EMIT changed();
}

bool HappenedField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || m_field->text().isEmpty())
        return QWidget::eventFilter(watched, event);
    m_field->clear(); // the first Esc goes back to now
    return true;
}

} // namespace baton::ui
