#include "ui/queue/queuepage.h"

#include "ui/actions/actionregistry.h"
#include "ui/queue/preview.h"
#include "ui/queue/queuedelegate.h"
#include "ui/queue/queuemodel.h"
#include "ui/widgets/parts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int typingPause = 150; // ms; as one types, not for every letter
constexpr std::array columnWidths{60, 0, 116, 108, 66, 92, 92, 156};
constexpr int roomForAll = 900; // below it, number, priority and state leave their room

void setUpTable(QTableView &table)
{
    table.setItemDelegate(new QueueDelegate{&table});
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setShowGrid(false);
    table.setSortingEnabled(false); // the header asks the desk, no proxy sorts
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    auto *header = table.horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(QueueModel::Clock, Qt::AscendingOrder);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(rowHeight);
}

void sizeColumns(QTableView &table)
{
    auto *header = table.horizontalHeader();
    for (int column = 0; column < QueueModel::columns; ++column) {
        const int width = columnWidths[static_cast<size_t>(column)];
        header->setSectionResizeMode(column,
                                     width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width > 0)
            header->resizeSection(column, width);
    }
}

} // namespace

QueuePage::QueuePage(QWidget *parent)
    : QWidget{parent}, m_model{new QueueModel{this}}, m_filter{new QLineEdit{this}},
      m_hint{label({}, TextSize::Caption, Tone::Muted, this)}, m_stack{new QStackedWidget{this}},
      m_table{new QTableView{this}}, m_empty{new EmptyState{this}}, m_preview{new Preview{this}},
      m_typing{new QTimer{this}}
{
    build();
    connect(m_model, &QueueModel::answered, this, &QueuePage::showAnswer);
    connect(m_model, &QueueModel::refused, this, &QueuePage::showRefusal);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuePage::keepSelection);
    connect(m_filter, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        ask();
        m_table->setFocus();
    });
    connect(m_typing, &QTimer::timeout, this, &QueuePage::ask);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &QueuePage::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                m_chosen = m_model->idAt(current.row());
                m_preview->showTicket(m_chosen);
            });
    connect(m_table, &QTableView::doubleClicked, this,
            [this] { Q_EMIT deedRequested(m_chosen, Deed::Open); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_filter->text().isEmpty())
            Q_EMIT startRequested();
        else
            open({});
    });
}

void QueuePage::build()
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: team:network is:open due<2h, or words   ( / )"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_hint->setContentsMargins(4, 0, 0, 0);
    m_hint->setWordWrap(false);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    m_table->setObjectName(u"queue"_s);
    m_table->setAccessibleName(tr("Tickets"));
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    setUpTable(*m_table);
    sizeColumns(*m_table);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *list = new QWidget{this};
    auto *listLayout = new QVBoxLayout{list};
    listLayout->setContentsMargins(12, 8, 0, 0);
    listLayout->setSpacing(4);
    listLayout->addWidget(m_filter);
    listLayout->addWidget(m_hint);
    listLayout->addWidget(m_stack, 1);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *splitter = new QSplitter{Qt::Horizontal, this};
    splitter->addWidget(list);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 350});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_preview->setMinimumWidth(300);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void QueuePage::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_chosen = {};
    m_model->setDesk(desk);
    m_preview->setDesk(desk);
    if (desk != nullptr)
        open(u"is:open"_s);
}

void QueuePage::open(const QString &filter)
{
    m_filter->setText(filter);
    ask();
}

QString QueuePage::filter() const
{
    return m_filter->text();
}

void QueuePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueuePage::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void QueuePage::choose(TicketId id)
{
    m_chosen = id;
    m_preview->showTicket(id);
    keepSelection();
}

void QueuePage::ask()
{
    m_typing->stop();
    const auto *header = m_table->horizontalHeader();
    const auto order = header->sortIndicatorOrder() == Qt::AscendingOrder
                           ? desk::SortOrder::Ascending
                           : desk::SortOrder::Descending;
    m_model->ask(m_filter->text(), QueueModel::sortKeyOf(header->sortIndicatorSection()), order);
}

void QueuePage::setWrong(const QString &sentence)
{
    m_filter->setProperty("wrong", !sentence.isEmpty());
    m_filter->style()->unpolish(m_filter); // the sheet looks at the property again
    m_filter->style()->polish(m_filter);
    m_filter->setAccessibleDescription(sentence);
}

void QueuePage::showAnswer(qint64 total, int searchReachPercent)
{
    setWrong({});
    paintTone(m_hint, Tone::Muted);
    auto words = total == 1 ? tr("1 ticket") : tr("%1 tickets").arg(total);
    if (searchReachPercent < 100)
        words += tr("; words are searched in %1 % of the tickets so far").arg(searchReachPercent);
    m_hint->setText(words);
    Q_EMIT statusChanged(words);
    if (total > 0) {
        m_stack->setCurrentWidget(m_table);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        return;
    }
    if (m_filter->text() == "is:open"_L1)
        m_empty->say(tr("Nothing waits for you"), tr("No ticket is open."), tr("Show all tickets"));
    else if (m_filter->text().isEmpty())
        m_empty->say(tr("No tickets yet"), tr("Import a history, or try the demo."),
                     tr("How to begin"));
    else
        m_empty->say(tr("Nothing matches"), tr("No ticket is like: %1").arg(m_filter->text()),
                     tr("Show all tickets"));
    m_stack->setCurrentWidget(m_empty);
}

void QueuePage::showRefusal(const QString &sentence)
{
    setWrong(sentence);
    paintTone(m_hint, Tone::Danger);
    m_hint->setText(sentence);
}

// The list may have changed under the cursor: the ticket stays chosen, not the row.
void QueuePage::keepSelection()
{
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else if (m_model->total() > 0)
        m_table->selectRow(0);
}

void QueuePage::step(int rows)
{
    const int row = std::clamp(m_table->currentIndex().row() + rows, 0,
                               std::max(0, static_cast<int>(m_model->total()) - 1));
    m_table->setCurrentIndex(m_model->index(row, 0));
}

bool QueuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        const bool narrow = m_table->width() < roomForAll;
        m_table->setColumnHidden(QueueModel::Number, narrow);
        m_table->setColumnHidden(QueueModel::Priority, narrow);
        m_table->setColumnHidden(QueueModel::State, narrow);
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched != m_filter || (key->key() != Qt::Key_Escape && key->key() != Qt::Key_Down))
        return false;
    m_table->setFocus();
    return true;
}

void QueuePage::addActs(ActionRegistry &registry)
{
    const auto add = [&registry](const QString &id, const QString &text,
                                 const QList<QKeySequence> &keys,
                                 const std::function<void()> &run) {
        registry.add({id, text, ActPlace::Queue, keys, run, {}, {}});
    };
    add(u"queue.next"_s, tr("Next ticket"), {Qt::Key_J, Qt::Key_Space}, [this] { step(1); });
    add(u"queue.previous"_s, tr("Previous ticket"), {Qt::Key_K}, [this] { step(-1); });
    add(u"queue.filter"_s, tr("Into the filter"), {Qt::Key_Slash}, [this] { focusFilter(); });
}

QWidget *QueuePage::list() const
{
    return m_table;
}

} // namespace baton::ui
