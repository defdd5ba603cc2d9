#include "ui/notices/noticespage.h"

#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int readable = 860; // as wide as eyes follow a line
constexpr int ticketRole = Qt::UserRole + 1;

QString wordsFor(sla::NoticeKind kind)
{
    switch (kind) {
    case sla::NoticeKind::DueSoon:
        return NoticesPage::tr("A ticket of mine is due within the hour");
    case sla::NoticeKind::Breached:
        return NoticesPage::tr("A ticket of mine has passed its due time");
    case sla::NoticeKind::HalfUsed:
        return NoticesPage::tr("A ticket of mine has used half of its time");
    case sla::NoticeKind::ThreeQuartersUsed:
        return NoticesPage::tr("A ticket of mine has used three quarters of its time");
    case sla::NoticeKind::NineTenthsUsed:
        return NoticesPage::tr("A ticket of mine has used nine tenths of its time");
    case sla::NoticeKind::Given:
        return NoticesPage::tr("A colleague gives me a ticket");
    case sla::NoticeKind::Answered:
        return NoticesPage::tr("A requester writes in a ticket of mine");
    case sla::NoticeKind::Followed:
        return NoticesPage::tr("A ticket that I follow changes");
    }
    Q_UNREACHABLE();
}

QTime timeOf(int minute)
{
    return QTime{0, 0}.addSecs(std::min(minute, 24 * 60 - 1) * 60);
}

int minuteOf(const QTimeEdit &edit)
{
    return edit.time().hour() * 60 + edit.time().minute();
}

} // namespace

NoticesPage::NoticesPage(NoticeFeed *feed, QWidget *parent)
    : QWidget{parent}, m_feed{feed}, m_list{new QListWidget{this}},
      m_empty{
          label(tr("Nothing so far. You hear of your own tickets before they are late, once each; "
                   "never of what you did yourself."),
                TextSize::Body, Tone::Muted, this)},
      m_from{new QTimeEdit{this}}, m_to{new QTimeEdit{this}},
      m_weekends{new QCheckBox{tr("On weekends too"), this}},
      m_bySystem{new QCheckBox{tr("As a message of the system too, where it has them"), this}}
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"notices"_s);
    m_list->setAccessibleName(tr("What you were told of"));
    m_list->setMaximumWidth(readable);
    m_list->setUniformItemSizes(true);
    m_empty->setMaximumWidth(readable);
    auto *title = heading(tr("Notifications"), this);
    setSize(title, TextSize::Title);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildWishes());
    layout->addStretch();
    connect(m_list, &QListWidget::itemActivated, this, &NoticesPage::openChosen);
    connect(m_list, &QListWidget::itemClicked, this, &NoticesPage::openChosen);
    connect(m_feed, &NoticeFeed::changed, this, [this] {
        if (isVisible())
            fill();
    });
}

QWidget *NoticesPage::buildWishes()
{
    auto *wishes = new QWidget{this};
    auto *layout = new QVBoxLayout{wishes};
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(heading(tr("What you want to hear"), wishes));
    for (const auto kind : sla::noticeKinds) {
        auto *box = new QCheckBox{wordsFor(kind), wishes};
        box->setObjectName(u"wish_"_s + toWord(kind));
        m_kinds.emplace_back(kind, box);
        layout->addWidget(box);
    }
    auto *hours = new QHBoxLayout;
    hours->addWidget(label(tr("From"), TextSize::Body, Tone::Plain, wishes));
    hours->addWidget(m_from);
    hours->addWidget(label(tr("to"), TextSize::Body, Tone::Plain, wishes));
    hours->addWidget(m_to);
    hours->addWidget(m_weekends);
    hours->addStretch();
    layout->addLayout(hours);
    layout->addWidget(label(tr("What comes in other hours waits until then."), TextSize::Caption,
                            Tone::Muted, wishes));
    layout->addWidget(m_bySystem);
    m_from->setObjectName(u"wishFrom"_s);
    m_from->setAccessibleName(tr("Tell me from"));
    m_to->setObjectName(u"wishTo"_s);
    m_to->setAccessibleName(tr("Tell me until"));
    for (auto *edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"HH:mm"_s);
        connect(edit, &QTimeEdit::editingFinished, this, &NoticesPage::saveWishes);
    }
    for (const auto &[kind, box] : m_kinds)
        connect(box, &QCheckBox::clicked, this, &NoticesPage::saveWishes);
    for (auto *box : {m_weekends, m_bySystem})
        connect(box, &QCheckBox::clicked, this, &NoticesPage::saveWishes);
    return wishes;
}

void NoticesPage::begin()
{
    showWishes();
    fill();
    m_feed->markAllSeen();
    auto *first = m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_kinds.front().second;
    first->setFocus(Qt::OtherFocusReason);
}

void NoticesPage::fill()
{
    m_list->clear();
    const auto now = SystemClock{}.now();
    for (const auto &[notice, isSeen] : m_feed->items()) {
        auto *item = new QListWidgetItem{noticeSentence(notice, now), m_list};
        item->setData(ticketRole, notice.ticket.value());
        item->setSizeHint({0, rowHeight});
        if (!isSeen)
            item->setFont(strongFontFor(TextSize::Body));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_empty->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
}

void NoticesPage::showWishes()
{
    const auto &wishes = m_feed->wishes();
    for (const auto &[kind, box] : m_kinds)
        box->setChecked(wishes.kinds.contains(kind));
    m_from->setTime(timeOf(wishes.hours.fromMinute));
    m_to->setTime(timeOf(wishes.hours.toMinute));
    m_weekends->setChecked(wishes.hours.weekends);
    m_bySystem->setChecked(wishes.bySystem);
}

void NoticesPage::saveWishes()
{
    NoticeWishes wishes;
    wishes.kinds.clear();
    for (const auto &[kind, box] : m_kinds) {
        if (box->isChecked())
            wishes.kinds.insert(kind);
    }
    wishes.hours = {minuteOf(*m_from), minuteOf(*m_to), m_weekends->isChecked()};
    wishes.bySystem = m_bySystem->isChecked();
    m_feed->setWishes(wishes);
}

void NoticesPage::openChosen()
{
    if (const auto *item = m_list->currentItem())
        Q_EMIT ticketRequested(TicketId{item->data(ticketRole).toLongLong()});
}

void NoticesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace baton::ui
