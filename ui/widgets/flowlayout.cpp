#include "ui/widgets/flowlayout.h"

#include <QWidget>

namespace baton::ui {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout{parent}, m_gap{gap}
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(qsizetype place, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(place, new QWidgetItem{widget});
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut({0, 0, width, 0}, Do::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize most;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            most = most.expandedTo(item->minimumSize());
    }
    return most;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    layOut(area, Do::Place);
}

int FlowLayout::layOut(const QRect &area, Do what) const
{
    int x = area.x();
    int y = area.y();
    int height = 0;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint().boundedTo({std::max(area.width(), 1), QWIDGETSIZE_MAX});
        if (x > area.x() && x + size.width() > area.x() + area.width()) {
            x = area.x();
            y += height + m_gap;
            height = 0;
        }
        if (what == Do::Place)
            item->setGeometry({QPoint{x, y}, size});
        x += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    return y + height - area.y();
}

} // namespace baton::ui
