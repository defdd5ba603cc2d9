#include "ui/queue/queuepage.h"

#include "core/base/whendone.h"
#include "core/draw/figure.h"
#include "core/words/queuewords.h"
#include "core/words/sentences.h"
#include "ui/actions/actionregistry.h"
#include "ui/queue/filterfield.h"
#include "ui/queue/preview.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/widgets/parts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int typingPause = 150;  // ms; as one types, not for every letter
constexpr int readingPause = 800; // ms on a ticket until it counts as read
// No., subject (takes the rest), requester, held by, team, priority, state, reported, last, clock
constexpr std::array columnWidths{72, 0, 108, 88, 116, 84, 92, 92, 84, 156};
constexpr std::array shownColumns{QueueColumn::Subject, QueueColumn::Requester, QueueColumn::HeldBy,
                                  QueueColumn::Updated, QueueColumn::Clock};

void setUpHeader(QHeaderView &header)
{
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setSortIndicator(QueueColumn::Clock, Qt::AscendingOrder);
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setMinimumSectionSize(40);
    for (int column = 0; column < queueColumns; ++column) {
        const int width = columnWidths[static_cast<size_t>(column)];
        header.setSectionResizeMode(column,
                                    width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width > 0)
            header.resizeSection(column, width);
    }
}

} // namespace

QueuePage::QueuePage(QWidget *parent)
    : QWidget{parent}, m_model{new QueueModel{this}}, m_filter{new FilterField{this}},
      m_hint{label({}, TextSize::Caption, Tone::Muted, this)}, m_stack{new QStackedWidget{this}},
      m_table{new QueueView{m_model, this}}, m_empty{new EmptyState{this}},
      m_preview{new Preview{this}}, m_typing{new QTimer{this}}, m_reading{new QTimer{this}}
{
    build();
    layOut();
    connectParts();
}

void QueuePage::build()
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_hint->setContentsMargins(12, 0, 12, 0);
    m_hint->setFixedHeight(rowHeight); // nothing moves when it says something
    m_hint->setWordWrap(false);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    m_reading->setSingleShot(true);
    m_reading->setInterval(readingPause);
    m_table->setObjectName(u"queue"_s);
    m_table->setAccessibleName(tr("Tickets"));
    m_table->installEventFilter(this);
    setUpHeader(*m_table->header());
    showColumns();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

void QueuePage::layOut()
{
    auto *list = new QWidget{this};
    auto *listLayout = new QVBoxLayout{list};
    listLayout->setContentsMargins(0, 8, 0, 0);
    listLayout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(m_filter);
    listLayout->addLayout(top);
    listLayout->addWidget(m_hint);
    listLayout->addWidget(m_stack, 1);
    auto *splitter = new QSplitter{Qt::Horizontal, this};
    splitter->addWidget(list);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 432});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_preview->setMinimumWidth(300);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void QueuePage::connectParts()
{
    connect(m_model, &QueueModel::answered, this, &QueuePage::showAnswer);
    connect(m_model, &QueueModel::refused, this, &QueuePage::showRefusal);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuePage::keepSelection);
    connect(m_filter, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        ask();
        m_table->setFocus();
    });
    connect(m_typing, &QTimer::timeout, this, &QueuePage::ask);
    connect(m_reading, &QTimer::timeout, this, &QueuePage::markSeen);
    connect(m_preview, &Preview::shown, m_reading, qOverload<>(&QTimer::start));
    connect(m_table->header(), &QHeaderView::sectionClicked, this, &QueuePage::sortByHeader);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { takeRow(current.row()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto ticket = m_model->idAt(index.row()))
            Q_EMIT deedRequested(ticket, Deed::Open);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_filter->text().isEmpty())
            Q_EMIT startRequested();
        else
            open(m_filter->text().contains("technician:me"_L1) ? u"is:unassigned"_s : QString{});
    });
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

void QueuePage::setMe(const Me &me)
{
    m_me = me;
    m_model->setMe(me.person, me.team);
}

