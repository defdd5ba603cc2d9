#include "ui/widgets/figureview.h"

#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace baton::ui {

FigureView::FigureView(const QString &accessibleName, QWidget *parent)
    : QWidget{parent}, m_name{accessibleName}
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureView::show(std::unique_ptr<draw::Figure> figure)
{
    m_figure = std::move(figure);
    m_chosen = -1;
    const int height = heightForWidth(std::max(width(), 200));
    setMinimumHeight(height);
    updateGeometry();
    update();
}

int FigureView::heightForWidth(int width) const
{
    return m_figure ? static_cast<int>(m_figure->heightFor(width, font())) : 0;
}

QSize FigureView::sizeHint() const
{
    return {400, heightForWidth(400)};
}

void FigureView::paintEvent(QPaintEvent *)
{
    if (!m_figure)
        return;
    QPainter painter{this};
    m_spots =
        m_figure->paint(painter, rect(), colours(), hasFocus() ? std::max(0, m_chosen) : m_chosen);
}

int FigureView::spotAt(const QPointF &point) const
{
    const auto found = std::ranges::find_if(
        m_spots, [point](const draw::Spot &spot) { return spot.area.contains(point); });
    return found == m_spots.end() ? -1 : static_cast<int>(found - m_spots.begin());
}

void FigureView::choose(int spot)
{
    const int before = m_chosen;
    m_chosen = std::clamp(spot, 0, std::max(0, static_cast<int>(m_spots.size()) - 1));
    if (m_chosen < std::ssize(m_spots))
        setAccessibleDescription(m_spots[static_cast<size_t>(m_chosen)].words);
    update();
    if (m_chosen != before)
        Q_EMIT spotChosen(m_chosen);
}

void FigureView::activate(int spot)
{
    if (spot >= 0 && spot < std::ssize(m_spots) &&
        !m_spots[static_cast<size_t>(spot)].filter.isEmpty())
        Q_EMIT spotActivated(m_spots[static_cast<size_t>(spot)].filter);
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    const int spot = spotAt(event->position());
    if (spot < 0)
        return;
    choose(spot);
    activate(spot);
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return choose(m_chosen + 1);
    case Qt::Key_Up:
    case Qt::Key_Left:
        return choose(m_chosen - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate(std::max(0, m_chosen));
    default:
        QWidget::keyPressEvent(event);
    }
}

bool FigureView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int spot = spotAt(help->pos());
        if (spot >= 0)
            QToolTip::showText(help->globalPos(), m_spots[static_cast<size_t>(spot)].words, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    choose(std::max(0, m_chosen));
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!m_keepsChoice)
        m_chosen = -1;
    update();
}

} // namespace baton::ui
