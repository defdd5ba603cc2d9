#include "ui/ticket/tagrow.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baton::ui {

TagRow::TagRow(TicketActs *acts, QWidget *parent)
    : QWidget{parent}, m_acts{acts}, m_row{new FlowLayout{this}}, m_add{new KeyButton{this}},
      m_field{new QLineEdit{this}}
{
    m_add->setObjectName(u"addTag"_s);
    m_add->setProperty("quiet", true);
    m_field->setObjectName(u"tagField"_s);
    m_field->setAccessibleName(tr("New tag"));
    m_field->setPlaceholderText(tr("A tag, Enter"));
    m_field->setMaximumWidth(140);
    m_field->hide();
    m_field->installEventFilter(this);
    m_row->insertWidget(0, m_field);
    m_row->insertWidget(1, m_add);
    connect(m_add, &QPushButton::clicked, this, &TagRow::begin);
    connect(m_field, &QLineEdit::returnPressed, this, &TagRow::addTyped);
}

QWidget *TagRow::chipFor(const QString &tag)
{
    auto *chip = new QFrame{this};
    chip->setObjectName(u"chip"_s);
    auto *layout = new QHBoxLayout{chip};
    layout->setContentsMargins(8, 1, 2, 1);
    layout->setSpacing(2);
    auto *words = label(tag, TextSize::Caption, Tone::Plain, chip);
    words->setWordWrap(false);
    auto *cross = new QToolButton{chip};
    cross->setText(u"\u00d7"_s);
    cross->setAutoRaise(true);
    cross->setFocusPolicy(Qt::TabFocus);
    cross->setAccessibleName(tr("Take off the tag %1").arg(tag));
    cross->setToolTip(cross->accessibleName());
    layout->addWidget(words);
    layout->addWidget(cross);
    connect(cross, &QToolButton::clicked, this, [this, tag] {
        if (m_view)
            m_acts->perform(*m_view, ticket::RemoveTag{m_view->ticket.id, tag},
                            tr("The tag %1 is off.").arg(tag));
    });
    return chip;
}

void TagRow::show(const desk::TicketView &view)
{
    const bool same = m_view && m_view->ticket.id == view.ticket.id;
    const bool sameTags = same && m_view->tags() == view.tags();
    if (!same)
        m_field->hide();
    m_view = view;
    if (sameTags)
        return;
    for (auto *chip : std::exchange(m_chips, {})) {
        delete m_row->takeAt(0);
        chip->hide();
        chip->deleteLater();
    }
    for (const auto &tag : view.tags()) {
        auto *chip = chipFor(tag);
        m_row->insertWidget(m_chips.size(), chip);
        m_chips << chip;
        chip->show();
    }
    updateGeometry();
}

void TagRow::begin()
{
    m_field->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void TagRow::addTyped()
{
    const auto typed = m_field->text().split(u',', Qt::SkipEmptyParts);
    m_field->clear();
    if (!m_view || typed.isEmpty())
        return leave();
    for (const auto &tag : typed)
        m_acts->perform(*m_view, ticket::AddTag{m_view->ticket.id, tag},
                        tr("The tag %1 is on.").arg(tag.trimmed()));
}

void TagRow::leave()
{
    m_field->clear();
    m_field->hide();
    Q_EMIT left();
}

bool TagRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (key == Qt::Key_Backspace && m_field->text().isEmpty() && m_view &&
        !m_view->tags().isEmpty()) {
        const auto tag = m_view->tags().back();
        m_acts->perform(*m_view, ticket::RemoveTag{m_view->ticket.id, tag},
                        tr("The tag %1 is off.").arg(tag));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace baton::ui
