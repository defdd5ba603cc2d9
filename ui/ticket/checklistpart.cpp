#include "ui/ticket/checklistpart.h"

#include "core/words/sentences.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr int textWidth = 220;
} // namespace

ChecklistPart::ChecklistPart(TicketActs *acts, QWidget *parent)
    : QWidget{parent}, m_acts{acts}, m_head{heading(tr("Checklist"), this)},
      m_count{label({}, TextSize::Caption, Tone::Muted, this)}, m_lines{new QVBoxLayout},
      m_field{new QLineEdit{this}}
{
    setObjectName(u"checklist"_s);
    m_count->setObjectName(u"stepCount"_s);
    m_field->setObjectName(u"stepField"_s);
    m_field->setAccessibleName(tr("New step"));
    m_field->setPlaceholderText(tr("A step, Enter"));
    m_field->hide();
    m_field->installEventFilter(this);
    m_head->setWordWrap(false);
    m_lines->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_head);
    top->addStretch();
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addLayout(m_lines);
    layout->addWidget(m_field);
    layout->addWidget(hairline(Qt::Horizontal, this));
    hide();
    connect(m_field, &QLineEdit::returnPressed, this, &ChecklistPart::addTyped);
}

QWidget *ChecklistPart::lineFor(const ticket::ChecklistStep &step)
{
    auto *line = new QWidget{this};
    auto *row = new QHBoxLayout{line};
    row->setContentsMargins(0, 0, 0, 0);
    const auto text = step.text.isEmpty() ? tr("[redacted]") : step.text;
    auto *box = new QCheckBox{fontMetrics().elidedText(text, Qt::ElideRight, textWidth), line};
    box->setObjectName(u"step%1"_s.arg(step.seq));
    box->setAccessibleName(text);
    box->setToolTip(text);
    box->setChecked(step.state == ticket::StepState::Done);
    auto *cross = new QToolButton{line};
    cross->setText(u"\u00d7"_s);
    cross->setAutoRaise(true);
    cross->setFocusPolicy(Qt::TabFocus);
    cross->setAccessibleName(tr("Take out the step %1").arg(text));
    cross->setToolTip(cross->accessibleName());
    row->addWidget(box, 1);
    row->addWidget(cross);
    connect(box, &QCheckBox::clicked, this, [this, seq = step.seq, text](bool done) {
        set(seq, done ? ticket::StepState::Done : ticket::StepState::Open,
            done ? tr("Done: %1.").arg(text) : tr("Not done after all: %1.").arg(text));
    });
    connect(cross, &QToolButton::clicked, this, [this, seq = step.seq, text] {
        set(seq, ticket::StepState::Removed, tr("The step is out: %1.").arg(text));
    });
    return line;
}

void ChecklistPart::set(qint64 seq, ticket::StepState state, const QString &said)
{
    if (m_view)
        m_acts->perform(*m_view, ticket::SetStep{m_view->ticket.id, seq, state}, said);
}

void ChecklistPart::show(const desk::TicketView &view)
{
    if (!m_view || m_view->ticket.id != view.ticket.id)
        m_field->hide();
    m_view = view;
    const auto steps = view.steps();
    setVisible(!steps.empty() || m_field->isVisibleTo(this));
    if (steps == m_steps)
        return;
    const auto name = focusWidget() == nullptr ? QString{} : focusWidget()->objectName();
    m_steps = steps;
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int done = 0;
    for (const auto &step : steps) {
        auto *line = lineFor(step);
        m_lines->addWidget(line);
        line->show();
        done += step.state == ticket::StepState::Done ? 1 : 0;
        auto *box = line->findChild<QCheckBox *>();
        if (!name.isEmpty() && box->objectName() == name)
            box->setFocus(Qt::OtherFocusReason); // the next Tab goes on from here
    }
    m_count->setText(tr("%1 of %2").arg(done).arg(steps.size()));
}

void ChecklistPart::begin()
{
    QWidget::show();
    m_field->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void ChecklistPart::addTyped()
{
    const auto step = m_field->text().simplified();
    m_field->clear();
    if (!m_view || step.isEmpty())
        return leave();
    m_acts->perform(*m_view, ticket::AddSteps{m_view->ticket.id, {step}},
                    tr("The step is added: %1.").arg(step));
}

void ChecklistPart::leave()
{
    m_field->clear();
    m_field->hide();
    setVisible(!m_steps.empty());
    Q_EMIT left();
}

bool ChecklistPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    leave();
    return true;
}

} // namespace baton::ui
