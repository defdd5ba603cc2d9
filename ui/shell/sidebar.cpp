#include "ui/shell/sidebar.h"

#include "core/base/whendone.h"
#include "core/draw/figure.h"
#include "ui/views/viewmenu.h"
#include "ui/views/viewshelf.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

enum PlaceRole { TargetRole = Qt::UserRole + 1, CountRole, KeyRole = Qt::UserRole + 9 };
// Of a view that is kept: its id (0: the heading above), its name and what it counts.
enum ViewRole { IdRole = Qt::UserRole + 20, NameRole, FilterRole };
constexpr auto queuePrefix = "queue:"_L1;

QString filterOf(const QStandardItem &item)
{
    const auto target = item.data(TargetRole).toString();
    return target.startsWith(queuePrefix) ? target.mid(queuePrefix.size())
                                          : item.data(FilterRole).toString();
}

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
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto count = index.data(CountRole).toString();
        const int taken = 10 + 24 + 16 + option->fontMetrics.horizontalAdvance(count);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.width() - taken);
    }
    // A count that comes in meanwhile takes nobody's words away.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const auto *field = qobject_cast<QLineEdit *>(editor);
        if (field == nullptr || !field->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
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
    addHeading(tr("Queue"), {});
    addPlace(tr("Mine"), u"user-identity"_s, {});
    addPlace(tr("Open"), u"view-list-details"_s, u"queue:is:open"_s);
    addPlace(tr("Unassigned"), u"mail-folder-inbox"_s, u"queue:is:unassigned"_s);
    addPlace(tr("Waiting"), u"clock"_s, u"queue:is:waiting"_s);
    addPlace(tr("Overdue"), u"data-warning"_s, u"queue:is:overdue"_s);
    addPlace(tr("Back and forth"), u"view-refresh"_s, u"queue:is:open is:pingpong"_s);
    addPlace(tr("All"), u"view-list-text"_s, u"queue:"_s);
    addHeading(tr("Boards"), u"boards"_s);
    addPlace(tr("Monday page"), u"view-list-text"_s, u"board:monday"_s);
    addPlace(tr("Breach board"), u"office-chart-bar"_s, u"board:breach"_s);
    addPlace(tr("Hand-off board"), u"document-swap"_s, u"board:handoff"_s);
    addHeading({}, {});
    addPlace(tr("Admin"), u"configure"_s, u"admin:"_s);
    const auto request = [this](const QModelIndex &index) {
        if (const auto target = index.data(TargetRole).toString(); !target.isEmpty())
            Q_EMIT placeRequested(target);
    };
    connect(m_places, &QStandardItemModel::itemChanged, this,
            [this](const QStandardItem *item) { takeName(*item); });
    connect(this, &QListView::clicked, this, request);
    connect(this, &QListView::activated, this, request);
}

void Sidebar::addHeading(const QString &text, const QString &key)
{
    auto *item = new QStandardItem{text};
    item->setFlags(Qt::NoItemFlags);
    item->setFont(fontFor(TextSize::Caption));
    item->setData(key, KeyRole);
    m_places->appendRow(item);
}

void Sidebar::addPlace(const QString &text, const QString &iconName, const QString &target)
{
    auto *item = new QStandardItem{icon(iconName), text};
    item->setData(target, TargetRole);
    item->setData(iconName, KeyRole);
    m_places->appendRow(item);
}

void Sidebar::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    if (desk != nullptr)
        connect(desk, &desk::Desk::changed, this, &Sidebar::countViews);
    countViews();
}

void Sidebar::setMe(const Me &me)
{
    m_me = me;
    for (int row = 0; row < m_places->rowCount(); ++row) {
        auto *item = m_places->item(row);
        if (item->data(KeyRole).toString() != "user-identity"_L1)
            continue;
        const bool known = !me.person.isNull();
        item->setData(known ? u"queue:is:open -is:waiting technician:me"_s : QString{}, TargetRole);
        setRowHidden(row, !known);
    }
    countViews();
}

void Sidebar::setViews(ViewShelf *shelf)
{
    m_shelf = shelf;
    connect(shelf, &ViewShelf::changed, this, &Sidebar::listViews);
    listViews();
}

void Sidebar::listViews()
{
    const auto marked = currentIndex().data(TargetRole).toString();
    for (int row = m_places->rowCount() - 1; row >= 0; --row) {
        if (m_places->item(row)->data(IdRole).isValid())
            m_places->removeRow(row);
    }
    int row = 0; // above the heading of the boards
    while (row < m_places->rowCount() &&
           !m_places->item(row)->data(TargetRole).toString().startsWith("board:"_L1))
        ++row;
    row = addViews(row - 1, tr("My views"), m_shelf->personal());
    addViews(row, tr("Views of everybody"), m_shelf->shared());
    mark(marked);
    countViews();
}

