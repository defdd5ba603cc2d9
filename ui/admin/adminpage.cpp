#include "ui/admin/adminpage.h"

#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

AdminPage::AdminPage(QWidget *parent)
    : QWidget{parent}, m_list{new QListWidget{this}}, m_pages{new QStackedWidget{this}}
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"adminPages"_s);
    m_list->setAccessibleName(tr("Pages of Admin"));
    m_list->setFixedWidth(184);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(8, 12, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(hairline(Qt::Vertical, this));
    layout->addWidget(m_pages, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_pages->setCurrentIndex(row);
        Q_EMIT pageShown(current());
    });
}

void AdminPage::addPage(const QString &id, const QString &title, QWidget *page)
{
    auto *item = new QListWidgetItem{title};
    item->setData(Qt::UserRole, id);
    item->setSizeHint({0, rowHeight});
    m_pages->addWidget(page);
    m_list->addItem(item);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void AdminPage::open(const QString &id)
{
    int wanted = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            wanted = row;
    }
    m_list->setCurrentRow(wanted);
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown(current());
}

QString AdminPage::current() const
{
    const auto *item = m_list->currentItem();
    return item == nullptr ? QString{} : item->data(Qt::UserRole).toString();
}

std::vector<std::pair<QString, QString>> AdminPage::pages() const
{
    std::vector<std::pair<QString, QString>> pages;
    for (int row = 0; row < m_list->count(); ++row)
        pages.emplace_back(m_list->item(row)->data(Qt::UserRole).toString(),
                           m_list->item(row)->text());
    return pages;
}

void AdminPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace baton::ui
