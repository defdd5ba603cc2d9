#include "ui/shell/sidebar.h"

#include "core/base/whendone.h"
#include "core/draw/figure.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

enum PlaceRole { TargetRole = Qt::UserRole + 1, CountRole };
constexpr auto queuePrefix = "queue:"_L1;

// The count stands muted at the right of its view.
class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto count = index.data(CountRole).toString();
        painter->setPen(colours().muted);
        painter->setFont(fontFor(TextSize::Body));
        painter->drawText(option.rect.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                          count);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {160, rowHeight};
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListView{parent}, m_places{new QStandardItemModel{this}}
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Places"));
    setFixedWidth(208);
    setModel(m_places);
    setItemDelegate(new PlaceDelegate{this});
    setEditTriggers(NoEditTriggers);
    setIconSize({16, 16});
    addHeading(tr("Queue"));
    addPlace(tr("Mine"), u"user-identity"_s, {});
    addPlace(tr("Open"), u"view-list-details"_s, u"queue:is:open"_s);
    addPlace(tr("Unassigned"), u"mail-folder-inbox"_s, u"queue:is:unassigned"_s);
    addPlace(tr("Waiting"), u"clock"_s, u"queue:is:pending"_s);
    addPlace(tr("Overdue"), u"data-warning"_s, u"queue:is:overdue"_s);
    addPlace(tr("Back and forth"), u"view-refresh"_s, u"queue:is:open is:pingpong"_s);
    addPlace(tr("All"), u"view-list-text"_s, u"queue:"_s);
    addHeading(tr("Boards"));
    addPlace(tr("Breach board"), u"office-chart-bar"_s, u"board:breach"_s);
    addPlace(tr("Hand-off board"), u"document-swap"_s, u"board:handoff"_s);
    const auto request = [this](const QModelIndex &index) {
        if (const auto target = index.data(TargetRole).toString(); !target.isEmpty())
            Q_EMIT placeRequested(target);
    };
    connect(this, &QListView::clicked, this, request);
    connect(this, &QListView::activated, this, request);
}

void Sidebar::addHeading(const QString &text)
{
    auto *item = new QStandardItem{text};
    item->setFlags(Qt::NoItemFlags);
    item->setFont(fontFor(TextSize::Caption));
    m_places->appendRow(item);
}

void Sidebar::addPlace(const QString &text, const QString &iconName, const QString &target)
{
    auto *item = new QStandardItem{icon(iconName), text};
    item->setData(target, TargetRole);
    item->setData(iconName, Qt::UserRole + 9);
    m_places->appendRow(item);
}

void Sidebar::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    if (desk != nullptr)
        connect(desk, &desk::Desk::changed, this, &Sidebar::countViews);
    countViews();
}

void Sidebar::setMe(const QString &name)
{
    for (int row = 0; row < m_places->rowCount(); ++row) {
        auto *item = m_places->item(row);
        if (item->data(Qt::UserRole + 9).toString() != "user-identity"_L1)
            continue;
        const auto filter = u"queue:is:open technician:\"%1\""_s.arg(QString{name}.remove(u'"'));
        item->setData(name.isEmpty() ? QString{} : filter, TargetRole);
        setRowHidden(row, name.isEmpty());
    }
    countViews();
}

void Sidebar::setTeamCount(qsizetype teams)
{
    for (int row = 0; row < m_places->rowCount(); ++row) {
        if (m_places->item(row)->data(TargetRole).toString() == "board:handoff"_L1)
            setRowHidden(row, teams < 2);
    }
}

void Sidebar::countViews()
{
    for (int row = 0; row < m_places->rowCount(); ++row) {
        auto *item = m_places->item(row);
        const auto target = item->data(TargetRole).toString();
        if (!target.startsWith(queuePrefix) || !m_desk)
            continue;
        whenDone(m_desk->count(target.mid(queuePrefix.size())), this,
                 [item](const Result<qint64> &count) {
                     if (count)
                         item->setData(draw::figureText(static_cast<double>(*count)), CountRole);
                 });
    }
}

std::vector<std::pair<QString, QString>> Sidebar::places() const
{
    std::vector<std::pair<QString, QString>> places;
    for (int row = 0; row < m_places->rowCount(); ++row) {
        const auto *item = m_places->item(row);
        if (const auto target = item->data(TargetRole).toString();
            !target.isEmpty() && !isRowHidden(row))
            places.emplace_back(item->text(), target);
    }
    return places;
}

void Sidebar::mark(const QString &target)
{
    clearSelection();
    for (int row = 0; row < m_places->rowCount(); ++row) {
        auto *item = m_places->item(row);
        if (item->data(TargetRole).toString() == target)
            setCurrentIndex(item->index());
    }
}

} // namespace baton::ui
