#include "ui/queue/queuepage.h"
#include "ui/queue/listexport.h"

#include "ui/actions/actionregistry.h"
#include "ui/bulk/bulkbar.h"
#include "ui/queue/emptyqueue.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/pickedtickets.h"
#include "ui/queue/preview.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/views/viewcontrols.h"
#include "ui/views/viewshelf.h"
#include "ui/widgets/parts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int readingPause = 800; // ms on a ticket until it counts as read

} // namespace

QueuePage::QueuePage(QWidget *parent)
    : QWidget{parent}, m_model{new QueueModel{this}}, m_filter{new FilterBar{this}},
      m_stack{new QStackedWidget{this}}, m_table{new QueueView{m_model, this}},
      m_empty{new EmptyQueue{this}}, m_bulk{new BulkBar{this}}, m_export{new ListExport{this}},
      m_shelf{new ViewShelf{this}}, m_views{new ViewControls{m_filter, m_shelf, this}},
      m_preview{new Preview{this}}, m_splitter{new QSplitter{Qt::Horizontal, this}},
      m_reading{new QTimer{this}}
{
    build();
    layOut();
    connectParts();
}

void QueuePage::build()
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_reading->setSingleShot(true);
    m_reading->setInterval(readingPause);
    m_table->setObjectName(u"queue"_s);
    m_table->setAccessibleName(tr("Tickets"));
    m_table->installEventFilter(this);
    setUpHeader(*m_table->header());
    m_filter->addBeside(m_views);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

void QueuePage::layOut()
{
    auto *list = new QWidget{this};
    auto *listLayout = new QVBoxLayout{list};
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_filter);
    listLayout->addWidget(m_stack, 1);
    listLayout->addWidget(m_bulk);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_parted = true; });
    m_preview->setMinimumWidth(300);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void QueuePage::connectParts()
{
    connect(m_model, &QueueModel::answered, this, &QueuePage::showAnswer);
    connect(m_model, &QueueModel::refused, this, &QueuePage::showRefusal);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            &QueuePage::rememberNeighbours);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuePage::keepSelection);
    connect(m_filter, &FilterBar::asked, this, &QueuePage::ask);
    connect(m_views, &ViewControls::formChanged, this, &QueuePage::showForm);
    connect(m_shelf, &ViewShelf::changed, this, [this] {
        if (const auto id = std::exchange(m_awaited, {}); !id.isNull())
            openView(id);
    });
    connect(m_filter, &FilterBar::left, this, &QueuePage::focusList);
    connect(m_reading, &QTimer::timeout, this, &QueuePage::markSeen);
    connect(m_preview, &Preview::shown, m_reading, qOverload<>(&QTimer::start));
    connect(m_table->header(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            m_views->setColumns(shownColumns(*m_table->header()));
    });
    connect(m_table->header(), &QHeaderView::sectionClicked, this, &QueuePage::sortByHeader);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { takeRow(current.row()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto ticket = m_model->idAt(index.row()))
            Q_EMIT deedRequested(ticket, Deed::Open);
    });
    connect(picked(), &PickedTickets::changed, this,
            [this] { m_bulk->setTickets(picked()->inOrder(m_model->ids())); });
    connect(m_bulk, &BulkBar::clearRequested, picked(), &PickedTickets::clear);
    connect(m_bulk, &BulkBar::leftOver, picked(),
            [this](const std::vector<TicketId> &rest) { picked()->keepOnly(rest); });
    connect(m_export, &ListExport::said, this, &QueuePage::exported);
    connect(m_bulk, &BulkBar::left, this, &QueuePage::focusList);
    connect(m_empty, &EmptyQueue::filterRequested, this, &QueuePage::open);
    connect(m_empty, &EmptyQueue::retryRequested, this, &QueuePage::ask);
    connect(m_empty, &EmptyQueue::startRequested, this, &QueuePage::startRequested);
}

void QueuePage::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_chosen = {};
    m_model->setDesk(desk);
    m_preview->setDesk(desk);
    m_filter->setDesk(desk);
    m_empty->setDesk(desk);
    m_bulk->setDesk(desk);
    m_export->setDesk(desk);
    m_shelf->setDesk(desk);
    if (desk != nullptr)
        open(u"is:open"_s);
}

void QueuePage::setMe(const Me &me)
{
    m_me = me;
    m_model->setMe(me.person, me.team);
    m_shelf->setMe(me);
    m_preview->setReader(me.person);
}

std::optional<qint64> QueuePage::versionOnScreen(TicketId ticket) const
{
    const bool shown = m_preview->ticket() == ticket && m_preview->version() > 0;
    return shown ? std::optional{m_preview->version()} : std::nullopt;
}

void QueuePage::setActs(TicketActs *acts)
{
    m_bulk->setActs(acts);
    m_shelf->setActs(acts);
}

void QueuePage::setInForce(const InForce &inForce)
{
    m_model->setInForce(inForce);
    m_preview->setInForce(inForce);
    if (std::exchange(m_inForce, inForce) != inForce && m_desk)
        ask(); // without targets nothing is due: no headings by urgency
}

void QueuePage::setReadMarks(const SharedMarks &marks)
{
    m_model->setReadMarks(marks);
}

void QueuePage::openView(SettingId id)
{
    const auto *view = m_shelf->find(id);
    if (view == nullptr) {
        m_awaited = id;
        return;
    }
    m_filter->setText(view->filter);
    m_views->open(*view);
}

void QueuePage::showForm()
{
    m_arranging = true;
    showColumns(*m_table->header(), m_views->form().columns);
    fitColumns(*m_table->header(), m_table->viewport()->width());
    m_arranging = false;
    if (m_desk)
        ask();
}

void QueuePage::open(const QString &filter)
{
    m_awaited = {};
    m_filter->setText(filter);
    m_views->leave(); // and asks
}

QString QueuePage::filter() const
{
    return m_filter->text();
}

QWidget *QueuePage::list() const
{
    return m_table;
}

void QueuePage::focusFilter()
{
    m_filter->takeFocus();
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

PickedTickets *QueuePage::picked() const
{
    return m_model->picked();
}

bool QueuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && picked()->count() > 0) {
        picked()->clear();
        return true;
    }
    return foldByKey(key);
}

// On a small screen subjects need the room more than the preview does.
void QueuePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_parted)
        return;
    const int beside = std::clamp(width() * 36 / 100, 320, 432);
    m_splitter->setSizes({width() - beside, beside});
}

bool QueuePage::foldByKey(int key)
{
    const int row = m_table->currentIndex().row();
    const int heading = m_model->shape().headingAt(row);
    const bool folds = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Left ||
                       key == Qt::Key_Right;
    if (heading < 0 || !folds)
        return false;
    const bool folded = m_model->shape().isFolded(heading);
    if ((key == Qt::Key_Left && folded) || (key == Qt::Key_Right && !folded))
        return true;
    m_model->toggleGroup(row);
    return true;
}

} // namespace baton::ui
