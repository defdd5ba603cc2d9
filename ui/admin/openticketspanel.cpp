#include "ui/admin/openticketspanel.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/widgets/parts.h"

#include <QTimeZone>

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int soon = 250; // ms after the last key
constexpr size_t shown = 6;

bool becomesLate(const desk::MovedPromise &moved)
{
    return moved.isLate && !moved.wasLate;
}

QString lineOf(const desk::MovedPromise &moved)
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto when = [&zone](const std::optional<Instant> &at) {
        return at ? words::exactTime(*at, zone) : OpenTicketsPanel::tr("never");
    };
    const auto line = becomesLate(moved) ? OpenTicketsPanel::tr("%1, %2: due %3, then %4: late")
                                         : OpenTicketsPanel::tr("%1, %2: due %3, then %4");
    return line.arg(words::ticketNumber(moved.number), words::nameWithin(moved.metric),
                    when(moved.before), when(moved.after));
}

// Those that become late first; a few of them, and how many more.
QString movedText(std::vector<desk::MovedPromise> moved)
{
    std::ranges::stable_partition(moved, becomesLate);
    QStringList lines;
    for (const auto &each : moved | std::views::take(shown))
        lines << lineOf(each);
    if (moved.size() > shown)
        lines << OpenTicketsPanel::tr("and %n more", nullptr,
                                      static_cast<int>(moved.size() - shown));
    return lines.join(u'\n');
}

} // namespace

OpenTicketsPanel::OpenTicketsPanel(Setup *setup, const QString &page, QWidget *parent)
    : QWidget{parent}, m_setup{setup}, m_open{label({}, TextSize::Body, Tone::Plain, this)},
      m_moved{label({}, TextSize::Caption, Tone::Muted, this)},
      m_apply{new QPushButton{tr("Apply to open tickets"), this}}
{
    m_open->setObjectName(page + u"-open"_s);
    m_moved->setObjectName(page + u"-moved"_s);
    m_apply->setObjectName(page + u"-apply"_s);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_open);
    layout->addWidget(m_moved);
    layout->addWidget(m_apply, 0, Qt::AlignLeft);
    m_apply->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &OpenTicketsPanel::look);
    connect(m_apply, &QPushButton::clicked, this, &OpenTicketsPanel::apply);
}

void OpenTicketsPanel::lookAt(const desk::RulesChange &typed)
{
    m_typed = typed;
    m_soon.start();
}

void OpenTicketsPanel::look()
{
    if (m_setup->desk() == nullptr || !isVisible())
        return;
    const auto turn = ++m_turn;
    whenDone(m_setup->desk()->previewRules(m_typed), this,
             [this, turn](const Result<desk::RulesPreview> &preview) {
                 if (preview && turn == m_turn)
                     show(*preview);
             });
}

void OpenTicketsPanel::show(const desk::RulesPreview &preview)
{
    const bool isTyped = m_typed.policy || m_typed.calendar;
    m_waiting = isTyped ? std::vector<TicketId>{} : preview.tickets;
    m_apply->setVisible(!m_waiting.empty());
    m_open->setVisible(!preview.tickets.empty());
    m_moved->setVisible(!preview.moved.empty());
    const auto words = isTyped
                           ? tr("If these are applied to the open tickets too, %1 of %2 come under "
                                "them: %3 due dates move and %4 become late.")
                           : tr("%1 of %2 open tickets run under other rules than these. Applied "
                                "to them, %3 due dates move and %4 become late.");
    m_open->setText(words.arg(preview.tickets.size())
                        .arg(preview.openTickets)
                        .arg(preview.moved.size())
                        .arg(preview.becomeLate));
    m_moved->setText(movedText(preview.moved));
}

void OpenTicketsPanel::apply()
{
    m_setup->run(
        {desk::ApplyRules{m_waiting}, nullptr,
         tr("Applied to %n open ticket(s).", nullptr, static_cast<int>(m_waiting.size()))});
}

} // namespace baton::ui
