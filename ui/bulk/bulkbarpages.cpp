// What the bar at the foot of the list is made of.
#include "ui/bulk/bulkbar.h"
#include "ui/bulk/bulkrunner.h"
#include "ui/widgets/parts.h"

#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int barHeight = 44;

QHBoxLayout *rowIn(QWidget *page)
{
    auto *row = new QHBoxLayout{page};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    return row;
}

QPushButton *buttonIn(QWidget *page, const QString &text, const QString &name)
{
    auto *button = new QPushButton{text, page};
    button->setObjectName(name);
    page->layout()->addWidget(button);
    return button;
}

} // namespace

void BulkBar::build()
{
    setObjectName(u"bulk"_s);
    setAccessibleName(tr("What to do with the selected tickets"));
    setAttribute(Qt::WA_StyledBackground);
    m_pages->addWidget(buildActs());
    m_pages->addWidget(buildQuestion());
    m_pages->addWidget(buildTag());
    m_pages->addWidget(buildProgress());
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addWidget(m_pages);
    setFixedHeight(barHeight);
}

QPushButton *BulkBar::addMenuButton(QWidget *page, const QString &text, const QString &name,
                                    std::function<void(QMenu &)> fill)
{
    auto *button = buttonIn(page, text, name);
    auto *menu = new QMenu{button};
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] { fill(*menu); });
    button->setMenu(menu);
    return button;
}

QWidget *BulkBar::buildActs()
{
    auto *page = new QWidget{this};
    auto *row = rowIn(page);
    m_count->setObjectName(u"bulkCount"_s);
    m_count->setWordWrap(false);
    row->addWidget(m_count);
    const Choose choose = [this](const BulkAct &act) { look(act); };
    m_hold = addMenuButton(page, tr("Give to"), u"bulkHold"_s,
                           [this, choose](QMenu &menu) { fillHolders(menu, m_house, choose); });
    m_priority = addMenuButton(page, tr("Priority"), u"bulkPriority"_s,
                               [choose](QMenu &menu) { fillPriorities(menu, choose); });
    addMenuButton(page, tr("Tag"), u"bulkTag"_s, [this, choose](QMenu &menu) {
        fillTags(menu, m_house, choose, [this] { askForTag(); });
    });
    addMenuButton(page, tr("State"), u"bulkState"_s,
                  [this, choose](QMenu &menu) { fillStates(menu, m_house, choose); });
    m_snooze = addMenuButton(page, tr("Snooze"), u"bulkSnooze"_s,
                             [this, choose](QMenu &menu) { fillSnoozes(menu, m_house, choose); });
    addMenuButton(page, tr("More"), u"bulkMore"_s,
                  [this, choose](QMenu &menu) { fillMore(menu, m_house, choose); });
    row->addStretch(1);
    auto *clear = buttonIn(page, tr("Clear"), u"bulkClear"_s);
    clear->setProperty("quiet", true);
    connect(clear, &QPushButton::clicked, this, &BulkBar::clearRequested);
    return page;
}

QWidget *BulkBar::buildQuestion()
{
    auto *page = new QWidget{this};
    auto *row = rowIn(page);
    m_question->setObjectName(u"bulkQuestion"_s);
    row->addWidget(m_question, 1);
    m_do->setObjectName(u"bulkDo"_s);
    m_do->setAutoDefault(true); // Enter does it
    row->addWidget(m_do);
    connect(m_do, &QPushButton::clicked, this, [this] { m_runner->carryOut(); });
    auto *cancel = buttonIn(page, tr("Cancel"), u"bulkCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &BulkBar::back);
    return page;
}

QWidget *BulkBar::buildTag()
{
    auto *page = new QWidget{this};
    auto *row = rowIn(page);
    m_tag->setObjectName(u"bulkTagName"_s);
    m_tag->setAccessibleName(tr("New tag"));
    m_tag->setPlaceholderText(tr("A tag for all of them, then Enter"));
    m_tag->setMaxLength(40);
    row->addWidget(m_tag, 1);
    connect(m_tag, &QLineEdit::returnPressed, this, [this] {
        if (!m_tag->text().trimmed().isEmpty())
            look(bulkAddTag(m_tag->text().trimmed()));
    });
    auto *cancel = buttonIn(page, tr("Cancel"), u"bulkTagCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &BulkBar::back);
    return page;
}

QWidget *BulkBar::buildProgress()
{
    auto *page = new QWidget{this};
    auto *row = rowIn(page);
    m_progress->setObjectName(u"bulkProgress"_s);
    row->addWidget(m_progress, 1);
    m_stop->setObjectName(u"bulkStop"_s);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_runner->stop(); });
    return page;
}

} // namespace baton::ui
