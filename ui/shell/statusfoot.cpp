#include "ui/shell/statusfoot.h"

#include "core/base/whendone.h"
#include "ui/shell/undoline.h"
#include "ui/widgets/parts.h"

#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::ui {

namespace {

QLabel *part(QWidget *parent, const QString &name)
{
    auto *answer = label({}, TextSize::Caption, Tone::Muted, parent);
    answer->setObjectName(name);
    answer->setWordWrap(false);
    return answer;
}

} // namespace

StatusFoot::StatusFoot(QWidget *parent)
    : QWidget{parent}, m_place{part(this, u"footPlace"_s)}, m_undo{new UndoLine{this}},
      m_saved{part(this, u"footSaved"_s)}, m_journal{part(this, u"footJournal"_s)},
      m_index{part(this, u"footIndex"_s)}, m_time{part(this, u"footTime"_s)},
      m_clock{new QTimer{this}}
{
    setObjectName(u"statusFoot"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(10);
    row->addWidget(m_place);
    row->addWidget(m_undo);
    row->addStretch();
    for (auto *word : {m_saved, m_journal, m_index, m_time}) {
        if (word != m_saved)
            row->addWidget(hairline(Qt::Vertical, this));
        row->addWidget(word);
    }
    m_undo->setMinimumHeight(24);
    connect(m_clock, &QTimer::timeout, this, &StatusFoot::showTime);
    m_clock->start(15s);
    showTime();
}

void StatusFoot::setDesk(desk::Desk *desk)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    m_place->clear();
    if (desk != nullptr)
        connect(desk, &desk::Desk::changed, this, &StatusFoot::refresh);
    refresh();
}

void StatusFoot::showPlace(const QString &words)
{
    m_place->setText(words);
}

void StatusFoot::refresh()
{
    if (!m_desk)
        return;
    whenDone(m_desk->health(), this, [this](const Result<desk::Health> &health) {
        if (health)
            show(*health);
    });
}

void StatusFoot::show(const desk::Health &health)
{
    m_saved->setText(tr("Saved"));
    m_journal->setText(health.journal == "WAL"_L1 ? tr("Local disk: WAL journal, full sync")
                                                  : tr("Shared folder: DELETE journal, full sync"));
    m_index->setText(health.indexPercent < 100 ? tr("Index %1 %").arg(health.indexPercent)
                                               : tr("Index up to date"));
    if (health.indexPercent < 100) // texts are still being read; say how far
        QTimer::singleShot(1s, this, &StatusFoot::refresh);
    Q_EMIT healthRead(health);
}

void StatusFoot::showTime()
{
    m_time->setText(QLocale{}.toString(QDateTime::currentDateTime(), u"ddd d MMM, HH:mm"_s));
}

} // namespace baton::ui
