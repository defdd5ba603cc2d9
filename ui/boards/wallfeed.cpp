#include "ui/boards/wallfeed.h"

#include "core/base/whendone.h"

namespace baton::ui {

WallFeed::WallFeed(Pace pace, QObject *parent) : QObject{parent}, m_pace{pace}
{
    m_beat.setInterval(std::min(std::chrono::milliseconds{500}, pace.soonest));
    connect(&m_beat, &QTimer::timeout, this, &WallFeed::beat);
}

void WallFeed::setDesk(desk::Desk *desk)
{
    if (m_desk != nullptr)
        m_desk->disconnect(this);
    m_desk = desk;
    ++m_turn;
    m_asking = false;
    if (desk == nullptr)
        return m_beat.stop();
    connect(desk, &desk::Desk::changed, this, [this] { m_hasChanged = true; });
    m_beat.start();
    ask();
}

void WallFeed::sayLost()
{
    setReach(WallReach::Lost);
}

void WallFeed::beat()
{
    const auto since = Steady::now() - m_asked;
    if (m_asking) {
        if (since > m_pace.patience) // a share that hangs answers neither yes nor no
            setReach(WallReach::Lost);
        return;
    }
    if (since >= m_pace.ask || (m_hasChanged && since >= m_pace.soonest))
        ask();
}

void WallFeed::ask()
{
    if (m_desk == nullptr)
        return;
    m_asking = true;
    m_hasChanged = false;
    m_asked = Steady::now();
    whenDone(m_desk->wall(QString::fromLatin1(QTimeZone::systemTimeZoneId())), this,
             [this, turn = m_turn](const Result<desk::WallFigures> &answer) {
                 if (turn == m_turn)
                     take(answer);
             });
}

void WallFeed::take(const Result<desk::WallFigures> &answer)
{
    m_asking = false;
    if (!answer)
        return setReach(WallReach::Lost);
    m_figures = *answer;
    m_reach = WallReach::Reached;
    Q_EMIT changed();
}

void WallFeed::setReach(WallReach reach)
{
    if (std::exchange(m_reach, reach) != reach)
        Q_EMIT changed();
}

} // namespace baton::ui