int Sidebar::addViews(int row, const QString &title, const std::vector<org::View> &views)
{
    if (views.empty())
        return row;
    auto *heading = new QStandardItem{title};
    heading->setFlags(Qt::NoItemFlags);
    heading->setFont(fontFor(TextSize::Caption));
    heading->setData(0, IdRole);
    m_places->insertRow(row++, heading);
    for (const auto &view : views) {
        auto *item = new QStandardItem{icon(u"view-filter"_s), view.name};
        item->setData(u"view:%1"_s.arg(view.id.value()), TargetRole);
        item->setData(view.id.value(), IdRole);
        item->setData(view.name, NameRole);
        item->setData(view.filter, FilterRole);
        item->setToolTip(view.filter);
        m_places->insertRow(row++, item);
    }
    return row;
}

SettingId Sidebar::viewAt(const QModelIndex &index) const
{
    return SettingId{index.data(IdRole).toLongLong()};
}

// A name was typed in its place.
void Sidebar::takeName(const QStandardItem &item)
{
    const auto before = item.data(NameRole).toString();
    if (!before.isEmpty() && item.text() != before && m_shelf)
        m_shelf->rename(viewAt(item.index()), item.text());
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = byKey ? currentIndex() : indexAt(event->pos());
    if (viewAt(index).isNull() || !m_shelf)
        return;
    QPointer<QMenu> menu{new QMenu{this}};
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex at{index};
    fillViewMenu(*menu, *m_shelf, viewAt(index), [this, at] { edit(at); });
    menu->popup(viewport()->mapToGlobal(visualRect(index).center()));
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const auto view = viewAt(currentIndex());
    if (view.isNull() || !m_shelf)
        return QListView::keyPressEvent(event);
    const bool moves = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_F2)
        edit(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        m_shelf->remove(view);
    else if (moves && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        m_shelf->move(view, event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListView::keyPressEvent(event);
}

// A desk without either practice sees four views: mine, unassigned, waiting and all that is open.
void Sidebar::setInForce(const InForce &inForce)
{
    const bool any = inForce.targets || inForce.handOffs;
    const QHash<QString, bool> shown{{u"queue:is:overdue"_s, inForce.targets},
                                     {u"queue:is:open is:pingpong"_s, inForce.handOffs},
                                     {u"queue:"_s, any},
                                     {u"boards"_s, any},
                                     {u"board:monday"_s, any},
                                     {u"board:breach"_s, inForce.targets},
                                     {u"board:handoff"_s, inForce.handOffs}};
    for (int row = 0; row < m_places->rowCount(); ++row) {
        auto *item = m_places->item(row);
        const auto target = item->data(TargetRole).toString();
        const auto key = target.isEmpty() ? item->data(KeyRole).toString() : target;
        if (const auto found = shown.constFind(key); found != shown.constEnd())
            setRowHidden(row, !*found);
        if (target == "queue:is:open"_L1)
            item->setText(any ? tr("Open") : tr("All open"));
    }
}

// All at once: one question to the index, whoever is asked.
void Sidebar::countViews()
{
    if (!m_desk)
        return;
    desk::CountQuestion question;
    question.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    question.me = m_me.person;
    question.myTeam = m_me.team;
    std::vector<QPersistentModelIndex> rows;
    for (int row = 0; row < m_places->rowCount(); ++row) {
        const auto *item = m_places->item(row);
        const auto target = item->data(TargetRole).toString();
        if (!target.startsWith(queuePrefix) && viewAt(item->index()).isNull())
            continue;
        rows.emplace_back(item->index());
        question.filters << filterOf(*item);
    }
    whenDone(m_desk->counts(question), this,
             [this, rows](const Result<std::vector<qint64>> &counts) {
                 for (size_t i = 0; counts && i < rows.size(); ++i) {
                     const auto count = (*counts)[i];
                     if (rows[i].isValid()) // -1: its filter cannot be read any more
                         m_places->setData(rows[i],
                                           count < 0 ? QString{}
                                                     : draw::figureText(static_cast<double>(count)),
                                           CountRole);
                 }
             });
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
        const auto place = item->data(TargetRole).toString();
        if (place == target || (place == "admin:"_L1 && target.startsWith(place)))
            setCurrentIndex(item->index());
    }
}

} // namespace baton::ui
