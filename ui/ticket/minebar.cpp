#include "ui/ticket/minebar.h"

#include "core/words/sentences.h"
#include "ui/actions/deedacts.h"
#include "ui/ticket/partasks.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr int quarter = 15; // minutes of the one click
} // namespace

MineBar::MineBar(TicketActs *acts, QWidget *parent)
    : QWidget{parent}, m_acts{acts}, m_follow{quietButton("follow")},
      m_snooze{quietButton("snooze")}, m_quarter{quietButton("quarter")},
      m_time{quietButton("timeSpent")}
{
    auto *row = new FlowLayout{this, 2};
    int place = 0;
    for (auto *button : {m_follow, m_snooze, m_time, m_quarter})
        row->insertWidget(place++, button);
    const auto ask = [this](KeyButton *button, Deed deed) {
        connect(button, &QPushButton::clicked, this, [this, deed] { Q_EMIT deedRequested(deed); });
    };
    ask(m_follow, Deed::Follow);
    connect(m_snooze, &QPushButton::clicked, this, [this] {
        const bool already = m_view && m_view->snoozedUntil;
        Q_EMIT deedRequested(already ? Deed::SnoozeUntil : Deed::Snooze);
    });
    ask(m_time, Deed::LogTime);
    m_quarter->setText(tr("+ 15 min"));
    m_quarter->setAccessibleName(tr("Add 15 minutes of work"));
    connect(m_quarter, &QPushButton::clicked, this, [this] {
        if (m_view)
            m_acts->perform(*m_view, ticket::LogTime{m_view->ticket.id, quarter},
                            PartAsks::tr("%1 of work noted.")
                                .arg(words::length(std::chrono::minutes{quarter})));
    });
}

KeyButton *MineBar::quietButton(const char *name)
{
    auto *button = new KeyButton{this};
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("quiet", true);
    return button;
}

void MineBar::name(KeyButton *button, const QString &words, Deed deed)
{
    if (m_registry != nullptr)
        m_registry->hint(button, words, deedId(deed));
    else
        button->setText(words);
}

void MineBar::show(const desk::TicketView &view)
{
    m_view = view;
    const auto &me = m_acts->me().person;
    const bool follows =
        std::ranges::find(view.ticket.followers, me) != view.ticket.followers.end();
    QStringList followers;
    for (const auto &person : view.followers)
        followers << person.name;
    name(m_follow, follows ? tr("You follow it") : tr("Follow"), Deed::Follow);
    m_follow->setVisible(!me.isNull());
    m_follow->setToolTip(followers.isEmpty() ? tr("Nobody follows this ticket.")
                                             : tr("Followed by %1").arg(followers.join(u", "_s)));
    const bool over = view.ticket.category == ticket::Category::Resolved ||
                      view.ticket.category == ticket::Category::Closed;
    m_snooze->setVisible(!over);
    name(m_snooze,
         view.snoozedUntil ? tr("Snoozed until %1")
                                 .arg(words::shortTime(*view.snoozedUntil, view.asOf,
                                                       QTimeZone::systemTimeZone()))
                           : tr("Snooze"),
         view.snoozedUntil ? Deed::SnoozeUntil : Deed::Snooze);
    name(m_time,
         view.minutesSpent() == 0
             ? tr("Time spent")
             : tr("%1 spent").arg(words::length(std::chrono::minutes{view.minutesSpent()})),
         Deed::LogTime);
}

} // namespace baton::ui
