#include "ui/ticket/conversation.h"

#include "ui/ticket/entrydelegate.h"
#include "ui/ticket/entrymodel.h"
#include "ui/ticket/markdown.h"
#include "ui/ticket/thumbnails.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr qsizetype newest = 200; // entries shown before "Show"
constexpr int batch = 60;         // laid out in one go: some milliseconds
} // namespace

Conversation::Conversation(QWidget *parent)
    : QListView{parent}, m_entries{new EntryModel{this}}, m_painter{new EntryDelegate{this}},
      m_thumbnails{new Thumbnails{this}}
{
    setObjectName(u"conversation"_s);
    setAccessibleName(tr("Conversation"));
    setModel(m_entries);
    setItemDelegate(m_painter);
    m_painter->setThumbnails(m_thumbnails);
    connect(m_thumbnails, &Thumbnails::ready, viewport(), qOverload<>(&QWidget::update));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setLayoutMode(Batched);
    setBatchSize(batch);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setMouseTracking(true);
    setViewportMargins(0, 6, 0, 6);
    verticalScrollBar()->setSingleStep(24);
    auto *bar = verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &Conversation::stayAtEnd);
    connect(bar, &QScrollBar::actionTriggered, this,
            [this, bar] { m_atEnd = bar->sliderPosition() >= bar->maximum(); });
}

void Conversation::show(const desk::TicketView &view, PersonId reader, qint64 seenSeq)
{
    if (view.ticket.id != m_view.ticket.id) {
        m_entries->show({});
        m_painter->forget();
        m_reading.newest = newest;
        m_atEnd = true;
    }
    m_view = view;
    m_reading.reader = reader;
    m_reading.seenSeq = seenSeq;
    m_entries->show(entriesOf(m_view, m_reading));
    stayAtEnd();
}

void Conversation::setDesk(desk::Desk *desk)
{
    m_thumbnails->setDesk(desk);
}

void Conversation::showEntry(qint64 seq)
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        if (m_entries->entry(row).seq < seq)
            continue;
        m_atEnd = false;
        setCurrentIndex(m_entries->index(row));
        scrollTo(m_entries->index(row), PositionAtCenter);
        return setFocus(Qt::ShortcutFocusReason);
    }
}

qint64 Conversation::chosenSeq() const
{
    return currentIndex().isValid() ? m_entries->entry(currentIndex().row()).seq : 0;
}

void Conversation::stayAtEnd()
{
    if (m_atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void Conversation::layOutAnew()
{
    m_painter->setWidth(viewport()->width());
    scheduleDelayedItemsLayout();
}

void Conversation::resizeEvent(QResizeEvent *event)
{
    m_painter->setWidth(viewport()->width());
    QListView::resizeEvent(event);
    stayAtEnd();
}

void Conversation::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        m_painter->forget();
        layOutAnew();
    }
}

void Conversation::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto entry = m_entries->entry(index.row());
    switch (entry.kind) {
    case Entry::Kind::Changes:
        m_atEnd = false;
        m_entries->toggle(index.row());
        return layOutAnew();
    case Entry::Kind::Older:
        m_atEnd = false;
        m_reading.newest = m_view.activities.size();
        return m_entries->show(entriesOf(m_view, m_reading));
    case Entry::Kind::Card:
        if (entry.text.size() > mostShown)
            Q_EMIT wholeTextRequested(entry.who, entry.text);
        else if (const auto addresses = m_painter->addressesOf(index); !addresses.isEmpty())
            Q_EMIT addressRequested(addresses);
        else if (!entry.files.empty())
            Q_EMIT filesRequested(entry.files);
        return;
    case Entry::Kind::New:
        return;
    }
}

void Conversation::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const auto index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const auto item = visualRect(index);
    if (const auto address = m_painter->addressAt(item, index, event->pos()); !address.isEmpty())
        Q_EMIT addressRequested({address});
    else if (const auto file = m_painter->fileAt(item, index, event->pos()))
        Q_EMIT filesRequested({*file});
    else if (m_entries->entry(index.row()).kind != Entry::Kind::Card ||
             m_painter->isShowAll(item, index, event->pos()))
        activate(index);
}

void Conversation::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const auto index = indexAt(event->pos());
    const bool isLink = index.isValid() &&
                        (m_entries->entry(index.row()).kind == Entry::Kind::Changes ||
                         m_entries->entry(index.row()).kind == Entry::Kind::Older ||
                         m_painter->fileAt(visualRect(index), index, event->pos()) ||
                         !m_painter->addressAt(visualRect(index), index, event->pos()).isEmpty());
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Conversation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return activate(currentIndex());
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        const auto &entry = m_entries->entry(currentIndex().row());
        QGuiApplication::clipboard()->setText(
            entry.kind == Entry::Kind::Changes ? entry.lines.join(u'\n') : entry.text);
        return;
    }
    if (event->key() == Qt::Key_Escape || event->text().size() == 1)
        return event->ignore(); // keys of the page, not a search in the list
    m_atEnd = event->key() == Qt::Key_End;
    QListView::keyPressEvent(event);
}

} // namespace baton::ui
