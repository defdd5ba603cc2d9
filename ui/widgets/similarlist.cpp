#include "ui/widgets/similarlist.h"

#include "core/words/sentences.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/parts.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

// A ticket in two lines, pressed like any button; the words it shares are strong.
class SimilarButton final : public QPushButton
{
public:
    SimilarButton(const desk::SimilarTicket &similar, QWidget *parent)
        : QPushButton{parent}, m_similar{similar}
    {
        setObjectName(u"similar"_s);
        setFocusPolicy(Qt::TabFocus); // a click goes to the ticket; typing goes on where it was
        setFlat(true);
        setMinimumHeight(2 * fontMetrics().height() + 10);
        const auto second = this->second();
        setAccessibleName(u"%1, %2. %3"_s.arg(words::ticketNumber(similar.row.number),
                                              similar.row.subject, second));
        setToolTip(similar.row.subject + u'\n' + second);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        if (underMouse() || hasFocus())
            painter.fillRect(rect(), colours().selection);
        auto first = rect().adjusted(6, 2, -6, -height() / 2);
        const auto below = rect().adjusted(6, height() / 2, -6, -2);
        drawMarked(painter, first, m_similar.row.subject, m_similar.subjectRanges,
                   fontFor(TextSize::Body), colours().text);
        drawMarked(painter, below, second(), {}, fontFor(TextSize::Caption), colours().muted);
    }

private:
    [[nodiscard]] QString second() const
    {
        if (!m_similar.solution.isEmpty())
            return m_similar.solution;
        const auto &row = m_similar.row;
        return u"%1 · %2 · %3"_s.arg(words::ticketNumber(row.number), row.requester,
                                     row.technician.isEmpty() ? row.team : row.technician);
    }
    desk::SimilarTicket m_similar;
};

} // namespace

SimilarList::SimilarList(QWidget *parent) : QWidget{parent}, m_lines{new QVBoxLayout{this}}
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

void SimilarList::addHeading(const QString &words)
{
    if (m_lines->count() > 0)
        m_lines->addSpacing(12);
    m_lines->addWidget(heading(words, this));
}

void SimilarList::add(const desk::SimilarTicket &similar)
{
    auto *button = new SimilarButton{similar, this};
    connect(button, &QPushButton::clicked, this,
            [this, id = similar.row.id] { Q_EMIT ticketRequested(id); });
    m_lines->addWidget(button);
    m_tickets.push_back(similar.row.id);
}

void SimilarList::show(const desk::SimilarAnswer &answer)
{
    while (auto *item = m_lines->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_tickets.clear();
    if (!answer.open.empty())
        addHeading(tr("Open and like this"));
    for (const auto &similar : answer.open)
        add(similar);
    if (!answer.solved.empty())
        addHeading(tr("Solved before"));
    for (const auto &similar : answer.solved)
        add(similar);
}

void SimilarList::focusFirst()
{
    for (int i = 0; i < m_lines->count(); ++i) {
        auto *button = qobject_cast<QPushButton *>(m_lines->itemAt(i)->widget());
        if (button != nullptr)
            return button->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace baton::ui
