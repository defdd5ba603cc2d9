#include "ui/call/promiseline.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/ticket/status.h"
#include "ui/widgets/parts.h"

#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::ui {

namespace {

auto termsOf(const ticket::Create &create)
{
    return std::tuple{create.kind,       create.impact, create.priority, create.service,
                      create.reportedAt, create.team,   create.channel};
}

} // namespace

PromiseLine::PromiseLine(QWidget *parent)
    : QWidget{parent}, m_words{label({}, TextSize::Body, Tone::Muted, this)},
      m_soon{new QTimer{this}}
{
    m_words->setObjectName(u"promiseWords"_s);
    m_soon->setSingleShot(true);
    m_soon->setInterval(100ms);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    connect(m_soon, &QTimer::timeout, this, &PromiseLine::ask);
}

void PromiseLine::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    begin();
}

void PromiseLine::begin()
{
    m_soon->stop();
    ++m_turn;
    m_create = {};
    m_words->clear();
}

void PromiseLine::follow(const ticket::Create &create)
{
    const bool same = termsOf(m_create) == termsOf(create) && !m_words->text().isEmpty();
    m_create = create;
    if (same)
        return;
    ++m_turn;
    m_soon->start();
}

void PromiseLine::ask()
{
    if (!m_desk)
        return;
    whenDone(m_desk->promises(m_create), this,
             [this, turn = ++m_turn](const Result<std::vector<sla::Clock>> &promises) {
                 if (turn != m_turn)
                     return; // the person has gone on
                 if (promises)
                     show(*promises);
                 else
                     m_words->clear();
             });
}

void PromiseLine::show(const std::vector<sla::Clock> &promises)
{
    const auto now = SystemClock{}.now();
    QStringList parts;
    for (const auto &clock : promises)
        parts << tr("%1 %2").arg(words::nameWithin(clock.metric),
                                 words::shortTime(*clock.dueAt, now, QTimeZone::systemTimeZone()));
    m_words->setText(parts.isEmpty() ? tr("Nothing is promised for this.")
                                     : tr("Due when saved now: %1").arg(joinedByDots(parts)));
}

} // namespace baton::ui
