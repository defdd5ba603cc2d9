#include "ui/boards/wallboard.h"

#include "ui/boards/wallpainter.h"
#include "ui/widgets/theme.h"

#include <QCloseEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::ui {

Wallboard::Wallboard(const Pace &pace) : m_feed{pace.feed}
{
    setObjectName(u"wallboard"_s);
    setWindowTitle(tr("Wallboard"));
    setAccessibleName(tr("Wallboard"));
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_turn.setInterval(pace.turn);
    connect(&m_turn, &QTimer::timeout, this, [this] { step(1); });
    connect(&m_minute, &QTimer::timeout, this, &Wallboard::rebuild);
    connect(&m_feed, &WallFeed::changed, this, &Wallboard::rebuild);
    m_turn.start();
    m_minute.start(5s);
}

void Wallboard::setDesk(desk::Desk *desk)
{
    m_feed.setDesk(desk);
}

void Wallboard::setInForce(const InForce &inForce)
{
    m_inForce = inForce;
    rebuild();
}

void Wallboard::rebuild()
{
    m_pages = m_feed.figures() ? wallPages(*m_feed.figures(), m_inForce, SystemClock{}.now(),
                                           QTimeZone::systemTimeZone())
                               : std::vector<WallPage>{};
    m_page = m_pages.empty() ? 0 : std::min(m_page, m_pages.size() - 1);
    update();
}

void Wallboard::step(int pages)
{
    m_isNew = false;
    if (m_pages.empty())
        return update();
    const auto count = static_cast<int>(m_pages.size());
    m_page = static_cast<size_t>((static_cast<int>(m_page) + pages + count) % count);
    if (m_turn.isActive())
        m_turn.start(); // a page that was asked for stays its whole time
    update();
}

void Wallboard::toggleTurning()
{
    m_isNew = false;
    if (m_turn.isActive())
        m_turn.stop();
    else
        m_turn.start();
    update();
}

QString Wallboard::hint() const
{
    if (!m_turn.isActive())
        return tr("Stopped: Space goes on");
    return m_isNew ? tr("Esc leaves, Space stops, arrows turn the page") : QString{};
}

QString Wallboard::ageNow() const
{
    const auto &figures = m_feed.figures();
    return wallAge(figures ? std::optional{figures->asOf} : std::nullopt, m_feed.reach(),
                   SystemClock{}.now(), QTimeZone::systemTimeZone());
}

void Wallboard::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    WallPainter wall{painter, rect(), colours(), fontFor(TextSize::Body)};
    if (!m_pages.empty())
        wall.paint(m_pages[m_page]);
    wall.paint({ageNow(), m_feed.reach() == WallReach::Lost, hint(), m_page, m_pages.size()});
    m_smallest = wall.smallestPixels();
    if (m_written == wall.written())
        return;
    m_written = wall.written();
    setAccessibleDescription(m_written.join(u", "_s));
}

void Wallboard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Space:
        return toggleTurning();
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return step(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return step(-1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Wallboard::closeEvent(QCloseEvent *event)
{
    Q_EMIT left();
    QWidget::closeEvent(event);
}

} // namespace baton::ui
