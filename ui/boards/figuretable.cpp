#include "ui/boards/figuretable.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QTableWidget>

namespace baton::ui {

namespace {
constexpr int filterRole = Qt::UserRole + 1;
}

QTableWidget *figureTable(const QStringList &heads, int numbersFrom, const QString &accessibleName,
                          QWidget *parent)
{
    auto *table = new QTableWidget{0, static_cast<int>(heads.size()), parent};
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(heads);
    for (int column = numbersFrom; column < heads.size(); ++column)
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFixedHeight(rowHeight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

void fixNumberColumn(QTableWidget &table, int column, int width)
{
    table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    table.horizontalHeader()->resizeSection(column, width);
}

void setRows(QTableWidget &table, int rows)
{
    table.setRowCount(rows);
    table.setFixedHeight(rowHeight * (rows + 1) + 2);
}

void setCell(QTableWidget &table, int row, int column, const Cell &cell)
{
    auto *item = new QTableWidgetItem{cell.text};
    item->setData(filterRole, cell.filter);
    item->setTextAlignment(cell.alignment | Qt::AlignVCenter);
    item->setToolTip(cell.text);
    if (cell.ground.isValid())
        item->setBackground(cell.ground);
    if (cell.colour.isValid()) // else the palette's, which follows the look by itself
        item->setForeground(cell.colour);
    if (cell.strong)
        item->setFont(strongFontFor(TextSize::Body));
    table.setItem(row, column, item);
}

void openOnActivation(QTableWidget &table, std::function<void(const QString &)> open)
{
    const auto activate = [open = std::move(open)](const QTableWidgetItem *item) {
        const auto filter = item->data(filterRole).toString();
        if (!filter.isEmpty())
            open(filter);
    };
    QObject::connect(&table, &QTableWidget::itemClicked, &table, activate);
    QObject::connect(&table, &QTableWidget::itemActivated, &table, activate);
}

} // namespace baton::ui
