#include "ui/notices/systemteller.h"

#include "core/base/clock.h"
#include "ui/notices/wishes.h"
#include "ui/widgets/theme.h"

#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr size_t mostNamed = 3;
constexpr int shownFor = 10'000; // ms

} // namespace

std::pair<QString, QString> SystemTeller::messageOf(const std::vector<sla::Notice> &news,
                                                    Instant now)
{
    QStringList lines;
    for (const auto &notice : news) {
        if (static_cast<size_t>(lines.size()) < mostNamed)
            lines << noticeSentence(notice, now);
    }
    if (news.size() > mostNamed)
        lines << tr("... and %1 more").arg(news.size() - mostNamed);
    return {news.size() == 1 ? tr("Baton Desk") : tr("Baton Desk: %1 tickets").arg(news.size()),
            lines.join(u'\n')};
}

void SystemTeller::tell(const std::vector<sla::Notice> &news)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (m_tray == nullptr) {
        m_tray = new QSystemTrayIcon{icon(u"notifications"_s), this};
        m_tray->setToolTip(tr("Baton Desk"));
        m_tray->show();
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &SystemTeller::clicked);
        connect(m_tray, &QSystemTrayIcon::activated, this, &SystemTeller::clicked);
    }
    const auto [title, words] = messageOf(news, SystemClock{}.now());
    m_tray->showMessage(title, words, QSystemTrayIcon::Information, shownFor);
}

} // namespace baton::ui
