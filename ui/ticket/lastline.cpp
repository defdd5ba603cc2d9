#include "ui/ticket/lastline.h"

#include "core/words/sentences.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace baton::ui {

LastLine::LastLine(const desk::TicketRow &row, QWidget *parent)
    : QPushButton{parent}, m_subject{row.subject}
{
    const auto when =
        words::shortTime(row.updatedAt, SystemClock{}.now(), QTimeZone::systemTimeZone());
    m_standing = tr("%1 %2").arg(words::name(row.category).toLower(), when);
    setAccessibleName(tr("%1 %2, %3").arg(words::ticketNumber(row.number), m_subject, m_standing));
    setToolTip(accessibleName());
}

QSize LastLine::sizeHint() const
{
    return {200, rowHeight - 4};
}

void LastLine::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const auto area = rect().adjusted(2, 0, -2, 0);
    painter.setPen(colours().muted);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_standing);
    const int room = area.width() - painter.fontMetrics().horizontalAdvance(m_standing) - 10;
    auto font = painter.font();
    font.setUnderline(hasFocus() || underMouse());
    painter.setFont(font);
    painter.setPen(hasFocus() || underMouse() ? colours().accent : colours().text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_subject, Qt::ElideRight, room));
}

} // namespace baton::ui
