#include "ui/boards/tile.h"

#include "ui/widgets/parts.h"

namespace baton::ui {

Tile::Tile(const QString &title, const QString &unit, QWidget *parent)
    : QWidget{parent}, m_title{title}, m_unit{label(unit, TextSize::Body, Tone::Muted, this)},
      m_content{new QVBoxLayout}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *name = heading(title, this);
    name->setWordWrap(false);
    head->addWidget(name);
    head->addWidget(m_unit, 1);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(m_content);
    layout->addStretch();
}

void Tile::sayUnit(const QString &unit)
{
    m_unit->setText(unit);
}

} // namespace baton::ui