void QueuePage::setReadMarks(ReadMarks marks)
{
    m_model->setReadMarks(std::move(marks));
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

QWidget *QueuePage::list() const
{
    return m_table;
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

void QueuePage::takeRow(int row)
{
    const auto ticket = m_model->idAt(row);
    if (ticket.isNull() || ticket == m_chosen)
        return; // a heading: the ticket beside the list stays
    m_chosen = ticket;
    m_reading->stop();
    m_preview->showTicket(ticket);
}

void QueuePage::markSeen()
{
    if (isVisible() && m_preview->ticket() == m_chosen)
        m_model->markSeen(m_chosen, m_preview->version(), m_preview->updatedAt());
}

// What is open is read by urgency; everything else in its own order.
desk::GroupKey QueuePage::group() const
{
    const bool byDue = m_sort == desk::SortChoice{};
    return byDue && m_filter->text().contains("is:open"_L1) ? desk::GroupKey::Urgency
                                                            : desk::GroupKey::None;
}

void QueuePage::ask()
{
    m_typing->stop();
    m_model->ask(m_filter->text(), m_sort, group());
}

void QueuePage::sortByHeader(int section)
{
    const auto key = QueueModel::sortKeyOf(section);
    if (!key)
        return;
    const bool again = m_sort.key == *key && m_sort.order == desk::SortOrder::Ascending;
    m_sort = {*key, again ? desk::SortOrder::Descending : desk::SortOrder::Ascending};
    ask();
}

void QueuePage::showAnswer(const desk::QueueAnswer &answer)
{
    m_filter->setRight();
    for (int column = 0; column < queueColumns; ++column) {
        if (QueueModel::sortKeyOf(column) == answer.sort.key)
            m_table->header()->setSortIndicator(
                column, answer.sort.order == desk::SortOrder::Ascending ? Qt::AscendingOrder
                                                                        : Qt::DescendingOrder);
    }
    const auto total = m_model->total();
    const auto words = total == 1
                           ? tr("1 ticket")
                           : tr("%1 tickets").arg(draw::figureText(static_cast<double>(total)));
    m_filter->setNote(m_filter->hasFocus() ? tr("%1 match so far").arg(total) : words);
    paintTone(m_hint, Tone::Muted);
    m_hint->setText(answer.searchReachPercent < 100
                        ? tr("The index is being rebuilt, %1 %: words may miss older tickets.")
                              .arg(answer.searchReachPercent)
                        : QString{});
    Q_EMIT statusChanged(words);
    if (total == 0)
        return showEmpty();
    m_stack->setCurrentWidget(m_table);
    if (!m_table->currentIndex().isValid())
        m_table->step(1);
}

void QueuePage::showEmpty()
{
    const auto &text = m_filter->text();
    m_stack->setCurrentWidget(m_empty);
    if (text.contains("is:open"_L1) && text.contains("technician:me"_L1)) {
        m_empty->say(tr("Nothing waits for you"), {}, tr("Show what nobody has taken"));
        showWakes();
    } else if (text == "is:open"_L1) {
        m_empty->say(tr("Nothing waits for you"), tr("No ticket is open."), tr("Show all tickets"));
    } else if (text.isEmpty()) {
        m_empty->say(tr("No tickets yet"), tr("Import a history, or try the demo."),
                     tr("How to begin"));
    } else {
        m_empty->say(tr("No ticket matches"), tr("No ticket is like: %1").arg(text),
                     tr("Show all tickets"));
    }
}

// "2 of yours wait, the next wakes 14:00."
void QueuePage::showWakes()
{
    auto question = m_model->question();
    question.filter = u"is:pending technician:me"_s;
    question.group = desk::GroupKey::Urgency;
    whenDone(m_desk->list(question), this, [this](const Result<desk::QueueAnswer> &answer) {
        if (!answer || m_model->total() > 0)
            return;
        const auto waiting = std::ssize(*answer->ids);
        QString words;
        for (const auto &group : answer->groups)
            words += words::nextWake(group, answer->asOf, QTimeZone::systemTimeZone());
        const auto detail =
            waiting == 0 ? tr("None of yours waits for somebody else.")
            : words.isEmpty()
                ? tr("%1 of yours wait for somebody else.").arg(waiting)
                : tr("%1 of yours wait for somebody else; %2.").arg(waiting).arg(words);
        m_empty->say(tr("Nothing waits for you"), detail, tr("Show what nobody has taken"));
    });
}

void QueuePage::showRefusal(const Error &error)
{
    const auto sentence = words::sentence(error);
    if (error.code == ErrorCode::FilterError && error.parameters.size() > 4)
        m_filter->setWrong(error.parameters[3].toLongLong(), error.parameters[4].toLongLong(),
                           sentence);
    else
        m_filter->setWrong(0, 0, sentence);
    paintTone(m_hint, Tone::Danger);
    m_hint->setText(sentence + u"   "_s + tr("The list still shows the last filter that worked."));
}

void QueuePage::showColumns()
{
    for (int column = 0; column < queueColumns; ++column)
        m_table->header()->setSectionHidden(column, std::ranges::find(shownColumns, column) ==
                                                        shownColumns.end());
}

// The list may have changed under the cursor: the ticket stays chosen, not the row.
void QueuePage::keepSelection()
{
    if (const int row = m_model->rowOf(m_chosen); row >= 0)
        m_table->chooseRow(row);
    else if (m_model->total() > 0)
        m_table->step(1);
}

void QueuePage::chooseNext()
{
    if (!m_desk)
        return;
    auto question = m_model->question();
    question.group = desk::GroupKey::None;
    question.always = desk::SortChoice{desk::SortKey::Next, desk::SortOrder::Ascending};
    whenDone(m_desk->list(question), this, [this](const Result<desk::QueueAnswer> &answer) {
        if (answer)
            takeNext(*answer->ids);
    });
}

// The one after the chosen ticket; from the last one back to the first.
void QueuePage::takeNext(const std::vector<TicketId> &order)
{
    const auto at = std::ranges::find(order, m_chosen);
    const auto from = at == order.end() ? size_t{0} : static_cast<size_t>(at - order.begin()) + 1;
    for (size_t i = 0; i < order.size(); ++i) {
        const int row = m_model->rowOf(order[(from + i) % order.size()]);
        if (row >= 0)
            return m_table->chooseRow(row);
    }
}

bool QueuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_filter && (key == Qt::Key_Escape || key == Qt::Key_Down)) {
        m_table->setFocus();
        return true;
    }
    const int row = m_table->currentIndex().row();
    const int heading = m_model->shape().headingAt(row);
    const bool folds = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Left ||
                       key == Qt::Key_Right;
    if (watched != m_table || heading < 0 || !folds)
        return false;
    const bool folded = m_model->shape().isFolded(heading);
    if ((key == Qt::Key_Left && folded) || (key == Qt::Key_Right && !folded))
        return true;
    m_model->toggleGroup(row);
    return true;
}

void QueuePage::addActs(ActionRegistry &registry)
{
    const auto add = [&registry](const QString &id, const QString &text,
                                 const QList<QKeySequence> &keys,
                                 const std::function<void()> &run) {
        registry.add({id, text, ActPlace::Queue, keys, run, {}, {}});
    };
    add(u"queue.below"_s, tr("Ticket below"), {Qt::Key_J}, [this] { m_table->step(1); });
    add(u"queue.above"_s, tr("Ticket above"), {Qt::Key_K}, [this] { m_table->step(-1); });
    add(u"queue.next"_s, tr("Next ticket to act on"), {Qt::Key_Space}, [this] { chooseNext(); });
    add(u"queue.filter"_s, tr("Into the filter"), {Qt::Key_Slash}, [this] { focusFilter(); });
}

} // namespace baton::ui
