#include "ui/widgets/similarlist.h"

#include "core/words/sentences.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSet>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

// A ticket in two lines, pressed like any button; the words it shares are strong.
class SimilarButton final : public QPushButton
{
public:
    SimilarButton(const desk::SimilarTicket &similar, int times, QWidget *parent)
        : QPushButton{parent}, m_similar{similar}, m_times{times}
    {
        setObjectName(u"similar"_s);
        setFocusPolicy(Qt::TabFocus); // a click goes to the ticket; typing goes on where it was
        setFlat(true);
        setMinimumHeight(2 * fontMetrics().height() + 10);
        const auto &row = similar.row;
        setAccessibleName(
            similar.solution.isEmpty()
                ? u"%1, %2. %3"_s.arg(words::ticketNumber(row.number), row.subject, whereabouts())
                : u"%1. %2, %3"_s.arg(similar.solution, words::ticketNumber(row.number),
                                      row.subject));
        setToolTip(similar.solution.isEmpty() ? row.subject + u'\n' + whereabouts()
                                              : similar.solution + u'\n' + row.subject);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        if (underMouse() || hasFocus())
            painter.fillRect(rect(), colours().selection);
        const auto first = rect().adjusted(6, 2, -6, -height() / 2);
        auto second = rect().adjusted(6, height() / 2, -6, -2);
        const auto &row = m_similar.row;
        const bool isWorkaround = !m_similar.solution.isEmpty();
        if (isWorkaround && m_times > 1)
            drawTimes(painter, second);
        drawMarked(painter, isWorkaround ? second : first, row.subject, m_similar.subjectRanges,
                   fontFor(isWorkaround ? TextSize::Caption : TextSize::Body),
                   isWorkaround ? colours().muted : colours().text);
        drawMarked(painter, isWorkaround ? first : second,
                   isWorkaround ? m_similar.solution : whereabouts(), {},
                   fontFor(isWorkaround ? TextSize::Body : TextSize::Caption),
                   isWorkaround ? colours().text : colours().muted);
    }

private:
    [[nodiscard]] QString whereabouts() const
    {
        const auto &row = m_similar.row;
        return u"%1 · %2 · %3"_s.arg(words::ticketNumber(row.number), row.requester,
                                     row.technician.isEmpty() ? row.team : row.technician);
    }
    // How often it helped, at the right; what is left of the line is for the subject.
    void drawTimes(QPainter &painter, QRect &line) const
    {
        const auto words = SimilarList::tr("helped %1 times").arg(m_times);
        painter.setFont(fontFor(TextSize::Caption));
        painter.setPen(colours().muted);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(words) - 8);
    }
    desk::SimilarTicket m_similar;
    int m_times;
};

int timesOf(const desk::SimilarTicket &similar, const std::vector<desk::SimilarTicket> &tickets)
{
    return static_cast<int>(
        std::ranges::count(tickets, similar.solution, &desk::SimilarTicket::solution));
}

} // namespace

SimilarList::SimilarList(QWidget *parent) : QWidget{parent}, m_lines{new QVBoxLayout{this}}
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

void SimilarList::clear()
{
    while (auto *item = m_lines->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_tickets.clear();
    m_buttons.clear();
}

void SimilarList::add(Part part, const desk::SimilarTicket &similar, int times)
{
    auto *button = new SimilarButton{similar, times, this};
    button->setProperty("isOpen", part == Part::Open);
    button->setProperty("ticket", similar.row.id.value());
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this,
            [this, id = similar.row.id] { Q_EMIT ticketRequested(id); });
    m_lines->addWidget(button);
    m_tickets.push_back(similar.row.id);
    m_buttons.push_back(button);
}

void SimilarList::addPart(Part part, const std::vector<desk::SimilarTicket> &tickets)
{
    const std::array headings{tr("Similar and open"), tr("Known workarounds"), tr("Solved before")};
    bool isFirst = true;
    QSet<QString> said; // the same words once, however often they helped
    for (const auto &similar : tickets) {
        if (part != Part::Open && (part == Part::Workaround) == similar.solution.isEmpty())
            continue;
        if (part == Part::Workaround && said.contains(similar.solution))
            continue;
        said.insert(similar.solution);
        if (std::exchange(isFirst, false)) {
            if (m_lines->count() > 0)
                m_lines->addSpacing(12);
            m_lines->addWidget(heading(headings.at(static_cast<size_t>(part)), this));
        }
        add(part, similar, timesOf(similar, tickets));
    }
}

void SimilarList::show(const desk::SimilarAnswer &answer)
{
    clear();
    addPart(Part::Open, answer.open);
    addPart(Part::Workaround, answer.solved);
    addPart(Part::Solved, answer.solved);
}

void SimilarList::focusFirst()
{
    if (!m_buttons.empty())
        m_buttons.front()->setFocus(Qt::ShortcutFocusReason);
}

void SimilarList::moveFocus(const QWidget &from, int step)
{
    const auto at = std::ranges::find(m_buttons, &from);
    const auto next = at - m_buttons.begin() + step;
    if (at != m_buttons.end() && next >= 0 && next < std::ssize(m_buttons))
        m_buttons[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
}

bool SimilarList::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(watched);
    if (button == nullptr)
        return false;
    if (event->type() == QEvent::FocusIn && button->property("isOpen").toBool())
        Q_EMIT openTicketFocused(TicketId{button->property("ticket").toLongLong()});
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        moveFocus(*button, -1);
        return true;
    case Qt::Key_Down:
        moveFocus(*button, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        button->click();
        return true;
    default:
        return false;
    }
}

} // namespace baton::ui
